import { isWrite } from '../../sandbox/calls';
import type { Bench, History } from '../bench';
import type { Move } from '../moves/move';
import { unreadable } from '../readable';
import type { Told } from '../subjects/subject';
import type { Prover } from './prover';

/** The world changes between two executions: the row, the end state, and then silence. */
export const worldMoves: Prover = {
	name: 'worldMoves',
	fits: ({ moves }) => moves !== undefined,
	cases: async ({ subject }) => (subject.moves ?? []).map(({ name }) => name),
	async run(bench, name) {
		const { sandbox, subject } = bench;
		const move = subject.moves?.find((one) => one.name === name);
		if (!move) throw new Error(`There is no move "${name}"`);
		sandbox.reset('bakery');
		await subject.run(sandbox);
		await move.change(sandbox, async () => await subject.run(sandbox));
		const moved = await subject.run(sandbox);
		const violations = [...unreadable(moved), ...otherRows(move, moved), ...move.wrong(sandbox)];
		const steps = [`the world moves: ${name}`, ...toldBy(moved)];
		violations.push(...(await writesOfAFurtherOne(bench)));
		return { violations, steps, figures: {} } satisfies History;
	},
};

function otherRows({ rows }: Move, told: Told): string[] {
	const actual = told.rows
		.filter(({ count, action, key }) => count === undefined && !isLeftOut(rows, action, key))
		.map(({ action, key }) => `${action} ${key}`);
	const [one, other] = [rows, actual].map((list) => [...list].sort().join(', '));
	return one === other ? [] : [`the rows are: ${other || 'none'}; they should be: ${one || 'none'}`];
}

function isLeftOut(rows: string[], action: string, key: string): boolean {
	return action === 'unchanged' && !rows.includes(`${action} ${key}`);
}

async function writesOfAFurtherOne({ sandbox, subject }: Bench): Promise<string[]> {
	const before = sandbox.calls.length;
	await subject.run(sandbox);
	return sandbox.calls
		.slice(before)
		.filter((call) => isWrite(call) && !subject.isVain(call.response))
		.map(({ operation }) => `a further execution wrote: ${operation}`);
}

function toldBy({ message, rows }: Told): string[] {
	return [message, ...rows.map(({ action, key, reason }) => `${action} ${key}: ${reason}`)];
}
