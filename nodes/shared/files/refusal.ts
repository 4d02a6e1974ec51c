import { UnreadableJournal } from '../journals/unreadableJournal';
import type { Fault, Finding } from '../rows/findings/finding';
import type { FileFormat } from '../rows/findings/payrollFiles';
import { what } from '../rows/say';

/** A file that is refused, and why. */
export class FileRefused extends Error {
	constructor(readonly finding: Finding) {
		super(what(finding, 'en'));
		this.name = 'FileRefused';
	}
}

export function refuse(finding: Finding): never {
	throw new FileRefused(finding);
}

/** What is read of a file, or why it is refused. */
export function orRefused<Result>(read: () => Result): Result | { refused: Finding } {
	try {
		return read();
	} catch (error) {
		return { refused: findingOf(error) };
	}
}

function findingOf(error: unknown): Finding {
	if (error instanceof FileRefused) return error.finding;
	throw error;
}

const LONGEST_FILE_MB = 10;
const MOST_LINES = 100_000;

export function checkBytes(file: string, { length }: { length: number }): void {
	if (length > LONGEST_FILE_MB * 1024 * 1024) tooLarge(file);
}

export function checkLines(file: string, { length }: { length: number }): void {
	if (length > MOST_LINES) tooLarge(file);
}

function tooLarge(file: string): never {
	return refuse({ code: 'fileTooLarge', file, megabytes: LONGEST_FILE_MB, lines: MOST_LINES });
}

/** A fault inside a file; the caller that knows the file makes a finding of it. */
export class FileFault extends Error {
	constructor(readonly fault: Fault) {
		super(fault.code);
		this.name = 'FileFault';
	}
}

export function faulty(fault: Fault): never {
	throw new FileFault(fault);
}

/** Runs a parser; adds the file and its format to a fault. */
export function inFormat<Result>(file: string, format: FileFormat, parse: () => Result): Result {
	try {
		return parse();
	} catch (error) {
		return refuse({ code: 'fileUnreadable', file, format, faults: [faultOf(error)] });
	}
}

function faultOf(error: unknown): Fault {
	if (error instanceof FileFault || error instanceof UnreadableJournal) return error.fault;
	throw error;
}
