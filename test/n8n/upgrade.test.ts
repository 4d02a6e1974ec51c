import { join } from 'node:path';
import { messageOf } from './server/execution';
import { startInstance, type Instance } from './server/instance';
import { packPrevious, previousVersion } from './server/previous';
import { installTarball } from './server/tarball';
import { credentialsOf, MANUAL_TRIGGER, prepared } from './server/templates';
import { startSandbox, type Sandbox } from '../../sandbox';
import { differences } from '../../sandbox/audit';
import { installedN8n, ourTarball, temporaryFolder } from './support/prepared';

const BAKERY = 12345;
/** Run of May 2026, which gets a bonus after it was booked. */
const MAY = 817;

const previous = previousVersion();
const withHistory = previous ? test : test.skip;

let sandbox: Sandbox;
let instance: Instance | undefined;
beforeAll(async () => {
	sandbox = await startSandbox({ data: 'manual' });
});
afterAll(async () => {
	await instance?.server.stop();
	await sandbox.stop();
});

async function restart(userFolder: string): Promise<Instance> {
	await instance?.server.stop();
	instance = await startInstance(await installedN8n(), { userFolder });
	return instance;
}

/** Imports both workflows as that version shipped them; gives their ids. */
async function importFrom({ client }: Instance, workflows: string): Promise<string[]> {
	const credentials = [];
	for (const one of credentialsOf(sandbox)) credentials.push(await client.createCredential(one));
	const files: [string, Record<string, unknown>][] = [
		['nmbrs-payroll-sync.json', { preview: false }],
		[
			'outsmart-sync.json',
			{ preview: false, invoiceTemplate: 'Test', defaultLedgerAccount: '8000', invoiceNumber: 'workOrder' },
		],
	];
	const ids = [];
	for (const [file, settings] of files)
		ids.push((await client.createWorkflow(prepared(join(workflows, file), { credentials, settings }))).id);
	return ids;
}

async function packageVersion({ client }: Instance): Promise<unknown> {
	const types = await client.nodeTypes();
	return types.find(({ name }) => name === 'n8n-nodes-eboekhouden.nmbrs')?.communityNodePackageVersion;
}

async function runAll({ client }: Instance, ids: string[]): Promise<string[]> {
	const messages = [];
	for (const id of ids) messages.push(messageOf(await client.runByHand(id, MANUAL_TRIGGER)));
	return messages;
}

const unequal = () =>
	differences(sandbox.books, sandbox.payroll, { companyId: BAKERY, fromYear: 2026, fromPeriod: 1 });

withHistory(`workflows saved with ${previous?.described} keep working after the upgrade`, async () => {
	if (!previous) return;
	const { tarball, workflows } = await packPrevious(previous, temporaryFolder('previous'));
	const userFolder = temporaryFolder('upgrade');
	await installTarball(userFolder, tarball);
	const before = await restart(userFolder);
	expect(await packageVersion(before)).toBe('0.0.1');
	const ids = await importFrom(before, workflows);
	expect(await runAll(before, ids)).toEqual([
		'11 payroll journals booked',
		expect.stringContaining('1 invoices created'),
	]);
	expect(unequal()).toEqual([]);

	await installTarball(userFolder, ourTarball());
	const after = await restart(userFolder);
	expect(await packageVersion(after)).not.toBe('0.0.1');
	const writes = sandbox.writes().length;
	expect(await runAll(after, ids)).toEqual([
		expect.stringMatching(/^nothing to synchronize/),
		expect.stringMatching(/^nothing to synchronize/),
	]);
	expect(sandbox.writes()).toHaveLength(writes);

	sandbox.payroll.changeJournal(BAKERY, MAY, ([transaction]) => {
		const line = { amount: '250.00', description: 'Bonus' };
		transaction?.lines.push(
			{ ...line, ledgerAccount: '4000', side: 'debit' },
			{ ...line, ledgerAccount: '1710', side: 'credit' },
		);
	});
	await runAll(after, ids);
	expect(sandbox.writes()).toHaveLength(writes + 1);
	expect(unequal()).toEqual([]);
	expect(sandbox.books.invoices).toHaveLength(1);
});
