import type { Sandbox } from '../../sandbox';
import type { RecordedCall } from '../../sandbox/calls';
import { CaseChecker, type CaseResult } from './checker';
import type { Execution } from './subjects/execution';
import type { Subject } from './subjects/subject';

/** An undisturbed execution, with which all others are compared. */
interface Baseline {
	calls: RecordedCall[];
	outcome: string[];
}

interface BenchOptions {
	sandbox: Sandbox;
	subject: Subject;
	seed: number;
	/** Only some of the cases. */
	quick: boolean;
}

/** Violations without any disturbance: then there is nothing to compare a disturbed execution with. */
export class BaselineFailure extends Error {
	constructor(
		name: string,
		readonly result: CaseResult,
	) {
		super([`${name} without any disturbance:`, ...result.violations, ...result.steps].join('\n'));
	}
}

/** One subject in one sandbox, on which cases are run one after another. */
export class Bench {
	readonly sandbox: Sandbox;
	readonly subject: Subject;
	readonly seed: number;
	readonly quick: boolean;
	private measured?: Promise<Baseline>;

	constructor(options: BenchOptions) {
		this.sandbox = options.sandbox;
		this.subject = options.subject;
		this.seed = options.seed;
		this.quick = options.quick;
	}

	/** Before each case. The baseline comes first: measuring it later would remove the disturbances. */
	async prepare(): Promise<void> {
		await this.baseline();
		await this.subject.prepare(this.sandbox, this.seed);
	}

	async baseline(): Promise<Baseline> {
		this.measured ??= this.measure();
		return await this.measured;
	}

	/** Checks what the disturbed executions reported, and that an undisturbed one then corrects everything. */
	async checkRecovery(steps: string[], disturbed: Execution[], overlapped = false): Promise<CaseChecker> {
		const checker = new CaseChecker({ bench: this, steps, overlapped });
		disturbed.forEach((execution, index) =>
			checker.checkReport(`disturbed execution ${index + 1}`, execution),
		);
		await checker.checkRecovery(disturbed);
		return checker;
	}

	private async measure(): Promise<Baseline> {
		const { subject, sandbox } = this;
		await subject.prepare(sandbox, this.seed);
		const first = await subject.run(sandbox);
		const baseline = {
			calls: structuredClone(sandbox.calls),
			outcome: subject.outcome(sandbox, false),
		};
		const checker = new CaseChecker({ bench: this, steps: [] });
		checker.checkReport('first execution', first);
		await checker.checkNothingLeftToDo([first]);
		if (checker.violations.length > 0) throw new BaselineFailure(subject.name, checker);
		return baseline;
	}
}
