import { z } from 'zod';
import { notSent } from '../../../shared/transport/failure';
import type { Redactor } from '../../../shared/transport/redact';
import { RestCaller } from '../../../shared/transport/rest/caller';
import type { Sender } from '../../../shared/transport/sender';
import { read } from './answer';
import { failureByEmpty } from './errors';
import { callOf } from './callOf';
import { record } from './values';

/** Letters, digits, underscores and spaces, ten at most (docs/services/e-boekhouden.md 8.2). */
const SOURCE = 'n8n';

/** Far more than a token has; of a megabyte, the redactor would make a pattern that takes minutes. */
const LONGEST_TOKEN = 4_000;

const LOGIN = { isLogin: true };

const session = record({
	// It goes into a header: nothing but what one can hold, and no backslash, of which the redactor knows too many forms.
	token: z
		.string()
		.max(LONGEST_TOKEN)
		.regex(/^[\x21-\x5b\x5d-\x7e]+$/),
	expiresIn: z.coerce.number().positive().nullish().catch(null),
});

/** The token of a session, which lasts an hour: asked for when it is needed, and again when it is over. */
export class SessionToken {
	private opening?: Promise<string>;
	private current = '';
	private endsAt = Infinity;
	private readonly caller: RestCaller;

	constructor(
		sender: Sender,
		private readonly redactor: Redactor,
		private readonly accessToken: string,
		private readonly now: () => number = Date.now,
	) {
		this.caller = new RestCaller({ sender, readStatus: (status) => failureByEmpty(status, LOGIN) });
	}

	/** The same for calls that go out at once. @throws ServiceProblem that says what is wrong with the credential */
	async get(): Promise<string> {
		if (this.now() >= this.endsAt) this.forget();
		this.opening ??= this.open().catch((error: unknown) => {
			this.forget();
			throw error;
		});
		return await this.opening;
	}

	/** Another than this one, which is over: opened once for all calls that were turned away with it. */
	async getOther(ended: string): Promise<string> {
		if (this.current === ended) this.forget();
		return await this.get();
	}

	/** Never throws: a session that cannot be closed ends by itself. */
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
		if (this.accessToken === '') throw this.caller.problem(call, notSent({ code: 'accessTokenMissing' }));
		const { token, expiresIn } = await this.caller.call(call, (answer) => read(answer, session, LOGIN));
		this.redactor.add(token);
		this.current = token;
		this.endsAt = expiresIn ? this.now() + lastsFor(expiresIn * 1000) : Infinity;
		return token;
	}
}

/** A little less than the service says: a call is on its way for a while. */
function lastsFor(milliseconds: number): number {
	return Math.max(milliseconds - 60_000, milliseconds / 2);
}
