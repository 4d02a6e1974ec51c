import { createRequire } from 'node:module';
import { join } from 'node:path';
import { N8N_FOLDER } from './server/folders';
import { FOR_AI_CLIENTS, prepared } from './server/templates';
import { until } from './server/wait';
import { useN8n } from './support/useN8n';

/** The client of the protocol's own makers, which comes along with n8n; here only when n8n is installed. */
interface Client {
	connect(transport: object): Promise<void>;
	listTools(): Promise<{ tools: { name: string }[] }>;
	callTool(call: object): Promise<{ content: { text: string }[]; isError?: boolean }>;
	close(): Promise<void>;
}
type Made<T> = new (...given: unknown[]) => T;
const load = createRequire(join(N8N_FOLDER, 'package.json'));
const SDK = '@modelcontextprotocol/sdk/client';

const world = useN8n('mcp');
const TOKEN = 'a-long-password-of-this-test';

async function connected(token: string): Promise<Client> {
	const { Client } = load(`${SDK}/index.js`) as { Client: Made<Client> };
	const { StreamableHTTPClientTransport } = load(`${SDK}/streamableHttp.js`) as {
		StreamableHTTPClientTransport: Made<object>;
	};
	const client = new Client({ name: 'test', version: '1.0.0' });
	const requestInit = { headers: { Authorization: `Bearer ${token}` } };
	await client.connect(
		new StreamableHTTPClientTransport(new URL(`${world().url}/mcp/books`), { requestInit }),
	);
	return client;
}

test('a program that speaks MCP reads the books by ten tools, and nobody without the password', async () => {
	const { client: n8n, credentials, sandbox } = world();
	const bearer = await n8n.createCredential({ name: 'MCP', type: 'httpBearerAuth', data: { token: TOKEN } });
	const workflow = prepared(FOR_AI_CLIENTS, { credentials: [...credentials, bearer] });
	const { id } = await n8n.createWorkflow(workflow);
	await n8n.activate(id);
	const client = await until(async () => await connected(TOKEN).catch(() => undefined), {
		what: 'the MCP server',
		seconds: 60,
	});
	const { tools } = await client.listTools();
	const names = workflow.nodes.filter(({ type }) => type.endsWith('Tool')).map(({ name }) => name);
	expect(tools.map(({ name }) => name).sort()).toEqual(names.map((name) => name.replaceAll(' ', '_')).sort());
	const asked = { name: 'Find_relations', arguments: { search: 'linde' } };
	const { content, isError } = await client.callTool(asked);
	expect([isError ?? false, content[0]?.text]).toEqual([
		false,
		expect.stringContaining('Lunchroom De Linde'),
	]);
	expect(sandbox.writes()).toEqual([]);
	await client.close();
	await expect(connected('another')).rejects.toThrow();
});
