import '../../../../features';
import type { Language } from '../../../../base/words/language';
import { todo } from '../../../../base/words/say';
import { choicesOf } from '../../../../features/payroll/messages/answers';
import { fullLabels } from '../../../../features/payroll/settings';
import { sampleFindings } from '../../../support/sampleFindings';

/** The advice about each question to a reader who answers below it, as in a form. */
const causes = (language: Language) =>
	sampleFindings.flatMap((finding) => {
		const row = { ...finding, advice: todo(finding, language), decisions: ['NMBRS 12345/2026-05/887=book'] };
		const isAsked = 'decisions' in finding || 'options' in finding;
		return isAsked ? [{ code: finding.code, cause: choicesOf(row, language)?.cause ?? '' }] : [];
	});

test.each<Language>(['nl', 'en'])(
	'advice beside choices is whole sentences, and sends nobody to Settings for an answer: %s',
	(language) => {
		const told = causes(language);
		expect(told.length).toBeGreaterThan(10);
		const cut = told.filter(({ cause }) => cause !== '' && !/[.!]$/.test(cause));
		expect(cut).toEqual([]);
		expect(told.filter(({ cause }) => cause.includes(`'${fullLabels.decisions}'`))).toEqual([]);
	},
);
