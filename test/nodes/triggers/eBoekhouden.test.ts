import { emptyRelation } from '../../../sandbox/eboekhouden/data/relations';
import { captureLog } from '../../../engine/log';
import { CREDENTIALS } from '../../../sandbox/eboekhouden/data/initialBooks';
import { useSandbox } from '../../support/sandbox';
import { dayFromNow } from '../../support/orders';
import { credentialsOf } from '../../support/runOperation';
import { failureOf, triggerOf } from './support';

const sandbox = useSandbox();
const books = () => sandbox().books;
type Items = Record<string, unknown>[] | null;
const codesOf = (items: Items) => items?.map(({ code }) => code) ?? null;

/** Within the days that a trigger looks back. */
const soldOn = () => dayFromNow(-20);

function sell(invoiceNumber: string, relationCode = '1001'): void {
	const rows = [{ ledgerAccount: '8000', amount: '121.00' }];
	const header = { date: soldOn(), ledgerAccount: '1300', relationCode, invoiceNumber };
	books().bookByHand({ kind: 'FactuurVerstuurd', ...header, rows });
}

function pay(invoiceNumber: string, amount = '121.00', relationCode = '1001'): number {
	const header = { date: dayFromNow(-10), ledgerAccount: '1000', relationCode, invoiceNumber };
	const rows = [{ ledgerAccount: '1300', amount }];
	return books().bookByHand({ kind: 'FactuurbetalingOntvangen', ...header, rows });
}

function invoice(number: string, date = dayFromNow(0)): void {
	const lines = structuredClone(books().invoices[0]?.lines ?? []);
	const header = { relationCode: '1001', date, paymentTerm: 14, template: 'Factuursjabloon' };
	books().invoices.push({ number, ...header, booked: true, mailed: false, lines });
}

function addRelations(count: number): void {
	for (let id = 10_000; id < 10_000 + count; id++)
		books().relations.push(emptyRelation(id, `K${id}`, 'Klant'));
}

const over = (authentication: string) => async (event: string, parameters?: object) =>
	await triggerOf('eBoekhoudenTrigger', sandbox(), { authentication, event, ...parameters });

// What each event reads is the same over both protocols (services/eBoekhouden/contract), and so is what it gives (halfWay).
describe('over SOAP', () => {
	const trigger = over('soap');

	test('an invoice that is paid in full, as an open item', async () => {
		sell('2026-900');
		const paid = await trigger('invoicePaid');
		expect(await paid.activate()).toEqual([]);
		// Nothing else tells of it when it is closed; of whom it is stays with the service.
		expect(JSON.stringify(paid.kept)).toContain('2026-900');
		expect(JSON.stringify(paid.kept)).not.toMatch(/Linde/);
		pay('2026-900', '100.00');
		expect(await paid.poll()).toBeNull();
		pay('2026-900', '21.00');
		const item = { invoiceNumber: '2026-900', relationCode: '1001', date: soldOn() };
		expect(await paid.poll()).toEqual([
			{
				...{ event: 'invoicePaid', ...item },
				...{ relationName: 'Lunchroom De Linde', amount: '121.00', paid: '121.00', open: '0.00' },
			},
		]);
		expect(await paid.poll()).toBeNull();
		expect(sandbox().writes()).toEqual([]);
	});

	test('an invoice that is new since the start is watched too, also when n8n starts anew before it is paid', async () => {
		const paid = await trigger('invoicePaid');
		await paid.activate();
		sell('2026-901');
		// No item, and yet n8n keeps that it is there.
		expect(await paid.poll()).toEqual([]);
		paid.restart();
		const payment = pay('2026-901');
		expect((await paid.poll())?.map(({ invoiceNumber }) => invoiceNumber)).toEqual(['2026-901']);
		books().deleteMutation(payment);
		expect(await paid.poll()).toEqual([]);
		pay('2026-901');
		expect(await paid.poll()).toHaveLength(1);
	});

	test('new bookings of a kind, with their rows; of the others only that they exist is remembered', async () => {
		sell('2026-600');
		const made = await trigger('mutationCreated', { kind: 'invoiceSent', lookBackDays: 60 });
		const ofAny = await trigger('mutationCreated', { lookBackDays: 60 });
		expect([await made.activate(), await ofAny.activate()]).toEqual([[], []]);
		sell('2026-601');
		pay('2026-601', '21.00');
		const item = { event: 'mutationCreated', kind: 'invoiceSent', invoiceNumber: '2026-601' };
		expect(await made.poll()).toMatchObject([{ ...item, rows: [{ ledgerAccount: '8000' }] }]);
		expect((await ofAny.poll())?.map(({ kind }) => kind)).toEqual(['invoiceSent', 'invoicePaymentReceived']);
		expect([await made.poll(), await ofAny.poll()]).toEqual([null, null]);
		const old = dayFromNow(-61);
		books().bookByHand({ date: old, rows: [{ ledgerAccount: '4000', amount: '-1.00' }] });
		expect(await ofAny.poll()).toBeNull();
		books().bookByHand({ date: dayFromNow(0), rows: [{ ledgerAccount: '4000', amount: '-1.00' }] });
		const inDebit = { kind: 'memorial', rows: [{ debit: '1.00', credit: '0.00' }] };
		expect(await ofAny.poll()).toMatchObject([inDebit]);
		const calls = sandbox().calls.length;
		expect((await ofAny.pollByHand())?.length).toBe(3);
		expect(sandbox().calls.length).toBeGreaterThan(calls);
	});

	test('new invoices, with their lines; those of before are not given, nor what is dated too long ago', async () => {
		invoice('2026-700');
		const created = await trigger('invoiceCreated', { lookBackDays: 30 });
		expect(await created.activate()).toEqual([]);
		invoice('2026-701', dayFromNow(-31));
		expect(await created.poll()).toBeNull();
		invoice('2026-702', dayFromNow(20));
		const [item, ...others] = (await created.poll()) ?? [];
		expect(others).toEqual([]);
		expect(item).toMatchObject({ event: 'invoiceCreated', number: '2026-702', relationCode: '1001' });
		expect(item?.lines).not.toEqual([]);
		created.restart();
		expect(await created.poll()).toBeNull();
	});

	test('a relation that is new, one that is changed, and one that is changed back', async () => {
		const changed = await trigger('relationChanged');
		expect(await changed.activate()).toEqual([]);
		const [first] = books().relations;
		if (!first) throw new Error('no relation');
		const { city } = first;
		first.city = 'Elders';
		books().relations.push({ ...first, id: 991, code: 'NIEUW', iban: 'NL91ABNA0417164300' });
		const items = await changed.poll();
		expect(codesOf(items)?.sort()).toEqual([first.code, 'NIEUW'].sort());
		expect(items?.[0]).toMatchObject({ event: 'relationChanged', city: 'Elders' });
		expect(JSON.stringify(changed.kept)).not.toMatch(/Elders|NIEUW|NL91/);
		first.city = city;
		expect(codesOf(await changed.poll())).toEqual([first.code]);
		books().relations = books().relations.filter(({ code }) => code !== 'NIEUW');
		expect(await changed.poll()).toBeNull();
	});

	test('open items of a relation that gets another code are not paid, nor new', async () => {
		sell('2026-910');
		sell('2026-911');
		const paid = await trigger('invoicePaid');
		await paid.activate();
		const [relation] = books().relations.filter(({ code }) => code === '1001');
		if (!relation) throw new Error('no relation');
		relation.code = 'LINDE';
		for (const one of books().mutations) if (one.relationCode === '1001') one.relationCode = 'LINDE';
		expect(await paid.poll()).toEqual([]);
		pay('2026-910', '121.00', 'LINDE');
		expect(await paid.poll()).toMatchObject([{ invoiceNumber: '2026-910', relationCode: 'LINDE' }]);
	});

	test('a credit note, what is settled by a memorial, and a payment that is undone and made again', async () => {
		sell('2026-912');
		const credit = { date: '2026-11-02', ledgerAccount: '1300', relationCode: '1001' };
		const minus = [{ ledgerAccount: '8000', amount: '-121.00' }];
		books().bookByHand({ kind: 'FactuurVerstuurd', ...credit, invoiceNumber: 'C-912', rows: minus });
		const paid = await trigger('invoicePaid');
		await paid.activate();
		pay('C-912', '-121.00');
		expect(await paid.poll()).toMatchObject([{ invoiceNumber: 'C-912', amount: '-121.00', open: '0.00' }]);
		const payment = pay('2026-912');
		expect(await paid.poll()).toHaveLength(1);
		books().deleteMutation(payment);
		expect(await paid.poll()).toEqual([]);
		paid.restart();
		pay('2026-912');
		expect(await paid.poll()).toMatchObject([{ invoiceNumber: '2026-912' }]);
	});

	test.each(['soap', 'rest'])(
		'by hand it shows some of each, and moves nothing: over %s',
		async (protocol) => {
			sell('2026-903');
			invoice('2026-705');
			for (const event of [
				'invoicePaid',
				'invoiceCreated',
				'mutationCreated',
				'relationChanged',
				'productChanged',
			]) {
				const shown = await over(protocol)(event);
				const items = await shown.pollByHand();
				expect(items?.length).toBeGreaterThan(0);
				expect(items?.length).toBeLessThan(4);
				expect(items?.[0]?.event).toBe(event);
				expect(shown.kept).toEqual({});
			}
		},
	);
});

test('a first poll of which the time is up: the next one reads the others, and the log of n8n says so', async () => {
	addRelations(210);
	const parameters = { authentication: 'rest', event: 'relationChanged' };
	const changed = await triggerOf('eBoekhoudenTrigger', sandbox(), parameters);
	const now = Date.now.bind(Date);
	let answers = 0;
	jest.spyOn(Date, 'now').mockImplementation(() => now() + (answers > 60 ? 60_000 : 0));
	sandbox().holdAnswers(async () => void answers++);
	const first = await captureLog(async () => await changed.activate());
	sandbox().holdAnswers(undefined);
	jest.restoreAllMocks();
	const [line = ''] = first.log;
	const [, read, all] = /^info: .*: (\d+) of (\d+) records were read, the others follow/.exec(line) ?? [];
	expect(Number(all)).toBe(books().relations.length);
	expect(Number(read)).toBeGreaterThan(0);
	expect(Number(read)).toBeLessThan(Number(all));
	// Stored, without an item.
	const second = await captureLog(async () => await changed.poll());
	expect(second).toMatchObject({ result: [], log: [] });
	expect(await changed.poll()).toBeNull();
	for (const relation of books().relations) relation.city = 'Elders';
	const given: unknown[] = [];
	for (let turn = 0; turn < 2; turn++) given.push(...(codesOf(await changed.poll()) ?? []));
	expect(given).toHaveLength(books().relations.length);
});

test('a list that is cut off is not watched: it says so, and nothing is new when it is whole again', async () => {
	const parameters = { authentication: 'soap', event: 'relationChanged' };
	addRelations(2100);
	const changed = await triggerOf('eBoekhoudenTrigger', sandbox(), parameters);
	expect(await failureOf(changed.activate())).toMatch(/there may be more.*API Token/);
	expect(changed.kept).toEqual({});
});

test('open items that may be cut off: the poll says so, since what is not listed would be taken for paid', async () => {
	books().mutations = [];
	for (let index = 0; index < 500; index++) sell(`A-${index}`);
	const soap = await over('soap')('invoicePaid');
	expect(await failureOf(soap.activate())).toMatch(/500 invoices.*API Token/s);
	expect(soap.kept).toEqual({});
	const rest = await over('rest')('invoicePaid');
	expect(await rest.activate()).toEqual([]);
	sell('A-500');
	expect(await soap.activate()).toEqual([]);
});

test('a credential that is changed to another administration is a new start: what is not there is not paid', async () => {
	sell('2026-905');
	const { username } = CREDENTIALS;
	const credentials = credentialsOf(sandbox());
	const { data } = credentials.eBoekhoudenSoapApi ?? {};
	const paid = await triggerOf('eBoekhoudenTrigger', sandbox(), { event: 'invoicePaid' }, credentials);
	try {
		await paid.activate();
		Object.assign(data ?? {}, { username: ` ${username} ` });
		expect(await paid.poll()).toBeNull();
		books().mutations = [];
		Object.assign(CREDENTIALS, { username: 'another' });
		Object.assign(data ?? {}, { username: 'another' });
		expect(await paid.poll()).toEqual([]);
	} finally {
		Object.assign(CREDENTIALS, { username });
	}
});
