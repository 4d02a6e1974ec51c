import fc from 'fast-check';
import { createInvoices, toNewInvoice } from '../../../../features/invoicing/books/create';
import { lookUp } from '../../../../features/invoicing/books/lookUp';
import { readOrders, setProgress } from '../../../../features/invoicing/books/work';
import type { ExportSettings } from '../../../../features/invoicing/settings';
import type { ProblemKind } from '../../../../base/problems/problem';
import { toRow } from '../../../../base/words/row';
import {
	EXPORT,
	invoice,
	invoiceItem,
	itemLine,
	orderOf,
	relation,
	textLine,
	TODAY,
} from '../../../support/invoiceItems';
import { MemoryInvoices, type InvoiceFault } from '../../../support/memoryInvoices';
import { RUNS } from '../../../support/runs';

const SETTINGS = EXPORT;
const EARLIER = invoice('F-0', [itemLine(), textLine('WB-0 #9')]);
const order = orderOf(
	invoiceItem('1', { lines: [itemLine({ vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' })] }),
);
const newInvoice = toNewInvoice(order, order.lines, { defaults: EXPORT.defaults, earlier: 0 });
/** After each creation, what stands of its order is read. */
const AFTER_FIRST = 0;

let books: MemoryInvoices;
beforeEach(() => {
	books = new MemoryInvoices();
	books.invoices = [EARLIER];
});

/** Looked up, claimed and created. */
async function create(
	items = [invoiceItem('1')],
	change: Partial<ExportSettings> = {},
	{ faults = [] }: { faults?: InvoiceFault[] } = {},
) {
	const settings = { ...SETTINGS, ...change };
	const works = readOrders(
		items.map((json, index) => ({ json, index })),
		['new', 'create'],
	);
	await lookUp(works, books.port, settings, TODAY);
	for (const work of works) setProgress(work, { event: 'claimed' });
	books.faults.push(...faults);
	const relations = await createInvoices(works, books.port, settings, TODAY);
	const rows = relations.map(({ row }) => toRow(row, 'en'));
	return { relations, rows, told: works.map(({ progress }) => progress), first: works[0]?.progress };
}
const withFault = (...faults: InvoiceFault[]) => create([invoiceItem('1'), invoiceItem('2')], {}, { faults });
const three = () => [invoiceItem('1'), invoiceItem('2'), invoiceItem('3')];
/** What becomes of an order that certainly has no invoice of this execution. */
const notDone = (...findings: object[]) => ({ state: 'failed', outcome: 'notDone', findings });
/** Orders that nothing is wrong with; one row tells of all. */
const waiting = (finding: object) => ({ state: 'skipped', together: 'invoices', findings: [finding] });
const allBlocked = (...findings: object[]) => ({
	state: 'blocked',
	fix: 'service',
	together: 'invoices',
	findings,
});
const blocked = (fix: string, ...findings: object[]) => ({ state: 'blocked', fix, findings });
const aProblem = expect.objectContaining({ service: 'e-Boekhouden', operation: 'AddFactuur' }) as object;

describe('an order that came along more than once', () => {
	const twice = () => blocked('service', { code: 'stepsWrong', because: 'twice', reference: 'WB-1 #1' });

	test.each<[string, Record<string, unknown>]>([
		['the same', {}],
		['with a number of its own', { number: 'SH-1' }],
		['as a draft', { book: false }],
		['with other lines', { lines: [itemLine({ quantity: '3' })] }],
	])('is asked about, %s, and only the others are made', async (_what, change) => {
		const { told } = await create([invoiceItem('1'), invoiceItem('2'), invoiceItem('1', change)]);
		expect(told).toMatchObject([twice(), { state: 'created' }, twice()]);
		expect(books.made).toHaveLength(1);
	});

	test('has no invoice, in whatever order and however often orders come along; the others have one', async () => {
		const ids = fc.array(fc.constantFrom('1', '2', '3', '4'), { minLength: 1, maxLength: 8 });
		const property = fc.asyncProperty(ids, fc.boolean(), async (given, book) => {
			books = new MemoryInvoices();
			const { told } = await create(given.map((id) => invoiceItem(id, { book })));
			const isOnce = (id: string) => given.filter((other) => other === id).length === 1;
			expect(books.made).toHaveLength(given.filter(isOnce).length);
			expect(told).toMatchObject(given.map((id) => ({ state: isOnce(id) ? 'created' : 'blocked' })));
		});
		await fc.assert(property, { numRuns: RUNS });
	});
});

test.each<InvoiceFault['how']>([undefined, 'lostAfter', 'refused'])(
	'no more are sent than the limit, also when an answer is %s: what it let through counts',
	async (how) => {
		const faults = how ? [{ call: 'add', how } as const] : [];
		const { told } = await create(three(), { limit: 2 }, { faults });
		expect(books.calls.filter((call) => call === 'add')).toHaveLength(2);
		expect(told[2]).toMatchObject({ state: 'skipped', together: 'limit' });
	},
);

describe('the same items once more, as n8n gives them by *Execute step* and by *Retry*', () => {
	/** Looked up and claimed by earlier steps; these books do not refuse the payment reference of a draft. */
	const claimed = () => [
		{ ...invoiceItem('1', { book: false }), invoice: { state: 'create', earlier: 0, claimed: true } },
	];
	const createFrom = async (items: Record<string, unknown>[]) => {
		const works = readOrders(
			items.map((json, index) => ({ json, index })),
			['new', 'create'],
		);
		const stop = await lookUp(works, books.port, SETTINGS, TODAY);
		if (stop) return stop;
		await createInvoices(works, books.port, SETTINGS, TODAY);
		return works[0]?.progress;
	};

	test('the invoice is found, and there is one', async () => {
		expect(await createFrom(claimed())).toMatchObject({ state: 'created' });
		expect(await createFrom(claimed())).toMatchObject({ state: 'found', number: '2026002', claimed: true });
		expect(books.invoices).toHaveLength(2);
	});

	test.each([
		['credited whole since', {}, { code: 'noInvoiceSeen' }],
		[
			'credited in part since',
			{ totalExcludingVat: '-48', totalVat: '-10.08' },
			{ code: 'orderSumDiffers', because: 'ownTotal' },
		],
	])('%s: a person is asked, and nothing is made', async (_what, change, finding) => {
		await createFrom(claimed());
		books.credit('2026002', change);
		expect(await createFrom(claimed())).toMatchObject(blocked('order', finding));
		expect(books.calls.filter((call) => call === 'add')).toHaveLength(1);
	});

	test('what cannot be looked up is not made', async () => {
		books.faults.push({ call: 'list', how: 'lostBefore' });
		expect(await createFrom(claimed())).toMatchObject({
			action: 'failed',
			findings: [{ of: 'invoices' }, {}],
		});
		expect(books.writes).toEqual([]);
	});
});

test('an order with a number of its own that was credited gets the next suffix, also where one step does all', async () => {
	books.invoices = [invoice('SH-1', [itemLine(), textLine('WB-1 #1')])];
	books.credit('SH-1');
	const { first } = await create([invoiceItem('1', { number: 'SH-1' })]);
	expect(first).toMatchObject({ state: 'created', number: 'SH-1-2' });
});

describe('an invoice', () => {
	test('is sent as the order says, with its reference at the end', async () => {
		const lines = [itemLine({ vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' })];
		const { first } = await create([invoiceItem('1', { number: '2018010', lines })]);
		expect(first).toMatchObject({ state: 'created', number: '2018010', total: '96.00' });
		const [billed] = (first as { billed?: { lines: object[] } }).billed?.lines ?? [];
		expect(billed).not.toHaveProperty('byDefault');
		expect(books.invoices.at(-1)).toMatchObject({
			number: '2018010',
			relationCode: '1042',
			date: '2026-06-10',
			paymentTermDays: 14,
			lines: [
				{ quantity: '2', code: 'MONT', unitPrice: '48', vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' },
				{ quantity: '0', unitPrice: '0.00', code: '', description: 'Werkbon WB-1 #1', ledgerAccount: '8000' },
			],
		});
	});
});

test('a preview writes nothing and announces the total; also for a relation that is new', async () => {
	books.relations = [];
	const { told, rows } = await create(three(), { preview: true });
	const finding = { code: 'invoiceCreated', invoiceNumber: '', total: '96.00', foreseen: true };
	expect(told).toMatchObject(Array(3).fill({ state: 'created', total: '96.00', findings: [finding] }));
	expect(rows[0]).toMatchObject({ action: 'wouldBeCreated', preview: true, key: '1042' });
	expect(books.writes).toEqual([]);
});

describe('an answer to the creation that does not come', () => {
	test.each(['lostAfter', 'late'] as const)('%s: is looked for at once, and found', async (how) => {
		const { told } = await withFault({ call: 'add', how });
		expect(told).toMatchObject([{ state: 'found', made: true }, { state: 'created' }]);
		expect(books.made).toHaveLength(2);
	});

	test.each(['lostBefore', 'unreadable'] as const)('%s: it waits for a person, and it only', async (how) => {
		const { told } = await withFault({ call: 'add', how });
		expect(told).toMatchObject([
			{
				...{ state: 'failed', outcome: 'unknown', claimed: true },
				findings: [{ code: 'invoiceOutcomeUnknown', because: 'noAnswer' }, aProblem],
			},
			{ state: 'skipped', claimed: true, findings: [{ code: 'ordersWait', because: 'unknown' }] },
		]);
		expect(books.calls.filter((call) => call === 'add')).toHaveLength(1);
	});
});

describe('a creation that the service refuses', () => {
	const refused = (how: ProblemKind, text = '', items = [invoiceItem('1'), invoiceItem('2')]) =>
		create(items, {}, { faults: [{ call: 'add', how, text }] });
	/** Of a relation of its own. */
	const other = (id: string) => invoiceItem(id, { relation: relation({ code: `R${id}` }) });

	test('in words that nobody knows: that order keeps its error status, with the text', async () => {
		const serviceText = 'Omschrijving te lang';
		expect((await refused('refused', serviceText, [invoiceItem('1'), other('2')])).told).toMatchObject([
			blocked('order', { code: 'invoiceNotCreated' }, expect.objectContaining({ serviceText })),
			{ state: 'created' },
		]);
	});

	test('twice in a row in the same words: it is the account’s, and nothing more is tried', async () => {
		const items = Array.from({ length: 5 }, (_, index) => other(String(index + 11)));
		books.refuses = ({ relationCode }) => relationCode !== 'R11';
		const { told } = await create(items, {});
		const ofAll = { ...allBlocked({ code: 'invoiceNotCreated' }, aProblem), claimed: true };
		expect(told).toMatchObject([{ state: 'created' }, ...Array<object>(4).fill(ofAll)]);
		expect(books.calls.filter((call) => call === 'add')).toHaveLength(3);
	});

	test('one customer in the same words: it is that customer, and those of others are invoiced', async () => {
		const items = [...['11', '12'].map((id) => invoiceItem(id)), other('13')];
		books.refuses = ({ relationCode }) => relationCode !== 'R13';
		const ofOrder = blocked('order', { code: 'invoiceNotCreated' }, aProblem);
		expect((await create(items, {})).told).toMatchObject([ofOrder, ofOrder, { state: 'created' }]);
	});

	test('three times in a row in other words: those that follow are left as they are', async () => {
		const items = Array.from({ length: 5 }, (_, index) => other(String(index + 11)));
		const faults: InvoiceFault[] = ['a', 'b', 'c'].map((text) => ({ call: 'add', how: 'refused', text }));
		const { told } = await create(items, {}, { faults });
		const stopped = waiting({ code: 'ordersWait', because: 'refusals', about: '3' });
		expect(told).toMatchObject([
			...Array<object>(3).fill(blocked('order', { code: 'invoiceNotCreated' }, aProblem)),
			stopped,
			stopped,
		]);
		expect(books.calls.filter((call) => call === 'add')).toHaveLength(3);
	});

	test('a number that is in use is the order’s', async () => {
		expect((await refused('exists')).told).toMatchObject([
			blocked('order', { code: 'invoiceNotCreated' }, aProblem),
			{ state: 'created' },
		]);
	});

	test.each([true, false])('nor is one sent that this execution just used (preview: %s)', async (preview) => {
		const { told } = await create(
			['1', '2'].map((id) => invoiceItem(id, { number: '2018010' })),
			{ preview },
		);
		const taken = { code: 'invoiceNumberTaken', ownNumber: '2018010', date: '2026-06-10' };
		expect(told).toMatchObject([{ state: 'created', number: '2018010' }, blocked('order', taken)]);
		expect(books.calls.filter((call) => call === 'add')).toHaveLength(preview ? 0 : 1);
	});

	test.each([
		[1, { state: 'found', number: '2026002' }],
		[2, blocked('order', { code: 'orderSumDiffers', ofInvoices: '192.00' })],
	])(
		'its payment reference is in use: what another execution made meanwhile is the order’s (%d)',
		async (times, told) => {
			const lines = [
				...Array<typeof newInvoice.lines>(times - 1)
					.fill(newInvoice.lines.slice(0, 1))
					.flat(),
				...newInvoice.lines,
			];
			const other = async () => void (await books.port.invoices.create({ ...newInvoice, lines }));
			const made = await withFault({ call: 'add', meanwhile: other });
			expect(made.told).toMatchObject([told, { state: 'created' }]);
			expect(books.made).toHaveLength(2);
		},
	);

	test('its payment reference is in use, and no invoice has its line of text: nothing is made', async () => {
		books.paymentReferences.push('1-0');
		const { told } = await create([invoiceItem('1'), invoiceItem('2')]);
		const text = 'Werkbon WB-1 #1';
		expect(told).toMatchObject([
			blocked('order', { code: 'invoiceReferenceInUse', text }, aProblem),
			{ state: 'created' },
		]);
	});

	test.each<[ProblemKind, object]>([
		['account', allBlocked({ code: 'invoiceNotCreated' }, aProblem)],
		['template', allBlocked({ code: 'invoiceNotCreated', template: 'Test' }, aProblem)],
		['login', allBlocked({ code: 'invoiceNotCreated' }, aProblem)],
		['session', { ...notDone({ code: 'invoiceNotCreated' }, aProblem), together: 'invoices' }],
		['limit', { ...notDone({ code: 'invoiceNotCreated' }, aProblem), together: 'invoices' }],
	])('because of the %s: after three in a row the others are left, in the same row', async (how, ends) => {
		const items = Array.from({ length: 5 }, (_, index) => invoiceItem(String(index + 1)));
		const faults: InvoiceFault[] = [1, 2, 3].map(() => ({ call: 'add', how }));
		const { told } = await create(items, {}, { faults });
		expect(told).toMatchObject(Array(5).fill({ ...ends, claimed: true }));
		expect(books.calls.filter((call) => call === 'add')).toHaveLength(3);
	});

	test('because the period is closed: nobody has to mend the order, and those of earlier are not tried', async () => {
		const items = [
			invoiceItem('1'),
			invoiceItem('2', { date: '2026-06-01' }),
			invoiceItem('3', { date: '2026-06-11' }),
		];
		const { told } = await create(items, {}, { faults: [{ call: 'add', how: 'closed' }] });
		const closed = { state: 'closed', findings: [{ code: 'invoicePeriodClosed' }, aProblem] };
		expect(told).toMatchObject([closed, closed, { state: 'created' }]);
		expect(books.calls.filter((call) => call === 'add')).toHaveLength(2);
	});
});

describe('what cannot be found back', () => {
	test.each([
		['text lines that are not kept', () => (books.keepsTextLines = false), true],
		['drafts that are not listed', () => (books.draftsListed = false), false],
	])('%s: one is made, told by its number, and nothing more', async (_what, prepare, book) => {
		prepare();
		const { told } = await create(three().map((item) => ({ ...item, book })));
		const lostInvoice = books.made[0]?.number ?? 'none';
		const waits = waiting({ code: 'ordersWait', because: 'invoice', about: lostInvoice });
		expect(told).toMatchObject([
			{
				...blocked('order', { code: 'invoiceNotFoundBack', invoiceNumber: lostInvoice }),
				number: lostInvoice,
			},
			waits,
			waits,
		]);
		expect(books.made).toHaveLength(1);
	});

	test('one that cannot be read back now keeps its claim: the next execution looks', async () => {
		const { told } = await withFault({ call: 'list', skip: AFTER_FIRST, how: 'lostBefore' });
		expect(told).toMatchObject([
			{
				state: 'failed',
				outcome: 'unknown',
				made: true,
				findings: [{ code: 'invoiceOutcomeUnknown', because: 'notRead' }, {}],
			},
			{ state: 'created' },
		]);
	});
});

describe('its relation', () => {
	const stranger = relation({ code: '77', name: '<leeg>', city: '-' });

	test('is added first, without placeholders', async () => {
		const { relations, rows, first } = await create([
			invoiceItem('1', { date: 'x' }),
			invoiceItem('2', { relation: stranger }),
		]).then(({ told, ...rest }) => ({ ...rest, first: told[1] }));
		expect(books.writes).toEqual(['addRelation', 'add']);
		expect(books.relations.at(-1)).toMatchObject({ code: '77', name: '77', city: '', type: 'B' });
		expect(rows).toMatchObject([
			{ resource: 'relation', key: '77', action: 'created', preview: false, code: 'relationCreated' },
		]);
		expect(relations).toMatchObject([{ from: 1 }]);
		expect(first?.state).toBe('created');
	});

	test('is not touched without exportRelations', async () => {
		books.relations = [relation({ name: '' })];
		const lacking = [invoiceItem('1'), invoiceItem('2', { relation: stranger })];
		const { told } = await create(lacking, { exportRelations: false });
		expect(told).toMatchObject([
			{ state: 'created' },
			blocked('order', { code: 'relationUnknown', relation: '77' }),
		]);
		expect(books.writes).toEqual(['add']);
	});

	test.each([
		['relations', 'lostBefore', { state: 'failed', outcome: 'notDone' }, 'relationNotReady'],
		['relations', 'refused', { state: 'failed', outcome: 'notDone' }, 'relationNotReady'],
		['addRelation', 'lostBefore', { state: 'failed', outcome: 'notDone' }, 'relationNotReady'],
		['addRelation', 'limit', { state: 'failed', outcome: 'notDone' }, 'invoiceNotCreated'],
		['addRelation', 'account', { state: 'blocked', fix: 'service' }, 'invoiceNotCreated'],
		['addRelation', 'refused', { state: 'blocked', fix: 'order' }, 'relationNotReady'],
	] as const)(
		'when %s ends as %s the order is %j (%s), and no invoice made',
		async (call, how, ends, code) => {
			const faults: InvoiceFault[] = [{ call, how }];
			const { first } = await create([invoiceItem('1', { relation: stranger })], {}, { faults });
			expect(first).toMatchObject({ ...ends, findings: [{ code }, aProblem] });
			expect(books.made).toEqual([]);
		},
	);

	test('whose answer was lost is found; where it is not, no other relation is sent', async () => {
		const other = relation({ code: '78', name: 'Klaas Vaak', email: '', city: 'Ede' });
		const two = [invoiceItem('1', { relation: stranger }), invoiceItem('2', { relation: other })];
		const after = (how: InvoiceFault['how']) => create(two, {}, { faults: [{ call: 'addRelation', how }] });
		const lost = (await after('lostBefore')).told;
		expect(lost).toMatchObject(
			two.map(() => ({ state: 'failed', findings: [{ code: 'relationNotReady' }, {}] })),
		);
		expect(books.writes).toEqual(['addRelation']);
		expect((await after('lostAfter')).told).toMatchObject([{ state: 'created' }, { state: 'created' }]);
	});
});

describe('an invoice that comes out otherwise than it was sent', () => {
	test('with another total, as of a template including VAT: nothing more is created', async () => {
		books.includesVat = true;
		const { told } = await create(three());
		const number = books.made[0]?.number;
		expect(told).toMatchObject([
			blocked('order', {
				code: 'orderSumDiffers',
				because: 'ownTotal',
				ofInvoices: '79.34',
				ofOrder: '96.00',
			}),
			allBlocked({ code: 'wrongTotalStands', invoiceNumber: number }),
			allBlocked({ code: 'wrongTotalStands' }),
		]);
		expect(books.made).toHaveLength(1);
	});
});

describe('VAT by customer', () => {
	const german = relation({ country: 'Duitsland', vatNumber: 'DE123456789' });

	test('a business abroad with our VAT, and no exception: told with what to put into the settings', async () => {
		books.relations = [german];
		expect((await create()).told).toMatchObject([
			blocked('service', { code: 'foreignCustomerWithDutchVat', example: '1042=BI_EU_VERK/BI_EU_VERK_D' }),
		]);
		expect(books.made).toEqual([]);
	});
});
