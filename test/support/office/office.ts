import { runWorkflow, type EngineRun, type WorkflowFile } from '../../../engine';
import { readWorkflow } from '../../../engine/workflow-file';
import type { Administration, Sandbox } from '../../../sandbox';
import { arrange, isBookedBefore, statesOf, type ClientState } from './clientStates';
import { addCompanies, companyOf, FROM, nameOf } from './payrollOfClients';
import { join } from 'node:path';

const WORKFLOWS = join(__dirname, '..', '..', '..', 'workflows');
const SINGLE = join(WORKFLOWS, 'nmbrs-payroll-sync.json');

export interface OfficeClient {
	client: string;
	company: number;
	state: ClientState;
	administration: Administration;
}

/** A login with so many administrations, and a payroll with as many companies, each in a state of its own. */
export async function makeOffice(sandbox: Sandbox, count: number, seed: number): Promise<OfficeClient[]> {
	sandbox.reset();
	addCompanies(sandbox, count, seed);
	const clients = statesOf(count, seed).map((state, at) => ({
		client: nameOf(at),
		company: companyOf(at),
		state,
		administration: sandbox.administrations.add({ company: nameOf(at), city: 'Utrecht', guid: guidOf(at) }),
	}));
	for (const [at, client] of clients.entries()) {
		if (isBookedBefore(client.state)) await runAlone(sandbox, client);
		arrange(sandbox, client.administration.books, at, client.state);
	}
	sandbox.calls.splice(0);
	return clients;
}

/** The same each time, so that two offices of one seed can be compared. */
function guidOf(at: number): string {
	return `{9C858901-8A57-4791-81FE-${String(at + 1).padStart(12, '0')}}`;
}

export function credentialsOf({ eBoekhouden, nmbrs }: Pick<Sandbox, 'eBoekhouden' | 'nmbrs'>) {
	return {
		eBoekhoudenSoapApi: { data: { ...eBoekhouden.credentials, baseUrl: eBoekhouden.url } },
		nmbrsApi: { data: { ...nmbrs.credentials, baseUrl: nmbrs.url } },
	};
}

/** The workflow for one client, with the administration chosen in its node. */
export async function runAlone(
	sandbox: Sandbox,
	{ company, administration }: Pick<OfficeClient, 'company' | 'administration'>,
): Promise<EngineRun> {
	return await runWorkflow(inAdministration(administration.guid), {
		credentials: credentialsOf(sandbox),
		settings: { preview: false, companies: String(company), ...FROM },
	});
}

function inAdministration(guid: string): WorkflowFile {
	const workflow = readWorkflow(SINGLE);
	const node = workflow.nodes.find(({ name }) => name === 'Synchronize payroll journals');
	if (!node) throw new Error('The workflow for one client has no node that synchronizes');
	node.parameters.administration = { __rl: true, mode: 'name', value: guid };
	return workflow;
}

/** Every memorial of a client, its own and those of other hands, as sorted lines without numbers. */
export function booksOf({ administration }: Pick<OfficeClient, 'administration'>): string[] {
	return administration.books
		.memorials()
		.map(({ date, voucher, description, ledgerAccount, rows }) => {
			const lines = rows.map((row) => `${row.ledgerAccount} ${row.amount}`).join(', ');
			return `${date} ${voucher} "${description}" ${ledgerAccount}: ${lines}`;
		})
		.sort();
}

/** What each client's books must come to: those of the workflow for one client, run alone and undisturbed. */
export async function booksAlone(
	sandbox: Sandbox,
	clients: readonly OfficeClient[],
): Promise<Map<string, string[]>> {
	for (const client of clients) await runAlone(sandbox, client);
	return new Map(clients.map((client) => [client.client, booksOf(client)]));
}
