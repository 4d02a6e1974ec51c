import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { ending } from '../server/run';
import { until } from '../server/wait';

/** The user that runs a process. */
export interface User {
	uid: number;
	gid: number;
}

interface ServiceOptions {
	program: string;
	args: string[];
	/** Its data, and where it runs. */
	folder: string;
	port: number;
	/** The line that it prints when it is ready. */
	ready: string;
	/** Ends it at once, also while clients are connected. */
	stopSignal: NodeJS.Signals;
	user?: User;
}

const START_SECONDS = 60;
const STOP_SECONDS = 20;

/** A running database or message broker, on this machine only. */
export class Service {
	private printed = '';
	private failure?: Error;
	private readonly child: ChildProcess;
	private readonly lastResort = () => void this.child.kill('SIGKILL');

	private constructor(private readonly options: ServiceOptions) {
		const { program, args, folder, user } = options;
		this.child = spawn(program, args, {
			...user,
			cwd: folder,
			// A test waits for a line that it prints, so the line has to be English.
			env: { PATH: process.env.PATH, LC_ALL: 'C' },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		this.child.once('error', (error) => (this.failure = error));
		for (const stream of [this.child.stdout, this.child.stderr])
			stream?.setEncoding('utf8').on('data', (text: string) => (this.printed += text));
		process.once('exit', this.lastResort);
	}

	static async start(options: ServiceOptions): Promise<Service> {
		const service = new Service(options);
		try {
			await service.isReady();
		} catch (error) {
			await service.stop();
			throw error;
		}
		return service;
	}

	get port(): number {
		return this.options.port;
	}

	async stop(): Promise<void> {
		if (!this.hasEnded) this.child.kill(this.options.stopSignal);
		await Promise.race([this.ended(), pause(STOP_SECONDS * 1000, undefined, { ref: false })]);
		this.lastResort();
		await this.ended();
		process.removeListener('exit', this.lastResort);
	}

	private get hasEnded(): boolean {
		return this.failure !== undefined || this.child.exitCode !== null || this.child.signalCode !== null;
	}

	private async ended(): Promise<void> {
		if (!this.hasEnded) await once(this.child, 'exit');
	}

	private async isReady(): Promise<void> {
		const { program, ready } = this.options;
		const look = () => {
			if (this.hasEnded)
				throw new Error(`${program} did not start: ${this.failure?.message ?? ending(this.printed)}`);
			return this.printed.includes(ready) || undefined;
		};
		await until(look, { what: `${program} to be ready`, seconds: START_SECONDS });
	}
}
