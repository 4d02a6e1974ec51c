import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../n8n/command';
import { messageOf, type Execution } from '../n8n/execution';
import type { Installation } from '../n8n/install';
import type { Credential } from '../n8n/rest';
import { credentialsOf, FIELD_SERVICE, PAYROLL, prepared } from '../n8n/templates';
import { startSandbox, type Sandbox } from '../../sandbox';
import { booksAfterInProcessRun, booksOf } from './support/books';
import { installedN8n, newUserFolder, temporaryFolder } from './support/prepared';

let sandbox: Sandbox;
let n8n: Installation;
let userFolder: string;
let files: string;
const run = async (...args: string[]) => await command(n8n, userFolder, args);

/** With fixed ids, so that workflows can name them. */
const withId = (credential: Credential) => ({ ...credential, id: `id-${credential.type}` });

function write(name: string, content: unknown): string {
	const path = join(files, name);
	writeFileSync(path, JSON.stringify(content));
	return path;
}

beforeAll(async () => {
	sandbox = await startSandbox();
	n8n = await installedN8n();
	userFolder = await newUserFolder('command-line');
	files = temporaryFolder('files');
	const credentials = write('credentials.json', credentialsOf(sandbox).map(withId));
	expect((await run('import:credentials', `--input=${credentials}`)).code).toBe(0);
});
afterAll(async () => await sandbox.stop());

test.each([
	{ id: 'payroll', file: PAYROLL, settings: { preview: false } },
	{ id: 'fieldService', file: FIELD_SERVICE, settings: { preview: false, invoiceTemplate: 'Test' } },
])(
	'$id: imported and executed, the books are those of the in-process run',
	async ({ id, file, settings }) => {
		sandbox.reset('manual');
		const credentials = credentialsOf(sandbox).map(withId);
		const path = write(`${id}.json`, prepared(file, { id, credentials, settings }));
		expect((await run('import:workflow', `--input=${path}`)).code).toBe(0);
		const { code, stdout } = await run('execute', `--id=${id}`, '--rawOutput');
		expect(code).toBe(0);
		const execution = JSON.parse(stdout.slice(stdout.indexOf('\n{') + 1)) as Pick<Execution, 'data'>;
		expect(messageOf(execution)).toMatch(/payroll journals booked|invoices created/);
		expect(booksOf(sandbox)).toEqual(await booksAfterInProcessRun(file, settings, 'manual'));
	},
);
