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

/** The page of what a row means: actions, and every code as its row says it; one without an advice by its name. */
export function rowsPage(): string {
	const sections = codeGroups.flatMap(({ heading, codes }) => {
		const plain = codes.filter((code) => samplesOf(code).every((finding) => todo(finding, 'en') === ''));
		const asking = codes.filter((code) => !plain.includes(code)).map(entry);
		return [`### ${heading}`, '', ...asking, ...listOf(plain), ''];
	});
	return [rowsHead, ...sections].join('\n').trimEnd() + '\n';
}

const samplesOf = (code: string) => sampleFindings.filter((one) => one.code === code);

const WIDTH = 120;

/** Of which the name is enough, in lines of the width of the other pages. */
function listOf(codes: readonly string[]): string[] {
	if (codes.length === 0) return [];
	const lines = ['- Without an advice of its own:'];
	for (const [at, code] of codes.entries()) {
		const word = `\`${code}\`${at < codes.length - 1 ? ',' : ''}`;
		const line = lines.at(-1) ?? '';
		if (line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(`  ${word}`);
	}
	return lines;
}

function entry(code: string): string {
	const [finding] = samplesOf(code);
	return `- \`${code}\`: ${finding ? inWords(finding) : ''}`;
}

function inWords(finding: Finding): string {
	const advice = todo(finding, 'en');
	// A row puts its call around the sentence; the call of a sample would be wrong for most codes.
	const what = withoutCall(finding, 'en') + (callOf(finding) ? '.' : '');
	const sentences = [what, advice && `_What to do_: ${advice}`].filter(Boolean).join(' ');
	return sentences.replaceAll('*', '\\*').replace(/\s*\n\s*/g, ' ');
}
