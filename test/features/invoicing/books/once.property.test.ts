import fc from 'fast-check';
import type { Row } from '../../../../base/words/row';
import { exportInvoices } from '../../../support/invoiceChain';
import { invoice, itemLine, relation, textLine } from '../../../support/invoiceItems';
import { runs } from '../../../support/runs';
import { today } from '../../../../base/values/dates';
import { MemoryInvoices, type InvoiceFault } from '../../../support/memoryInvoices';
import { FakeClient, type Fault } from '../../../nodes/OutSmart/support/fakeClient';
import { hourType, hours, SAMPLE_ORDER } from '../../../nodes/OutSmart/support/records';

const IDS = ['101', '102', '103', '104'];
const referenceOf = (id: string) => `WB-1 #${id}`;

/** What stands in the books of an order before the first execution. */
type Earlier = 'none' | 'right' | 'otherContent' | 'doubled' | 'byHand';
interface Order {
	id: string;
	earlier: Earlier;
	workDate: string;
	relation: '1042' | 'new' | '';
}
interface World {
	orders: Order[];
	othersStand: boolean;
	draftsListed: boolean;
	keepsTextLines: boolean;
	settings: { bookDirectly: boolean; exportRelations: boolean; invoiceDate: string };
}

const world: fc.Arbitrary<World> = fc.record({
	orders: fc.uniqueArray(
		fc.record({
			id: fc.constantFrom(...IDS),
			earlier: fc.constantFrom<Earlier>('none', 'none', 'none', 'right', 'otherContent', 'doubled', 'byHand'),
			workDate: fc.constantFrom('31-12-2025', '10-06-2026'),
			relation: fc.constantFrom('1042' as const, '1042' as const, 'new' as const, '' as const),
		}),
		{ selector: ({ id }) => id, minLength: 1, maxLength: 4 },
	),
	othersStand: fc.boolean(),
	draftsListed: fc.boolean(),
	keepsTextLines: fc.boolean(),
	settings: fc.record({
		bookDirectly: fc.boolean(),
		exportRelations: fc.boolean(),
		invoiceDate: fc.constantFrom('today', 'workDate'),
	}),
});

const bookFault: fc.Arbitrary<InvoiceFault> = fc.oneof(
	fc.record({
		call: fc.constant('add' as const),
		skip: fc.nat(2),
		how: fc.constantFrom('lostBefore' as const, 'lostAfter' as const, 'late' as const, 'unreadable' as const),
	}),
	fc.record({
		call: fc.constantFrom('list' as const, 'relations' as const, 'addRelation' as const, 'products' as const),
		skip: fc.nat(6),
		how: fc.constantFrom('lostBefore' as const, 'lostAfter' as const, 'limit' as const),
	}),
	fc.record({
		call: fc.constant('add' as const),
		how: fc.constantFrom('refused' as const, 'closed' as const),
	}),
);
const fieldFault: fc.Arbitrary<Fault> = fc.record({
	call: fc.constantFrom(
		'order ',
		'orders ',
		'mark ',
		'status ',
		'order 102',
		'mark 101',
		'status 101 1',
		'hourTypes',
	),
	lost: fc.constantFrom('before' as const, 'after' as const),
	times: fc.integer({ min: 1, max: 3 }),
});
const disturbances = fc.array(
	fc.record({ books: fc.array(bookFault, { maxLength: 3 }), field: fc.array(fieldFault, { maxLength: 2 }) }),
	{ maxLength: 3 },
);

function start({ orders, othersStand, ...given }: World) {
	const books = new MemoryInvoices();
	Object.assign(books, { draftsListed: given.draftsListed, keepsTextLines: given.keepsTextLines });
	const line = itemLine({ quantity: '2', unitPrice: '48' });
	if (othersStand) books.invoices.push(invoice('F-0', [line, textLine('WB-0 #9')]));
	for (const { id, earlier } of orders) {
		const text = textLine(referenceOf(id));
		if (earlier === 'right' || earlier === 'doubled') books.invoices.push(invoice(`A${id}`, [line, text]));
		if (earlier === 'doubled') books.invoices.push(invoice(`B${id}`, [line, text]));
		if (earlier === 'otherContent')
			books.invoices.push(
				invoice(`A${id}`, [{ ...line, quantity: '9' }, text], {
					totalExcludingVat: '432',
					totalVat: '90.72',
				}),
			);
		if (earlier === 'byHand') books.invoices.push(invoice(`A${id}`, [line], { date: today() }));
	}
	// What the service does not keep now, it never kept.
	if (!books.keepsTextLines)
		for (const one of books.invoices) one.lines = one.lines.filter(({ quantity }) => quantity !== '0');
	const outSmart = new FakeClient({
		orders: orders.map((order) => ({
			...SAMPLE_ORDER,
			id: order.id,
			OrderNr: 'WB-1',
			WorkDate: order.workDate,
			CustomerDebtorNr: order.relation,
			CustomerDebtorNrInvoice: order.relation,
			...(order.relation === 'new' && OTHER_CUSTOMER),
			Workperiods: [{ ...hours('02:00'), WorkDate: order.workDate }],
			Materials: [],
		})),
		hourTypes: [hourType().held],
	});
	return { books, outSmart };
}

const OTHER_CUSTOMER = Object.fromEntries(
	['', 'Invoice'].flatMap((part) => [
		[`CustomerName${part}`, 'Klusbedrijf Vos'],
		[`CustomerStreet${part}`, 'Zandpad'],
		[`CustomerEmail${part}`, 'vos@klus.example'],
	]),
);

const standing = (books: MemoryInvoices, id: string) =>
	books.invoices.filter(({ lines }) =>
		lines.some(({ description }) => description === `Werkbon ${referenceOf(id)}`),
	);
const madeOf = (books: MemoryInvoices, id: string) =>
	books.made.filter(({ text }) => text === `Werkbon ${referenceOf(id)}`);
const rowsOf = (rows: Row[], id: string) => rows.filter(({ key }) => key === referenceOf(id));

test('whatever orders, earlier invoices, services and faults: no order is ever invoiced twice, or once in silence', async () => {
	await fc.assert(
		fc.asyncProperty(world, disturbances, async (given, faults) => {
			const { books, outSmart } = start(given);
			const stood = new Set(given.orders.map(({ id }) => id).filter((id) => standing(books, id).length > 0));
			for (const fault of [...faults, { books: [], field: [] }, { books: [], field: [] }]) {
				const before = books.made.length;
				books.faults.splice(0, Infinity, ...fault.books.map((one) => ({ ...one })));
				outSmart.faults.splice(0, Infinity, ...fault.field.map((one) => ({ ...one })));
				const rows = await exportInvoices(outSmart, books, given.settings);
				for (const { text } of books.made.slice(before)) {
					const told = rows.filter(({ key }) => text === `Werkbon ${key}`);
					expect(told).toHaveLength(1);
					expect(['created', 'unchanged', 'blocked', 'failed']).toContain(told[0]?.action);
				}
			}
			for (const { id } of given.orders)
				expect(madeOf(books, id).length).toBeLessThanOrEqual(stood.has(id) ? 0 : 1);
		}),
		{ numRuns: runs(20) },
	);
});

test('a preview of anything writes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(world, disturbances, async (given, [fault]) => {
			const { books, outSmart } = start(given);
			books.faults.push(...(fault?.books ?? []));
			const rows = await exportInvoices(outSmart, books, { ...given.settings, preview: true });
			expect([...books.writes, ...outSmart.writes]).toEqual([]);
			expect(rows.every(({ preview }) => preview)).toBe(true);
		}),
		{ numRuns: runs(20) },
	);
});

/** Orders of which the books say that they can be invoiced, where what is created is listed and dates may be closed. */
test('left alone, every order that can be is invoiced and handled, whatever happens to the others', async () => {
	await fc.assert(
		fc.asyncProperty(world, fc.boolean(), async (given, closed) => {
			const { books, outSmart } = start({ ...given, draftsListed: true, keepsTextLines: true });
			books.isClosed = (date) => closed && date === '2025-12-31';
			for (let execution = 0; execution < 3; execution++)
				await exportInvoices(outSmart, books, given.settings);
			// Of orders with one total, nothing shows which one was invoiced by hand: all of that customer are asked about.
			const isDoubtful = given.orders.some(({ earlier }) => earlier === 'byHand');
			for (const { id, earlier, workDate, relation: code } of given.orders) {
				const isOpen = !closed || given.settings.invoiceDate === 'today' || workDate !== '31-12-2025';
				const isKnown = code === '1042' || (code === 'new' && given.settings.exportRelations);
				const isAsked = isDoubtful && code === '1042';
				const creatable = isOpen && isKnown && ['none', 'byHand'].includes(earlier) && !isAsked;
				// The earlier invoices are to 1042, and of another day than what was made by hand.
				const handled = creatable || (earlier === 'right' && code === '1042');
				expect([id, outSmart.order(id)?.status]).toEqual([id, handled ? 'Afgehandeld' : 'Compleet']);
				expect(madeOf(books, id)).toHaveLength(creatable ? 1 : 0);
			}
		}),
		{ numRuns: runs(20) },
	);
});

test('another execution in between: at the worst two invoices, and then both are named', async () => {
	const calls = fc.record({
		call: fc.constantFrom('list' as const, 'add' as const, 'relations' as const),
		skip: fc.nat(5),
	});
	await fc.assert(
		fc.asyncProperty(world, calls, async (given, at) => {
			const { books, outSmart } = start({ ...given, draftsListed: true, keepsTextLines: true });
			const { settings } = given;
			const told: Row[] = [];
			const meanwhile = async () => void told.push(...(await exportInvoices(outSmart, books, settings)));
			books.faults.push({ ...at, meanwhile });
			for (let execution = 0; execution < 3; execution++) {
				told.push(...(await exportInvoices(outSmart, books, settings)));
				books.faults.splice(0);
			}
			for (const { id } of given.orders) {
				const made = madeOf(books, id);
				expect(made.length).toBeLessThanOrEqual(2);
				if (made.length < 2) continue;
				const blocked = rowsOf(told, id).filter(({ action }) => action === 'blocked');
				const numbers = standing(books, id).map(({ number }) => number);
				expect(blocked.some(({ reason }) => numbers.every((number) => reason.includes(number)))).toBe(true);
			}
		}),
		{ numRuns: runs(20) },
	);
});

test('the world of these tests holds what it says', () => {
	const { books } = start({
		orders: [{ id: '101', earlier: 'doubled', workDate: '10-06-2026', relation: '1042' }],
		othersStand: true,
		draftsListed: true,
		keepsTextLines: true,
		settings: { bookDirectly: true, exportRelations: true, invoiceDate: 'today' },
	});
	expect(standing(books, '101')).toHaveLength(2);
	expect(books.relations).toEqual([relation()]);
});
