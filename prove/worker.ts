import { stopWaiting } from './noWaiting';

stopWaiting();

import { startSandbox, type Sandbox } from '../sandbox';
import { Bench } from './bench';
import type { Answer, Request } from './messages';
import { proverOf, subjectOf, type Part } from './registry';

const [seed = '1', quick = ''] = process.argv.slice(2);
const benches = new Map<string, Bench>();

function benchOf(sandbox: Sandbox, part: Part): Bench {
	let bench = benches.get(part.subject);
	if (!bench) {
		bench = new Bench({ sandbox, subject: subjectOf(part), seed: Number(seed), quick: quick === 'quick' });
		benches.set(part.subject, bench);
	}
	return bench;
}

function answer(message: Answer): void {
	process.send?.(message);
}

async function carryOut(sandbox: Sandbox, request: Request): Promise<void> {
	const { part } = request;
	const prover = proverOf(part);
	const bench = benchOf(sandbox, part);
	if (request.type === 'list') {
		answer({ type: 'listed', cases: await prover.cases(bench) });
		return;
	}
	for (const name of request.cases) {
		const { violations, steps, figures } = await prover.run(bench, name);
		answer({ type: 'ran', name, history: { violations, steps, figures } });
	}
	answer({ type: 'batchDone' });
}

async function work(): Promise<void> {
	const sandbox = await startSandbox();
	process.on('message', (request: Request) => {
		carryOut(sandbox, request).catch((error: unknown) => {
			answer({
				type: 'broken',
				text: error instanceof Error ? (error.stack ?? error.message) : String(error),
			});
		});
	});
	process.once('disconnect', () => process.exit(0));
	answer({ type: 'ready' });
}

void work();
