import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../server/command';
import type { Execution } from '../server/execution';
import type { Installation } from '../server/install';
import type { Credential } from '../server/rest';
import { ending } from '../server/run';
import { credentialsOf, prepared } from '../server/templates';
import type { Sandbox } from '../../../sandbox';
import { newUserFolder, temporaryFolder } from './prepared';

/** With fixed ids, so that workflows can name them. */
const withId = (credential: Credential) => ({ ...credential, id: `id-${credential.type}` });

interface Imported {
	id: string;
	settings: Record<string, unknown>;
}

/** n8n prints lines of its own before the indented JSON, and at times, when it ends, after it. */
function jsonIn(printed: string): string {
	const found = /^\{\n[^]*?^\}$/m.exec(printed);
	if (!found) throw new Error(`There is no JSON in what was printed:\n${ending(printed)}`);
	return found[0];
}

/** The command line of an n8n that has the package, with credentials for the sandbox. */
export class CommandLine {
	private readonly files = temporaryFolder('files');

	private constructor(
		private readonly n8n: Installation,
		private readonly userFolder: string,
		private readonly sandbox: Sandbox,
	) {}

	static async start(name: string, n8n: Installation, sandbox: Sandbox): Promise<CommandLine> {
		const line = new CommandLine(n8n, newUserFolder(name, n8n), sandbox);
		const path = line.write('credentials.json', line.credentials());
		await line.run('import:credentials', `--input=${path}`);
		return line;
	}

	async importWorkflow(file: string, { id, settings }: Imported): Promise<void> {
		const workflow = prepared(file, { id, credentials: this.credentials(), settings });
		const path = this.write(`${id}.json`, workflow);
		await this.run('import:workflow', `--input=${path}`);
	}

	async execute(id: string): Promise<Pick<Execution, 'data'>> {
		const printed = await this.run('execute', `--id=${id}`, '--rawOutput');
		return JSON.parse(jsonIn(printed)) as Pick<Execution, 'data'>;
	}

	/** The printed text of a command that succeeded. */
	private async run(...args: string[]): Promise<string> {
		const { code, stdout, stderr } = await command(this.n8n, this.userFolder, args);
		if (code !== 0) throw new Error(`"n8n ${args[0]}" ended with ${code}:\n${ending(stdout + stderr)}`);
		return stdout;
	}

	private credentials() {
		return credentialsOf(this.sandbox).map(withId);
	}

	private write(name: string, content: unknown): string {
		const path = join(this.files, name);
		writeFileSync(path, JSON.stringify(content));
		return path;
	}
}
