import type { Bench } from '../bench';
import { CaseChecker } from '../checker';
import { findMove, type Move } from '../moves/move';
import { Random } from '../random';
import { isIndex, UnknownCase, type Prover } from './prover';

/** Cases for each subject, out of far more combinations of a move and a call. */
const FULL = 150;
const QUICK = 8;

/**
 * A move is made in the middle of an execution: when a call was carried out and its answer is on its way. Afterwards
 * everything is right or reported, and a further execution changes nothing.
 */
export const movedMeanwhile: Prover = {
	name: 'movedMeanwhile',
	async cases(bench) {
		const { calls } = await bench.baseline();
		const moves = bench.subject.moveSet.moves;
		const possible = moves.filter(({ onlyBetweenExecutions }) => !onlyBetweenExecutions);
		const all = possible.flatMap(({ name }) => calls.map((_, index) => `${name}:${index}`));
		return new Random(bench.seed).sample(all, bench.quick ? QUICK : FULL);
	},
	async run(bench, name) {
		const { sandbox, subject } = bench;
		const [moveName, index] = name.split(':');
		if (!isIndex(index)) throw new UnknownCase(name, 'newOrder:17');
		const move = findMove(subject.moveSet, moveName);
		await bench.prepare();
		const hasMoved = applyAtCall(bench, move, Number(index));
		const disturbed = await subject.run(sandbox);
		const checker = new CaseChecker({ bench, steps: [`the world moves at call ${index}: ${moveName}`] });
		// The records that the move added are not those of the execution.
		checker.checkReport('disturbed execution', { ...disturbed, added: undefined });
		await checker.checkRecoveryAfterMove();
		if (!hasMoved()) checker.count('came too early');
		return checker;
	},
};

/** Returns a function that says afterwards whether the move could be made: its subject may not have existed yet. */
function applyAtCall({ sandbox }: Bench, move: Move, index: number): () => boolean {
	const seen = { calls: 0, hasMoved: false };
	sandbox.holdAnswers(() => {
		if (seen.calls++ !== index) return undefined;
		try {
			void move.apply(sandbox, async () => {});
			seen.hasMoved = true;
		} catch {
			// The subject of the move does not exist yet.
		}
		return undefined;
	});
	return () => seen.hasMoved;
}
