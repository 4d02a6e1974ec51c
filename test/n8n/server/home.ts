import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loginOf } from './login';
import { isFree } from './ports';
import type { Login } from './rest';

interface Ports {
	n8n: number;
	/** Stands in the credentials, so it stays what it was at the first start. */
	sandbox: number;
}

/** The folder of `npm run n8n`: what n8n saved, and what was decided at the first start. */
export class Home {
	constructor(readonly folder: string) {
		mkdirSync(folder, { recursive: true });
		// The password, and all that n8n saved.
		chmodSync(folder, 0o700);
	}

	get login(): Login {
		return loginOf(this.folder);
	}

	/** Whether owner, credentials and workflows were made; from then on they are the user's. */
	get isSetUp(): boolean {
		return existsSync(this.path('set-up'));
	}

	markSetUp(): void {
		writeFileSync(this.path('set-up'), 'Owner, credentials and workflows were made.\n');
	}

	/** The ids of the workflows that were made, by their names. */
	get workflows(): Record<string, string> {
		const file = this.path('workflows.json');
		return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
	}

	keepWorkflows(workflows: Record<string, string>): void {
		writeFileSync(this.path('workflows.json'), JSON.stringify(workflows));
	}

	async ports(): Promise<Ports> {
		const kept =
			this.isSetUp && existsSync(this.path('ports.json'))
				? (JSON.parse(readFileSync(this.path('ports.json'), 'utf8')) as Ports)
				: { n8n: portFrom('N8N_PORT', 5678), sandbox: portFrom('SANDBOX_PORT', 8787) };
		const ports = { ...kept, n8n: portFrom('N8N_PORT', kept.n8n) };
		await mustBeFree(
			ports.n8n,
			'Is another n8n running? Stop it, or choose another port: N8N_PORT=5690 npm run n8n',
		);
		await mustBeFree(ports.sandbox, this.otherSandboxPort());
		writeFileSync(this.path('ports.json'), JSON.stringify(ports));
		return ports;
	}

	private otherSandboxPort(): string {
		const stop = 'Is the sandbox running already (npm run sandbox)? Stop it';
		return this.isSetUp
			? `${stop}: the credentials in this n8n point to that port.`
			: `${stop}, or choose another port: SANDBOX_PORT=8790 npm run n8n`;
	}

	private path(name: string): string {
		return join(this.folder, name);
	}
}

function portFrom(variable: string, otherwise: number): number {
	const text = process.env[variable];
	if (!text) return otherwise;
	const port = Number(text);
	if (Number.isInteger(port) && port > 0 && port < 65536) return port;
	throw new Error(`${variable} is "${text}", which is not a port.`);
}

async function mustBeFree(port: number, advice: string): Promise<void> {
	if (!(await isFree(port))) throw new Error(`Port ${port} is taken. ${advice}`);
}
