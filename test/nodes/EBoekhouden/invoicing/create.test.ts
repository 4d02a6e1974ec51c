import { createInvoices } from '../../../../nodes/EBoekhouden/invoicing/create';
import { lookUp } from '../../../../nodes/EBoekhouden/invoicing/lookUp';
import { settle, takeUp, type ExportSettings } from '../../../../nodes/EBoekhouden/invoicing/work';
import type { ProblemKind } from '../../../../nodes/shared/problem';
import { invoice, invoiceItem, itemLine, relation, textLine, TODAY } from '../../../support/invoiceItems';
import { MemoryInvoices, type InvoiceFault } from '../../../support/memoryInvoices';

const SETTINGS: ExportSettings = {
	preview: false,
	closedUntil: '',
	defaults: { vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' },
	exportRelations: true,
	overwriteRelations: false,
};
const EARLIER = invoice('F-0', [itemLine(), textLine('WB-0 #9')]);
/** In these tests the lists are: the look-up, before and after each creation, and one at the end. */
const BEFORE_FIRST = 0;
const AFTER_FIRST = 1;

let books: MemoryInvoices;
beforeEach(() => {
	books = new MemoryInvoices();
	books.invoices = [EARLIER];
});

/** Looked up and created; `claim` is what the step between them does for an order that asks for it. */
async function create(
	items = [invoiceItem('1')],
	change: Partial<ExportSettings> = {},
	{ faults = [], claim = true }: { faults?: InvoiceFault[]; claim?: boolean } = {},
) {
	const settings = { ...SETTINGS, ...change };
	const works = takeUp(items, ['new', 'create']);
	await lookUp(works, books, settings, TODAY);
	for (const work of works) if (work.progress.claim && claim) settle(work, { claimed: true });
	books.faults.push(...faults);
	const rows = await createInvoices(works, books, settings, TODAY);
	return { rows, told: works.map(({ progress }) => progress), first: works[0]?.progress };
}
const withFault = (...faults: InvoiceFault[]) => create([invoiceItem('1'), invoiceItem('2')], {}, { faults });
const three = () => [invoiceItem('1'), invoiceItem('2'), invoiceItem('3')];

describe('an invoice', () => {
	test('is sent as the order says, with its reference at the end', async () => {
		const { first } = await create([invoiceItem('1', { number: '2018010' })]);
		expect(first).toMatchObject({ state: 'created', number: '2018010', total: '96.00', seen: true });
		expect(books.invoices.at(-1)).toMatchObject({
			number: '2018010',
			relationCode: '1042',
			date: '2026-06-10',
			paymentTermDays: '14',
			lines: [
				{ quantity: '2', code: 'MONT', unitPrice: '48', vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' },
				{ quantity: '0', unitPrice: '0.00', code: '', description: 'Werkbon WB-1 #1', vatCode: 'GEEN' },
			],
		});
	});

	test('of each order is made, once, in turn', async () => {
		const { told } = await create(three());
		expect(told.map(({ state }) => state)).toEqual(['created', 'created', 'created']);
		expect(books.made.map(({ text }) => text)).toEqual(['1', '2', '3'].map((id) => `Werkbon WB-1 #${id}`));
	});

	test('is not made of an order that another step settled', async () => {
		const blocked = { ...invoiceItem('1'), invoice: { state: 'blocked', reason: 'x' } };
		expect((await create([blocked])).told).toEqual([{ state: 'blocked', reason: 'x' }]);
		expect(books.calls).toEqual([]);
	});
});

test('a preview writes nothing and announces the total; also for a relation that is new', async () => {
	books.relations = [];
	const { told, rows } = await create(three(), { preview: true });
	expect(told).toEqual(Array(3).fill(expect.objectContaining({ state: 'created', total: '96.00' })));
	expect(rows[0]).toMatchObject({ action: 'created', preview: true, key: '1042' });
	expect(books.writes).toEqual([]);
});

describe('when another execution is at work', () => {
	const byAnother = () => void books.invoices.push(invoice('OTHER', [itemLine(), textLine('WB-1 #1')]));

	test('before: what it made is left alone, and nothing more is created', async () => {
		const { told } = await withFault({ call: 'list', skip: BEFORE_FIRST, meanwhile: byAnother });
		expect(told).toMatchObject([
			{ state: 'failed', release: true, reason: expect.stringContaining('OTHER') },
			{ state: 'failed', release: true, reason: expect.stringContaining('another execution is at work') },
		]);
		expect(books.writes).toEqual([]);
	});

	test('at the same moment: both invoices are named, and nothing more is created', async () => {
		const { told } = await withFault({ call: 'add', meanwhile: byAnother });
		expect(told).toMatchObject([
			{ state: 'blocked', toMend: true, reason: expect.stringMatching(/OTHER and 2026\d+/) },
			{ state: 'failed', release: true },
		]);
	});

	test('later: what then stands there twice is named at the end', async () => {
		const { told } = await withFault({ call: 'list', skip: 4, meanwhile: byAnother });
		expect(told).toMatchObject([
			{ state: 'blocked', reason: expect.stringContaining('OTHER') },
			{ state: 'created' },
		]);
	});
});

describe('an answer to the creation that does not come', () => {
	test.each(['lostAfter', 'late'] as const)('%s: it is found at the end of the execution', async (how) => {
		const { told } = await withFault({ call: 'add', how });
		expect(told).toMatchObject([{ state: 'found' }, { state: 'created' }]);
		expect(books.made).toHaveLength(2);
	});

	test.each(['lostBefore', 'unreadable'] as const)('%s: it is left for the next execution', async (how) => {
		const { told } = await withFault({ call: 'add', how });
		expect(told).toMatchObject([
			{ state: 'failed', reason: expect.stringContaining('not known') },
			{ state: 'created' },
		]);
		expect(told[0]).not.toHaveProperty('release');
	});
});

describe('a creation that the service refuses', () => {
	const refused = (how: ProblemKind, text = '') => withFault({ call: 'add', how, text });

	test('for a reason of its own: a person must mend the order, the next one goes on', async () => {
		expect((await refused('refused', 'Omschrijving te lang')).told).toMatchObject([
			{ state: 'blocked', toMend: true, release: true, reason: expect.stringContaining('te lang') },
			{ state: 'created' },
		]);
	});

	test.each(['Factuursjabloon onbekend', 'Unknown Template'])(
		'%s: all others wait, untouched',
		async (text) => {
			const { told } = await refused('refused', text);
			expect(told).toMatchObject([
				{ state: 'blocked', release: true, reason: expect.stringContaining('invoiceTemplate') },
				{ state: 'failed', release: true, reason: expect.stringContaining("'Test'") },
			]);
			expect(told[0]).not.toHaveProperty('toMend');
		},
	);

	test('because the period is closed: nobody has to mend the order', async () => {
		const { told } = await refused('closed');
		expect(told).toMatchObject([{ state: 'closed', release: true }, { state: 'created' }]);
		expect(told[0]).not.toHaveProperty('toMend');
	});

	test.each(['login', 'rights', 'session', 'limit', 'input'] as const)(
		'because of a %s: it is of no use to go on',
		async (kind) => {
			const { told } = await refused(kind);
			expect(told).toMatchObject(Array(2).fill({ state: 'failed', release: true }));
			expect(books.calls.filter((call) => call === 'add')).toHaveLength(1);
		},
	);
});

describe('what cannot be found back', () => {
	test.each([
		['text lines that are not kept', () => (books.keepsTextLines = false), true],
		['drafts that are not listed', () => (books.draftsListed = false), false],
	])('%s: one is made, told by its number, and nothing more', async (_what, prepare, book) => {
		prepare();
		const { told } = await create(three().map((item) => ({ ...item, book })));
		expect(told).toMatchObject([
			{ state: 'blocked', unseen: true, number: expect.stringMatching(/^\d+$/) },
			{ state: 'failed', release: true },
			{ state: 'failed', release: true },
		]);
		expect(books.made).toHaveLength(1);
	});

	test('a look-up right after that fails says nothing about that', async () => {
		const { told } = await withFault({ call: 'list', skip: AFTER_FIRST, how: 'lostBefore' });
		expect(told).toMatchObject([{ state: 'created' }, { state: 'created' }]);
		expect(told[0]).not.toHaveProperty('seen');
	});
});

describe('while nothing was found back yet', () => {
	beforeEach(() => {
		books.invoices = [];
	});

	test('the first that is found back lets the others follow', async () => {
		expect((await create(three())).told.map(({ state }) => state)).toEqual(Array(3).fill('created'));
	});

	test('the claimed one comes first, wherever it stands', async () => {
		const items = [invoiceItem('1', { date: '2026-01-01' }), invoiceItem('2')];
		const { told } = await create(items);
		expect(told.map(({ state }) => state)).toEqual(['created', 'created']);
		expect(books.made[0]?.text).toBe('Werkbon WB-1 #2');
	});

	test.each(['lostBefore', 'late', 'closed', 'refused'] as const)(
		'the others wait when the first one is not (%s)',
		async (how) => {
			const faults: InvoiceFault[] = [{ call: 'add', how }];
			const { told } = await create(three(), {}, { faults });
			expect(told.slice(1)).toMatchObject(Array(2).fill({ state: 'failed', release: true }));
			expect(books.calls.filter((call) => call === 'add')).toHaveLength(1);
		},
	);

	test('where orders cannot be claimed, one that certainly was not made keeps no other waiting', async () => {
		const faults: InvoiceFault[] = [{ call: 'add', how: 'refused' }];
		const { told } = await create(three(), {}, { faults, claim: false });
		expect(told.map(({ state }) => state)).toEqual(['blocked', 'created', 'created']);
	});

	test('where orders cannot be claimed, one that may have been made does', async () => {
		const faults: InvoiceFault[] = [{ call: 'add', how: 'lostBefore' }];
		const { told } = await create(three(), {}, { faults, claim: false });
		expect(told.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']);
	});
});

describe('its relation', () => {
	const stranger = relation({ code: '77', name: '<leeg>', city: '-' });

	test('is added first, without placeholders', async () => {
		const { rows, first } = await create([invoiceItem('1', { relation: stranger })]);
		expect(books.writes).toEqual(['addRelation', 'add']);
		expect(books.relations.at(-1)).toMatchObject({ code: '77', name: '77', city: '', type: 'B' });
		expect(rows).toMatchObject([{ resource: 'relation', key: '77', action: 'created', preview: false }]);
		expect(first?.state).toBe('created');
	});

	test('that another execution just added is there, which is what we want', async () => {
		const added = () => void books.relations.push(stranger);
		const faults: InvoiceFault[] = [{ call: 'addRelation', meanwhile: added }];
		const { first } = await create([invoiceItem('1', { relation: stranger })], {}, { faults });
		expect(first?.state).toBe('created');
		expect(books.relations.filter(({ code }) => code === '77')).toHaveLength(1);
	});

	test('that is there twice is nobody’s to choose from', async () => {
		books.relations.push(relation());
		expect((await create()).first).toMatchObject({ state: 'blocked', toMend: true, release: true });
		expect(books.writes).toEqual([]);
	});

	test('is not touched without exportRelations', async () => {
		const lacking = [
			invoiceItem('1', { relation: relation({ phone: '030' }) }),
			invoiceItem('2', { relation: stranger }),
		];
		const { told } = await create(lacking, { exportRelations: false });
		expect(told).toMatchObject([
			{ state: 'created' },
			{ state: 'blocked', reason: expect.stringContaining("'77'") },
		]);
		expect(books.writes).toEqual(['add']);
	});

	test.each([
		['relations', 'lostBefore', 'failed'],
		['relations', 'refused', 'failed'],
		['addRelation', 'lostAfter', 'failed'],
		['addRelation', 'limit', 'failed'],
		['addRelation', 'refused', 'blocked'],
	] as const)('when %s ends as %s the order is %s, and no invoice made', async (call, how, state) => {
		const faults: InvoiceFault[] = [{ call, how }];
		const { first } = await create([invoiceItem('1', { relation: stranger })], {}, { faults });
		expect(first).toMatchObject({ state, release: true, reason: expect.stringContaining("'77'") });
		expect(books.made).toEqual([]);
	});
});
