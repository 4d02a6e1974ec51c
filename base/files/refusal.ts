import { FindingError } from '../problems/problem';
import type { Fault, Finding } from '../words/finding';

/** Refuses a file. @throws FindingError */
export function refuse(finding: Finding): never {
	throw new FindingError(finding);
}

/** The result of reading a file, or why it is refused. */
export function orRefused<Result>(read: () => Result): Result | { refused: Finding } {
	try {
		return read();
	} catch (error) {
		return { refused: findingOf(error) };
	}
}

function findingOf(error: unknown): Finding {
	if (error instanceof FindingError) return error.finding;
	throw error;
}

const LONGEST_FILE_MB = 10;
const MOST_LINES = 100_000;

/** In bytes. */
export const LONGEST_FILE = LONGEST_FILE_MB * 1024 * 1024;

export function checkBytes(file: string, { length }: { length: number }): void {
	checkSize(file, length <= LONGEST_FILE);
}

/** Counts files that come together, in megabytes at most: each may be small enough, and all of them too much. */
export function countingBytes(megabytes: number): (file: string, content: { length: number }) => void {
	let left = megabytes * 1024 * 1024;
	return (file, { length }) => {
		if (length > left) refuse({ code: 'filesTooLargeTogether', file, megabytes });
		left -= length;
	};
}

/** Blank lines count too. */
export function checkLines(file: string, lines: number): void {
	checkSize(file, lines <= MOST_LINES);
}

function checkSize(file: string, fits: boolean): void {
	if (!fits) refuse({ code: 'fileTooLarge', file, megabytes: LONGEST_FILE_MB, lines: MOST_LINES });
}

/** A fault inside a file; the caller that knows the file makes a finding of it. */
export class FileFault extends Error {
	constructor(readonly fault: Fault) {
		super(fault.code);
		this.name = 'FileFault';
	}
}

/** A fault with a finding of its own, for code that does not know the file. */
export class FaultWithFinding extends FindingError {
	constructor(
		readonly fault: Fault,
		finding: Finding,
	) {
		super(finding);
	}
}

export function faulty(fault: Fault): never {
	throw new FileFault(fault);
}
