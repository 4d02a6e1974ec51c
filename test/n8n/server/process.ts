import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fetchOnce } from './fetchOnce';
import type { Installation } from './install';
import { ending } from './run';
import { until } from './wait';

interface StartOptions {
	env: NodeJS.ProcessEnv;
	/** The port of the readiness check. */
	port: number;
	/** "start", or "worker" with its options. */
	args?: string[];
}

const START_SECONDS = 180;
const STOP_SECONDS = 40;

/** One running process of n8n: the server, or a worker. */
export class N8nProcess {
	readonly url: string;
	private printed = '';
	private readonly lastResort = () => this.kill('SIGKILL');

	constructor(
		private readonly child: ChildProcess,
		port: number,
	) {
		this.url = `http://127.0.0.1:${port}`;
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (text: string) => (this.printed += text));
		process.once('exit', this.lastResort);
	}

	/** Everything that it printed so far. */
	get log(): string {
		return this.printed;
	}

	get pid(): number {
		return this.child.pid ?? 0;
	}

	get hasEnded(): boolean {
		return this.child.exitCode !== null || this.child.signalCode !== null;
	}

	/** Resolves when it ended, by itself or not. */
	async ended(): Promise<void> {
		if (!this.hasEnded) await once(this.child, 'exit');
	}

	/** As a service manager would: asks the process to end, and kills it when it does not. */
	async stop(): Promise<void> {
		if (!this.hasEnded) this.child.kill('SIGTERM');
		await Promise.race([this.ended(), pause(STOP_SECONDS * 1000, undefined, { ref: false })]);
		this.kill('SIGKILL');
		await this.ended();
		process.removeListener('exit', this.lastResort);
	}

	/** Kills its task runners too: they are processes of the same group. */
	kill(signal: NodeJS.Signals): void {
		try {
			process.kill(-this.pid, signal);
		} catch {
			// The group has no process any more.
		}
	}
}

async function isReady({ url }: N8nProcess): Promise<true | undefined> {
	const answer = await fetchOnce(`${url}/healthz/readiness`).catch(() => undefined);
	return answer?.ok || undefined;
}

/** Starts n8n in a process group of its own, so that Ctrl-C in a terminal reaches it only through stop(). */
export async function startN8n(installation: Installation, options: StartOptions): Promise<N8nProcess> {
	const { env, port, args = ['start'] } = options;
	const child = spawn(installation.node, [installation.script, ...args], {
		env,
		cwd: installation.folder,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const n8n = new N8nProcess(child, port);
	try {
		await until(
			async () => {
				if (n8n.hasEnded) throw new Error(`n8n ended before it was ready:\n${ending(n8n.log)}`);
				return await isReady(n8n);
			},
			{ what: 'n8n to be ready', seconds: START_SECONDS },
		);
	} catch (error) {
		await n8n.stop();
		throw error;
	}
	return n8n;
}
