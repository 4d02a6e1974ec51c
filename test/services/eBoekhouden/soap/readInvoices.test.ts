import { ServiceProblem } from '../../../../base/problems/problem';
import { readInvoices } from '../../../../services/eBoekhouden/soap/invoices';
import type { Invoice } from '../../../../services/eBoekhouden/types';
import { addDays, type DateRange } from '../../../../base/values/dates';
import { invoice } from '../../../support/invoiceItems';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

/** A service with so many invoices, that never lists more than its cap of them, the newest or the oldest. */
function service(amount: number, dayOf: (index: number) => string, cap = Infinity, keeps = 'newest') {
	const all = Array.from({ length: amount }, (_, index) => invoice(`F${index}`, [], { date: dayOf(index) }));
	const asked: DateRange[] = [];
	return {
		all,
		asked,
		async ask(filter: DateRange): Promise<Invoice[]> {
			asked.push(filter);
			const found = all.filter(({ date }) => filter.from <= date && date <= filter.to);
			return keeps === 'newest' ? found.slice(Math.max(0, found.length - cap)) : found.slice(0, cap);
		},
	};
}
const spread = (index: number) => addDays('2026-01-01', index % 365);
const numbers = (invoices: Invoice[]) => invoices.map(({ number }) => number).sort();

test.each([
	[0, 1],
	[499, 1],
	[500, 3],
	[501, 1],
	[1_999, 1],
	[2_000, 3],
	[2_001, 1],
])(
	'%i of them that are all there: %i calls, as only the length of a known cap may be one cut off',
	async (amount, calls) => {
		const client = service(amount, (index) => (index % 2 ? '2026-02-01' : '2026-11-30'));
		const { invoices, fullDays } = await readInvoices(client.ask, YEAR);
		expect(numbers(invoices)).toEqual(numbers(client.all));
		expect([client.asked.length, fullDays]).toEqual([calls, []]);
	},
);

describe.each([
	[500, 'newest'],
	[500, 'oldest'],
	[2_000, 'newest'],
	[2_000, 'oldest'],
])('a list that is cut off at %i, of which the %s remain', (cap, keeps) => {
	test.each([cap - 1, cap, cap + 1, 3 * cap + 17])('halving finds all %i', async (amount) => {
		const client = service(amount, spread, cap, keeps);
		const { invoices, fullDays } = await readInvoices(client.ask, YEAR);
		expect(numbers(invoices)).toEqual(numbers(client.all));
		expect(fullDays).toEqual([]);
	});

	test('a day that is full is named; the rest is whole', async () => {
		const client = service(
			cap + 400,
			(index) => (index < cap + 3 ? '2026-03-05' : spread(index)),
			cap,
			keeps,
		);
		const { invoices, fullDays } = await readInvoices(client.ask, YEAR);
		const others = ({ date }: Invoice) => date !== '2026-03-05';
		expect(fullDays).toEqual(['2026-03-05']);
		expect(numbers(invoices.filter(others))).toEqual(numbers(client.all.filter(others)));
	});

	test('a day that holds exactly the cap is named too: nobody can tell', async () => {
		const client = service(cap, () => '2026-03-05', cap, keeps);
		expect((await readInvoices(client.ask, YEAR)).fullDays).toEqual(['2026-03-05']);
	});
});

describe.each([
	[100, 'newest'],
	[300, 'oldest'],
	[1_000, 'newest'],
])('a list that is cut off at %i, which nobody documents, of which the %s remain', (cap, keeps) => {
	test.each([cap - 1, cap, cap + 1, 2 * cap, 5 * cap + 17])('all %i are found', async (amount) => {
		const client = service(amount, spread, cap, keeps);
		const { invoices, fullDays } = await readInvoices(client.ask, YEAR);
		expect(numbers(invoices)).toEqual(numbers(client.all));
		expect(fullDays).toEqual([]);
	});

	test('a day that is full is named', async () => {
		const client = service(cap + 40, () => '2026-03-05', cap, keeps);
		expect((await readInvoices(client.ask, YEAR)).fullDays).toEqual(['2026-03-05']);
	});
});

test.each([
	[20_000, 3],
	[20_001, 1],
	[700, 3],
])('%i that are all there are not split without end: %i calls', async (amount, calls) => {
	const client = service(amount, spread);
	const { invoices } = await readInvoices(client.ask, YEAR);
	expect([invoices.length, client.asked.length]).toEqual([amount, calls]);
});

describe('an answer that is too large to be read', () => {
	const readable = (most: number, client: ReturnType<typeof service>) => async (part: DateRange) => {
		const answer = await client.ask(part);
		if (answer.length <= most) return answer;
		throw new ServiceProblem({
			...{ service: 'e-Boekhouden', operation: 'GetFacturen', outcome: 'unknown' },
			problem: { code: 'answerTooBig', megabytes: 64, status: 200 },
		});
	};

	test('is asked for in halves', async () => {
		const client = service(2_003, spread);
		const { invoices, fullDays } = await readInvoices(readable(450, client), YEAR);
		expect(numbers(invoices)).toEqual(numbers(client.all));
		expect(fullDays).toEqual([]);
	});

	test('down to a day, which is named', async () => {
		const client = service(60, (index) => (index < 40 ? '2026-03-05' : spread(index)));
		expect((await readInvoices(readable(30, client), YEAR)).fullDays).toEqual(['2026-03-05']);
	});

	test('is a fault when every day is too large, without asking for each', async () => {
		const client = service(2_003, spread);
		await expect(readInvoices(readable(-1, client), YEAR)).rejects.toMatchObject({
			facts: { problem: { code: 'answerTooBig' } },
		});
		expect(client.asked.length).toBeLessThan(20);
	});
});

test('what is not to be kept is not, and counts all the same', async () => {
	const client = service(1_500, spread, 500);
	const { invoices } = await readInvoices(client.ask, YEAR, { keep: ({ number }) => number === 'F7' });
	expect(invoices.map(({ number }) => number)).toEqual(['F7']);
});

test.each([
	['2026-02-28', '2026-03-01'],
	['2025-12-31', '2026-01-01'],
	['2026-06-10', '2026-06-10'],
	['2026-06-10', '2026-06-12'],
])('from %s up to %s no day is asked for twice, and none left out', async (from, to) => {
	const days = [0, 1, 2].map((more) => addDays(from, more)).filter((day) => day <= to);
	const client = service(600 * days.length, (index) => days[index % days.length] ?? '', 500);
	const { fullDays } = await readInvoices(client.ask, { from, to });
	expect(fullDays).toEqual(days);
	const single = client.asked.filter((range) => range.from === range.to).map((range) => range.from);
	expect(single).toEqual(days);
});

test('an invoice that comes in two parts of the list counts once; two of one number on different days count twice', async () => {
	const twice = [invoice('F1', []), invoice('F1', []), invoice('F1', [], { date: '2026-06-11' })];
	const { invoices } = await readInvoices(async () => twice, YEAR);
	expect(invoices).toHaveLength(2);
});

test('a part that cannot be read makes the whole unread: half a list would have orders invoiced again', async () => {
	const client = service(900, spread, 500);
	const failing = {
		async ask(filter: DateRange) {
			if (filter.from > '2026-05-01') throw new Error('no answer');
			return await client.ask(filter);
		},
	};
	await expect(readInvoices(failing.ask, YEAR)).rejects.toThrow('no answer');
});
