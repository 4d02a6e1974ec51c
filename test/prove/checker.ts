import type { Sandbox } from '../../sandbox';
import { isWrite, type RecordedCall } from '../../sandbox/calls';
import { isRefusedByService, previewDifferences } from './previewCheck';
import { falseHeadlines, leakedSecrets, unreadableTexts } from './reportCheck';
import type { Execution, ExecutionResult, WorkflowSettings } from './subjects/execution';
import type { Subject } from './subjects/subject';

/** The result of one case. */
export interface CaseResult {
	/** Printed for each case, also when it passed; nothing when left out. */
	headline?: string;
	/** What is wrong, in words; empty when the case passed. */
	violations: string[];
	/** What happened, in order: the disturbances, and what each execution reported. */
	steps: string[];
	/** How often something happened that is not a violation but worth counting. */
	counts: Record<string, number>;
}

/** What is checked, and what an undisturbed execution of it comes to. */
interface Checked {
	sandbox: Sandbox;
	subject: Subject;
	seed: number;
	baseline(): Promise<{ outcome: string[] }>;
}

interface CheckerOptions {
	bench: Checked;
	/** The disturbances, in words. */
	steps: string[];
	/** Two of the disturbed executions ran at the same time. */
	overlapped?: boolean;
	/** Of the workflow, for the executions that are run here. */
	settings?: WorkflowSettings;
}

/** Runs the undisturbed executions of one case, and collects everything that is wrong with them and their results. */
export class CaseChecker implements CaseResult {
	readonly violations: string[] = [];
	readonly counts: Record<string, number> = {};
	readonly steps: string[];
	headline?: string;
	private readonly bench: Checked;
	private readonly overlapped: boolean;
	private readonly settings: WorkflowSettings;

	constructor({ bench, steps, overlapped = false, settings = {} }: CheckerOptions) {
		this.bench = bench;
		this.steps = steps;
		this.overlapped = overlapped;
		this.settings = settings;
	}

	count(what: string): void {
		this.counts[what] = (this.counts[what] ?? 0) + 1;
	}

	/** Checks that the report of an execution is readable, and reveals no secret. */
	checkReport(name: string, execution: Execution): void {
		this.addStep(name, execution);
		this.violations.push(
			...unreadableTexts(execution),
			...falseHeadlines(execution),
			...leakedSecrets(this.bench.sandbox, execution.engineRun),
		);
	}

	/** One undisturbed execution corrects everything, if necessary after a person did what a row advises. */
	async checkRecovery(disturbed: ExecutionResult[]): Promise<void> {
		const { sandbox, subject } = this.bench;
		sandbox.faults.clear();
		sandbox.holdAnswers(undefined);
		const results = [...disturbed, await this.runAfterPreview()];
		this.checkInvariants(results);
		for (const limit of subject.knownLimits?.(sandbox) ?? []) this.count(limit);
		if (this.violations.length === 0 && subject.fixByHand?.(sandbox)) {
			this.count('waited for a person');
			results.push(await this.run('execution after a person fixed it'));
			this.checkInvariants(results);
		}
		this.violations.push(...(await this.outcomeDifferences()));
		await this.checkNothingLeftToDo(results);
	}

	async checkNothingLeftToDo(results: ExecutionResult[]): Promise<void> {
		this.checkInvariants([...results, await this.runExpectingNoWrites()]);
	}

	/** A further execution, which must leave no writes. */
	async runExpectingNoWrites(): Promise<Execution> {
		const { sandbox, subject } = this.bench;
		const before = { calls: sandbox.calls.length, state: subject.state?.(sandbox) };
		const execution = await this.run('further execution');
		const writes = sandbox.calls.slice(before.calls).filter(isWrite);
		// A write that the service refuses is tried again each time; the writes made for it must have been undone.
		const isUndone =
			execution.rows.some(isRefusedByService) &&
			before.state !== undefined &&
			before.state === subject.state?.(sandbox);
		for (const write of isUndone ? [] : writes) {
			if (!subject.hadNoEffect(write)) this.violations.push(`a further execution wrote: ${write.operation}`);
		}
		return execution;
	}

	/** A preview, which may write nothing, and an execution that does exactly what the preview announced. */
	async runAfterPreview(): Promise<Execution> {
		const { preview, calls } = await this.preview();
		const execution = await this.run('undisturbed execution');
		this.violations.push(...previewDifferences(preview, calls, execution));
		return execution;
	}

	private async preview(): Promise<{ preview: Execution; calls: RecordedCall[] }> {
		const { sandbox } = this.bench;
		const before = sandbox.calls.length;
		const preview = await this.run('preview', { preview: true });
		return { preview, calls: sandbox.calls.slice(before) };
	}

	private async run(name: string, settings?: WorkflowSettings): Promise<Execution> {
		const { subject, sandbox } = this.bench;
		const execution = await subject.run(sandbox, { ...this.settings, ...settings });
		this.checkReport(name, execution);
		return execution;
	}

	private checkInvariants(results: ExecutionResult[]): void {
		const { sandbox, subject, seed } = this.bench;
		const broken = subject.brokenInvariants(sandbox, { seed, results, overlapped: this.overlapped });
		this.violations.push(...broken.filter((line) => !this.violations.includes(line)));
	}

	private addStep(name: string, { status, message, failure, rows }: ExecutionResult): void {
		const lines = rows.map(({ key, action, reason }) => `    ${action} ${key}: ${reason}`);
		this.steps.push([`${name}: ${status}, ${message || failure}`, ...lines].join('\n'));
	}

	private async outcomeDifferences(): Promise<string[]> {
		const { sandbox, subject } = this.bench;
		const actual = subject.outcome(sandbox, this.overlapped);
		const expected = actual.length > 0 ? (await this.bench.baseline()).outcome : [];
		return [
			...expected.filter((line) => !actual.includes(line)).map((line) => `is not there: ${line}`),
			...actual.filter((line) => !expected.includes(line)).map((line) => `should not be there: ${line}`),
		];
	}
}
