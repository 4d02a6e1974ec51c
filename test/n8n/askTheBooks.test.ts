import { randomUUID } from 'node:crypto';
import type { INode } from 'n8n-workflow';
import { fetchOnce } from './server/fetchOnce';
import { ASK_THE_BOOKS, chooseCredentials } from './server/templates';
import { readWorkflow } from '../../engine/workflow-file';
import { ModelStub, type ToolCall } from './support/modelStub';
import { until } from './server/wait';
import { useN8n, type World } from './support/useN8n';
import { VERSIONS } from './support/versions';

const ANSWER = 'Er staan drie facturen open.';

const RANGE = { from: '2025-01-01', to: '2026-12-31' };

/** Every tool once, with values of a model, and a piece of its result. */
const EVERY_TOOL: [ToolCall, string][] = [
	[{ name: 'Find_relations', given: { search: 'linde' } }, '"name":"Lunchroom De Linde"'],
	[{ name: 'Find_invoices', given: { ...RANGE, relationCode: '' } }, '"totalIncludingVat":"'],
	[{ name: 'List_what_customers_still_owe', given: {} }, '"invoiceNumber":"V2025013"'],
	[{ name: 'List_what_is_still_to_be_paid', given: {} }, '"open":"'],
	[{ name: 'Sum_up_ledger_accounts', given: RANGE }, '"balance":"'],
	[{ name: 'Name_ledger_accounts', given: {} }, '"code":"4000"'],
	[{ name: 'Find_bookings', given: { from: '2026-01-01', to: '2026-01-31' } }, '"rows":['],
	[{ name: 'List_payroll_companies', given: {} }, '"id":"12345"'],
	[{ name: 'List_payroll_runs', given: { company: '12345', year: 2026 } }, '"periodEnd":10'],
	[{ name: 'Find_work_orders', given: { status: 'Compleet' } }, '"status":"Compleet"'],
];

/** Published, with the chat open to anyone who has its address; the address is as in the editor. */
async function published(
	{ client, credentials }: World,
	model: ModelStub,
	change: (node: INode) => void,
): Promise<{ id: string; chat: string }> {
	const own = await client.createCredential(model.credential);
	const workflow = readWorkflow(ASK_THE_BOOKS);
	const chat = randomUUID();
	for (const node of workflow.nodes) {
		chooseCredentials(node, credentials);
		change(node);
		if (node.name === 'Model') node.credentials = { openAiApi: { id: own.id, name: own.name } };
		if (!node.type.endsWith('.chatTrigger')) continue;
		node.webhookId = chat;
		node.parameters = { ...node.parameters, public: true };
	}
	const { id } = await client.createWorkflow(workflow);
	await client.activate(id);
	return { id, chat };
}

async function ask({ url }: World, chat: string, chatInput: string): Promise<string> {
	const sent = async () => {
		const answer = await fetchOnce(`${url}/webhook/${chat}/chat`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ action: 'sendMessage', sessionId: 'one', chatInput }),
		});
		return answer.status === 404 ? undefined : await answer.text();
	};
	return await until(sent, { what: 'the chat', seconds: 20 });
}

async function asked(
	world: World,
	question: string,
	calls: ToolCall[],
	change: (node: INode) => void = () => {},
): Promise<{ answer: unknown; model: ModelStub }> {
	const model = await ModelStub.start(calls, ANSWER);
	try {
		const { id, chat } = await published(world, model, change);
		const answer = JSON.parse(await ask(world, chat, question)) as unknown;
		await world.client.deactivate(id);
		return { answer, model };
	} finally {
		await model.stop();
	}
}

describe.each(VERSIONS)('$version', ({ version, install }) => {
	const world = useN8n(`ask-the-books-${version.length}`, undefined, install);

	test('a question goes to the model with the tools; what each reads comes to the model, and its answer comes out', async () => {
		const calls = EVERY_TOOL.map(([call]) => call);
		const { answer, model } = await asked(world(), 'Wat staat er nog open?', calls);
		expect(answer).toEqual({ output: ANSWER });
		expect(model.asked[0]?.messages.at(-1)).toMatchObject({
			role: 'user',
			content: expect.stringMatching(/^Today is \d{4}-\d\d-\d\d\. Wat staat er nog open\?$/),
		});
		const offered = (model.asked[0]?.tools ?? []).map(({ function: { name } }) => name);
		expect(offered.sort()).toEqual(calls.map(({ name }) => name).sort());
		for (const [index, [{ name }, piece]] of EVERY_TOOL.entries())
			expect([name, model.given[index]]).toEqual([name, expect.stringContaining(piece)]);
		expect(world().sandbox.writes()).toEqual([]);
	});

	test('what a model fills in wrongly is told to it in words; the run goes on', async () => {
		const { answer, model } = await asked(world(), 'En gisteren?', [
			{ name: 'Find_bookings', given: { from: 'gisteren', to: '' } },
			{ name: 'Find_work_orders', given: { status: 'Open' } },
			{ name: 'List_payroll_runs', given: { company: '99999', year: 2026 } },
		]);
		expect(answer).toEqual({ output: ANSWER });
		const [date, status, company] = model.given;
		expect(date).toContain("'Date From' is 'gisteren', but must be a date such as");
		expect(status).toContain("'Status' is 'Open', but must be one of Alle, Compleet, ");
		expect(company).toContain('may not see what was asked for, or it does not exist');
	});

	test('of a tool whose description nobody wrote, a model reads what it does, and whether it writes', async () => {
		const call = { name: 'Name_ledger_accounts', given: {} };
		const { model } = await asked(world(), 'Maak een klant', [call], (node) => {
			delete node.parameters.toolDescription;
			if (node.name !== 'Find relations') return;
			const code = "={{ $fromAI('code', 'The new code', 'string') }}";
			node.parameters = { resource: 'relation', operation: 'create', relationCode: code, name: code };
		});
		const told = new Map(
			model.asked[0]?.tools?.map(({ function: { name, description } }) => [name, description]),
		);
		expect(told.get('Find_relations')).toBe(
			'Create a relation in e-Boekhouden. Add a customer or supplier. Fails when the code is in use. Writes: after an unknown outcome look it up first, never just run it again.',
		);
		expect(told.get('List_payroll_companies')).toBe(
			'Get many companies in Nmbrs. List companies that the user may see. All companies of the login in the credential.',
		);
	});

	// The oldest asks the model for all of it.
	(version === 'n8n' ? test : test.skip)('what a model may leave out has a default', async () => {
		const { model } = await asked(world(), 'Wie zijn de klanten?', [
			{ name: 'Find_invoices', given: {} },
			{ name: 'Find_relations', given: {} },
		]);
		const [invoices, relations] = model.given;
		expect(invoices).toContain('"number":"2026001"');
		expect(relations).toContain('"code":"1001"');
	});
});
