import { UnreadableJournal } from '../journals/unreadableJournal';
import type { Fault, Finding } from '../rows/findings/finding';
import type { FileFormat } from '../rows/findings/payrollFiles';
import { what } from '../rows/say';

/** A file that is not booked from, and why. */
export class FileRefused extends Error {
	constructor(readonly finding: Finding) {
		super(what(finding, 'en'));
		this.name = 'FileRefused';
	}
}

export function refuse(finding: Finding): never {
	throw new FileRefused(finding);
}

/** One thing that is wrong inside a file; whoever knows the file makes a finding of it. */
export class FileFault extends Error {
	constructor(readonly fault: Fault) {
		super(fault.code);
		this.name = 'FileFault';
	}
}

export function faulty(fault: Fault): never {
	throw new FileFault(fault);
}

/** Runs a parser: a fault in the file is told of the file, in its format. */
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
