import type { FaultRequest, RecordedCall, Sandbox } from '../../../sandbox';
import { leakedSecrets } from '../../prove/reportCheck';
import { differences, polluted, unreadable } from './judge';
import { isOf, type Twin } from './twins';
import { mend, standing, type Done, type World } from './worlds';

/** One call, and one disturbance of it. */
export interface Case {
	name: string;
	/** Is in the world; `without` is the same world without it. */
	twin: Twin;
	without: Twin;
	fault: FaultRequest;
	/** What of the disturbed execution is wrong, besides what holds for all. */
	judge(struck: Outcome, peace: Outcome, alone: Outcome): string[];
}

export interface Outcome {
	done: Done;
	calls: RecordedCall[];
	/** All that stood before, stands after it, and after a person mended what was told. */
	before: string[];
	after: string[];
	mended: string[];
}

/** A world, what it comes to in peace, with each twin as it should be, and what it endures. */
export class Bench {
	private readonly known = new Map<Twin, Outcome>();

	constructor(
		private readonly sandbox: () => Sandbox,
		readonly world: World,
	) {}

	async inPeace(twin: Twin): Promise<Outcome> {
		const outcome = this.known.get(twin) ?? (await this.outcome(twin));
		this.known.set(twin, outcome);
		return outcome;
	}

	/** What is wrong, in words: of an execution that is disturbed, and of the next one after a person mended what is told. */
	async endure({ twin, without, fault, judge }: Case): Promise<string[]> {
		const sandbox = this.sandbox();
		const [peace, alone] = [await this.inPeace(twin), await this.inPeace(without)];
		const struck = await this.outcome(twin, fault);
		const secrets = leakedSecrets(sandbox, struck.done.execution);
		const next = await this.world.run(sandbox);
		// What was odd when it was written stays as it was written, but once.
		const isOther = (line: string) => !isOf(twin, line);
		const inBooks = (lines: string[]) =>
			lines.filter((line) => /^(mutation|invoice|relation) /.test(line)).length;
		const [expected, stands] = [peace.after, standing(sandbox)];
		return [
			...[struck.done, next].flatMap(unreadable),
			...[...secrets, ...polluted(), ...judge(struck, peace, alone)],
			...differences(expected.filter(isOther), stands.filter(isOther)).map((line) => `next: ${line}`),
			...(inBooks(stands) > inBooks(expected) ? ['next: more in the books than should be'] : []),
		];
	}

	private async outcome(twin: Twin, fault?: FaultRequest): Promise<Outcome> {
		const sandbox = this.sandbox();
		await this.world.prepare(sandbox);
		twin.add(sandbox);
		if (twin.again) await this.world.run(sandbox);
		twin.again?.(sandbox);
		sandbox.calls.length = 0;
		if (fault) sandbox.faults.inject({ times: 10_000, ...fault });
		const before = standing(sandbox);
		const done = await this.world.run(sandbox);
		sandbox.faults.clear();
		const after = standing(sandbox);
		mend(sandbox);
		return { done, calls: [...sandbox.calls], before, after, mended: standing(sandbox) };
	}
}
