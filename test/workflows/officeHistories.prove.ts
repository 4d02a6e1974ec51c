import type { Sandbox } from '../../sandbox';
import { startNear } from '../support/sandbox';
import type { Random } from '../prove/random';
import { payrollMoves } from '../support/office/clientStates';
import { live } from '../support/office/history';
import { MISTAKES } from '../support/office/mistakes';
import {
	booksAlone,
	booksOf,
	makeOffices,
	memorialsIn,
	netsOf,
	otherwise,
	type OfficeClient,
} from '../support/office/office';
import { rowOf, runOffice, tableOf, type OfficeRun } from '../support/office/officeRun';
import { clientTable } from '../support/officeWorkflow';

/**
 * What the workflow of an office leaves in the books of each client, whatever goes wrong, is what the workflow for one client
 * leaves there when it is run for that client alone and nothing goes wrong.
 */
let alone: Sandbox;
let sandbox: Sandbox;
beforeAll(async () => {
	[alone, sandbox] = await Promise.all([startNear(), startNear()]);
});
afterAll(async () => {
	await Promise.all([alone.stop(), sandbox.stop()]);
});

interface Office {
	clients: OfficeClient[];
	/** The same in the other sandbox, each booked by the workflow for one. */
	ofAlone: OfficeClient[];
	expected: Map<string, string[]>;
	/** In the administration of the login itself, where none of this belongs. */
	own: string[];
}

async function officeOf(count: number, seed: number): Promise<Office> {
	const [ofAlone = [], clients = []] = await makeOffices([alone, sandbox], count, seed);
	return { clients, ofAlone, expected: await booksAlone(alone, ofAlone), own: memorialsIn(sandbox.books) };
}

/** How many calls went wrong, and clients that the overview of a night called failed or not certain. */
const wrongCalls = () => sandbox.calls.filter(({ fault }) => fault !== undefined).length;
const isWrong = ({ state }: { state?: unknown }) => state === 'failed' || state === 'unsure';
const wrongIn = (runs: readonly OfficeRun[]) => runs.flatMap(({ clients }) => clients).filter(isWrong).length;

test('200 clients, and nights in which things go wrong', async () => {
	const { clients, expected, own } = await officeOf(200, 1);
	const table = tableOf(clients);
	const runs = await live({ sandbox, table, clients, withSilence: false }, { seed: 1, disturbed: 2 });
	expect(otherwise(clients, expected)).toEqual([]);
	expect(memorialsIn(sandbox.books)).toEqual(own);
	expect(wrongCalls()).toBeGreaterThan(40);
	expect(wrongIn(runs)).toBeGreaterThan(20);
	const last = runs.at(-1);
	expect(last?.clients).toHaveLength(200);
	expect(last?.clients.filter((client) => isWrong(client) || client.state === 'booked')).toEqual([]);
	expect(table.rows.filter(({ lastRun }) => !lastRun)).toEqual([]);
});

describe('25 clients, with more that goes wrong', () => {
	test.each([1, 2, 3])('seed %i', async (seed) => {
		const { clients, expected, own } = await officeOf(25, seed);
		const table = tableOf(clients);
		const runs = await live({ sandbox, table, clients, withSilence: true }, { seed, disturbed: 4 });
		expect(otherwise(clients, expected)).toEqual([]);
		expect(memorialsIn(sandbox.books)).toEqual(own);
		expect(wrongCalls()).toBeGreaterThan(8);
		expect(runs.at(-1)?.clients).toHaveLength(25);
	});

	test.each([4, 5])('seed %i, and a payroll that changes by day', async (seed) => {
		const [ofAlone = [], clients = []] = await makeOffices([alone, sandbox], 25, seed);
		const byDay = (random: Random) => payrollMoves([alone, sandbox], clients.length, random);
		const table = tableOf(clients);
		await live({ sandbox, table, clients, withSilence: false }, { seed, disturbed: 4, byDay });
		expect(otherwise(clients, await booksAlone(alone, ofAlone, netsOf), netsOf)).toEqual([]);
	});
});

/** As when somebody starts it by hand while the clock has started it: what both book, one of them takes back. */
test('two executions at the same time leave nothing twice', async () => {
	const { clients, ofAlone } = await officeOf(14, 8);
	const expected = new Map(ofAlone.map((client) => [client.client, netsOf(client)]));
	await Promise.all([tableOf(clients), tableOf(clients)].map((table) => runOffice(sandbox, table)));
	await runOffice(sandbox, tableOf(clients));
	expect(otherwise(clients, expected, netsOf)).toEqual([]);
	const booked = clients.map(booksOf);
	await runOffice(sandbox, tableOf(clients));
	expect(clients.map(booksOf)).toEqual(booked);
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

/** Every mistake that a person may make in the table, each by a client of its own between clients without. */
test('mistakes in the table: each is a row of that client, the others go on, and put right it is booked', async () => {
	const mistakes = Object.entries(MISTAKES);
	const [ofAlone = [], clients = []] = await makeOffices(
		[alone, sandbox],
		2 * mistakes.length,
		7,
		() => 'new',
	);
	const expected = await booksAlone(alone, ofAlone);
	const wrong = clients.slice(0, mistakes.length);
	const right = clients.slice(mistakes.length);
	const typed = wrong.flatMap((client, at) => {
		const [, rowsOf] = mistakes[at] ?? [];
		return [...(rowsOf?.(client, right[at] ?? client) ?? []), ...right.slice(at, at + 1).map(rowOf)];
	});
	const table = clientTable(typed);
	const first = await runOffice(sandbox, table);
	expect(otherwise(right, expected)).toEqual([]);
	expect(wrong.filter((client) => booksOf(client).length > 0).map(({ client }) => client)).toEqual([]);
	const told = first.clients.filter(({ needsPerson }) => needsPerson).map(({ client }) => client);
	expect([...new Set(told)].filter((name) => !name.endsWith('(nieuw)')).sort()).toEqual(
		wrong.map(({ client }) => client).sort(),
	);
	expect(first.status).toBe('error');
	const again = clientTable(clients.map(rowOf));
	expect((await runOffice(sandbox, again)).clients.filter(({ needsPerson }) => needsPerson)).toEqual([]);
	expect(otherwise(clients, expected)).toEqual([]);
});
