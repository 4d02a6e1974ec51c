import * as fc from 'fast-check';
import { beginTrial, CLOSED_DAY, dayIn, type Day } from './day';
import { restoreCalendar, setToday } from '../../support/calendar';
import { useSandbox } from '../../support/sandbox';
import type { Sandbox } from '../../../sandbox';
import { BOOKS, NMBRS, OUTSMART } from '../../../tools/live/questions';
import { expectedOf } from '../../../tools/live/results';
import { changeSetting, type SettingName, type Settings } from '../../../sandbox/settings';

const sandbox = useSandbox();
beforeEach(() => setToday('2026-11-20'));
afterEach(() => restoreCalendar());

/** Each other value of each setting that is asked, and what it is called where its text is another. */
const VALUES: { [Name in SettingName]?: readonly (Settings[Name] | [Settings[Name], string])[] } = {
	balanceSign: ['credit'],
	balanceIncludesLastDay: [false],
	writeBalance: [[(balance) => Number(balance).toExponential(), 'exponent']],
	memorialSign: ['debit'],
	memorialsEnabled: [false],
	keeps: ['noCostCentre', 'shiftedDate', 'cutVoucher'],
	closedPeriodError: [[{ code: 'PERIODE_09', text: 'De periode is dicht.' }, 'PERIODE_09']],
	refusesDuplicateInvoiceNumbers: [false],
	invoiceNumbersEndInDigit: [false],
	draftsListed: [false],
	draftsNumbered: [false],
	keepsTextLines: [false],
	invoicePriceDecimals: [2, 3, 4],
	acceptsNegativeInvoices: [false],
	relationCodesIgnoreCase: ['whenAdding', 'always'],
	updatesRelations: ['givenFields'],
	pdfAddress: [
		[() => '', 'noPdf'],
		[() => 'https://example.com/factuur', 'pdfElsewhere'],
		[() => `${sandbox().url}/eboekhouden/factuur.pdf?k=none`, 'pdfNotGiven'],
	],
	sessionSeconds: [600],
	unknownToken: ['API_SESSION_003', 'noBody'],
	header: ['bare', 'bearer'],
	closedByAccountantStatus: [400, 403],
	memorialAmount: ['absent'],
	checksPaymentReference: ['invoices'],
	paymentReferenceExists: ['MUTA_008'],
	emptyValues: ['absent', 'null', 'filled'],
	order: ['descending'],
	filtersTellCapitals: [false],
	errors: ['byField'],
	decimals: ['comma', 'asDocumented'],
	discountIn: ['total'],
	acceptsPostDecimals: ['comma', 'dot'],
	partialSave: [true],
	omittedFields: ['blanked'],
	longTexts: ['cut'],
	bodyLimitRows: [
		[100, '1 to 200'],
		[300, '200 to 500'],
		[1_500, '1000 to 2000'],
	],
	listFields: ['documented'],
	emptyReferenceFields: ['absent', 'empty', 'null'],
	creationSeconds: [false],
	countAsString: [true],
	codeAsString: [true],
	contentType: ['text/html; charset=UTF-8'],
	markAnswers: ['new'],
	marksAnyStatus: [false],
	filtersIgnored: [true],
	filtersRefused: [[['debtor_number'], 'debtor_number']],
	archivedFound: [false],
	emptyListsAreNull: [true],
	pricesRefused: [true],
	pricesReplaced: [true],
	duplicatesSkipped: [true],
	pdf: ['webPage', 'gone'],
	unknownWorkStatus: ['accepted'],
	requireBearer: [true],
	asCdata: [true],
	isoDates: [true],
	emptyJournal: ['absent', 'emptyString', 'noLines'],
};

/** What cannot be known where a setting is otherwise: it is called not known, and never something else. */
const HIDES: Partial<Record<SettingName, readonly string[]>> = {
	memorialsEnabled: [
		...['memorialSign', 'writeBalance', 'keeps', 'memorialTexts', 'closedPeriodError', 'unknownCodes'],
		'closedByAccountantStatus',
		...['order', 'memorialAmount', 'emptyValues', 'checksPaymentReference', 'paymentReferenceExists'],
	],
	pricesRefused: ['pricesReplaced'],
	filtersIgnored: ['filtersRefused'],
	// The client of the package writes prices of customers with a point.
	acceptsPostDecimals: ['pricesRefused', 'pricesReplaced'],
};

const places = (name: SettingName) => {
	if (Object.values(NMBRS).some(({ settings }) => (settings as string[]).includes(name)))
		return ['nmbrs'] as const;
	return Object.values(OUTSMART).some(({ settings }) => (settings as string[]).includes(name))
		? (['outSmart'] as const)
		: (['soap', 'rest'] as const);
};

function set(world: Sandbox, name: SettingName, value: unknown): void {
	const { books } = world;
	changeSetting(world, name, value);
	if (name !== 'closedByAccountantStatus') return;
	books.openPeriod(CLOSED_DAY, CLOSED_DAY);
	books.closedByAccountant.close(CLOSED_DAY, CLOSED_DAY);
}

const RUNS = Number(process.env.PROPERTY_RUNS ?? 4);

const baselines = new Map<string, Day['found']>();

async function baselineOf(name: SettingName): Promise<Day['found']> {
	const only = places(name);
	const known = baselines.get(only.join());
	if (known) return known;
	sandbox().reset();
	beginTrial(sandbox());
	const { found } = await dayIn(sandbox(), { only: [...only] });
	baselines.set(only.join(), found);
	return found;
}

test('as it is, every setting is named by its default', async () => {
	beginTrial(sandbox());
	const { found } = await dayIn(sandbox());
	for (const [name, question] of Object.entries({ ...BOOKS, ...NMBRS, ...OUTSMART }))
		for (const setting of question.settings)
			for (const over of question.over)
				if (setting !== 'answer' && found[`${setting} ${over}`] !== undefined)
					expect([name, over, found[`${setting} ${over}`]]).toEqual([
						name,
						over,
						expectedOf(question, setting),
					]);
	expect(Object.values(found).filter((one) => /^(other|notKnown)/.test(one))).toEqual([]);
});

/** A value and what it is called. */
const named = (value: unknown): [unknown, string] =>
	Array.isArray(value) ? (value as [unknown, string]) : [value, String(value)];

const CASES = Object.entries(VALUES).flatMap(([name, values]) =>
	(values as unknown[]).map((value): [SettingName, string, unknown] => {
		const [given, called] = named(value);
		return [name as SettingName, called, given];
	}),
);

test.each(CASES)('%s: %s', async (name, called, value) => {
	const before = await baselineOf(name);
	sandbox().reset();
	beginTrial(sandbox());
	set(sandbox(), name, value);
	const { found } = await dayIn(sandbox(), { only: [...places(name)] });
	const own = Object.keys(found).filter((one) => one.startsWith(`${name} `));
	expect(own.map((one) => found[one])).toContain(called);
	for (const [key, text] of Object.entries(found)) {
		const [other = ''] = key.split(' ');
		if (other === name) expect([called, before[key]]).toContain(text);
		else if (HIDES[name]?.includes(other) && text !== before[key])
			expect([key, text]).toEqual([key, expect.stringMatching(/^notKnown/)]);
		else if (name !== 'closedByAccountantStatus' || !key.startsWith('closed'))
			expect([key, text]).toEqual([key, before[key]]);
	}
});

/** A service in which everything is otherwise at once. */
const anyService = fc.record(
	Object.fromEntries(
		Object.entries(VALUES)
			.filter(([name]) => name !== 'memorialsEnabled' && name !== 'closedByAccountantStatus')
			.map(([name, values]) => [name, fc.option(fc.constantFrom(...(values as unknown[]).map(named)))]),
	),
);

test('of any settings at once, each is named by its value, or not known', async () => {
	const run = async (chosen: Record<string, [unknown, string] | null>) => {
		sandbox().reset();
		beginTrial(sandbox());
		for (const [name, one] of Object.entries(chosen)) if (one) set(sandbox(), name as SettingName, one[0]);
		const { results } = await dayIn(sandbox());
		for (const { setting, is, value, expected, over, shapes } of results) {
			const one = chosen[setting];
			if (setting === 'answer' || one === undefined) continue;
			const wanted = one ? [one[1], ...(is === 'notKnown' ? [''] : [])] : [expected, ''];
			// Some settings are of SOAP alone.
			if (one && over === 'REST') wanted.push(expected);
			if (is === 'other' || !wanted.includes(value))
				throw new Error([setting, over, is, value, ...shapes, '; wanted', ...wanted].join(' '));
		}
	};
	await fc.assert(fc.asyncProperty(anyService, run), { numRuns: RUNS });
});

test('every setting that is asked is tried', () => {
	const asked = Object.values({ ...BOOKS, ...NMBRS, ...OUTSMART }).flatMap(
		(one) => one.settings as readonly string[],
	);
	expect(Object.keys(VALUES).sort()).toEqual(asked.filter((name) => name !== 'answer').sort());
});
