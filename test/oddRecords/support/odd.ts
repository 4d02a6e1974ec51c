import type { Sandbox } from '../../../sandbox';
import { unreadable } from '../../hostile/support/endure';
import type { Edit } from '../../support/overBoth';
import { NAME, type Twin } from './twins';
import { fieldsIn, ODD_TEXTS, withOdd, type Oddity } from './wire';
import type { Done } from '../../hostile/support/worlds';
import { standing, type World } from './worlds';

/** One field of one record, in one answer, is odd. */
export interface Case {
	twin: Twin;
	operation: string;
	path: string;
	oddity: Oddity;
}

export const nameOf = ({ twin, operation, path, oddity }: Case) =>
	`${twin.name}: ${path} ${oddity} in ${operation}`;

interface Outcome {
	done: Done;
	after: string[];
}

/** By these a work order says that another list is meant: with another value it is another order. */
function isOfAnotherList({ operation, path, oddity }: Case): boolean {
	if (operation !== 'GET GetWorkorders') return false;
	return path === 'WorkStatus' || (path === 'status' && oddity === 'long');
}

/** One workflow over one protocol: what it comes to without a twin, and with each twin as it should be. */
export class Bench {
	private readonly whole = new Map<Twin, { outcome: Outcome; cases: Case[] }>();
	private readonly alone = new Map<boolean, Outcome>();

	constructor(
		private readonly sandbox: () => Sandbox,
		private readonly world: World,
		private readonly edit: Edit,
	) {}

	/** Of the fields that the sandbox sends of a record. */
	async cases(twin: Twin): Promise<readonly Case[]> {
		return (await this.withWhole(twin)).cases;
	}

	/** What is wrong, in words. */
	async tried({ twin, operation, path, oddity }: Case): Promise<string[]> {
		const { outcome: whole } = await this.withWhole(twin);
		const alone = await this.withoutTwin(twin.again !== undefined);
		const { done, after } = await this.outcome(twin, () => {
			this.sandbox().faults.inject({
				kind: 'own',
				...{ operation, times: 10_000 },
				answer: (carryOut) => withOdd(carryOut(), twin.marks, path, oddity),
			});
		});
		const isOfTwin = (text: string) =>
			[NAME, ...twin.marks, ...ODD_TEXTS].some((mark) => text.includes(mark));
		const concerns = twin.concerns ?? [];
		const isOfOther = (line: string) => !isOfTwin(line) && !concerns.some((text) => line.includes(text));
		const others = (lines: string[]) => lines.filter(isOfOther);
		const ofRows = () => [
			...differences(told(alone.done, isOfOther), told(done, isOfOther)).map((line) => `row: ${line}`),
			...(isDoneOrNamed({ done, after }, whole, isOfTwin) ? [] : ['neither done nor named']),
		];
		return [
			...(done.message === '' ? [`the log was not reached: ${done.failure}`] : []),
			...unreadable(done),
			...innerNames(done),
			...differences(others(alone.after), others(after)).map((line) => `standing: ${line}`),
			...(this.world.isStatement ? [] : ofRows()),
		];
	}

	private async withoutTwin(isAgain: boolean): Promise<Outcome> {
		const nothing = () => undefined;
		const none = { name: 'none', marks: [], add: nothing, ...(isAgain && { again: nothing }) };
		const known = this.alone.get(isAgain) ?? (await this.outcome(none));
		this.alone.set(isAgain, known);
		return known;
	}

	private async withWhole(twin: Twin): Promise<{ outcome: Outcome; cases: Case[] }> {
		const known = this.whole.get(twin);
		if (known) return known;
		const outcome = await this.outcome(twin);
		const fields = new Map<string, Case>();
		for (const { operation, response, status } of this.sandbox().calls) {
			if (status !== 200 || response === '') continue;
			for (const { path, oddities } of fieldsIn(response, twin.marks))
				for (const oddity of oddities) {
					const one = { twin, operation, path, oddity };
					if (!isOfAnotherList(one)) fields.set(nameOf(one), one);
				}
		}
		const made = { outcome, cases: [...fields.values()] };
		this.whole.set(twin, made);
		return made;
	}

	private async outcome(twin: Twin, disturb: () => void = () => undefined): Promise<Outcome> {
		const sandbox = this.sandbox();
		await this.world.prepare(sandbox);
		twin.add(sandbox);
		if (twin.again) await this.world.run(sandbox, this.edit);
		twin.again?.(sandbox);
		sandbox.calls.length = 0;
		disturb();
		const done = await this.world.run(sandbox, this.edit);
		sandbox.faults.clear();
		return { done, after: standing(sandbox) };
	}
}

/** Names that only this package has: of items, operations of n8n and fields of settings. */
function innerNames({ rows, message, failure }: Done): string[] {
	const texts = [message, failure, ...rows.flatMap(({ reason, advice }) => [reason, String(advice ?? '')])];
	return texts
		.filter((text) => /is not a list\.|is geen lijst\.|[aA]llProductCodes|missingLists/.test(text))
		.map((text) => `an inner name: ${text}`);
}

/** What is told of these records; counts are of all of them. */
function told({ rows }: Done, isMeant: (row: string) => boolean): string[] {
	return rows
		.filter((row) => row.count === undefined && isMeant(JSON.stringify(row)))
		.map(({ key, action, code, attention, reason }) =>
			JSON.stringify([action, key, code, attention, withoutNumbers(reason)]),
		);
}

/** The services number what is made. */
const withoutNumbers = (text: string) => text.replace(/\d+/g, '0');

/** Whether of the twin stands what stands of it when nothing is odd, and no more; or a row names it. */
function isDoneOrNamed(odd: Outcome, whole: Outcome, isOfTwin: (text: string) => boolean): boolean {
	const standing = ({ after }: Outcome) => after.filter(isOfTwin).length;
	const rows = ({ done }: Outcome) => told(done, isOfTwin).length;
	if (standing(odd) === standing(whole) && rows(odd) >= rows(whole)) return true;
	if (standing(odd) > standing(whole)) return false;
	return odd.done.rows.some(
		(row) => isOfTwin(JSON.stringify(row)) && ['blocked', 'failed', 'skipped', 'closed'].includes(row.action),
	);
}

function differences(expected: string[], actual: string[]): string[] {
	const left = [...actual];
	const missing = expected.filter((line) => {
		const at = left.indexOf(line);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
	return [...missing.map((line) => `missing ${line}`), ...left.map((line) => `should not be ${line}`)];
}
