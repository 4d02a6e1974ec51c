import { Judgement } from '../bench';
import { moveOf, type Expected, type Move } from '../moves/move';
import { Random } from '../random';
import type { How, Subject, Told } from '../subjects/subject';
import type { Prover } from './prover';

const AS_THEY_ARE = 'default';
/** Of each subject; the quick part is not the place for all of them. */
const QUICK = 12;

/** The world changes between two executions: what is announced, the rows, the end state, and then silence. */
export const worldMoves: Prover = {
	name: 'worldMoves',
	// The first invoices are a matter of what stands in the books before, which is the same here.
	fits: ({ world, name }) => world !== undefined && name !== 'firstInvoice',
	cases: async ({ subject, quick, seed }) => {
		const all = casesOf(subject);
		return quick ? new Random(seed).some(all, QUICK) : all;
	},
	async run(bench, name) {
		const { sandbox, subject } = bench;
		const { move, how, expected } = find(subject, name);
		sandbox.reset('bakery');
		await subject.run(sandbox);
		await move.change(sandbox, async () => await subject.run(sandbox, how));
		const unknown = { calls: [], outcome: [] };
		const judgement = new Judgement(bench, unknown, [`the world moves: ${name}`], false, how);
		const moved = await judgement.runAsAnnounced();
		judgement.violations.push(...otherRows(expected, moved), ...expected.wrong(sandbox));
		await judgement.runWithoutWriting();
		return judgement;
	},
};

function casesOf({ world }: Subject): string[] {
	const settings = [AS_THEY_ARE, ...Object.keys(world?.settings ?? {})];
	return (world?.moves ?? []).flatMap(({ name }) => settings.map((setting) => `${name}:${setting}`));
}

function find({ world }: Subject, name: string): { move: Move; how: How; expected: Expected } {
	const [moveName, setting = AS_THEY_ARE] = name.split(':');
	const move = moveOf(world, moveName);
	return { move, how: world?.settings[setting] ?? {}, expected: expectedUnder(move, setting) };
}

/** Of two settings together the last one that makes a difference counts. */
function expectedUnder(move: Move, setting: string): Expected {
	const names = [setting, ...setting.split(', ').reverse()];
	return names.flatMap((name) => move.under?.[name] ?? []).at(0) ?? move;
}

function otherRows({ rows }: Expected, told: Told): string[] {
	const actual = told.rows
		.filter(({ count, action, key }) => count === undefined && !isLeftOut(rows, action, key))
		.map(({ action, key }) => `${action} ${key}`);
	const [one, other] = [rows, actual].map((list) => [...list].sort().join(', '));
	return one === other ? [] : [`the rows are: ${other || 'none'}; they should be: ${one || 'none'}`];
}

function isLeftOut(rows: string[], action: string, key: string): boolean {
	return action === 'unchanged' && !rows.includes(`${action} ${key}`);
}
