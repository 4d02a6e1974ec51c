import Big from 'big.js';
import {
	Questions,
	byAmount,
	linesOfOthers,
	type Doubt,
	lookedBackTo,
	numberKey,
	unnamedCredits,
	unnamedInvoice,
	wordsIn,
} from '../../../../features/invoicing/sum/guards';
import { sumOf } from '../../../../features/invoicing/sum/sum';
import type { Invoice } from '../../../../services/eBoekhouden/types';
import { invoice, itemLine, textLine } from '../../../support/invoiceItems';

const REFERENCE = 'WB-26-77 #1';
const SINCE = '2026-05-11';

/** Two hours at 48 for relation 1042. */
const lineOf = (unitPrice: number) => ({
	...{ code: 'MONT', quantity: new Big(2), unitPrice: new Big(unitPrice), vatCode: 'HOOG_VERK_21' },
});
const due = (unitPrice = 48) => ({ relationCode: '1042', lines: [lineOf(unitPrice)] });

const text = (description: string) => ({ ...textLine(''), description });

/** An invoice or a credit with these texts on lines without an amount. */
function stands(number: string, net: number, texts: string[], change: Partial<Invoice> = {}) {
	const own = itemLine({ quantity: '1', unitPrice: String(net) });
	const totals = { totalExcludingVat: net.toFixed(2), totalVat: (net * 0.21).toFixed(2) };
	return invoice(number, [own, ...texts.map(text)], { ...totals, ...change });
}

const OWN = stands('F-7', 96, [`Werkbon ${REFERENCE}`]);
const nobody = () => new Map<string, string>();

describe('a credit that names no order', () => {
	/** The credits that are asked about, each with the invoice that it is said to be of. */
	function asked(credit: Invoice, beside: Invoice[] = [OWN], price = 48) {
		const invoices = [...beside, credit];
		const summed = sumOf(REFERENCE, invoices);
		const numbers = new Set(invoices.map(numberKey));
		const guards = { invoices, numbers, since: SINCE, mayBeOf: nobody };
		return unnamedCredits({ reference: REFERENCE, due: due(price), summed }, guards).map(
			({ documents, invoiceNumber }) => [...documents.map(({ number }) => number), invoiceNumber],
		);
	}
	const F_7 = [['C-1', 'F-7']];
	const credited = stands('C-0', -96, [`Werkbon ${REFERENCE}`]);
	const LATER = { date: '2026-06-20' };

	test.each<[string, Invoice, Invoice[], string[][]]>([
		['of all, by no number', stands('C-1', -96, ['Credit']), [OWN], F_7],
		['of some, by no number', stands('C-1', -10, ['Korting']), [OWN], F_7],
		['by the number of the invoice', stands('C-1', -10, ['Credit van F-7']), [OWN], F_7],
		['by its number in other capitals', stands('C-1', -10, ['credit f-7.']), [OWN], F_7],
		[
			'by the number of another invoice',
			stands('C-1', -96, ['Credit F-8']),
			[OWN, stands('F-8', 96, [])],
			[],
		],
		['by both numbers', stands('C-1', -96, ['F-7, F-8']), [OWN, stands('F-8', 96, [])], F_7],
		[
			'by the number of the invoice, long ago',
			stands('C-1', -10, ['F-7'], { date: '2020-01-01' }),
			[OWN],
			F_7,
		],
		['by a number that only contains it', stands('C-1', -96, ['F-77']), [OWN], F_7],
		['by its own number', stands('C-1', -96, ['C-1']), [OWN], F_7],
		['of the first day that counts', stands('C-1', -96, [], { date: SINCE }), [OWN], F_7],
		['of the day before', stands('C-1', -96, [], { date: '2026-05-10' }), [OWN], []],
		['without a date', stands('C-1', -96, [], { date: '' }), [OWN], F_7],
		['of another order', stands('C-1', -96, ['Werkbon WB-2 #2']), [OWN], []],
		['of no order', stands('C-1', -96, ['Werkbon geen']), [OWN], []],
		['not of this order', stands('C-1', -96, [`Niet van werkbon ${REFERENCE}`]), [OWN], []],
		['of another debtor', stands('C-1', -96, [], { relationCode: 'K2' }), [OWN], []],
		['that is no credit', stands('C-1', 96, []), [OWN], []],
		['of nothing', stands('C-1', 0, []), [OWN], []],
		['of all, where nothing stands', stands('C-1', -96, []), [], [['C-1', '']]],
		['of all and a cent, where nothing stands', stands('C-1', -96.01, []), [], [['C-1', '']]],
		['of some, where nothing stands', stands('C-1', -95, []), [], []],
		['of all, where it was credited', stands('C-1', -96, []), [OWN, credited], F_7],
		['of some, where it was credited', stands('C-1', -10, []), [OWN, credited], []],
		[
			'to whom it was invoiced before',
			stands('C-1', -10, [], { relationCode: 'K2' }),
			[stands('F-6', 96, [`Werkbon ${REFERENCE}`], { relationCode: 'K2' })],
			[['C-1', 'F-6']],
		],
		[
			'a month before an invoice that is older than the order',
			stands('C-1', -10, [], { date: '2026-01-05' }),
			[stands('F-6', 96, [`Werkbon ${REFERENCE}`], { date: '2026-02-04' })],
			[['C-1', 'F-6']],
		],
		[
			'by none of two invoices: the last one is named',
			stands('C-1', -10, []),
			[OWN, stands('F-9', 96, [`Werkbon ${REFERENCE}`], LATER)],
			[['C-1', 'F-9']],
		],
	])('%s', (_what, credit, beside, expected) => {
		expect(asked(credit, beside)).toEqual(expected);
	});

	test('of an order that takes money back, an invoice is what a credit is', () => {
		const own = stands('F-7', -96, [`Werkbon ${REFERENCE}`]);
		expect(asked(stands('C-1', 96, []), [own], -48)).toEqual(F_7);
		expect(asked(stands('C-1', -96, []), [own], -48)).toEqual([]);
	});
});

describe('an invoice that names no order', () => {
	function asked(found: Invoice) {
		const given = { reference: REFERENCE, due: due(48) };
		const doubt = unnamedInvoice(given, { invoices: [found], since: SINCE, mayBeOf: nobody });
		return doubt?.documents.map(({ number }) => number) ?? [];
	}
	/** The lines come to something else than the total of the invoice. */
	const discounted = { ...stands('H-1', 96, []), totalExcludingVat: '90.00' };

	test.each<[string, Invoice, string[]]>([
		['of its total', stands('H-1', 96, []), ['H-1']],
		['of its total and a cent', stands('H-1', 96.01, []), ['H-1']],
		['of its total and two cents', stands('H-1', 96.02, []), []],
		['whose lines are its total', discounted, ['H-1']],
		['whose total it is, and not its lines', { ...stands('H-1', 90, []), totalExcludingVat: '96' }, ['H-1']],
		['of the first day that counts', stands('H-1', 96, [], { date: SINCE }), ['H-1']],
		['of the day before', stands('H-1', 96, [], { date: '2026-05-10' }), []],
		['without a date', stands('H-1', 96, [], { date: '' }), ['H-1']],
		['with the number of the order', stands('H-1', 5, ['Uw bon WB-26-77']), ['H-1']],
		['with that number long ago', stands('H-1', 5, ['wb-26-77'], { date: '2020-01-01' }), ['H-1']],
		['with a number that contains it', stands('H-1', 5, ['WB-26-771']), []],
		['with that number behind a larger one', stands('H-1', 5, ['WB-26-771, WB-26-77']), ['H-1']],
		['with that number as its reference', stands('H-1', 5, [], { reference: 'WB-26-77' }), ['H-1']],
		['to another debtor', stands('H-1', 96, ['WB-26-77'], { relationCode: 'K2' }), []],
		['of another order', stands('H-1', 96, ['Werkbon WB-2 #2']), []],
		['of no order', stands('H-1', 96, ['Werkbon geen']), []],
		['not of this order', stands('H-1', 96, [`Niet van werkbon ${REFERENCE}`]), []],
	])('%s', (_what, found, expected) => {
		expect(asked(found)).toEqual(expected);
	});

	test('an order without a number is named by no text', () => {
		const given = { invoices: [stands('H-1', 5, ['Werk, uren'])], since: SINCE, mayBeOf: nobody };
		expect(unnamedInvoice({ reference: 'Offerte 9', due: due() }, given)).toBeNull();
	});

	test('the others that it may be of are named once, in the line of each', () => {
		const invoices = [stands('H-1', 96, []), stands('H-2', 96, [])];
		const mayBeOf = () =>
			new Map([
				['#1', 'Werkbon WB-26-77 #1'],
				['#2', 'Werkbon WB-2 #2'],
			]);
		const given = { reference: REFERENCE, due: due() };
		expect(unnamedInvoice(given, { invoices, since: SINCE, mayBeOf })).toMatchObject({
			documents: [{ number: 'H-1' }, { number: 'H-2' }],
			text: 'Werkbon WB-26-77 #1',
			others: ['Werkbon WB-2 #2'],
		});
	});
});

test.each([
	['2026-06-15', '2026-06-10', '2026-05-11'],
	['2026-06-15', '', '2026-05-16'],
])('on %s an order of %j looks back to %s', (today, workDay, since) => {
	expect(lookedBackTo(today, workDay)).toBe(since);
});

describe('the orders that a document may be of by its amount', () => {
	const order = (id: string, unitPrice = 48, relationCode = '1042') => ({
		...{ reference: `WB-${id} #${id}`, due: { ...due(unitPrice), relationCode } },
	});
	const ofOrder = (id: string, net = 96) => stands(`F-${id}`, net, [`Werkbon WB-${id} #${id}`]);

	test.each<[string, Invoice, Invoice[], ReturnType<typeof order>[], string[]]>([
		[
			'a credit of one that stands',
			stands('C-1', -96, []),
			[ofOrder('1'), ofOrder('2', 50)],
			[order('1')],
			['#1'],
		],
		['a credit of one that is not at hand', stands('C-1', -96, []), [ofOrder('2')], [], ['#2']],
		[
			'a credit of two',
			stands('C-1', -96, []),
			[ofOrder('1'), ofOrder('2')],
			[order('1'), order('2')],
			['#1', '#2'],
		],
		['a credit of one that does not stand', stands('C-1', -96, []), [], [order('1')], []],
		[
			'an invoice of one that does not stand',
			stands('H-1', 96, []),
			[],
			[order('1'), order('2', 50)],
			['#1'],
		],
		['an invoice of one that stands', stands('H-1', 96, []), [ofOrder('1')], [order('1')], []],
		['an invoice of nothing', stands('H-1', 0, []), [], [order('1', 0)], []],
		['an invoice to another debtor', stands('H-1', 96, []), [], [order('1', 48, 'K2')], []],
		[
			'one that says it is not of it',
			stands('H-1', 96, ['Niet van werkbon WB-1 #1']),
			[],
			[order('1'), order('2')],
			['#2'],
		],
	])('%s', (_what, document, beside, orders, expected) => {
		const mayBeOf = byAmount([...beside, document], orders);
		expect([...mayBeOf(document).keys()].sort()).toEqual(expected);
		const [first = ''] = expected;
		expect(linesOfOthers(document, `WB #${first.slice(1)}`, mayBeOf)).toEqual(
			expected.slice(1).map((identity) => `Werkbon WB-${identity.slice(1)} ${identity}`),
		);
	});
});

describe('a document is asked about once', () => {
	const credit = (creditNumber: string): Doubt => ({
		...{ code: 'invoiceMayBeOfOrder', of: 'credit', invoiceNumber: '', text: '', others: [] },
		documents: [{ number: creditNumber, date: '' }],
	});
	const invoiceDoubt = (...numbers: string[]): Doubt => ({
		...{ code: 'invoiceMayBeOfOrder', of: 'invoice', invoiceNumber: '', text: '', others: [] },
		documents: numbers.map((number) => ({ number, date: '' })),
	});

	test('the next order waits for the answer at the first; the first asks again', () => {
		const asked = new Questions();
		expect(asked.ask([], '#1')).toBeNull();
		expect(asked.ask([credit('C-1')], '#1')).toEqual({ doubt: credit('C-1') });
		expect(asked.ask([invoiceDoubt('C-1')], '#2')).toEqual({ document: 'C-1', askedAt: '#1' });
		expect(asked.ask([credit('C-1')], '#1')).toEqual({ doubt: credit('C-1') });
	});

	test('what was not asked about goes before what was', () => {
		const asked = new Questions();
		asked.ask([credit('C-1')], '#1');
		expect(asked.ask([credit('C-1'), credit('C-2')], '#2')).toEqual({ doubt: credit('C-2') });
		expect(asked.ask([invoiceDoubt('C-1', 'H-3')], '#3')).toEqual({ doubt: invoiceDoubt('C-1', 'H-3') });
		// Of what two asked about, the first did.
		expect(asked.ask([credit('C-1')], '#3')).toEqual({ document: 'C-1', askedAt: '#1' });
	});
});

test.each([
	['Credit F-7, F/8.', ['Credit F-7, F/8.', 'Credit', 'F-7', 'F', '8', 'F/8']],
	[' een\r\ntwee ', ['een', 'twee']],
	['2026.001 ', ['2026.001', '2026', '001']],
	// The number of that order may be the number of its invoice: a credit of another order would be taken for one of it.
	['Credit\r\nNiet van werkbon WB-102 #102.', ['Credit']],
	['', []],
])('the words of %j are %j', (description, words) => {
	expect([...wordsIn({ lines: [text(description)] })].sort()).toEqual([...words].sort());
});
