import { leakedSecrets } from '../../prove/reportCheck';
import type { OwnAnswer, Sandbox } from '../../../sandbox';
import type { Done, World } from './worlds';

/** What a world comes to when nothing disturbs it. */
interface Peace {
	before: string[];
	after: string[];
	/** The calls that it makes, in order. */
	operations: string[];
}

export async function inPeace(sandbox: Sandbox, world: World): Promise<Peace> {
	await world.prepare(sandbox);
	sandbox.calls.length = 0;
	const before = world.standing(sandbox);
	await world.run(sandbox);
	const operations = [...new Set(sandbox.calls.map(({ operation }) => operation))];
	return { before, after: world.standing(sandbox), operations };
}

interface Endured {
	/** What is wrong, in words. */
	wrong: string[];
	/** The execution that got the answer. */
	struck: Done;
}

/** Runs a world in which one operation always gets this answer, lets a person mend what is told, and runs it once more. */
export async function endure(
	sandbox: Sandbox,
	world: World,
	peace: Peace,
	[operation, answer]: [string, OwnAnswer],
): Promise<Endured> {
	await world.prepare(sandbox);
	sandbox.faults.inject({ kind: 'own', operation, answer, times: 1_000 });
	const struck = await world.run(sandbox);
	sandbox.faults.clear();
	const wrong = [...unreadable(struck), ...leakedSecrets(sandbox, struck.execution), ...polluted()];
	world.mend(sandbox);
	wrong.push(...superfluous(world.standing(sandbox), peace.before, peace.after));
	wrong.push(...unreadable(await world.run(sandbox)));
	const standing = world.standing(sandbox);
	wrong.push(...superfluous(standing, peace.after), ...missing(standing, peace.after));
	return { wrong, struck };
}

/** Lines that none of these has, or not so often. */
function superfluous(lines: string[], ...allowed: string[][]): string[] {
	const tooOften = (line: string) =>
		countOf(lines, line) > Math.max(...allowed.map((given) => countOf(given, line)));
	return [...new Set(lines)].filter(tooOften).map((line) => `should not be: ${line}`);
}

function missing(lines: string[], expected: string[]): string[] {
	return superfluous(expected, lines).map((line) => line.replace('should not be', 'is missing'));
}

function countOf(lines: string[], line: string): number {
	return lines.filter((one) => one === line).length;
}

function polluted(): string[] {
	return 'polluted' in {} ? ['the prototype of all objects was changed'] : [];
}

const NO_WORDS = /undefined|\[object|\bNaN\b|RangeError|TypeError|SyntaxError|Maximum call/;
/** Those that end a line, ring a bell or turn text round; a failure has several lines. */
const NO_LETTERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const LONGEST = 2_500;

/** What a person could make nothing of. */
export function unreadable({ status, message, failure, rows }: Done): string[] {
	const lines = status === 'error' ? failure.split(/\n+/) : [];
	const texts = [message, ...rows.map(({ reason }) => reason), ...lines];
	return texts
		.filter(
			(text) => text.length <= 10 || text.length > LONGEST || NO_WORDS.test(text) || NO_LETTERS.test(text),
		)
		.map((text) => `nobody can read this: ${JSON.stringify(text.slice(0, 300))}`);
}
