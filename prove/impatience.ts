import { ClientRequest } from 'node:http';

/** A call to the sandbox takes some milliseconds. */
const PATIENCE_MS = 150;

const { setTimeout: asAsked } = ClientRequest.prototype;

/** The nodes wait for minutes before they give up a call. Meanwhile their own time-out, and all that follows, comes sooner. */
export async function impatiently<T>(act: () => Promise<T>): Promise<T> {
	ClientRequest.prototype.setTimeout = function (this: ClientRequest, asked, callback) {
		return asAsked.call(this, Math.min(asked, PATIENCE_MS), callback);
	};
	try {
		return await act();
	} finally {
		ClientRequest.prototype.setTimeout = asAsked;
	}
}
