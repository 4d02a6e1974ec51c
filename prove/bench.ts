import type { Row } from '../nodes/shared/rows';
import type { Sandbox } from '../sandbox';
import { isWrite, type RecordedCall } from '../sandbox/calls';
import { isRefused, unannounced } from './announced';
import { leaks, unreadable } from './readable';
import type { How, Ran, Subject, Told } from './subjects/subject';

/** What undisturbed executions do and leave. */
export interface Baseline {
	calls: RecordedCall[];
	outcome: string[];
}

/** Everything about one case, for who has to find the fault. */
export interface History {
	violations: string[];
	/** What was done, in order: the disturbances and what each execution told. */
	steps: string[];
	/** How often something happened that is no violation but worth a count. */
	figures: Record<string, number>;
}

export interface BenchOptions {
	sandbox: Sandbox;
	subject: Subject;
	seed: number;
	quick: boolean;
}

/** Nothing can be judged by what is wrong of itself. */
export class WrongWithoutDisturbance extends Error {
	constructor(
		name: string,
		readonly history: History,
	) {
		super([`${name} without any disturbance:`, ...history.violations, ...history.steps].join('\n'));
	}
}

/** One subject in one sandbox: prepared, disturbed, run and judged, again and again. */
export class Bench {
	readonly sandbox: Sandbox;
	readonly subject: Subject;
	readonly seed: number;
	readonly quick: boolean;
	private known?: Promise<Baseline>;

	constructor(options: BenchOptions) {
		this.sandbox = options.sandbox;
		this.subject = options.subject;
		this.seed = options.seed;
		this.quick = options.quick;
	}

	/** Measures first what is undisturbed: later that would wipe out what was disturbed. */
	async prepare(): Promise<void> {
		await this.baseline();
		await this.subject.prepare(this.sandbox, this.seed);
	}

	async baseline(): Promise<Baseline> {
		this.known ??= this.measure();
		return await this.known;
	}

	private async measure(): Promise<Baseline> {
		const { subject, sandbox } = this;
		await subject.prepare(sandbox, this.seed);
		const told = [await subject.run(sandbox)];
		const calls = structuredClone(sandbox.calls);
		const outcome = subject.outcome(sandbox, false);
		const judged = new Judgement(this, { calls, outcome }, []);
		await judged.settle(told);
		if (judged.violations.length === 0) return { calls, outcome };
		throw new WrongWithoutDisturbance(subject.name, judged);
	}

	/** What the disturbed executions told is judged, then an undisturbed one has to bring everything in order. */
	async judge(steps: string[], disturbed: Ran[], overlapped = false): Promise<Judgement> {
		const judgement = new Judgement(this, await this.baseline(), steps, overlapped);
		disturbed.forEach((ran, index) => judgement.read(`disturbed execution ${index + 1}`, ran));
		await judgement.converge(disturbed);
		return judgement;
	}
}

export class Judgement implements History {
	readonly violations: string[] = [];
	readonly figures: Record<string, number> = {};

	constructor(
		private readonly bench: Bench,
		private readonly baseline: Baseline,
		readonly steps: string[],
		private readonly overlapped = false,
		/** Settings of the executions that are run here. */
		private readonly how: How = {},
	) {}

	count(what: string): void {
		this.figures[what] = (this.figures[what] ?? 0) + 1;
	}

	read(name: string, ran: Ran): void {
		this.tell(name, ran);
		this.violations.push(...unreadable(ran), ...leaks(this.bench.sandbox, ran.execution));
	}

	async converge(told: Told[]): Promise<void> {
		const { sandbox, subject } = this.bench;
		sandbox.faults.clear();
		sandbox.holdAnswers(undefined);
		const all = [...told, await this.runAsAnnounced()];
		this.check(all);
		for (const conceded of subject.conceded?.(sandbox) ?? []) this.count(conceded);
		if (this.violations.length === 0 && subject.mend?.(sandbox)) {
			this.count('waited for a person');
			all.push(await this.runNext('execution after a person mended'));
			this.check(all);
		}
		this.violations.push(...this.otherOutcome());
		await this.settle(all);
	}

	/** The world is another now, so that no baseline fits: all is in order, or told by the last execution. */
	async convergeAnyhow(): Promise<void> {
		const { sandbox, subject } = this.bench;
		sandbox.holdAnswers(undefined);
		const untold = (rows: Row[]) => subject.world?.untold(sandbox, rows) ?? [];
		const { rows } = await this.runAsAnnounced();
		this.violations.push(...untold(rows));
		const further = await this.runWithoutWriting();
		this.violations.push(...untold(further.rows));
	}

	/** A further undisturbed execution finds nothing to do. */
	async settle(told: Told[]): Promise<void> {
		this.check([...told, await this.runWithoutWriting()]);
	}

	/** A further execution, of whose writes nothing may be left. */
	async runWithoutWriting(): Promise<Ran> {
		const { sandbox, subject } = this.bench;
		const before = { calls: sandbox.calls.length, state: subject.state?.(sandbox) };
		const ran = await this.runNext('further execution');
		const wrote = sandbox.calls.slice(before.calls).filter(isWrite);
		const isTakenBack =
			ran.rows.some(isRefused) && before.state !== undefined && before.state === subject.state?.(sandbox);
		for (const { operation, response } of isTakenBack ? [] : wrote) {
			if (!subject.isVain(response)) this.violations.push(`a further execution wrote: ${operation}`);
		}
		return ran;
	}

	/** A preview, which may write nothing, and an execution that does exactly what it announced. */
	async runAsAnnounced(): Promise<Ran> {
		const preview = await this.preview();
		const real = await this.runNext('undisturbed execution');
		this.violations.push(...unannounced(preview.told, preview.calls, real));
		return real;
	}

	private check(told: Told[]): void {
		const { sandbox, subject, seed } = this.bench;
		const wrong = subject.invariants(sandbox, { seed, told, overlapped: this.overlapped });
		this.violations.push(...wrong.filter((line) => !this.violations.includes(line)));
	}

	private async preview(): Promise<{ told: Ran; calls: RecordedCall[] }> {
		const { sandbox } = this.bench;
		const before = sandbox.calls.length;
		const told = await this.runNext('preview', { preview: true });
		return { told, calls: sandbox.calls.slice(before) };
	}

	private async runNext(name: string, how?: How): Promise<Ran> {
		const ran = await this.bench.subject.run(this.bench.sandbox, { ...this.how, ...how });
		this.read(name, ran);
		return ran;
	}

	private tell(name: string, { status, message, failure, rows }: Told): void {
		const told = rows.map(({ key, action, reason }) => `    ${action} ${key}: ${reason}`);
		this.steps.push([`${name}: ${status}, ${message || failure}`, ...told].join('\n'));
	}

	private otherOutcome(): string[] {
		const { sandbox, subject } = this.bench;
		const now = subject.outcome(sandbox, this.overlapped);
		const outcome = now.length > 0 ? this.baseline.outcome : [];
		return [
			...outcome.filter((line) => !now.includes(line)).map((line) => `is not there: ${line}`),
			...now.filter((line) => !outcome.includes(line)).map((line) => `should not be there: ${line}`),
		];
	}
}
