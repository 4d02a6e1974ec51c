import { markdownTable } from '../markdownTable';
import type { Exception } from './findings';

const HEAD = `# What n8n's rules find, and why it stays

For maintainers: which of n8n's rules for community nodes does this package not follow, and why? \`npm run lint:n8n\` runs
\`n8n-node lint\` and the stricter scanner of published packages (for n8n Cloud), on the source and on the files that npm would
publish, without regard to comments that switch a rule off. It fails on anything that is not in this table, and on anything in it
that is no longer found.

The table is made of \`release/lint/exceptions.json\` by \`npm run lint:n8n -- --document\`; a test compares them.
`;

/** The page that lists the exceptions: one row for each thing a rule says, whichever of the tools say it. */
export function documentOf(exceptions: Exception[]): string {
	const rows = exceptions.map(({ tool, rule, message, reason }) => [tool, `\`${rule}\``, message, reason]);
	const table = markdownTable([['found by', 'rule', 'what it says', 'why it stays'], ...rows]);
	return [HEAD, ...table, ''].join('\n');
}
