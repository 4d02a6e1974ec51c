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
		[() => 'https://example.com/factuur', 'documentNotGiven'],
		[() => `${sandbox().url}/eboekhouden/factuur.pdf?k=none`, 'documentNotGiven'],
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

function set(world: Sandbox, name: SettingName, value: unknown): void {
	const { books } = world;
	changeSetting(world, name, value);
	if (name !== 'closedByAccountantStatus') return;
	books.openPeriod(CLOSED_DAY, CLOSED_DAY);
	books.closedByAccountant.close(CLOSED_DAY, CLOSED_DAY);
}

const begun = () => {
	sandbox().reset();
	beginTrial(sandbox());
	return sandbox();
};

const RUNS = Number(process.env.PROPERTY_RUNS ?? 4);

test('as it is, every setting is named by its default', async () => {
	const { found } = await dayIn(begun());
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

type Chosen = Map<string, [value: unknown, called: string]>;

/** Each value in one day: the first of every setting at once, then the second; alone what hides or changes others. */
const together: Chosen[] = [];
const alone: Chosen[] = [];
for (const [name, values] of Object.entries(VALUES))
	for (const [at, value] of (values as unknown[]).map(named).entries())
		if (name in HIDES || name === 'closedByAccountantStatus') alone.push(new Map([[name, value]]));
		else (together[at] ??= new Map()).set(name, value);

let usual: Day['found'] | undefined;

test.each([...together, ...alone].map((day) => [[...day.keys()].join(', '), day]))(
	'each is named by another value: %s',
	async (_names, day) => {
		const before = (usual ??= (await dayIn(begun())).found);
		begun();
		for (const [name, [value]] of day) set(sandbox(), name as SettingName, value);
		const { found } = await dayIn(sandbox());
		for (const [name, [, called]] of day) {
			const own = Object.keys(found).filter((one) => one.startsWith(`${name} `));
			expect([name, own.map((one) => found[one])]).toEqual([name, expect.arrayContaining([called])]);
		}
		const hidden = [...day.keys()].flatMap((name) => HIDES[name as SettingName] ?? []);
		for (const [key, text] of Object.entries(found)) {
			const [other = ''] = key.split(' ');
			const called = day.get(other)?.[1];
			if (called !== undefined) expect([called, before[key]]).toContain(text);
			else if (hidden.includes(other) && text !== before[key])
				expect([key, text]).toEqual([key, expect.stringMatching(/^notKnown/)]);
			else if (!day.has('closedByAccountantStatus') || !key.startsWith('closed'))
				expect([key, text]).toEqual([key, before[key]]);
		}
	},
);

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
		begun();
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
