import { Judgement, type Bench } from '../bench';
import { Random } from '../random';
import { moveOf, type Move } from '../moves/move';
import type { Prover } from './prover';

/** Of each subject; there are far more combinations of a change and a moment. */
const FULL = 150;
const QUICK = 8;

/**
 * The world changes in the middle of an execution: when so many calls were carried out, while the answer to the last of
 * them is on its way. Afterwards everything is in order or told, and a further execution changes nothing.
 */
export const movedMeanwhile: Prover = {
	name: 'movedMeanwhile',
	fits: ({ world }) => world !== undefined,
	async cases(bench) {
		const { calls } = await bench.baseline();
		const moves = (bench.subject.world?.moves ?? []).filter(({ takesTime }) => !takesTime);
		const all = moves.flatMap(({ name }) => calls.map((_, index) => `${name}:${index}`));
		return new Random(bench.seed).some(all, bench.quick ? QUICK : FULL);
	},
	async run(bench, name) {
		const { sandbox, subject } = bench;
		const [moveName, index] = name.split(':');
		const move = moveOf(subject.world, moveName);
		await bench.prepare();
		const moved = moveAt(bench, move, Number(index));
		const disturbed = await subject.run(sandbox);
		const judgement = new Judgement(bench, await bench.baseline(), [
			`the world moves at call ${index}: ${moveName}`,
		]);
		judgement.read('disturbed execution', disturbed);
		await judgement.convergeAnyhow();
		if (!moved()) judgement.count('came too early');
		return judgement;
	},
};

/** Tells afterwards whether there was anything to change yet. */
function moveAt({ sandbox }: Bench, move: Move, index: number): () => boolean {
	const seen = { calls: 0, moved: false };
	sandbox.holdAnswers(() => {
		if (seen.calls++ !== index) return undefined;
		try {
			void move.change(sandbox, async () => {});
			seen.moved = true;
		} catch {
			// What it is about does not exist yet.
		}
		return undefined;
	});
	return () => seen.moved;
}
