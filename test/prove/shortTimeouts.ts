import { ClientRequest } from 'node:http';

/** Long enough for the sandbox, which answers in some milliseconds. */
const LONGEST_MS = 150;

const { setTimeout: original } = ClientRequest.prototype;

/**
 * The nodes wait for minutes before a call times out. While `act` runs, their own time-out is shorter, so that everything
 * that follows from it is tested as it is.
 */
export async function withShortTimeouts<T>(act: () => Promise<T>): Promise<T> {
	ClientRequest.prototype.setTimeout = function (this: ClientRequest, milliseconds, callback) {
		return original.call(this, Math.min(milliseconds, LONGEST_MS), callback);
	};
	try {
		return await act();
	} finally {
		ClientRequest.prototype.setTimeout = original;
	}
}
