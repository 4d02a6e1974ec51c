import '../../../features';
import { inLanguage, sayWays, type SaidWay } from '../../../base/words/advice';
import type { Finding } from '../../../base/words/finding';
import { LANGUAGES } from '../../../base/words/language';
import { todo, waysFor } from '../../../base/words/say';
import { settingsOf } from '../../../nodes/SyncSettings/settings/form';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';
import { sampleFindings } from '../../support/sampleFindings';

/** What a message tells a person to do, as data: rules that no advice breaks, whoever reads it. */

const advised = sampleFindings.flatMap((finding) => {
	const ways = waysFor(finding, 'nl');
	return ways.length === 0 ? [] : [{ code: finding.code, finding, ways }];
});

/** The codes of advices that break a rule. */
const codesWith = (isWrong: (ways: SaidWay[], finding: Finding) => boolean) => [
	...new Set(advised.filter(({ ways, finding }) => isWrong(ways, finding)).map(({ code }) => code)),
];

test('each advice is data: a sentence alone says it nowhere', () => {
	const isSentence = (finding: Finding) => todo(finding, 'nl') !== '' && waysFor(finding, 'nl').length === 0;
	expect(sampleFindings.filter(isSentence).map(({ code }) => code)).toEqual([]);
});

test('there are two ways at most, and a case for each or for none', () => {
	expect(codesWith((ways) => ways.length > 2)).toEqual([]);
	// The other case may need no word: it is what the row is about.
	expect(
		codesWith(
			([first, second]) => first?.when !== undefined && second !== undefined && second.when === undefined,
		),
	).toEqual([]);
});

test('an answer has its text', () => {
	expect(codesWith((ways) => ways.some((way) => way.do === 'answer' && way.texts.length === 0))).toEqual([]);
});

test('the status of an order is said by what ends it, and by nothing else', () => {
	const giving = codesWith((ways) => ways.some((way) => way.do === 'status'));
	expect(giving.sort()).toEqual([
		'claimFailed',
		'claimStays',
		'errorStatusSet',
		'hasErrorStatus',
		'workOrderTooOld',
	]);
});

test('to wait is all that there is to do', () => {
	expect(
		codesWith(
			(ways) =>
				ways.length > 1 &&
				ways.every((way) => way.do === 'wait' || way.when === undefined) &&
				ways.some((way) => way.do === 'wait'),
		),
	).toEqual([]);
});

/** Fields of a step, or of a credential, which no form of Settings has. */
const OF_A_STEP = ['authentication', 'binaryField', 'credential', 'input', 'invoiceText', 'settings'];

test('what is to be set, or answered, is a field that some form has', () => {
	const fields = new Set([
		...workflows.flatMap((workflow) => Object.keys(settingsOf(workflow))),
		...OF_A_STEP,
	]);
	expect(codesWith((ways) => ways.some((way) => 'field' in way && !fields.has(way.field)))).toEqual([]);
});

/** By these, what is booked already would be read otherwise, or not at all. */
const FIXED = ['companies', 'creditSign', 'fromPeriod', 'fromYear', 'periodsPerYear', 'source'];

test('nothing that what is booked rests on is to be set, once something is booked', () => {
	const setting = codesWith((ways) => ways.some((way) => way.do === 'set' && FIXED.includes(way.field)));
	// Nothing of the company was booked: its start, its name or its code is not known, or cannot be used.
	expect(setting.sort()).toEqual([
		'ambiguousCompany',
		'companyNotChosen',
		'journalSidesSwapped',
		'noSuchCompany',
		'noSuchPeriod',
		'noSuchStart',
		'periodKindsDiffer',
		'startUnclear',
		'startsDiffer',
		'voucherTooLong',
	]);
	const swapped = {
		code: 'journalSidesSwapped',
		costsInCredit: '1.00',
		ledgerAccount: '4000',
		decisions: ['x'],
	} as const;
	const fieldsOf = (mayBeSet: boolean) =>
		waysFor({ ...swapped, mayBeSet, decisions: ['x'] }, 'nl').map((way) => 'field' in way && way.field);
	expect(fieldsOf(true)).toContain('creditSign');
	expect(fieldsOf(false)).toEqual(['decisions']);
});

test.each(LANGUAGES)('%s: one way, a choice and two cases', (language) => {
	const way = (en: string, nl: string, when?: [string, string]) =>
		inLanguage({ do: 'set', field: 'decisions', says: [en, nl], ...(when && { when }) }, language);
	const said = (...ways: SaidWay[]) => sayWays(ways, (field) => field.toUpperCase(), language);
	expect([
		said(way('set {field}', 'zet {field}')),
		said(way('set {field}', 'zet {field}'), way('leave it', 'laat het')),
		said(
			way('set {field}', 'zet {field}', ['if so', 'Klopt dat?']),
			way('leave it', 'laat het', ['if not', 'Zo niet']),
		),
	]).toEqual(
		language === 'en'
			? ["Set 'DECISIONS'.", "Set 'DECISIONS'; or leave it.", "If so, set 'DECISIONS'. If not, leave it."]
			: [
					"Zet 'DECISIONS'.",
					"Zet 'DECISIONS'; of laat het.",
					"Klopt dat? Zet 'DECISIONS'. Zo niet, laat het.",
				],
	);
});
