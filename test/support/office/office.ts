import Big from 'big.js';
import { join } from 'node:path';
import { runWorkflow, type EngineRun, type WorkflowFile } from '../../../engine';
import { readWorkflow } from '../../../engine/workflow-file';
import type { Administration, Books, Sandbox } from '../../../sandbox';
import { arrange, isBookedBefore, statesOf, type ClientState } from './clientStates';
import { addCompanies, companyOf, FROM, nameOf } from './payrollOfClients';

const SINGLE = join(__dirname, '..', '..', '..', 'workflows', 'nmbrs-payroll-sync.json');

export interface OfficeClient {
	client: string;
	company: number;
	state: ClientState;
	administration: Administration;
}

/**
 * In each of the sandboxes the same office: a login with so many administrations, and a payroll with as many companies, each
 * in a state of its own.
 */
export async function makeOffices(
	sandboxes: readonly Sandbox[],
	count: number,
	seed: number,
	stateOf = (_at: number, state: ClientState): ClientState => state,
): Promise<OfficeClient[][]> {
	const states = statesOf(count, seed).map((state, at) => stateOf(at, state));
	const offices = sandboxes.map((sandbox) => openOffice(sandbox, states, seed));
	const [first = []] = offices;
	const [sandbox] = sandboxes;
	for (const [at, client] of first.entries()) {
		if (!sandbox || !isBookedBefore(client.state)) continue;
		await runAlone(sandbox, client);
		for (const office of offices.slice(1)) copyBookings(client, office[at]);
	}
	for (const [index, office] of offices.entries())
		for (const [at, client] of office.entries())
			arrange(sandboxes[index] as Sandbox, client.administration.books, at, client.state);
	for (const { calls } of sandboxes) calls.splice(0);
	return offices;
}

function openOffice(sandbox: Sandbox, states: readonly ClientState[], seed: number): OfficeClient[] {
	sandbox.reset();
	addCompanies(sandbox, states.length, seed);
	return states.map((state, at) => {
		const named = { company: nameOf(at), city: 'Utrecht', guid: guidOf(at) };
		const administration = sandbox.administrations.add(named);
		return { client: nameOf(at), company: companyOf(at), state, administration };
	});
}

/** The same each time. */
function guidOf(at: number): string {
	return `{9C858901-8A57-4791-81FE-${String(at + 1).padStart(12, '0')}}`;
}

/** Copies the bookings under the same numbers, which are still free. */
function copyBookings(from: OfficeClient, to: OfficeClient | undefined): void {
	for (const { number: _number, ...mutation } of from.administration.books.mutations)
		to?.administration.books.add(structuredClone(mutation));
}

export function credentialsOf({ eBoekhouden, nmbrs }: Pick<Sandbox, 'eBoekhouden' | 'nmbrs'>) {
	return {
		eBoekhoudenSoapApi: { data: { ...eBoekhouden.credentials, baseUrl: eBoekhouden.url } },
		nmbrsApi: { data: { ...nmbrs.credentials, baseUrl: nmbrs.url } },
	};
}

/** The workflow for one client, with the administration chosen in its node. */
async function runAlone(
	sandbox: Sandbox,
	{ company, administration }: Pick<OfficeClient, 'company' | 'administration'>,
): Promise<EngineRun> {
	return await runWorkflow(inAdministration(administration.guid), {
		credentials: credentialsOf(sandbox),
		settings: { preview: false, companies: `id:${company}`, ...FROM },
	});
}

function inAdministration(guid: string): WorkflowFile {
	const workflow = readWorkflow(SINGLE);
	const node = workflow.nodes.find(({ name }) => name === 'Synchronize payroll journals');
	if (!node) throw new Error('The workflow for one client has no node that synchronizes');
	node.parameters.administration = { __rl: true, mode: 'name', value: guid };
	return workflow;
}

/**
 * Every memorial of a client, our own and those of others, as sorted lines without numbers. Of a description only the
 * fingerprint: entries of a run from a later execution than its first are described as corrections.
 */
export function booksOf({ administration }: Pick<OfficeClient, 'administration'>): string[] {
	return memorialsIn(administration.books);
}

export function memorialsIn(books: Books): string[] {
	return books
		.memorials()
		.map(({ date, voucher, description, ledgerAccount, rows }) => {
			const lines = rows.map((row) => `${row.ledgerAccount} ${row.amount}`).join(', ');
			const fingerprint = description.slice(description.lastIndexOf(' ') + 1);
			return `${date} ${voucher} ${fingerprint} ${ledgerAccount}: ${lines}`;
		})
		.sort();
}

/**
 * The total on each ledger account for each date of each run, in one line each: one entry or several corrections make no
 * difference.
 */
export function netsOf({ administration }: Pick<OfficeClient, 'administration'>): string[] {
	const sums = new Map<string, Big>();
	for (const { date, voucher, rows } of administration.books.memorials())
		for (const { ledgerAccount, amount } of rows) {
			const place = `${date} ${voucher} ${ledgerAccount}`;
			sums.set(place, (sums.get(place) ?? new Big(0)).plus(amount));
		}
	return [...sums]
		.filter(([, sum]) => !sum.eq(0))
		.map(([place, sum]) => `${place}: ${sum.toFixed(2)}`)
		.sort();
}

type View = (client: Pick<OfficeClient, 'administration'>) => string[];

/** The expected books of each client: those of the workflow for one client, run alone and undisturbed. */
export async function booksAlone(
	sandbox: Sandbox,
	clients: readonly OfficeClient[],
	view: View = booksOf,
): Promise<Map<string, string[]>> {
	for (const client of clients) await runAlone(sandbox, client);
	return new Map(clients.map((client) => [client.client, view(client)]));
}

/** Clients whose books differ from the expected ones, with both. */
export function otherwise(
	clients: readonly OfficeClient[],
	expected: ReadonlyMap<string, string[]>,
	view: View = booksOf,
): { client: string; state: ClientState; booked: string[]; alone: string[] }[] {
	return clients.flatMap((one) => {
		const [booked, alone] = [view(one), expected.get(one.client) ?? []];
		const { client, state } = one;
		return booked.join('\n') === alone.join('\n') ? [] : [{ client, state, booked, alone }];
	});
}
