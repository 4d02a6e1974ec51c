import { join } from 'node:path';
import type { Finding } from '../../nodes/shared/rows/findings/finding';
import { todo, what } from '../../nodes/shared/rows/say';
import type { Language } from '../../nodes/shared/rows/language';
import { sampleFindings } from '../../test/support/sampleFindings';
import { codeGroups } from '../../test/support/sampleFindings/groups';
import { ROOT } from '../built';
import { rowsHeads } from './texts/rowsPages';

export const ROWS_PAGES: Readonly<Record<Language, string>> = {
	en: join(ROOT, 'docs', 'rows.md'),
	nl: join(ROOT, 'docs', 'rows.nl.md'),
};
const TODO: Readonly<Record<Language, string>> = { en: 'What to do', nl: 'Wat moet je doen' };

/** The page of what a row means: actions, and every code as its row says it. */
export function rowsPage(language: Language): string {
	const { head, groups } = rowsHeads[language];
	const sections = codeGroups.flatMap(({ name, codes }) => [
		`### ${groups[name]}`,
		'',
		...sampleFindings
			.filter(({ code }, index) => codes.has(code) && isFirstOfItsCode(code, index))
			.map((finding) => entry(finding, language)),
		'',
	]);
	return [head, ...sections].join('\n').trimEnd() + '\n';
}

function isFirstOfItsCode(code: string, index: number): boolean {
	return sampleFindings.findIndex((one) => one.code === code) === index;
}

function entry(finding: Finding, language: Language): string {
	const advice = todo(finding, language);
	const said = [what(finding, language), advice && `_${TODO[language]}_: ${advice}`]
		.filter(Boolean)
		.join(' ');
	return `- \`${finding.code}\`: ${said.replaceAll('*', '\\*').replace(/\s*\n\s*/g, ' ')}`;
}
