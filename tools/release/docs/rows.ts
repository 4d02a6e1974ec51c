import '../../../features';
import { join } from 'node:path';
import type { Finding } from '../../../base/words/finding';
import { callOf, todo, withoutCall } from '../../../base/words/say';
import { sampleFindings } from '../../../test/support/sampleFindings';
import { ROOT } from '../built';
import { codeGroups } from './codeGroups';
import { rowsHead } from './texts/rows';

/** Where the page is kept. */
export const ROWS_FILE = join(ROOT, 'docs', 'reference', 'rows.md');

/** The page of what a row means: actions, and every code as its row says it. */
export function rowsPage(): string {
	const sections = codeGroups.flatMap(({ heading, codes }) => [
		`### ${heading}`,
		'',
		...codes.map(entry),
		'',
	]);
	return [rowsHead, ...sections].join('\n').trimEnd() + '\n';
}

function entry(code: string): string {
	const finding = sampleFindings.find((one) => one.code === code);
	return `- \`${code}\`: ${finding ? inWords(finding) : ''}`;
}

function inWords(finding: Finding): string {
	const advice = todo(finding, 'en');
	// A row puts its call around the sentence; the call of a sample would be wrong for most codes.
	const what = withoutCall(finding, 'en') + (callOf(finding) ? '.' : '');
	const said = [what, advice && `_What to do_: ${advice}`].filter(Boolean).join(' ');
	return said.replaceAll('*', '\\*').replace(/\s*\n\s*/g, ' ');
}
