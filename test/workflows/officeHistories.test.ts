import { startSandbox, type Sandbox } from '../../sandbox';
import { live } from '../support/office/history';
import { booksAlone, makeOffices, memorialsIn, otherwise, type OfficeClient } from '../support/office/office';
import { runOffice, tableOf } from '../support/office/officeRun';

// Only n8n's forms use it, and jest cannot load what it requires
jest.mock('sanitize-html', () => (text: string) => text);

/**
 * What the workflow of an office leaves in the books of each client, whatever goes wrong, is what the workflow for one client
 * leaves there when it is run for that client alone and nothing goes wrong.
 */
let alone: Sandbox;
let sandbox: Sandbox;
beforeAll(async () => {
	[alone, sandbox] = await Promise.all([startSandbox(), startSandbox()]);
});
afterAll(async () => {
	await Promise.all([alone.stop(), sandbox.stop()]);
});

const LONG = 15 * 60_000;

interface Office {
	clients: OfficeClient[];
	expected: Map<string, string[]>;
	/** In the administration of the login itself, where none of this belongs. */
	own: string[];
}

async function officeOf(count: number, seed: number): Promise<Office> {
	const [ofAlone = [], clients = []] = await makeOffices([alone, sandbox], count, seed);
	return { clients, expected: await booksAlone(alone, ofAlone), own: memorialsIn(sandbox.books) };
}

test(
	'200 clients, and nights in which things go wrong',
	async () => {
		const { clients, expected, own } = await officeOf(200, 1);
		const table = tableOf(clients);
		const runs = await live({ sandbox, table, clients, withSilence: false }, { seed: 1, disturbed: 2 });
		expect(otherwise(clients, expected)).toEqual([]);
		expect(memorialsIn(sandbox.books)).toEqual(own);
		const last = runs.at(-1);
		expect(last?.clients).toHaveLength(200);
		expect(last?.clients.filter(({ state }) => state === 'failed' || state === 'booked')).toEqual([]);
		expect(table.rows.filter(({ lastRun }) => !lastRun)).toEqual([]);
	},
	LONG,
);

describe('25 clients, with more that goes wrong', () => {
	test.each([1, 2, 3])(
		'seed %i',
		async (seed) => {
			const { clients, expected, own } = await officeOf(25, seed);
			const table = tableOf(clients);
			const runs = await live({ sandbox, table, clients, withSilence: true }, { seed, disturbed: 4 });
			expect(otherwise(clients, expected)).toEqual([]);
			expect(memorialsIn(sandbox.books)).toEqual(own);
			expect(runs.at(-1)?.clients).toHaveLength(25);
		},
		LONG,
	);
});

test('undisturbed, one execution does it all, and the next one of the day nothing', async () => {
	const { clients, expected } = await officeOf(14, 9);
	const table = tableOf(clients);
	const { clients: lines } = await runOffice(sandbox, table);
	expect(lines.map(({ client }) => client).sort()).toEqual(clients.map(({ client }) => client).sort());
	expect(otherwise(clients, expected)).toEqual([]);
	const calls = sandbox.calls.length;
	await runOffice(sandbox, table);
	expect(sandbox.calls).toHaveLength(calls);
	expect(sandbox.administrations.openSessions).toBe(0);
});
