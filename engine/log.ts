import { AsyncLocalStorage } from 'node:async_hooks';

export interface LogLines {
	/** What nodes wrote to `this.logger`, each line with its level. */
	log: string[];
	/** What n8n writes to its own log about errors of nodes. */
	reports: string[];
}

const current = new AsyncLocalStorage<LogLines>();

/** Replaces n8n's logger: keeps what is logged during a run, prints nothing. */
export class EngineLogger {
	error = this.writer('error');
	warn = this.writer('warn');
	info = this.writer('info');
	debug = this.writer('debug');

	constructor(private readonly kind: keyof LogLines) {}

	scoped(): this {
		return this;
	}

	private writer(level: string) {
		return (message: string, metadata?: object): void => {
			const details = metadata ? ` ${JSON.stringify(metadata)}` : '';
			current.getStore()?.[this.kind].push(`${level}: ${message}${details}`);
		};
	}
}

/** Runs `work` and keeps what it logs, apart from what other runs log at the same time. */
export async function captureLog<T>(work: () => Promise<T>): Promise<{ result: T } & LogLines> {
	const lines: LogLines = { log: [], reports: [] };
	return { result: await current.run(lines, work), ...lines };
}
