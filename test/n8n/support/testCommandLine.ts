import type { Installation } from '../server/install';
import { messageOf } from '../server/execution';
import { FIELD_SERVICE, PAYROLL } from '../server/templates';
import { startSandbox, type Sandbox } from '../../../sandbox';
import { booksAfterInProcessRun, booksOf } from './books';
import { CommandLine } from './commandLine';

/** Must hold on the command line of every n8n that the package supports. */
export function testCommandLine(name: string, installed: () => Promise<Installation>): void {
	let sandbox: Sandbox;
	let n8n: CommandLine;
	beforeAll(async () => {
		sandbox = await startSandbox();
		n8n = await CommandLine.start(name, await installed(), sandbox);
	});
	afterAll(async () => await sandbox.stop());

	test.each([
		{ id: 'payroll', file: PAYROLL, settings: { preview: false } },
		{
			id: 'fieldService',
			file: FIELD_SERVICE,
			settings: { preview: false, invoiceTemplate: 'Test', defaultLedgerAccount: '8000' },
		},
	])(
		'$id: imported and executed, the books are those of the in-process run',
		async ({ id, file, settings }) => {
			sandbox.reset('manual');
			await n8n.importWorkflow(file, { id, settings });
			expect(messageOf(await n8n.execute(id))).toMatch(/payroll journals booked|invoices created/);
			expect(booksOf(sandbox)).toEqual(await booksAfterInProcessRun(file, settings, 'manual'));
		},
	);
}
