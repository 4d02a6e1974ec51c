import { markdownTable } from '../markdownTable';
import type { Exception } from './findings';

const HEAD = `# What n8n's rules find, and why it stays

n8n has two sets of rules for community nodes: \`n8n-node lint\` of its command-line tool, run here as for a package that is
meant for self-hosted n8n, and the scanner of published packages, which is stricter (it is for n8n Cloud). \`npm run lint:n8n\`
runs both, on the source and on the files that npm would publish, and takes no notice of comments that switch a rule off. It
fails on anything that is not in this table, and on anything in this table that is no longer found.

The table is made of \`release/lint/exceptions.json\` by \`npm run lint:n8n -- --document\`; a test compares them.
`;

/** The page that lists the exceptions: one row for each thing a rule says, whichever of the tools say it. */
export function documentOf(exceptions: Exception[]): string {
	const rows = exceptions.map(({ tool, rule, message, reason }) => [tool, `\`${rule}\``, message, reason]);
	const table = markdownTable([['found by', 'rule', 'what it says', 'why it stays'], ...rows]);
	return [HEAD, ...table, ''].join('\n');
}
