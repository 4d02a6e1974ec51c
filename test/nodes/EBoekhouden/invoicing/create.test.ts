import { createInvoices } from '../../../../nodes/EBoekhouden/invoicing/create';
import { lookUp } from '../../../../nodes/EBoekhouden/invoicing/lookUp';
import { readOrders, setProgress, type ExportSettings } from '../../../../nodes/EBoekhouden/invoicing/work';
import type { ProblemKind } from '../../../../nodes/shared/problems/problem';
import { toRow } from '../../../../nodes/shared/rows/row';
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
	const works = readOrders(
		items.map((json, index) => ({ json, index })),
		['new', 'create'],
	);
	await lookUp(works, books.port, settings, TODAY);
	for (const work of claim ? works : []) setProgress(work, { event: 'claimed' });
	books.faults.push(...faults);
	const relations = await createInvoices(works, books.port, settings, TODAY);
	const rows = relations.map(({ decision }) => toRow(decision, 'en'));
	return { relations, rows, told: works.map(({ progress }) => progress), first: works[0]?.progress };
}
const withFault = (...faults: InvoiceFault[]) => create([invoiceItem('1'), invoiceItem('2')], {}, { faults });
const three = () => [invoiceItem('1'), invoiceItem('2'), invoiceItem('3')];
/** What becomes of an order that certainly has no invoice of this execution. */
const notDone = (...findings: object[]) => ({ state: 'failed', outcome: 'notDone', findings });
const blocked = (fix: string, ...findings: object[]) => ({ state: 'blocked', fix, findings });
const aProblem = expect.objectContaining({ service: 'e-Boekhouden', operation: 'AddFactuur' }) as object;

describe('an invoice', () => {
	test('is sent as the order says, with its reference at the end', async () => {
		const { first } = await create([invoiceItem('1', { number: '2018010' })]);
		expect(first).toMatchObject({ state: 'created', number: '2018010', total: '96.00', foundBack: true });
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
		const settled = { ...invoiceItem('1'), invoice: { state: 'blocked', reason: 'x' } };
		expect((await create([settled])).told).toMatchObject([{ state: 'blocked', fix: 'service' }]);
		expect(books.calls).toEqual([]);
	});
});

test('a preview writes nothing and announces the total; also for a relation that is new', async () => {
	books.relations = [];
	const { told, rows } = await create(three(), { preview: true });
	const finding = { code: 'invoiceWouldBeCreated', total: '96.00' };
	expect(told).toMatchObject(Array(3).fill({ state: 'created', total: '96.00', findings: [finding] }));
	expect(rows[0]).toMatchObject({ action: 'created', preview: true, key: '1042' });
	expect(books.writes).toEqual([]);
});

describe('when another execution is at work', () => {
	const byAnother = () => void books.invoices.push(invoice('OTHER', [itemLine(), textLine('WB-1 #1')]));

	test('before: what it made is left alone, and nothing more is created', async () => {
		const { told } = await withFault({ call: 'list', skip: BEFORE_FIRST, meanwhile: byAnother });
		expect(told).toMatchObject([
			notDone({ code: 'invoiceMadeElsewhere', otherInvoice: 'OTHER' }),
			notDone({ code: 'waitsForOtherExecution' }),
		]);
		expect(books.writes).toEqual([]);
	});

	test('at the same moment: both invoices are named, and nothing more is created', async () => {
		const { told } = await withFault({ call: 'add', meanwhile: byAnother });
		expect(told).toMatchObject([
			blocked('order', {
				code: 'severalInvoices',
				invoiceNumbers: ['OTHER', expect.stringMatching(/^2026\d+$/)],
			}),
			notDone({ code: 'waitsForOtherExecution' }),
		]);
	});

	test('later: what then stands there twice is named at the end', async () => {
		const { told } = await withFault({ call: 'list', skip: 4, meanwhile: byAnother });
		expect(told).toMatchObject([
			blocked('order', {
				code: 'severalInvoices',
				invoiceNumbers: [expect.stringMatching(/^2026\d+$/), 'OTHER'],
			}),
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
			{ state: 'failed', outcome: 'unknown', findings: [{ code: 'invoiceOutcomeUnknown' }, aProblem] },
			{ state: 'created' },
		]);
	});
});

describe('a creation that the service refuses', () => {
	const refused = (how: ProblemKind, text = '') => withFault({ call: 'add', how, text });

	test('for a reason of its own: a person must mend the order, the next one goes on', async () => {
		expect((await refused('refused', 'Omschrijving te lang')).told).toMatchObject([
			blocked(
				'order',
				{ code: 'invoiceRefused' },
				expect.objectContaining({ serviceText: 'Omschrijving te lang' }),
			),
			{ state: 'created' },
		]);
	});

	test('a number that is in use is a refusal like any other', async () => {
		expect((await refused('exists')).told).toMatchObject([
			blocked('order', { code: 'invoiceRefused' }, aProblem),
			{ state: 'created' },
		]);
	});

	test('because of the template: nothing is wrong with the order, and all others wait', async () => {
		const { told } = await refused('template', 'Factuursjabloon onbekend');
		expect(told).toMatchObject([
			blocked('service', { code: 'invoiceTemplateRefused', template: 'Test' }, aProblem),
			notDone({ code: 'waitsForTemplate', template: 'Test' }),
		]);
	});

	test('because of account or subscription: one row says so, and no order is to be fixed', async () => {
		const faults: InvoiceFault[] = [{ call: 'add', skip: 1, how: 'account' }];
		const { told } = await create(three(), {}, { faults });
		expect(told).toMatchObject([
			{ state: 'created' },
			blocked('service', { code: 'invoiceAccountRefused' }, aProblem),
			{ state: 'skipped', findings: [{ code: 'waitsForAccount', refusedFor: 'WB-1 #2' }] },
		]);
		expect(books.made).toHaveLength(1);
	});

	test('because the period is closed: nobody has to mend the order', async () => {
		expect((await refused('closed')).told).toMatchObject([
			{ state: 'closed', findings: [{ code: 'invoicePeriodClosed' }, aProblem] },
			{ state: 'created' },
		]);
	});

	test.each(['login', 'rights', 'session', 'limit', 'input'] as const)(
		'because of a %s: it is of no use to go on',
		async (kind) => {
			const { told } = await refused(kind);
			expect(told).toMatchObject([
				notDone({ code: 'invoiceNotCreated' }, aProblem),
				notDone({ code: 'waitsForService' }, aProblem),
			]);
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
		const lostInvoice = books.made[0]?.number ?? 'none';
		const waits = notDone({ code: 'waitsForLostInvoice', lostInvoice });
		expect(told).toMatchObject([
			{
				...blocked('invoice', { code: 'invoiceNotFoundBack', invoiceNumber: lostInvoice }),
				number: lostInvoice,
			},
			waits,
			waits,
		]);
		expect(books.made).toHaveLength(1);
	});

	test('a look-up right after that fails says nothing about that', async () => {
		const { told } = await withFault({ call: 'list', skip: AFTER_FIRST, how: 'lostBefore' });
		expect(told).toMatchObject([
			{ state: 'created', foundBack: false },
			{ state: 'created', foundBack: true },
		]);
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
			expect(told.slice(1)).toMatchObject(Array(2).fill(notDone({ code: 'waitsForFirstInvoice' })));
			expect(told[0]).toMatchObject({ claimed: true });
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

	test('that another execution just added is there, which is what we want', async () => {
		const added = () => void books.relations.push(stranger);
		const faults: InvoiceFault[] = [{ call: 'addRelation', meanwhile: added }];
		const { first } = await create([invoiceItem('1', { relation: stranger })], {}, { faults });
		expect(first?.state).toBe('created');
		expect(books.relations.filter(({ code }) => code === '77')).toHaveLength(1);
	});

	test('that is there twice is nobody’s to choose from', async () => {
		books.relations.push(relation());
		expect((await create()).first).toMatchObject(
			blocked('order', { code: 'relationNotUnique', relation: '1042' }),
		);
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
			blocked('order', { code: 'relationUnknown', relation: '77' }),
		]);
		expect(books.writes).toEqual(['add']);
	});

	test.each([
		['relations', 'lostBefore', { state: 'failed', outcome: 'notDone' }],
		['relations', 'refused', { state: 'failed', outcome: 'notDone' }],
		['addRelation', 'lostAfter', { state: 'failed', outcome: 'notDone' }],
		['addRelation', 'limit', { state: 'failed', outcome: 'notDone' }],
		['addRelation', 'account', { state: 'failed', outcome: 'notDone' }],
		['addRelation', 'refused', { state: 'blocked', fix: 'order' }],
	] as const)('when %s ends as %s the order is %j, and no invoice made', async (call, how, ends) => {
		const faults: InvoiceFault[] = [{ call, how }];
		const { first } = await create([invoiceItem('1', { relation: stranger })], {}, { faults });
		expect(first).toMatchObject({
			...ends,
			findings: [{ code: 'relationNotReady', relation: '77' }, aProblem],
		});
		expect(books.made).toEqual([]);
	});
});
