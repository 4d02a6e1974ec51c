import { skipRetryPauses } from './skipRetryPauses';

// Before anything loads the nodes.
skipRetryPauses();

import { startSandbox, type Sandbox } from '../../sandbox';
import { BaselineFailure, Bench } from './bench';
import type { CaseResult } from './checker';
import type { WorkerMessage, WorkerRequest } from './messages';
import { isProtocol, speak } from './protocol';
import { UnknownCase } from './provers/prover';
import { proverNamed, subjectNamed, suiteName, type Suite } from './registry';
import { keepTurns } from './sameTurn';

/** The only case of a subject that is wrong without any disturbance. */
const UNDISTURBED = 'undisturbed';
const NOTHING_WRONG: CaseResult = { violations: [], steps: [], counts: {} };

const [seed = '1', extent = '', spoken = ''] = process.argv.slice(2);
if (isProtocol(spoken)) speak(spoken);
/** One for each subject and clock, so that its baseline is measured once. */
const benches = new Map<string, Bench>();

function benchOf(sandbox: Sandbox, { subject, prover }: Suite): Bench {
	const { keepsTurns = false } = proverNamed(prover);
	keepTurns(keepsTurns);
	const key = `${subject} ${keepsTurns}`;
	let bench = benches.get(key);
	if (!bench) {
		bench = new Bench({
			sandbox,
			subject: subjectNamed(subject),
			seed: Number(seed),
			quick: extent === 'quick',
		});
		benches.set(key, bench);
	}
	return bench;
}

function send(message: WorkerMessage): void {
	process.send?.(message);
}

/** What is wrong with the subject without any disturbance. */
async function undisturbed(bench: Bench): Promise<CaseResult | undefined> {
	try {
		await bench.baseline();
		return undefined;
	} catch (error) {
		if (error instanceof BaselineFailure) return error.result;
		throw error;
	}
}

async function carryOut(sandbox: Sandbox, request: WorkerRequest): Promise<void> {
	const prover = proverNamed(request.suite.prover);
	const bench = benchOf(sandbox, request.suite);
	const wrong = await undisturbed(bench);
	if (request.type === 'list') {
		send({ type: 'listed', cases: wrong ? [UNDISTURBED] : await prover.cases(bench) });
		return;
	}
	for (const name of request.cases) {
		const run = async () => wrong ?? (name === UNDISTURBED ? NOTHING_WRONG : await prover.run(bench, name));
		const { headline, violations, steps, counts } = await run().catch((error: unknown) => {
			throw new CaseError(`${suiteName(request.suite)} ${name}: ${textOf(error)}`);
		});
		send({ type: 'caseDone', name, result: { headline, violations, steps, counts } });
	}
	send({ type: 'batchDone' });
}

/** Has the case in which the prover failed. */
class CaseError extends Error {}

function textOf(error: unknown): string {
	if (error instanceof UnknownCase || error instanceof CaseError) return error.message;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function work(): Promise<void> {
	const sandbox = await startSandbox();
	process.on('message', (request: WorkerRequest) => {
		carryOut(sandbox, request).catch((error: unknown) => {
			send({ type: 'failed', text: textOf(error) });
		});
	});
	process.once('disconnect', () => process.exit(0));
	send({ type: 'ready' });
}

void work();
