import { NODE, runNode } from '../../engine';
import { useSandbox } from '../support/sandbox';
import { runOutSmart } from '../support/outSmartWorkflow';
import { credentialsOf } from '../support/runOperation';

const sandbox = useSandbox();
const ibans = () => sandbox().books.relations.map((_relation, index) => `NL91ABNA04171643${10 + index}`);
beforeEach(() => {
	for (const [index, relation] of sandbox().books.relations.entries())
		Object.assign(relation, { iban: ibans()[index], bankAccount: '417164300' });
});

test('an execution of field service holds no bank account, though every relation has one', async () => {
	const emails = sandbox().books.relations.map(({ email }) => email);
	const { execution } = await runOutSmart(sandbox(), { invoiceTemplate: 'Test' });
	expect(execution.items('Read relations').map(({ email }) => email)).toEqual(emails);
	const kept = JSON.stringify(execution.raw);
	for (const account of [...ibans(), '417164300']) expect(kept).not.toContain(account);
});

test.each([
	[{}, false],
	[{ output: 'raw', withoutIban: false }, true],
	[{ output: 'raw', withoutIban: true }, false],
])('Relation: Get Many with %j gives the IBAN: %s', async (choice, given) => {
	const run = await runNode(
		'n8n-nodes-eboekhouden.eBoekhouden',
		{ resource: 'relation', operation: 'getMany', returnAll: true, ...choice },
		{ credentials: credentialsOf(sandbox()) },
	);
	const items = run.items(NODE);
	expect(items).toHaveLength(sandbox().books.relations.length);
	expect(items.map((item) => 'iban' in item)).toEqual(items.map(() => given));
	if (given) expect(items.map(({ iban }) => iban).sort()).toEqual(ibans());
});
