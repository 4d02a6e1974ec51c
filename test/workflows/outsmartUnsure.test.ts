import { setNow, restoreCalendar } from '../support/calendar';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { useOrders } from '../support/orders';
import { without } from '../../base/values/records';
import { type Edit, OVER_BOTH, OVER_ONE } from '../support/overBoth';
import { byToken } from '../../engine';
import type { HttpAnswer } from '../../sandbox';

/** Writes that something in between answers, and what the executions after them do. */
const world = useOrders();
afterEach(() => restoreCalendar());

const PAGE: HttpAnswer = {
	...{ status: 403, contentType: 'text/html' },
	body: '<!DOCTYPE html><html><body>Forbidden</body></html>',
};
const UPDATE = 'GET UpdateWorkorder';
type Answer = (carryOut: () => HttpAnswer) => HttpAnswer;

/** Executions a quarter of an hour apart, on a Wednesday from eight o'clock. */
function quarters(edit: Edit, settings: object = {}) {
	let now = Date.parse('2026-11-18T07:00:00Z');
	const staticData = {};
	const run = async (startNode?: string) => {
		setNow(now);
		now += 15 * 60_000;
		const options = { staticData, edit, ...(startNode && { startNode }) };
		return await runOutSmart(world().sandbox, { ...NO_IMPORTS, ...settings }, options);
	};
	const runTimes = async (times: number, before: () => void = () => undefined) => {
		let mails = 0;
		for (let count = 0; count < times; count++) {
			before();
			if ((await run()).status === 'error') mails += 1;
		}
		return mails;
	};
	return { run, runTimes };
}

function answer(operation: string, own: Answer, times = 999): void {
	world().sandbox.faults.inject({ kind: 'own', operation, times, answer: own });
}

const pass = () => world().sandbox.faults.clear();
const order = (more: object = {}) => world().order({ date: '2026-11-17', ...more });
const waiting = (ids: string[]) => ids.filter((id) => world().state(id) === 'Compleet 99');
const sent = (operation: string) =>
	world().sandbox.calls.filter((call) => call.operation === operation && call.service === 'e-Boekhouden');

describe.each(OVER_BOTH)('over %s, a firewall answers instead of the books', (protocol, edit) => {
	const isRest = protocol === 'REST';

	test('to each invoice, in nine executions: one goes out in an hour, the cause is told once', async () => {
		const { runTimes, run } = quarters(edit);
		const ids = [order(), order(), order()];
		answer('AddFactuur', () => PAGE);
		const mails = await runTimes(9, () => void ids.push(order()));
		expect(sent(isRest ? 'POST /v1/invoice' : 'AddFactuur')).toHaveLength(3);
		// Over REST the first one is sent again; over SOAP a person is asked of the first, an hour later.
		expect([waiting(ids).length, mails]).toEqual(isRest ? [1, 1] : [3, 2]);
		pass();
		expect(await runTimes(5)).toBe(0);
		expect(waiting(ids)).toHaveLength(isRest ? 0 : 3);
		// What it says: it is set back, and invoiced.
		for (const id of waiting(ids)) world().fieldService.setWorkStatus(id, '1');
		await run();
		await run();
		for (const id of ids)
			expect([id, world().state(id), world().invoicesOf(id).length]).toEqual([id, 'Afgehandeld 1', 1]);
	});

	test('to each new customer: the others are invoiced, and it is tried again an hour later', async () => {
		const { run, runTimes } = quarters(edit);
		const newcomer = { debtorNumber: '7001', customer: { name: 'Nieuw B.V.' } };
		world().fieldService.saveRelation({
			debtorNumber: '7001',
			name: 'Nieuw B.V.',
			street: 'Kade 1',
			city: 'Groningen',
			postalCode: '9711 AA',
		});
		const ofNew = order(newcomer);
		answer('AddRelatie', () => PAGE);
		await run();
		const other = order();
		const held = await run();
		expect(held.rows).toContainEqual(
			expect.objectContaining({ code: 'ordersWait', because: 'customer', count: 1 }),
		);
		expect([world().state(other).split(' ')[0], world().state(ofNew)]).toEqual(['Afgehandeld', 'Compleet 1']);
		expect(await runTimes(2)).toBe(0);
		expect(sent(isRest ? 'POST /v1/relation' : 'AddRelatie')).toHaveLength(1);
		// It still stands: nobody is told once more.
		expect((await run()).status).toBe('success');
		expect(sent(isRest ? 'POST /v1/relation' : 'AddRelatie')).toHaveLength(2);
		pass();
		await runTimes(5);
		expect(world().invoiceOf(ofNew).relationCode).toBe('7001');
	});
});

describe.each(OVER_ONE)('over %s, a firewall answers', (_protocol, edit) => {
	test('instead of OutSmart, to a status that OutSmart took: one order waits, not one in each execution', async () => {
		const { runTimes } = quarters(edit);
		const ids = [order(), order(), order()];
		answer(UPDATE, (carryOut) => {
			carryOut();
			return PAGE;
		});
		expect(await runTimes(4)).toBe(1);
		expect(waiting(ids)).toEqual(ids.slice(0, 1));
		expect(world().books.invoices.filter(({ number }) => number !== '2025999')).toEqual([]);
	});

	test('a person is asked after an hour, and not while the answer may be on its way', async () => {
		const { run } = quarters(edit, { bookDirectly: false });
		order();
		answer('AddFactuur', () => PAGE, 1);
		const first = await run();
		expect(first.failure).toContain('firewall');
		expect(first.failure).toContain(new URL(world().sandbox.url).host);
		for (let count = 0; count < 3; count++) {
			const { status, rows } = await run();
			expect([status, rows.map(({ code }) => code)]).toEqual([
				'success',
				expect.arrayContaining(['invoiceOutcomeUnknown']),
			]);
		}
		const asked = await run();
		expect(asked.rows).toContainEqual(
			expect.objectContaining({ code: 'workOrderWaits', because: 'invoiceOutcomeUnknown' }),
		);
		expect(asked.failure).toContain('meer dan een uur geleden verstuurd');
		expect((await run()).status).toBe('success');
	});

	test('by hand nothing is kept and nothing is held back', async () => {
		const { run } = quarters(edit);
		const ids = [order(), order()];
		answer('AddFactuur', () => PAGE, 1);
		await run('Start by hand');
		const { rows } = await run('Start by hand');
		expect(rows.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['invoiceCreated', 'workOrderWaits']),
		);
		expect(waiting(ids)).toEqual(ids.slice(0, 1));
	});
});

describe('over REST with Book Directly', () => {
	/** The first request is still on its way when its answer comes; it arrives when the test says so. */
	function late(): { arrive: () => Promise<unknown> } {
		answer('AddFactuur', () => PAGE, 1);
		return {
			arrive: async () => {
				const { sandbox } = world();
				const [path = '', ...lines] = sent('POST /v1/invoice')[0]?.request.split('\n') ?? [];
				const base = sandbox.eBoekhoudenRest.url.slice(sandbox.url.length);
				const post = async (to: string, body: string, headers: Record<string, string>) =>
					await sandbox.answer({
						method: 'POST',
						path: to,
						body,
						headers: { host: '127.0.0.1', 'content-type': 'application/json', ...headers },
					});
				const login = { ...sandbox.eBoekhoudenRest.credentials, source: 'late' };
				const session = (await post(`${base}/v1/session`, JSON.stringify(login), {})) as HttpAnswer;
				const { token } = JSON.parse(String(session.body)) as { token: string };
				return await post(path, lines.join('\n'), { authorization: token });
			},
		};
	}

	test('an invoice without an answer is sent again an hour later; the first request lands after the second, and is refused', async () => {
		const { run, runTimes } = quarters(byToken);
		const id = order();
		const { arrive } = late();
		await run();
		await runTimes(3);
		expect([world().state(id), sent('POST /v1/invoice').length]).toEqual(['Compleet 99', 1]);
		expect((await run()).message).toBe('1 invoices created');
		expect(await arrive()).toMatchObject({ status: 400, body: expect.stringContaining('FACT_VERWERK_004') });
		expect(world().state(id)).toMatch(/^Afgehandeld/);
		expect(world().invoicesOf(id)).toHaveLength(1);
		expect((await run()).status).toBe('success');
	});

	test('the first lands before: it is found, and none is sent', async () => {
		const { run } = quarters(byToken);
		const id = order();
		const { arrive } = late();
		await run();
		expect(await arrive()).toMatchObject({ status: 201 });
		await run();
		// The one that was late is the second.
		expect([world().state(id).split(' ')[0], sent('POST /v1/invoice').length]).toEqual(['Afgehandeld', 2]);
	});

	test.each<[string, (id: string) => void, object]>([
		['Book Directly is switched off', () => undefined, { bookDirectly: false }],
		['an invoice of it was made and credited', (id) => creditedSince(id), {}],
	])('it is not sent again when %s meanwhile: a person is asked', async (_what, meanwhile, settings) => {
		const given: Record<string, unknown> = {};
		const { run, runTimes } = quarters(byToken, given);
		const id = order();
		late();
		await run();
		Object.assign(given, settings);
		meanwhile(id);
		await runTimes(3);
		const { rows } = await run();
		expect(rows).toContainEqual(expect.objectContaining({ code: 'workOrderWaits' }));
		expect([world().state(id), sent('POST /v1/invoice').length]).toEqual(['Compleet 99', 1]);
	});

	function creditedSince(id: string): void {
		const { books } = world();
		const [like] = books.invoices;
		const [line] = like?.lines ?? [];
		if (!like || !line) throw new Error('The sandbox has no invoice');
		const text = { ...line, quantity: '0', code: '', unitPrice: '0.00', description: world().textOf(id) };
		const made = (number: string, quantity: string) => ({
			...{ ...without('id', like), number, date: '2026-11-18', relationCode: '1001' },
			lines: [{ ...line, quantity }, text],
		});
		books.invoices.push(made('2026800', '1'), made('2026801', '-1'));
	}
});

describe('what was claimed, and certainly not sent', () => {
	const refuseFrom = (skip: number, code: number) =>
		world().sandbox.faults.inject({
			kind: 'outsmartCode',
			operation: UPDATE,
			code,
			text: 'Refused',
			skip,
			times: 999,
		});

	test.each(OVER_ONE)(
		'is released by the next execution when OutSmart refused that, over %s',
		async (_protocol, edit) => {
			const { run } = quarters(edit);
			const ids = Array.from({ length: 6 }, () => order());
			refuseFrom(4, 1004);
			const first = await run();
			expect(first.status).toBe('error');
			expect(waiting(ids)).toEqual(ids.slice(0, 4));
			expect(first.about(ids[0] ?? '')?.reason).toContain('De volgende uitvoering zet hem terug.');
			// It refuses all of them still.
			pass();
			refuseFrom(0, 1004);
			await run();
			expect(waiting(ids)).toEqual(ids.slice(0, 4));
			pass();
			expect((await run()).message).toBe('6 invoices created');
			for (const id of ids) expect(world().invoicesOf(id)).toHaveLength(1);
		},
	);

	test('is left alone when somebody changed it since, in a preview, and by hand', async () => {
		const settings = { preview: false };
		const { run } = quarters(byToken, settings);
		const ids = Array.from({ length: 3 }, () => order());
		refuseFrom(2, 1004);
		await run();
		pass();
		expect(waiting(ids)).toEqual(ids.slice(0, 2));
		settings.preview = true;
		await run();
		settings.preview = false;
		await run('Start by hand');
		expect(waiting(ids)).toEqual(ids.slice(0, 2));
		world().fieldService.setWorkStatus(ids[0] ?? '', '5');
		await run();
		expect(ids.map((id) => world().state(id).split(' ')[0])).toEqual([
			'Compleet',
			'Afgehandeld',
			'Afgehandeld',
		]);
		expect(world().state(ids[0] ?? '')).toBe('Compleet 5');
	});
});
