import { isProblem } from '../../../base/problems/problem';
import type { SendHttp } from '../../../base/transport/http';
import { Redactor } from '../../../base/transport/redact';
import { Sender, type Access } from '../../../base/transport/sender';
import { SoapCaller, type RequestOf, type ResponseOf } from '../../../base/transport/soap/caller';
import type { Administration } from '../types';
import { failureOf } from './errors';
import { BOOKS_SOAP } from './messages';

type Service = typeof BOOKS_SOAP;
type SoapOperation = keyof Service['operations'] & string;
/** An administration other than the login's own. */
export type AdministrationRef = Pick<Administration, 'company' | 'guid'>;

type SessionFields = 'SessionID' | 'SecurityCode2';
type RequestIn<O extends SoapOperation> = Omit<RequestOf<Service, O>, SessionFields>;

interface LoginCodes {
	username: string;
	securityCode1: string;
	securityCode2: string;
}

export type SessionOptions = LoginCodes & Access;

const TIMEOUT_MS = 120_000;

/** Makes the session of one connection; nothing is sent yet. */
export function newSession(
	{ username, securityCode1, securityCode2, ...access }: SessionOptions,
	administration?: AdministrationRef,
): Session {
	// Text that is pasted into a credential often ends in a space.
	const login = {
		username: username.trim(),
		securityCode1: securityCode1.trim(),
		securityCode2: securityCode2.trim(),
	};
	const sent = new Map<string, number>();
	const counting: SendHttp = async (request) => {
		const operation = /\/(\w+)"$/.exec(request.headers.SOAPAction ?? '')?.[1] ?? '';
		sent.set(operation, (sent.get(operation) ?? 0) + 1);
		return await access.send(request);
	};
	const redactor = new Redactor(login.securityCode1, login.securityCode2);
	const sender = new Sender({ service: BOOKS_SOAP.service, redactor, ...access, send: counting });
	const caller = new SoapCaller(BOOKS_SOAP, {
		sender,
		path: '',
		timeoutMs: TIMEOUT_MS,
		readAnswer: (operation, response) => failureOf(operation, response, administration?.company),
	});
	return new Session(login, caller, redactor, sent, administration);
}

/**
 * A session: opened at the first call, reopened once when the service reports that it has ended (then the
 * call was not carried out, so even a write may be sent again), closed at the end
 * (docs/services/e-boekhouden.md 2).
 */
export class Session {
	private id?: string;

	constructor(
		private readonly login: LoginCodes,
		private readonly caller: SoapCaller<Service>,
		private readonly redactor: Redactor,
		private readonly calls: ReadonlyMap<string, number>,
		private readonly administration?: AdministrationRef,
	) {}

	/** The number of times that a call was sent, including retries, which the service counts too. */
	sent(operation: SoapOperation): number {
		return this.calls.get(operation) ?? 0;
	}

	/** Makes a call that changes nothing. */
	async read<O extends SoapOperation>(operation: O, request: RequestIn<O>): Promise<ResponseOf<Service, O>> {
		return await this.inSession(() => this.send(operation, request, false));
	}

	/** Makes a call that writes; it is retried only when it was certainly not done. */
	async write<O extends SoapOperation>(operation: O, request: RequestIn<O>): Promise<ResponseOf<Service, O>> {
		return await this.inSession(() => this.send(operation, request, true));
	}

	async close(): Promise<void> {
		if (!this.id) return;
		const id = this.id;
		this.id = undefined;
		// A session that is not closed expires; the results of the run do not depend on it.
		await this.caller.once('CloseSession', { SessionID: id }).catch(() => undefined);
	}

	private async inSession<T>(call: () => Promise<T>): Promise<T> {
		return await call().catch(async (error: unknown) => {
			if (!isProblem(error, 'session')) throw error;
			this.id = undefined;
			return await call();
		});
	}

	private async send<O extends SoapOperation>(
		operation: O,
		request: RequestIn<O>,
		writes: boolean,
	): Promise<ResponseOf<Service, O>> {
		const session = { SessionID: await this.open(), SecurityCode2: this.login.securityCode2 };
		// The session fields come first in every message, as in the service's schema.
		const message = { ...session, ...request } as unknown as RequestOf<Service, O>;
		// The list of administrations may be refused to an account without the rights of an accountant.
		const isForSome = operation === 'GetAdministraties';
		return await this.caller.call(operation, message, { writes, isForSome });
	}

	private async open(): Promise<string> {
		if (this.id) return this.id;
		const { username, securityCode1, securityCode2 } = this.login;
		const login = {
			Username: username,
			SecurityCode1: securityCode1,
			SecurityCode2: securityCode2,
			Source: 'n8n',
		};
		// The session id is there: `failureOf` refused an answer without one.
		this.id = (await this.resultOf(login))?.SessionID as string;
		this.redactor.add(this.id);
		return this.id;
	}

	/**
	 * Opens the session. It never opens the login's own administration instead of another, whatever the service
	 * answers.
	 */
	private async resultOf(login: RequestOf<Service, 'OpenSession'>) {
		const { caller, administration } = this;
		if (!administration) return (await caller.call('OpenSession', login)).OpenSessionResult;
		const asked = { ...login, AdministratieGUID: administration.guid };
		return (await caller.call('OpenSessionSub', asked)).OpenSessionSubResult;
	}
}
