import type { RecordedCall } from '../calls';
import { isWrite } from '../calls';
import { addWritten, nothingWritten } from './written';
import type { Written } from './written';

/** What the calls of one execution of a workflow did, as far as the services can see. */
export interface Run {
	readsJournals: boolean;
	/** Calls that write, whether they succeeded or not. */
	writes: number;
	/** Writes that were carried out, and whose answer never arrived. */
	lostAnswers: number;
	/** Writes that were refused because of their date. */
	refusedAsClosed: number;
	written: Written;
	/** What was done by hand after it. */
	byHand: Written;
}

/** Seconds without a call after which the next one belongs to another run. */
export const QUIET_SECONDS = 5;

/**
 * A run is a series of calls without a pause, in which journals, mutations or work orders are read, or something is
 * written: filling a drop-down in the editor does not count. Changes by hand end it as well.
 */
export class Runs {
	private readonly seen: Run[] = [];
	private current: Run | undefined;
	private lastCallAt = 0;

	constructor(private readonly now: () => number = Date.now) {}

	get all(): readonly Run[] {
		return this.seen;
	}

	get last(): Run | undefined {
		return this.seen.at(-1);
	}

	/** `closedCode` is the error code of the books for a date in a closed period. */
	addCall(call: RecordedCall, written: Written, closedCode: string): void {
		const run = this.runOf(call);
		if (!belongsToRun(call)) return;
		if (this.last !== run) this.seen.push(run);
		run.readsJournals ||= isJournal(call);
		if (!isWrite(call)) return;
		run.writes += 1;
		run.lostAnswers += isLost(call) ? 1 : 0;
		run.refusedAsClosed += isRefusedAsClosed(call, closedCode) ? 1 : 0;
		addWritten(run.written, written);
	}

	addByHand(written: Written): void {
		this.current = undefined;
		if (this.last) addWritten(this.last.byHand, written);
	}

	clear(): void {
		this.seen.length = 0;
		this.current = undefined;
	}

	/** Journals are read before anything is booked: after that, another run reads them. */
	private runOf(call: RecordedCall): Run {
		const isQuiet = this.now() - this.lastCallAt >= QUIET_SECONDS * 1000;
		this.lastCallAt = this.now();
		const isNext = isJournal(call) && this.current !== undefined && this.current.writes > 0;
		if (isQuiet || isNext || !this.current) this.current = newRun();
		return this.current;
	}
}

function newRun(): Run {
	return {
		readsJournals: false,
		writes: 0,
		lostAnswers: 0,
		refusedAsClosed: 0,
		written: nothingWritten(),
		byHand: nothingWritten(),
	};
}

function isJournal({ operation }: RecordedCall): boolean {
	return operation.startsWith('Journals_');
}

function belongsToRun(call: RecordedCall): boolean {
	const { operation } = call;
	return (
		isJournal(call) ||
		isWrite(call) ||
		operation === 'GetMutaties' ||
		operation.startsWith('GET /v1/mutation') ||
		operation.startsWith('GET GetWorkorder')
	);
}

/** Over REST by its own codes for a closed period. */
function isRefusedAsClosed({ response }: RecordedCall, closedCode: string): boolean {
	return (
		response.includes(`>${closedCode}<`) || /"code":"(MUT_005|FACT_VERWERK_001|SECURITY_007)"/.test(response)
	);
}

function isLost({ fault }: RecordedCall): boolean {
	return fault === 'dropAfter' || fault === 'timeoutAfter';
}
