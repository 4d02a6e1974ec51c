import { createInvoices, toNewInvoice } from '../../../../features/invoicing/books/create';
import { lookUp } from '../../../../features/invoicing/books/lookUp';
import { readOrders, setProgress, type ExportSettings } from '../../../../features/invoicing/books/work';
import { readVatExceptions } from '../../../../features/invoicing/books/vat';
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

const SETTINGS = EXPORT;
const EARLIER = invoice('F-0', [itemLine(), textLine('WB-0 #9')]);
const order = orderOf(
	invoiceItem('1', { lines: [itemLine({ vatCode: 'HOOG_VERK_21', ledgerAccount: '8000' })] }),
);
const newInvoice = toNewInvoice(order, order.lines, { defaults: EXPORT.defaults, credited: 0 });
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
	{ faults = [], claim = true, now = 0 }: { faults?: InvoiceFault[]; claim?: boolean; now?: number } = {},
) {
	const settings = { ...SETTINGS, ...change };
	const works = readOrders(
		items.map((json, index) => ({ json, index })),
		['new', 'create'],
	);
	await lookUp(works, books.port, settings, TODAY, 0);
	for (const work of claim ? works : []) setProgress(work, { event: 'claimed' });
	books.faults.push(...faults);
	const relations = await createInvoices(works, books.port, settings, TODAY, now);
	const rows = relations.map(({ decision }) => toRow(decision, 'en'));
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

test('an order whose ledger account is gone since it was looked up is blocked, and nothing is sent', async () => {
	const json = {
		...invoiceItem('1', { lines: [itemLine({ ledgerAccount: '9999' })] }),
		invoice: { state: 'create', claim: 'needless' },
	};
	const works = readOrders([{ json, index: 0 }], ['create']);
	expect(await createInvoices(works, books.port, SETTINGS, TODAY, 0)).toEqual([]);
	const fault = { code: 'lineAccountUnknown', ledgerAccount: '9999', line: 'Montage' };
	expect(works[0]?.progress).toMatchObject(
		blocked('order', { code: 'orderNotInvoiceable', faults: [fault] }),
	);
	expect(books.writes).toEqual([]);
});

test('when the default ledger account is gone since then, no order is at fault, and none is sent', async () => {
	const items = [invoiceItem('1', { lines: [itemLine({ ledgerAccount: '8200' })] }), invoiceItem('2')];
	const works = readOrders(
		items.map((json, index) => ({ json, index })),
		['new'],
	);
	await lookUp(works, books.port, SETTINGS, TODAY, 0);
	books.ledgerAccounts = ['8200'];
	expect(await createInvoices(works, books.port, SETTINGS, TODAY, 0)).toEqual([]);
	const faults = [{ code: 'defaultAccountUnknown', ledgerAccount: '8000' }];
	for (const { progress } of works)
		expect(progress).toMatchObject(allBlocked({ code: 'defaultsWrong', faults }));
	expect(books.writes).toEqual([]);
});

describe('an invoice', () => {
	test('is sent as the order says, with its reference at the end', async () => {
		const { first } = await create([invoiceItem('1', { number: '2018010' })]);
		expect(first).toMatchObject({ state: 'created', number: '2018010', total: '96.00', foundBack: true });
		expect(books.invoices.at(-1)).toMatchObject({
			number: '2018010',
			relationCode: '1042',
			date: '2026-06-10',
			paymentTermDays: 14,
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
			waiting({ code: 'waitsForOtherExecution' }),
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
			waiting({ code: 'waitsForOtherExecution' }),
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
	const refused = (how: ProblemKind, text = '', items = [invoiceItem('1'), invoiceItem('2')]) =>
		create(items, {}, { faults: [{ call: 'add', how, text }] });
	/** Of a relation of its own. */
	const other = (id: string) => invoiceItem(id, { relation: relation({ code: `R${id}` }) });

	test('in words that nobody knows, when another is created: that order is at fault', async () => {
		const serviceText = 'Omschrijving te lang';
		expect((await refused('refused', serviceText, [invoiceItem('1'), other('2')])).told).toMatchObject([
			blocked('order', { code: 'invoiceRefused' }, expect.objectContaining({ serviceText })),
			{ state: 'created' },
		]);
		const faults: InvoiceFault[] = [{ call: 'add', skip: 1, how: 'refused' }];
		const next = [invoiceItem('4'), invoiceItem('5'), invoiceItem('6')];
		expect((await create(next, {}, { faults })).told).toMatchObject([
			{ state: 'created' },
			blocked('order', { code: 'invoiceRefused' }, aProblem),
			{ state: 'created' },
		]);
	});

	test('in such words, whoever it is for: nothing changes, one row names five that were tried', async () => {
		const items = Array.from({ length: 9 }, (_, index) => other(String(index + 11)));
		books.refuses = () => true;
		const { told } = await create(items, {});
		const tried = ['11', '12', '13', '14', '15'].map((id) => `WB-1 #${id}`);
		expect(told).toMatchObject(
			Array(9).fill(
				allBlocked({ code: 'invoicesRefused', tried }, expect.objectContaining({ serviceText: 'Nee.' })),
			),
		);
		expect(books.calls.filter((call) => call === 'add')).toHaveLength(5);
	});

	test('where more relations wait than are tried, it is another order’s turn to be the first', async () => {
		const items = Array.from({ length: 9 }, (_, index) => other(String(index + 11)));
		books.refuses = ({ relationCode }) => relationCode !== 'R18';
		const { told } = await create(items, {}, { now: 4 });
		expect(told.map(({ state }) => state)).toEqual(
			items.map((_, index) => (index === 7 ? 'created' : 'blocked')),
		);
		expect(told[0]).toMatchObject({ fix: 'order' });
	});

	test('of one relation only one is tried: its own data may be at fault', async () => {
		books.refuses = () => true;
		const { told } = await create(three(), {});
		expect(told).toMatchObject(
			Array(3).fill(allBlocked({ code: 'invoicesRefused', tried: ['WB-1 #1'] }, aProblem)),
		);
		expect(books.calls.filter((call) => call === 'add')).toHaveLength(1);
	});

	test('a number that is in use is the order’s', async () => {
		expect((await refused('exists')).told).toMatchObject([
			blocked('order', { code: 'invoiceRefused' }, aProblem),
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

	test('its payment reference is in use: an invoice that another execution made meanwhile is the order’s', async () => {
		const other = async () => void (await books.port.invoices.create(newInvoice));
		const { told } = await withFault({ call: 'add', meanwhile: other });
		expect(told).toMatchObject([{ state: 'found', number: '2026002' }, { state: 'skipped' }]);
		expect(books.made).toHaveLength(1);
	});

	test('its payment reference is in use, and no invoice has its line of text: nothing is made', async () => {
		books.paymentReferences.push('1-0');
		const { told } = await create([invoiceItem('1'), invoiceItem('2')]);
		const text = 'Werkbon WB-1 #1';
		expect(told).toMatchObject([
			blocked('order', { code: 'invoiceReferenceInUse', text }, aProblem),
			{ state: 'created' },
		]);
	});

	test('an order whose invoice was credited has another payment reference, also when that was to another debtor', async () => {
		await create();
		books.credit('2026002');
		expect((await create()).first).toMatchObject({ state: 'created' });
		for (const one of books.invoices.slice(1)) one.relationCode = '9';
		books.credit('2026004', { relationCode: '9' });
		expect((await create()).first).toMatchObject({ state: 'created' });
		expect(books.paymentReferences).toEqual(['1-0', '1-1', '1-2']);
	});

	test('because of the template: nothing is wrong with any order, and one row says so', async () => {
		const { told } = await refused('template', 'Factuursjabloon onbekend');
		expect(told).toMatchObject(
			Array(2).fill(allBlocked({ code: 'invoiceTemplateRefused', template: 'Test' }, aProblem)),
		);
	});

	test('because of account or subscription: likewise', async () => {
		const faults: InvoiceFault[] = [{ call: 'add', skip: 1, how: 'account' }];
		const { told } = await create(three(), {}, { faults });
		const stopped = allBlocked({ code: 'invoiceAccountRefused' }, aProblem);
		expect(told).toMatchObject([{ state: 'created' }, stopped, stopped]);
		expect(books.made).toHaveLength(1);
	});

	test('because the period is closed: nobody has to mend the order', async () => {
		expect((await refused('closed')).told).toMatchObject([
			{ state: 'closed', findings: [{ code: 'invoicePeriodClosed' }, aProblem] },
			{ state: 'created' },
		]);
	});

	test.each<[ProblemKind, object]>([
		// Of all other kinds refusal.test.ts says which they are.
		['login', allBlocked({ code: 'invoiceAccountRefused' }, aProblem)],
		['session', { ...notDone({ code: 'waitsForService' }, aProblem), together: 'invoices' }],
		[
			'limit',
			{ ...notDone({ code: 'serviceTakesNoMore', created: 0, count: 2 }, aProblem), together: 'invoices' },
		],
	])('because of a %s: it is of no use to go on, and one row says so', async (kind, ends) => {
		const { told } = await refused(kind);
		expect(told).toMatchObject([ends, ends]);
		expect(books.calls.filter((call) => call === 'add')).toHaveLength(1);
	});

	test('a limit on calls is one row too when it strikes before the creation', async () => {
		const { told } = await withFault({ call: 'list', how: 'limit' });
		expect(told.map((one) => 'together' in one && one.together)).toEqual(['invoices', 'invoices']);
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
		const waits = waiting({ code: 'waitsForLostInvoice', lostInvoice });
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

	test.each(['lostBefore', 'late', 'closed'] as const)(
		'the others wait when the first one is not (%s)',
		async (how) => {
			const faults: InvoiceFault[] = [{ call: 'add', how }];
			const { told } = await create(three(), {}, { faults });
			expect(told.slice(1)).toMatchObject(Array(2).fill(waiting({ code: 'waitsForFirstInvoice' })));
			expect(told[0]).toMatchObject({ claimed: true });
			expect(books.calls.filter((call) => call === 'add')).toHaveLength(1);
		},
	);

	test('one that is refused in unknown words is let go, and told with those that wait', async () => {
		const faults: InvoiceFault[] = [{ call: 'add', how: 'refused' }];
		const { told } = await create(three(), {}, { faults });
		expect(told).toMatchObject(Array(3).fill(allBlocked({ code: 'invoicesRefused' }, aProblem)));
		expect(told[0]).toMatchObject({ claimed: true });
	});

	test('where orders cannot be claimed, one that certainly was not made keeps no other waiting', async () => {
		const faults: InvoiceFault[] = [{ call: 'add', how: 'exists' }];
		const { told } = await create(three(), {}, { faults, claim: false });
		expect(told.map(({ state }) => state)).toEqual(['blocked', 'created', 'created']);
	});

	test('where orders cannot be claimed, one that may have been made does', async () => {
		const faults: InvoiceFault[] = [{ call: 'add', how: 'lostBefore' }];
		const { told } = await create(three(), {}, { faults, claim: false });
		expect(told.map(({ state }) => state)).toEqual(['failed', 'skipped', 'skipped']);
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

	test('that is written otherwise in the books gets the invoice under its code there', async () => {
		books.relations = [relation({ code: 'Abc1' })];
		const { first } = await create([invoiceItem('1', { relation: relation({ code: 'ABC1' }) })]);
		expect(first?.state).toBe('created');
		expect(books.invoices.at(-1)).toMatchObject({ relationCode: 'Abc1' });
	});

	test('that is there twice is nobody’s to choose from', async () => {
		books.relations.push(relation());
		expect((await create()).first).toMatchObject(
			blocked('order', { code: 'relationNotUnique', relation: '1042' }),
		);
		expect(books.writes).toEqual([]);
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
		['addRelation', 'lostAfter', { state: 'failed', outcome: 'notDone' }, 'relationNotReady'],
		['addRelation', 'limit', { state: 'failed', outcome: 'notDone' }, 'serviceTakesNoMore'],
		['addRelation', 'account', { state: 'blocked', fix: 'service' }, 'invoiceAccountRefused'],
		['addRelation', 'refused', { state: 'blocked', fix: 'service' }, 'invoicesRefused'],
	] as const)(
		'when %s ends as %s the order is %j (%s), and no invoice made',
		async (call, how, ends, code) => {
			const faults: InvoiceFault[] = [{ call, how }];
			const { first } = await create([invoiceItem('1', { relation: stranger })], {}, { faults });
			expect(first).toMatchObject({ ...ends, findings: [{ code }, aProblem] });
			expect(books.made).toEqual([]);
		},
	);

	test('that has to be completed with what another one has already is the order’s to mend', async () => {
		books.relations = [relation({ name: '' })];
		const { told } = await withFault({ call: 'updateRelation', how: 'exists' });
		expect(told).toMatchObject([
			blocked('order', { code: 'relationNotReady', relation: '1042' }, aProblem),
			{ state: 'created' },
		]);
		expect(books.made).toHaveLength(1);
	});
});

describe('an invoice that comes out otherwise than it was sent', () => {
	test('with another total, as of a template including VAT: nothing more is created', async () => {
		books.includesVat = true;
		const { told } = await create(three());
		const number = books.made[0]?.number;
		expect(told).toMatchObject([
			blocked('order', { code: 'invoiceTotalDiffers', invoiceNumber: number, totalInBooks: '79.34' }),
			allBlocked({ code: 'wrongTotalStands', invoiceNumber: number, text: 'Werkbon WB-1 #1', of: 'total' }),
			allBlocked({ code: 'wrongTotalStands' }),
		]);
		expect(books.made).toHaveLength(1);
	});

	test('and with other lines neither', async () => {
		const change = () => {
			const [line] = books.invoices.at(-1)?.lines ?? [];
			if (line) line.unitPrice = '48.1';
		};
		const { told } = await withFault({ call: 'list', skip: AFTER_FIRST, meanwhile: change });
		expect(told).toMatchObject([
			blocked('order', { code: 'invoiceBillsOther', faults: [{ code: 'priceDiffers' }] }),
			waiting({ code: 'waitsForOtherInvoice' }),
		]);
	});

	test('with another VAT', async () => {
		const change = () => void Object.assign(books.invoices.at(-1) ?? {}, { totalVat: '8.64' });
		const { told } = await withFault({ call: 'list', skip: AFTER_FIRST, meanwhile: change });
		expect(told).toMatchObject([
			blocked('order', { code: 'invoiceVatDiffers', vatInBooks: '8.64', vatOfOrder: '20.16' }),
			allBlocked({ code: 'wrongTotalStands', of: 'vat' }),
		]);
	});
});

describe('VAT by customer', () => {
	const german = relation({ country: 'Duitsland', vatNumber: 'DE123456789' });
	const exceptions = (text: string) => ({ vatExceptions: readVatExceptions(text).exceptions });
	const codes = () => books.invoices.at(-1)?.lines.map(({ vatCode }) => vatCode);

	test('a business abroad with our VAT, and no exception: told with what to put into the settings', async () => {
		books.relations = [german];
		expect((await create()).told).toMatchObject([
			blocked('service', { code: 'foreignCustomerWithDutchVat', example: '1042=BI_EU_VERK/BI_EU_VERK_D' }),
		]);
		expect(books.made).toEqual([]);
	});

	test('what the books know of the relation decides, and the exception is billed', async () => {
		books.relations = [german];
		const lines = [itemLine({ code: 'FLT' }), itemLine({ kind: 'hours' })];
		const { told } = await create(
			[invoiceItem('1', { lines, workCountry: 'DE' })],
			exceptions('DE=BI_EU_VERK/BI_EU_VERK_D'),
		);
		expect(told).toMatchObject([{ state: 'created', foundBack: true }]);
		expect(codes()).toEqual(['BI_EU_VERK', 'BI_EU_VERK_D', 'GEEN']);
	});

	test('own bills it as it is', async () => {
		books.relations = [german];
		expect((await create(undefined, exceptions('1042=own'))).told).toMatchObject([{ state: 'created' }]);
		expect(codes()).toEqual(['HOOG_VERK_21', 'GEEN']);
	});
});

test('the limit counts what was created', async () => {
	const faults: InvoiceFault[] = [{ call: 'add', how: 'closed' }];
	const items = [1, 2, 3, 4].map((id) => invoiceItem(String(id)));
	const { told } = await create(items, { limit: 2 }, { faults });
	expect(told).toMatchObject([
		{ state: 'closed' },
		{ state: 'created' },
		{ state: 'created' },
		{ state: 'skipped', together: 'limit', findings: [{ code: 'workOrdersOverLimit', limit: 2 }] },
	]);
});

test('texts stand before the reference, and none of them is taken for another order’s', async () => {
	const lines = [itemLine({ description: 'Zie\nWerkbon WB-2 #2' })];
	const { told } = await create([
		invoiceItem('1', { lines, texts: ['Werkbon WB-3 #3', ''] }),
		invoiceItem('2'),
	]);
	expect(told.map(({ state }) => state)).toEqual(['created', 'created']);
	expect(books.invoices[1]?.lines.map(({ description }) => description)).toEqual([
		'Zie\nWerkbon WB-2 nr. 2',
		'Werkbon WB-3 nr. 3',
		'Werkbon WB-1 #1',
	]);
});

test('around a creation only the relation that it goes to is read', async () => {
	await create();
	expect(books.asked.map(({ relationCode }) => relationCode)).toEqual(['', '1042', '1042', '']);
});

test('an invoice that was credited right after it was made counts as found back', async () => {
	const { told } = await withFault({
		call: 'list',
		skip: AFTER_FIRST,
		meanwhile: () => void books.credit(books.made[0]?.number ?? ''),
	});
	expect(told).toMatchObject([{ state: 'created', foundBack: true }, { state: 'created' }]);
});
