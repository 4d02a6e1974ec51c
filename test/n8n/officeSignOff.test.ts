import { rowsOf } from './server/execution';
import type { Table } from './server/rest';
import { MANUAL_TRIGGER, prepared, REVIEWER_OF_OFFICE, SIGN_OFF_OF_OFFICE } from './server/templates';
import { until } from './server/wait';
import { MailServer } from './support/mailServer';
import { bookedIn, clientsOf, importedClient, tableOf, type Client } from './support/office';
import { Reviewer } from './support/reviewer';
import { useN8n } from './support/useN8n';

const ANN = 'ann@kantoor.example';
const BOB = 'bob@kantoor.example';

/** It reads a data table of n8n, which the oldest n8n does not have. */
const world = useN8n('office-sign-off');

let mailServer: MailServer;
let clients: [Client, Client, Client];
/** The workflow that one mail is of. */
let reviewerWorkflow: string;
/** The one that begins it, every month. */
let workflow: string;

beforeAll(async () => {
	mailServer = await MailServer.start();
	const { client, credentials } = world();
	const smtp = await client.createCredential(mailServer.credential);
	const clientWorkflow = await importedClient(world(), true);
	const reviewer = prepared(REVIEWER_OF_OFFICE, {
		credentials: [...credentials, smtp],
		subWorkflows: { 'Book one client': clientWorkflow },
	});
	reviewerWorkflow = (await client.createWorkflow(reviewer)).id;
	const office = prepared(SIGN_OFF_OF_OFFICE, {
		settings: { preview: false, sender: 'n8n@kantoor.example' },
		subWorkflows: { 'Look at one client': clientWorkflow, 'Ask one reviewer': reviewerWorkflow },
		schedule: 'onceAMinute',
	});
	workflow = (await client.createWorkflow(office)).id;
	const table = tableOf(clientsOf(world().sandbox));
	const reviewers = [ANN, BOB, ANN];
	const rows = table.rows.map((row, at) => ({ ...row, reviewer: reviewers[at] })) as Table['rows'];
	await client.createDataTable({ ...table, rows });
});
afterAll(async () => await mailServer.stop());
/** The sandbox begins anew for each test. */
beforeEach(() => {
	clients = clientsOf(world().sandbox);
});

async function asked(address: string): Promise<[Reviewer, executionId: string]> {
	const mail = await until(() => mailServer.mailTo(address), { what: `the mail to ${address}`, seconds: 90 });
	const executionId = Reviewer.executionOf(mail);
	// The mail is there a moment before the execution waits.
	expect((await world().client.waiting(executionId)).status).toBe('waiting');
	return [await Reviewer.opens(mail), executionId];
}

test('the workflow of the reviewers is not published any more: each of them is named, and nothing is booked', async () => {
	const { client, sandbox } = world();
	// By hand n8n would use the workflow in the editor, and it publishes no workflow that calls an unpublished one.
	await client.activate(reviewerWorkflow);
	await client.activate(workflow);
	await client.deactivate(reviewerWorkflow);
	const { id } = await client.started(workflow);
	await client.deactivate(workflow);
	const execution = await client.ended(id);
	expect(execution.status).toBe('error');
	const notAsked = rowsOf(execution).filter(({ code }) => code === 'reviewerNotAsked');
	expect(notAsked.map(({ askedAddress }) => askedAddress)).toEqual([ANN, BOB]);
	expect([mailServer.mails, sandbox.writes()]).toEqual([[], []]);
});

test('two reviewers: what one approves is booked for the clients of that one, and what the other declines is not', async () => {
	const { client, sandbox } = world();
	await client.activate(reviewerWorkflow);
	const execution = await client.runByHand(workflow, MANUAL_TRIGGER);
	expect(execution.status).toBe('success');
	const [ofAnn, annExecution] = await asked(ANN);
	const [ofBob, bobExecution] = await asked(BOB);
	expect(mailServer.mails).toHaveLength(2);
	expect(annExecution).not.toBe(bobExecution);
	expect([ofAnn.page.includes('Bakkerij'), ofBob.page.includes('Bakkerij')]).toEqual([true, false]);
	expect(sandbox.writes()).toEqual([]);

	await ofBob.answers('Niet akkoord');
	const declined = await client.ended(bobExecution);
	expect([declined.status, rowsOf(declined).map(({ code }) => code)]).toEqual([
		'success',
		['signOffDeclined'],
	]);
	expect(sandbox.writes()).toEqual([]);

	await ofAnn.answers('Akkoord');
	const approved = await client.ended(annExecution);
	expect(approved.status).toBe('success');
	const [bakery, garage, florist] = clients;
	expect(bookedIn(clients)).toEqual([[bakery.company], [], [florist.company]]);
	expect(garage.administration.books.mutations).toEqual([]);
	for (const row of rowsOf(approved).filter(({ action }) => action === 'booked'))
		expect(row.askedAddress).toBe(ANN);
});
