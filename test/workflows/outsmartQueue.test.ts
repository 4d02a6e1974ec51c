import { byToken } from '../../engine';
import { useDeduplicator } from '../support/deduplicator';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { dayFromNow, useOrders } from '../support/orders';
import type { Row } from '../../base/words/row';
import { setNow, restoreCalendar } from '../support/calendar';

const world = useOrders();
const remembered = useDeduplicator();

const made = (ids: string[]) => ids.filter((id) => world().invoicesOf(id).length > 0);
const many = (count: number, fields: object) =>
	Array.from({ length: count }, () => world().order({ created: '2026-01-05T08:00:00', ...fields }));
const facts = ({ count, total, oldest }: Row) => ({ count, total, oldest });

describe('what stays does not keep the rest waiting', () => {
	test('twenty closed ones before three that are not: one row, with count, oldest and total', async () => {
		many(20, { date: '2026-01-05' });
		const good = many(3, {});
		const settings = { invoiceDate: 'workDate', closedUntil: '2026-03-31' };
		const { rows } = await world().run(settings);
		expect(made(good)).toEqual(good);
		const closed = rows.filter(({ action }) => action === 'closed');
		expect(closed.map(facts)).toEqual([{ count: 20, total: '1250.00', oldest: '2026-01-05' }]);
	});

	test.each([
		[7, 'success', {}, "Zet 'Closed Periods → Closed Until' op een eerdere dag."],
		[8, 'error', {}, "Zet 'Closed Periods → Closed Until' op een eerdere dag."],
		// Today is closed as well: its date would not help.
		[8, 'error', { invoiceDate: 'workDate' }, "Zet 'Closed Periods → Closed Until' op een eerdere dag."],
		[
			8,
			'error',
			{ invoiceDate: 'workDate', closedUntil: dayFromNow(-1) },
			"zet dan 'Invoices → Invoice Date' op 'Today'",
		],
	])('worked %i days ago, in a closed period: %s', async (days, ends, settings, advice) => {
		many(1, { date: dayFromNow(-days) });
		const { rows, status } = await world().run({ closedUntil: dayFromNow(30), ...settings });
		expect(rows).toMatchObject([{ action: 'closed', advice: expect.stringContaining(advice) }]);
		expect(status).toBe(ends);
	});

	test('what is older than completedFrom: one question with count, oldest and total', async () => {
		many(7, { date: '2025-12-01' });
		many(2, { date: '2025-11-30' });
		const good = many(1, {});
		const { rows, status } = await world().run({ completedFrom: '2026-01-01' });
		const asked = rows.filter(({ key }) => key === 'completedFrom');
		expect(asked.map(facts)).toEqual([{ count: 9, total: '562.50', oldest: '2025-11-30' }]);
		expect(asked[0]?.reason).toMatch(/9 .*30-11-2025|30-11-2025.* 9 /);
		expect({ status, made: made(good) }).toEqual({ status: 'error', made: good });
	});

	test('fifty are created in one execution, the others in the next', async () => {
		const ids = many(52, {});
		const { rows } = await world().run();
		expect(made(ids)).toHaveLength(50);
		expect(rows.filter(({ key }) => key === 'limit').map(facts)).toMatchObject([{ count: 2 }]);
		await world().run();
		expect(made(ids)).toHaveLength(52);
		expect(ids.map((id) => world().state(id))).toEqual(Array(52).fill('Afgehandeld 1'));
	});
});

const parked = (id: string) => world().fieldService.setWorkStatus(id, '99');

describe('orders on the error status', () => {
	test('one whose only invoice is right is finished; the others wait, each with its reason', async () => {
		const healed = world().order();
		await world().run();
		world().fieldService.setStatus(healed, 'Compleet');
		parked(healed);
		const waiting = [world().order(), world().order()];
		for (const id of waiting) parked(id);
		const fresh = world().order();
		const { rows, status } = await world().run();
		expect(world().state(healed)).toBe('Afgehandeld 1');
		expect(waiting.map((id) => world().state(id))).toEqual(['Compleet 99', 'Compleet 99']);
		expect(made([...waiting, fresh])).toEqual([fresh]);
		expect(rows.filter(({ code }) => code === 'workOrderWaits').map(({ because }) => because)).toEqual([
			'noInvoiceSeen',
			'noInvoiceSeen',
		]);
		expect(status).toBe('error');
	});

	test('a claim that could not be taken off heals itself', async () => {
		world().books.invoices = [];
		const id = world().order();
		const refused = { kind: 'outsmartCode', code: 1007, service: 'OutSmart', times: 99 } as const;
		world().sandbox.faults.inject({ ...refused, operation: 'GET UpdateWorkorder', skip: 1 });
		world().sandbox.faults.inject({ ...refused, operation: 'GET GetWorkorder update_status=true' });
		await world().run();
		expect({ made: world().invoicesOf(id).length, state: world().state(id) }).toEqual({
			made: 1,
			state: 'Compleet 99',
		});
		world().sandbox.faults.clear();
		world().order();
		const { status } = await world().run();
		expect({ status, state: world().state(id) }).toEqual({ status: 'success', state: 'Afgehandeld 1' });
		expect(world().invoicesOf(id)).toHaveLength(1);
	});
});

describe('what only waits for a person', () => {
	afterEach(() => restoreCalendar());
	const at = (time: string) => setNow(Date.parse(time));
	const blocked = () => world().order({ hours: [{ hourType: 'SPOED', total: '01:00' }] });
	const jansen = { name: 'Fam. Jansen', street: 'Kerkweg 2', postalCode: '4811 AA', city: 'Breda' };
	const statusOf = async (settings = {}) => (await world().run(settings)).status;

	test('fails one execution of each working morning until it is mended, and at once for what is new', async () => {
		// A Thursday, at half past four in Amsterdam
		at('2026-11-19T15:30:00Z');
		const id = blocked();
		expect(await statusOf()).toBe('error');
		expect(world().state(id)).toBe('Compleet 99');
		expect([await statusOf(), await statusOf()]).toEqual(['success', 'success']);
		blocked();
		expect([await statusOf(), await statusOf()]).toEqual(['error', 'success']);
		// What was mailed in the afternoon is not mailed at night.
		at('2026-11-19T23:05:00Z');
		expect(await statusOf()).toBe('success');
		at('2026-11-20T11:00:01Z');
		expect([await statusOf(), await statusOf()]).toEqual(['error', 'success']);
		// Nobody reads it in the weekend.
		for (const day of ['21', '22']) {
			at(`2026-11-${day}T11:00:00Z`);
			expect(await statusOf()).toBe('success');
		}
		at('2026-11-23T11:00:01Z');
		expect([await statusOf(), await statusOf()]).toEqual(['error', 'success']);
		// The same order, set back and blocked again.
		world().fieldService.setWorkStatus(id, '1');
		expect([await statusOf(), await statusOf()]).toEqual(['error', 'success']);
		at('2026-11-24T11:00:01Z');
		for (const { id: waiting } of world().fieldService.workOrders)
			world().fieldService.setStatus(waiting, 'Afgehandeld');
		expect(await statusOf()).toBe('success');
	});

	test('each of two questions is told, whichever turn it came in', async () => {
		at('2026-11-20T11:00:00Z');
		const importing = { importRelations: true };
		for (const code of ['K100', 'K200', 'K300']) {
			world().customer(code);
			Object.assign(world().fieldService.relation(code) ?? {}, jansen);
			expect([await statusOf(importing), await statusOf(importing)]).toEqual(['error', 'success']);
		}
	});

	test('what is left of it when a part is mended is not told again that day', async () => {
		at('2026-11-20T11:00:00Z');
		const [mended] = [blocked(), blocked()];
		expect([await statusOf(), await statusOf()]).toEqual(['error', 'success']);
		world().fieldService.setStatus(mended ?? '', 'Afgehandeld');
		expect(await statusOf()).toBe('success');
	});

	test('over REST, where a long list is read in turns: each the same day, and then one mail in a working morning', async () => {
		const numbers = Array.from({ length: 230 }, (_, at) => `T${at}`);
		for (const code of numbers) world().customer(code);
		const twice = numbers.filter((_, at) => at % 20 === 0);
		for (const code of twice) Object.assign(world().fieldService.relation(code) ?? {}, jansen);
		const told = new Set<string>();
		const failures = async (day: string) => {
			let count = 0;
			for (const time of ['11:00', '11:15', '11:30', '11:45']) {
				at(`${day}T${time}:30Z`);
				const settings = { ...NO_IMPORTS, importRelations: true };
				const { rows, status } = await runOutSmart(world().sandbox, settings, { edit: byToken });
				if (status !== 'error') continue;
				count++;
				for (const { code, key } of rows) if (code === 'relationIsOtherHere') told.add(key);
			}
			return count;
		};
		expect(await failures('2026-11-20')).toBeLessThanOrEqual(2);
		expect([...told].sort()).toEqual([...twice].sort());
		expect([await failures('2026-11-23'), await failures('2026-11-24')]).toEqual([1, 1]);
	});

	test('on a first day, while nothing of ours was invoiced, all of it is one mail', async () => {
		at('2026-11-20T11:00:00Z');
		world().books.invoices = [];
		const asked = ['K100', 'K200', 'K300', 'K400', 'K500'].map((code) => {
			world().customer(code);
			const other = { customer: jansen, invoiceCustomer: jansen };
			const id = world().order({ debtorNumber: code, ...other });
			Object.assign(world().fieldService.relation(code) ?? {}, jansen);
			return id;
		});
		const right = [world().order(), world().order({ debtorNumber: '1002' })];
		const statuses: string[] = [];
		for (const minute of ['00', '15', '30', '45']) {
			at(`2026-11-20T11:${minute}:30Z`);
			const settings = { ...NO_IMPORTS, importRelations: true };
			statuses.push((await world().run(settings)).status);
		}
		expect(statuses).toEqual(['error', 'success', 'success', 'success']);
		expect(asked.map((id) => world().state(id))).toEqual(Array(5).fill('Compleet 99'));
		expect(made(right)).toEqual(right);
	});

	test('a number with two customers, which no order has yet', async () => {
		world().customer('K100');
		const inOutSmart = () =>
			world().fieldService.relations.find(({ debtorNumber }) => debtorNumber === 'K100');
		Object.assign(inOutSmart() ?? {}, jansen);
		const importing = { importRelations: true };
		expect([await statusOf(importing), await statusOf(importing)]).toEqual(['error', 'success']);
		const { rows } = await world().run(importing);
		const answer = rows.find(({ code }) => code === 'relationIsOtherHere')?.answer;
		expect(await statusOf({ ...importing, knownRelations: answer })).toBe('success');
		expect(inOutSmart()?.name).toBe('Klant K100 B.V.');
	});

	test('the same number, beside an order of it that is blocked in the same execution', async () => {
		world().customer('K100');
		world().order({ debtorNumber: 'K100' });
		const address = { address: 'Elders 9', postalCode: '1111 AA', city: 'Diemen' };
		Object.assign(world().relation('K100') ?? {}, { name: 'Nieuwe Holding', ...address });
		const importing = { importRelations: true };
		expect([await statusOf(importing), await statusOf(importing)]).toEqual(['error', 'success']);
	});

	test.each([
		[
			'a product',
			{ importHourTypes: true },
			() => world().books.products.find(({ code }) => code === 'MONT'),
		],
		['a relation', { importRelations: true }, () => world().relation('1001')],
	] as const)('%s that OutSmart has, and that cannot be sent any more', async (_what, importing, find) => {
		expect(await statusOf(importing)).toBe('success');
		const before = structuredClone(find());
		Object.assign(find() ?? {}, { name: '', description: '' });
		expect([await statusOf(importing), await statusOf(importing)]).toEqual(['error', 'success']);
		Object.assign(find() ?? {}, before);
		expect(await statusOf(importing)).toBe('success');
	});

	test('in a closed period too', async () => {
		world().order({ date: dayFromNow(-8) });
		const closed = { closedUntil: dayFromNow(30) };
		expect([await statusOf(closed), await statusOf(closed)]).toEqual(['error', 'success']);
	});

	test('in a period that e-Boekhouden closed: what to do is said once', async () => {
		world().order({ date: dayFromNow(-8) });
		world().books.closePeriod(dayFromNow(-30), dayFromNow(-1));
		const { execution } = await world().run({ invoiceDate: 'workDate' });
		expect(execution.items('Log')[0]?.toDo).toMatchObject([
			{
				todo: expect.stringMatching(
					/^Open de periode weer in e-Boekhouden\. Moet de periode dicht blijven, zet dan 'Invoices → Invoice Date' op 'Today'\.$/,
				) as string,
			},
		]);
	});

	test('fails each, rather than none, when n8n cannot remember', async () => {
		parked(world().order());
		remembered.breakDown();
		const [first, further] = [await world().run(), await world().run()];
		expect([first.status, further.status]).toEqual(['error', 'error']);
		expect([first.failure, further.failure]).toEqual(Array(2).fill(expect.stringMatching(/wacht/)));
	});
});
