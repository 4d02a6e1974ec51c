import { z } from 'zod';
import { attempt, isProblem, isUncertain, type ServiceProblem } from '../../../base/problems/problem';
import type { Problem } from '../../../base/words/finding';
import type { OfRecord } from '../../../base/words/messages/records';
import type { Json } from '../../../base/words/row';
import { Sender, tidiedBaseUrl, type Access, type Call } from '../../../base/transport/sender';
import { notSent, unreadable, type Failure } from '../../../base/transport/failure';
import { Redactor } from '../../../base/transport/redact';
import { RestCaller, type RestAnswer, type RestCall } from '../../../base/transport/rest';
import { parseDecimal } from '../../../base/values/money';
import { failureByEmpty, isNotFound, read, TOKEN_WRONG, type Schema } from './errors';
import { id, record } from './values';

export interface SessionOptions extends Access {
	/** The API token of one administration. */
	accessToken: string;
}

export type Query = [name: string, value: string][];

/** Makes the session of one connection; nothing is sent yet. */
export function newSession({ accessToken, ...access }: SessionOptions): Session {
	const redactor = new Redactor(accessToken.trim());
	const baseUrl = withoutVersion(access.baseUrl);
	const sender = new Sender({ service: 'e-Boekhouden', redactor, ...access, baseUrl });
	return new Session(sender, new SessionToken(sender, redactor, accessToken.trim(), access.now));
}

/**
 * A session: opened at the first call, reopened once when it has ended, closed at the end
 * (docs/services/e-boekhouden.md 8.2). A write that ended it is looked up by its caller, unless the service
 * itself said that it was not done.
 */
export class Session {
	private readonly form = new AuthorizationForm();
	private readonly caller: RestCaller;
	/** The number of writes in a row that got a 401, each in a session of its own. */
	private turnedAway = 0;

	constructor(
		private readonly sender: Sender,
		private readonly token: SessionToken,
	) {
		this.caller = new RestCaller({ sender, readStatus: (status) => failureByEmpty(status, {}) });
	}

	async get<T>(path: string, schema: Schema<T>, query: Query = []): Promise<T> {
		return await this.call({ method: 'GET', path, query }, (answer) => read(answer, schema, {}));
	}

	/** Reads a record by its path; null when it does not exist. */
	async find<T>(path: string, schema: Schema<T>): Promise<T | null> {
		return await this.call({ method: 'GET', path }, (answer) => {
			return isNotFound(answer) ? null : read(answer, schema, {});
		});
	}

	/** Creates a record. The call is sent again only when it was certainly not done. */
	async post<T>(path: string, body: Json, schema: Schema<T>): Promise<T> {
		return await this.write({ method: 'POST', path, body }, schema);
	}

	async patch(path: string, body: Json): Promise<void> {
		await this.write({ method: 'PATCH', path, body, mayBeEmpty: true }, changed);
	}

	/** Deletes one record by its id. */
	async delete(path: string): Promise<void> {
		await this.write({ method: 'DELETE', path, mayBeEmpty: true }, changed);
	}

	/** The header of a call, in the form that the service accepted. */
	async authorization(): Promise<string> {
		return this.form.header(await this.token.get()).Authorization;
	}

	async close(): Promise<void> {
		await this.token.close(async (token) => {
			const headers = this.form.header(token);
			await this.caller.call(
				callOf({
					method: 'DELETE',
					path: 'session',
					writes: true,
					mayBeEmpty: true,
					headers,
					endsSession: true,
				}),
				() => null,
			);
		});
	}

	/** The problem of a call, for an error that is found before or after the call. */
	problem(call: Call, failure: Failure): ServiceProblem {
		return this.sender.problem(call, failure);
	}

	/** The problem of a writing call that cannot be sent, so that nothing was done. */
	cannotSend(operation: string, problem: Problem): ServiceProblem {
		return this.problem({ operation, writes: true }, notSent(problem));
	}

	private async write<T>(asked: Asked, schema: Schema<T>): Promise<T> {
		// A write that is refused with one form of the header cannot be tried with the other, so a read finds out
		// the form first.
		if (!this.form.isKnown) await attempt(() => this.get('ledger', z.unknown(), [['limit', '1']]));
		return await this.call({ ...asked, writes: true }, (answer) => read(answer, schema, { writes: true }));
	}

	private async call<T>(asked: Asked, readAnswer: (answer: RestAnswer) => T): Promise<T> {
		const send = async (token: string) =>
			await this.form.trying(
				token,
				async (headers) => await this.caller.call(callOf({ ...asked, headers }), readAnswer),
			);
		const token = await this.token.get();
		const result = await send(token).catch(async (error: unknown) => {
			if (!isProblem(error, 'session')) throw error;
			this.token.end(token);
			if (isUncertain(error)) throw this.turnedAwayFrom(asked, error);
			return await send(await this.token.get());
		});
		if (asked.writes) this.turnedAway = 0;
		return result;
	}

	/**
	 * The problem of a write that got a 401. A session does not end at each write, so the second time something
	 * in between answered.
	 */
	private turnedAwayFrom(asked: Asked, ended: ServiceProblem): ServiceProblem {
		this.turnedAway += 1;
		return this.turnedAway === 1 ? ended : this.problem(callOf(asked), unreadable('status', 401));
	}
}

/**
 * The name under which sessions are opened: letters, digits, underscores and spaces, ten at most
 * (docs/services/e-boekhouden.md 8.2).
 */
const SOURCE = 'n8n';

/**
 * The maximum length of a session token, which real ones never reach. For a megabyte, the redactor would make
 * a pattern that takes minutes.
 */
const LONGEST_TOKEN = 4_000;

const LOGIN = { isLogin: true };

/**
 * The answer to a change is documented as empty; JSON other than the record may come from something in
 * between.
 */
const changed = z.union([z.undefined(), record({ id })]);

const session = record({
	// The token is sent in a header: only characters that are valid there, and no backslash, of which the
	// redactor knows too many forms.
	token: z
		.string()
		.max(LONGEST_TOKEN)
		.regex(/^[\x21-\x5b\x5d-\x7e]+$/),
	expiresIn: z.coerce.number().positive().nullish().catch(null),
});

/** The token of a session, which is valid for an hour: requested on first use, and again after it expired. */
class SessionToken {
	private opening?: Promise<string>;
	private current = '';
	private endsAt = Infinity;
	private readonly caller: RestCaller;

	constructor(
		private readonly sender: Sender,
		private readonly redactor: Redactor,
		private readonly accessToken: string,
		private readonly now: () => number = Date.now,
	) {
		this.caller = new RestCaller({ sender, readStatus: (status) => failureByEmpty(status, LOGIN) });
	}

	/**
	 * The session token; simultaneous calls share one request. @throws ServiceProblem that says what is wrong
	 * with the credential
	 */
	async get(): Promise<string> {
		if (this.now() >= this.endsAt) this.forget();
		this.opening ??= this.open().catch((error: unknown) => {
			this.forget();
			throw error;
		});
		return await this.opening;
	}

	/**
	 * Ends the use of a token: the next call requests another one, once for all calls that were refused with
	 * this one.
	 */
	end(token: string): void {
		if (this.current === token) this.forget();
	}

	/** Closes the session. It never throws, because a session that is not closed expires. */
	async close(end: (token: string) => Promise<void>): Promise<void> {
		const token = this.current;
		this.forget();
		if (token !== '') await end(token).catch(() => undefined);
	}

	private forget(): void {
		this.opening = undefined;
		this.current = '';
		this.endsAt = Infinity;
	}

	private async open(): Promise<string> {
		const call = callOf({
			method: 'POST',
			path: 'session',
			body: { accessToken: this.accessToken, source: SOURCE },
		});
		if (this.accessToken === '') throw this.sender.problem(call, notSent(TOKEN_WRONG));
		const { token, expiresIn } = await this.caller.call(call, (answer) => read(answer, session, LOGIN));
		this.redactor.add(token);
		this.current = token;
		this.endsAt = expiresIn ? this.now() + lastsFor(expiresIn * 1000) : Infinity;
		return token;
	}
}

/**
 * The time during which a token is used: a little less than the service gives, because a call takes some time
 * to arrive.
 */
function lastsFor(milliseconds: number): number {
	return Math.max(milliseconds - 60_000, milliseconds / 2);
}

/** Question `restHeader` of the live day: only the token, or with a word in front of it (docs/services/e-boekhouden.md 8.2). */
const FORMS = ['', 'Bearer '] as const;

/** The form in which the service accepts a session token: found out once for all calls of a connection. */
class AuthorizationForm {
	private current: string = FORMS[0];
	isKnown = false;

	header(token: string): { Authorization: string } {
		return { Authorization: this.current + token };
	}

	/**
	 * Sends a call with the session token in a header. When it is refused in one form before any was accepted,
	 * it is sent once more in the other, unless it may have been carried out.
	 */
	async trying<T>(token: string, send: (header: { Authorization: string }) => Promise<T>): Promise<T> {
		const tried = this.current;
		const accepted = (form: string) => (result: T) => {
			this.learn(form);
			return result;
		};
		return await send({ Authorization: tried + token }).then(accepted(tried), async (error: unknown) => {
			if (wasTaken(error)) this.learn(tried);
			const isSettled = (this.isKnown && this.current === tried) || isUncertain(error);
			if (!isProblem(error, 'session') || isSettled) throw error;
			const other = FORMS.find((form) => form !== tried) ?? tried;
			return await send({ Authorization: other + token }).then(accepted(other));
		});
	}

	private learn(form: string): void {
		this.current = form;
		this.isKnown = true;
	}
}

/** True when the service refused a call after it had accepted the session token. */
function wasTaken(error: unknown): boolean {
	return isProblem(error, 'refused', 'closed', 'exists', 'template');
}

const TIMEOUT_MS = 120_000;

type Asked = Pick<
	RestCall,
	'method' | 'path' | 'query' | 'body' | 'mayBeEmpty' | 'writes' | 'headers' | 'endsSession'
>;

/** The name of a call in messages, without the ids of the service. */
export function operationOf(method: string, path: string): string {
	return `${method} /v1/${path.replace(/\/\d+/g, '/{id}')}`;
}

function callOf(asked: Asked): RestCall {
	const operation = operationOf(asked.method, asked.path);
	return { ...asked, operation, path: `v1/${asked.path}`, timeoutMs: TIMEOUT_MS };
}

/** The address of the service, also when it was pasted with the version that each path begins with. */
export function withoutVersion(baseUrl: string): string {
	return tidiedBaseUrl(baseUrl).replace(/\/v1$/i, '');
}

/** The problem of a request that refers to a record that does not exist. */
export function unknownCode(
	session: Session,
	of: OfRecord['of'],
	value: string,
	operation: string,
	there = '',
): ServiceProblem {
	return session.cannotSend(operation, { code: 'codeUnknown', found: 'none', of, value, there });
}

/** The id of a cost centre as the service wants it. @throws ServiceProblem when it is not a number */
export function costCentreIn(session: Session, costCentreId: string, operation: string): number {
	if (/^\d{1,15}$/.test(costCentreId)) return Number(costCentreId);
	throw unknownCode(session, 'costCentre', costCentreId, operation);
}

/** The problem of a write that the service accepted without giving a number: its outcome is unknown. */
export function noNumber(session: Session, operation: string, made: 'booking' | 'invoice'): ServiceProblem {
	const call = { operation, writes: true };
	return session.problem(call, { problem: { code: 'noNumber', made }, outcome: 'unknown' });
}

/**
 * A decimal as a JSON number, if it converts exactly. @throws ServiceProblem for any other, and for text that is not a
 * number
 */
export function numberIn(
	session: Session,
	decimal: string,
	{ operation, path }: { operation: string; path: string },
): number {
	const number = Number(decimal);
	const amount = parseDecimal(decimal);
	if (amount && parseDecimal(String(number))?.eq(amount)) return number;
	throw session.cannotSend(operation, { code: 'valueNotSendable', path, type: decimal.slice(0, LONGEST) });
}

const LONGEST = 40;
