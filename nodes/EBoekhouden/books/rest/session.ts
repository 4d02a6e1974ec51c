import { z } from 'zod';
import { isProblem } from '../../../shared/problems/problem';
import type { Call } from '../../../shared/transport/call';
import type { Failure } from '../../../shared/transport/failure';
import { Redactor } from '../../../shared/transport/redact';
import { RestCaller, type RestAnswer } from '../../../shared/transport/rest/caller';
import { Sender, type SenderTools } from '../../../shared/transport/sender';
import type { Json } from '../../../shared/rows/row';
import { read, type Schema } from './answer';
import { AuthorizationForm } from './authorization';
import { failureByEmpty, type Refused } from './errors';
import { callOf, type Asked } from './callOf';
import { SessionToken } from './sessionToken';
import { withoutVersion } from './withoutVersion';

export interface SessionOptions extends SenderTools {
	/** The API token of one administration. */
	accessToken: string;
	baseUrl: string;
	/** Whether http:// may be used outside this machine. */
	allowHttp?: boolean;
}

export type Query = [name: string, value: string][];

/** A session of its own, with nothing sent yet. */
export function newSession({ accessToken, ...options }: SessionOptions): Session {
	const { baseUrl, allowHttp, send, wait, now, random } = options;
	const redactor = new Redactor(accessToken.trim());
	const sender = new Sender({
		service: 'e-Boekhouden',
		baseUrl: withoutVersion(baseUrl),
		allowHttp,
		redactor,
		tools: { send, wait, now, random },
	});
	return new Session(sender, new SessionToken(sender, redactor, accessToken.trim(), now));
}

/**
 * One session: opened at the first call, opened again once when it has ended (then the call was not carried out, so even
 * a write may be sent again), closed at the end (docs/services/e-boekhouden.md 8.2).
 */
export class Session {
	private readonly form = new AuthorizationForm();
	private readonly caller: RestCaller;

	constructor(
		private readonly sender: Sender,
		private readonly token: SessionToken,
	) {
		this.caller = new RestCaller({ sender, readStatus: (status) => failureByEmpty(status, {}) });
	}

	async get<T>(path: string, schema: Schema<T>, query: Query = []): Promise<T> {
		return await this.call({ method: 'GET', path, query }, (answer) => read(answer, schema, {}));
	}

	/** Null when there is no such record. */
	async find<T>(path: string, schema: Schema<T>): Promise<T | null> {
		return await this.call({ method: 'GET', path }, (answer) => {
			// A web page or nothing at all is no answer of the service, and does not come here.
			return answer.status === 404 ? null : read(answer, schema, {});
		});
	}

	/** Sent again only when it was certainly not done. */
	async post<T>(path: string, body: Json, schema: Schema<T>): Promise<T> {
		return await this.write({ method: 'POST', path, body }, schema);
	}

	async patch(path: string, body: Json): Promise<void> {
		await this.write({ method: 'PATCH', path, body, mayBeEmpty: true }, z.unknown());
	}

	/** Of one record, by its id. */
	async delete(path: string): Promise<void> {
		await this.write({ method: 'DELETE', path, mayBeEmpty: true }, z.unknown());
	}

	/** A call that somebody composed. Undefined for an answer without anything in it. */
	async any({ method, path, query, body }: Omit<Asked, 'writes' | 'mayBeEmpty'>): Promise<unknown> {
		const writes = method !== 'GET';
		return await this.call({ method, path, query, body, writes, mayBeEmpty: writes }, (answer) =>
			read(answer, z.unknown(), { writes }),
		);
	}

	/** Text of the service without what only this connection may know. */
	clean(text: string): string {
		return this.sender.clean(text);
	}

	async close(): Promise<void> {
		await this.token.close(async (token) => {
			const headers = this.form.header(token);
			await this.caller.call(
				callOf({ method: 'DELETE', path: 'session', writes: true, mayBeEmpty: true, headers }),
				() => null,
			);
		});
	}

	/** For what turns out to be wrong before or after a call. */
	problem(call: Call, failure: Failure) {
		return this.caller.problem(call, failure);
	}

	private async write<T>(asked: Asked, schema: Schema<T>): Promise<T> {
		const refused: Refused = { writes: true };
		return await this.call({ ...asked, writes: true }, (answer) => read(answer, schema, refused));
	}

	private async call<T>(asked: Asked, readAnswer: (answer: RestAnswer) => T): Promise<T> {
		const send = async (token: string) =>
			await this.form.trying(
				token,
				async (headers) => await this.caller.call(callOf({ ...asked, headers }), readAnswer),
			);
		const token = await this.token.get();
		return await send(token).catch(async (error: unknown) => {
			if (!isProblem(error, 'session')) throw error;
			const other = await this.token.getOther(token);
			return await send(other).catch((again: unknown) => {
				throw isProblem(again, 'session') ? again.with({ problem: { code: 'sessionNotAccepted' } }) : again;
			});
		});
	}
}
