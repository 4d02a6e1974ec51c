import { markdownTable } from '../markdownTable';
import type { Exception } from './findings';

const HEAD = `# What n8n's rules find, and why it stays

For maintainers: which of n8n's rules for community nodes does this package not follow, and why? \`npm run lint:n8n\` runs
\`n8n-node lint\` and the stricter scanner of published packages (for n8n Cloud), on the source and on the files that npm would
publish, without regard to comments that switch a rule off. It fails on anything that is not in this table, and on anything in it
that is no longer found.

The table is made of \`release/lint/exceptions.json\` by \`npm run lint:n8n -- --document\`; a test compares them.
`;

/** Conventions that no rule looks at. */
const TAIL = `
## What no rule looks at

n8n's _HTTP Request_ can use the credential of OutSmart, not the other three, which have no \`authenticate\`.

- **e-Boekhouden SOAP, Nmbrs**: the login stands in the XML of each message, not in a header of HTTP.
- **e-Boekhouden REST**: its session would have to come from \`preAuthentication\`. With a credential that gives one, n8n's node logs in
  and **sends a request again after any error**, also one that books and whose answer was lost
  (\`test/engine/run-node.test.ts\`). n8n also keeps the session with the credential: where another token was filled in since, it still
  belongs to the books of the first. _API Call_ makes any call over REST instead.
  The field that n8n wants for a session is there because it runs no connection test without one; it stays empty.
`;

/** The page that lists the exceptions: one row for each thing a rule says, whichever of the tools say it. */
export function documentOf(exceptions: Exception[]): string {
	const rows = exceptions.map(({ tool, rule, message, reason }) => [tool, `\`${rule}\``, message, reason]);
	const table = markdownTable([['found by', 'rule', 'what it says', 'why it stays'], ...rows]);
	return [HEAD, ...table, TAIL].join('\n');
}
