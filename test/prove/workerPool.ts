import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CaseResult } from './checker';
import type { WorkerMessage, WorkerRequest } from './messages';
import type { Options } from './options';
import type { Suite } from './registry';

const WORKERS = 2;
/** Cases that a worker takes at once. */
const BATCH = 4;

/** The message has everything, including the stack of the worker. */
export class WorkerFailure extends Error {}

type OnCaseDone = (name: string, result: CaseResult) => void;

/** Processes that run cases, each with a sandbox and an engine of its own. */
export class WorkerPool {
	private constructor(private readonly workers: ChildProcess[]) {}

	static async start({ seed, quick, protocol }: Options): Promise<WorkerPool> {
		const args = [String(seed), quick ? 'quick' : 'full', protocol];
		const workers = Array.from({ length: WORKERS }, () => fork(join(__dirname, 'worker.ts'), args));
		await Promise.all(workers.map(async (worker) => await once(worker, 'message')));
		return new WorkerPool(workers);
	}

	async list(suite: Suite): Promise<string[]> {
		const [worker] = this.workers;
		if (!worker) return [];
		let cases: string[] = [];
		await request(worker, { type: 'list', suite }, (message) => {
			if (message.type === 'listed') cases = message.cases;
		});
		return cases;
	}

	/** A worker that has finished its batch takes the next one. */
	async run(suite: Suite, cases: string[], onCaseDone: OnCaseDone): Promise<void> {
		const waiting = [...cases];
		const takeBatches = async (worker: ChildProcess) => {
			while (waiting.length > 0) {
				const batch = waiting.splice(0, BATCH);
				await request(worker, { type: 'run', suite, cases: batch }, (message) => {
					if (message.type === 'caseDone') onCaseDone(message.name, message.result);
				});
			}
		};
		await Promise.all(this.workers.map(takeBatches));
	}

	stop(): void {
		for (const worker of this.workers) worker.disconnect();
	}
}

/** Sends a request, and passes on every message until the worker has carried it out. */
async function request(
	worker: ChildProcess,
	toDo: WorkerRequest,
	onMessage: (message: WorkerMessage) => void,
): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const finish = (error?: Error) => {
			worker.off('message', receive);
			worker.off('exit', onExit);
			if (error) reject(error);
			else resolve();
		};
		const onExit = (code: number | null) => finish(new Error(`A worker ended with code ${code}`));
		const receive = (message: WorkerMessage) => {
			onMessage(message);
			if (message.type === 'failed') finish(new WorkerFailure(message.text));
			else if (message.type === 'listed' || message.type === 'batchDone') finish();
		};
		worker.on('message', receive);
		worker.on('exit', onExit);
		worker.send(toDo);
	});
}
