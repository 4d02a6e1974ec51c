import type { FaultRequest, RecordedCall, Sandbox } from '../../../sandbox';
import { leakedSecrets } from '../../prove/reportCheck';
import { differences, polluted, unreadable } from './judge';
import type { Twin } from './twins';
import { mend, standing, type Done, type World } from './worlds';

/** One call, and one disturbance of it. */
export interface Case {
	name: string;
	twin: Twin;
	fault: FaultRequest;
	/** What of the disturbed execution is wrong, besides what holds for all. */
	judge(struck: Outcome, peace: Outcome): Promise<string[]> | string[];
}

export interface Outcome {
	/** All that stood before and stands after it. */
	before: string[];
	done: Done;
	after: string[];
	calls: RecordedCall[];
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
	async endure({ twin, fault, judge }: Case): Promise<string[]> {
		const sandbox = this.sandbox();
		const peace = await this.inPeace(twin);
		const struck = await this.outcome(twin, fault);
		const { done } = struck;
		const wrong = [...unreadable(done), ...leakedSecrets(sandbox, done.execution), ...polluted()];
		wrong.push(...(await judge(struck, peace)));
		mend(sandbox);
		wrong.push(...unreadable(await this.world.run(sandbox)));
		wrong.push(...differences(peace.after, standing(sandbox)).map((line) => `next: ${line}`));
		return wrong;
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
		return { before, done, after: standing(sandbox), calls: [...sandbox.calls] };
	}
}
