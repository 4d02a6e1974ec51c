import { inBoth } from '../../../base/words/language';
import type { Messages } from '../../../base/words/message';
import { labelOf } from '../../../base/words/settingNames';

/** When nothing was chosen yet, the field is empty or 0. */
const notChosen = inBoth((field: string, value: string) => {
	const label = labelOf(field);
	if (value === '') return [`'${label}' is not chosen yet, and`, `'${label}' is nog niet gekozen, en`];
	return value === '0'
		? [`'${label}' is '0', so not chosen yet, and`, `'${label}' is '0', nog niet gekozen dus, en`]
		: [`'${label}' is '${value}', but`, `'${label}' is '${value}', maar`];
});

type RunWithoutPeriod = { run: string; period: number; companyName?: string };

/** Findings about a journal that was read, whatever payroll it comes from. */
export const payrollReading = {
	journalUnreadable: [
		'The journal cannot be read: {faults:faults}.',
		'De journaalpost is niet te lezen: {faults:faults}.',
		[
			'Look at the journal of this run in the payroll. If it is whole there, report this to the makers.',
			'Bekijk de journaalpost van deze loonrun in de loonadministratie. Is die daar heel, meld dit dan aan de makers.',
		],
	],
	/** `period` is the period of the run according to the payroll. */
	runWithoutPeriod: ({ run, period, companyName = '' }: RunWithoutPeriod) => [
		`The payroll gives run ${run}${companyName && ` of ${companyName}`} period ${period}. Its journal was not read.`,
		`De loonadministratie geeft loonrun ${run}${companyName && ` van ${companyName}`} periode ${period}. De journaalpost is niet gelezen.`,
		['Correct the period in the payroll.', 'Pas de periode aan in de loonadministratie.'],
	],
} as const satisfies Messages;

/** Faults in the text of a journal, or in the start. */
export const payrollReadingFaults = {
	mustBeYear: ({ field, value, low, high }: { field: string; value: string; low: number; high: number }) => [
		`${notChosen.en(field, value)} must be a year from ${low} to ${high}`,
		`${notChosen.nl(field, value)} moet een jaar van ${low} tot en met ${high} zijn`,
	],
	mustBePeriod: ({ field, value }: { field: string; value: string }) => [
		`${notChosen.en(field, value)} must be a period number: 1 to 12 for months, 1 to 13 for four weeks, 1 to 53 for weeks`,
		`${notChosen.nl(field, value)} moet een periodenummer zijn: 1 tot en met 12 voor maanden, 13 voor vier weken, 53 voor weken`,
	],
	journalNotXml: ['it is not XML', 'het is geen XML'],
	journalTooLarge: ['it has more than two million parts', 'hij heeft meer dan twee miljoen onderdelen'],
	/** `detail` is the message of the parser. */
	journalNotWhole: ['it is not a whole XML document ({detail})', 'het is geen heel XML-document ({detail})'],
	journalHasDoctype: [
		'it has a DOCTYPE, which is not read',
		'er staat een DOCTYPE in, en dat wordt niet gelezen',
	],
	/** `expected` is `transactions` when left out. */
	journalOtherRoot: ({ element, expected = 'transactions' }: { element: string; expected?: string }) => [
		`it begins with <${element}> instead of <${expected}>`,
		`hij begint met <${element}> in plaats van <${expected}>`,
	],
	journalStrayElement: [
		'there is a <{element}> where none belongs',
		'er staat een <{element}> waar die niet hoort',
	],
	journalNestedElement: [
		'there is a <{element}> inside a value',
		'er staat een <{element}> binnen een waarde',
	],
	journalDoubleElement: [
		'there are two of <{element}> in one place',
		'<{element}> staat twee keer op dezelfde plek',
	],
} as const satisfies Messages;
