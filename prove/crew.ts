import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { History } from './bench';
import type { Answer, Request } from './messages';
import type { Options } from './options';
import type { Part } from './registry';

const WORKERS = 2;
const BATCH = 4;

export type Ran = (name: string, history: History) => void;

/** Worker processes, each with a sandbox and an engine of its own. */
export class Crew {
	private constructor(private readonly workers: ChildProcess[]) {}

	static async start({ seed, quick }: Options): Promise<Crew> {
		const args = [String(seed), quick ? 'quick' : 'full'];
		const workers = Array.from({ length: WORKERS }, () => fork(join(__dirname, 'worker.ts'), args));
		await Promise.all(workers.map(async (worker) => await once(worker, 'message')));
		return new Crew(workers);
	}

	async list(part: Part): Promise<string[]> {
		const [worker] = this.workers;
		if (!worker) return [];
		let cases: string[] = [];
		await ask(worker, { type: 'list', part }, (answer) => {
			if (answer.type === 'listed') cases = answer.cases;
		});
		return cases;
	}

	/** Whoever is done takes the next batch. */
	async run(part: Part, cases: string[], ran: Ran): Promise<void> {
		const left = [...cases];
		const toil = async (worker: ChildProcess) => {
			while (left.length > 0) {
				const batch = left.splice(0, BATCH);
				await ask(worker, { type: 'run', part, cases: batch }, (answer) => {
					if (answer.type === 'ran') ran(answer.name, answer.history);
				});
			}
		};
		await Promise.all(this.workers.map(toil));
	}

	stop(): void {
		for (const worker of this.workers) worker.disconnect();
	}
}

async function ask(worker: ChildProcess, request: Request, hear: (answer: Answer) => void): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const finish = (error?: Error) => {
			worker.off('message', onAnswer);
			worker.off('exit', onExit);
			if (error) reject(error);
			else resolve();
		};
		const onExit = (code: number | null) => finish(new Error(`A worker ended with code ${code}`));
		const onAnswer = (answer: Answer) => {
			hear(answer);
			if (answer.type === 'broken') finish(new Error(answer.text));
			else if (answer.type === 'listed' || answer.type === 'batchDone') finish();
		};
		worker.on('message', onAnswer);
		worker.on('exit', onExit);
		worker.send(request);
	});
}
