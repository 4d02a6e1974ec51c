import { AsyncLocalStorage } from 'node:async_hooks';

export interface LogLines {
	/** What nodes wrote to `this.logger`, each line with its level. */
	log: string[];
	/** What n8n writes to its own log about errors of nodes. */
	reports: string[];
}

/** Of the only run, or the first of several at once. */
let first: LogLines | undefined;
/** Of the others: Node then follows every promise of the process, which costs a seventh of a run, so not without them. */
const beside = new AsyncLocalStorage<LogLines>();
let besides = 0;

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
			(beside.getStore() ?? first)?.[this.kind].push(`${level}: ${message}${details}`);
		};
	}
}

/** Runs `work` and keeps what it logs, apart from what other runs log at the same time. */
export async function captureLog<T>(work: () => Promise<T>): Promise<{ result: T } & LogLines> {
	const lines: LogLines = { log: [], reports: [] };
	return { result: await (first ? besideFirst(lines, work) : asFirst(lines, work)), ...lines };
}

async function asFirst<T>(lines: LogLines, work: () => Promise<T>): Promise<T> {
	first = lines;
	try {
		return await work();
	} finally {
		first = undefined;
	}
}

async function besideFirst<T>(lines: LogLines, work: () => Promise<T>): Promise<T> {
	besides++;
	try {
		return await beside.run(lines, work);
	} finally {
		if (--besides === 0) beside.disable();
	}
}
