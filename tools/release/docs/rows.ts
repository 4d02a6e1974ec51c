import '../../../features';
import { join } from 'node:path';
import { rowCode } from '../../../base/words/codes';
import { features } from '../../../base/words/features';
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
		...codes.filter(isFirstOfItsCode).map(entry),
		'',
	]);
	return [rowsHead, ...sections].join('\n').trimEnd() + '\n';
}

/** What is found under the code of a name; the first is shown. */
function foundAs(name: string): readonly string[] {
	const { code } = rowCode(name);
	return features().namesOf.get(code) ?? [name];
}

function isFirstOfItsCode(name: string): boolean {
	return foundAs(name)[0] === name;
}

function entry(name: string): string {
	const { code } = rowCode(name);
	const finding = sampleFindings.find((one) => one.code === name);
	const said = finding ? [inWords(finding)] : [];
	const whys = foundAs(name).filter((one) => one !== code);
	const because = whys.length > 0 ? [`_Why_: ${whys.map((why) => `\`${why}\``).join(', ')}.`] : [];
	return `- \`${code}\`: ${[...said, ...because].join(' ')}`;
}

function inWords(finding: Finding): string {
	const advice = todo(finding, 'en');
	// A row puts its call around the sentence; the call of a sample would be wrong for most codes.
	const what = withoutCall(finding, 'en') + (callOf(finding) ? '.' : '');
	const said = [what, advice && `_What to do_: ${advice}`].filter(Boolean).join(' ');
	return said.replaceAll('*', '\\*').replace(/\s*\n\s*/g, ' ');
}
