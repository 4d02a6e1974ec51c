import { isProblem, ServiceProblem } from '../../../shared/problem';
import type { Redactor } from '../../../shared/redact';
import { withRetry, type Wait } from '../../../shared/retry';
import type { RequestOf, ResponseOf, SoapCaller } from '../../../shared/soap/caller';
import { inShape } from '../../../shared/soap/shape';
import { problemIn, type ErrorMessage } from './errors';
import { E_BOEKHOUDEN } from './messages';

export type Service = typeof E_BOEKHOUDEN;
export type Operation = keyof Service['operations'] & string;
type SessionFields = 'SessionID' | 'SecurityCode2';
export type RequestIn<O extends Operation> = Omit<RequestOf<Service, O>, SessionFields>;

/** Of what the service says of its own; as much of a fault. */
const LONGEST_TEXT = 500;

export interface LoginCodes {
	username: string;
	securityCode1: string;
	securityCode2: string;
}

export interface SessionTools {
	caller: SoapCaller<Service>;
	redactor: Redactor;
	wait: Wait;
}

/**
 * One session: opened at the first call, opened again once when the service says that it has ended (then the call was
 * not carried out, so even a write may be sent again), closed at the end (apis/eboekhouden.md 2).
 */
export class Session {
	private id?: string;
	/** Too many calls were made: more of them would only be turned away as well. */
	private limit?: ServiceProblem;

	constructor(
		private readonly login: LoginCodes,
		private readonly tools: SessionTools,
	) {}

	/** A call that changes nothing. */
	async read<O extends Operation>(operation: O, request: RequestIn<O>): Promise<ResponseOf<Service, O>> {
		return await this.inSession(() => this.send(operation, request, false));
	}

	/** A call that writes: sent again only when it was certainly not done. */
	async write<O extends Operation>(operation: O, request: RequestIn<O>): Promise<ResponseOf<Service, O>> {
		return await this.inSession(() => this.send(operation, request, true));
	}

	/** Logs in, and says so in the user's words when that fails. */
	async open(): Promise<string> {
		if (this.id) return this.id;
		const { redactor, wait } = this.tools;
		const { username, securityCode1, securityCode2 } = this.login;
		const request = {
			Username: username,
			SecurityCode1: securityCode1,
			SecurityCode2: securityCode2,
			Source: 'n8n',
		};
		const { OpenSessionResult: result } = await withRetry(
			() => this.call('OpenSession', request),
			false,
			wait,
		);
		const problem = this.problemIn('OpenSession', result?.ErrorMsg);
		if (isProblem(problem, 'limit')) throw problem;
		if (problem || !result?.SessionID) throw wrongLogin(problem);
		this.id = result.SessionID;
		redactor.add(this.id);
		return this.id;
	}

	async close(): Promise<void> {
		if (!this.id) return;
		const id = this.id;
		this.id = undefined;
		// A session that cannot be closed ends by itself; the run is over and its outcome stands.
		await this.tools.caller.call('CloseSession', { SessionID: id }).catch(() => undefined);
	}

	private async inSession<T>(call: () => Promise<T>): Promise<T> {
		return await this.withinLimit(call).catch(async (error: unknown) => {
			if (!isProblem(error, 'session')) throw error;
			this.id = undefined;
			return await this.withinLimit(call);
		});
	}

	private async withinLimit<T>(call: () => Promise<T>): Promise<T> {
		// Nothing was sent this time.
		if (this.limit) throw this.limit;
		return await call().catch((error: unknown) => {
			if (isProblem(error, 'limit')) this.limit = error.with({ outcome: 'notDone' });
			throw error;
		});
	}

	private async send<O extends Operation>(
		operation: O,
		request: RequestIn<O>,
		writes: boolean,
	): Promise<ResponseOf<Service, O>> {
		const session = { SessionID: await this.open(), SecurityCode2: this.login.securityCode2 };
		// The session fields come first in every message, as they do in the service's schema.
		const message = { ...session, ...request } as unknown as RequestOf<Service, O>;
		return await withRetry(
			async () => {
				const response = await this.call(operation, message);
				const problem = this.problemOf(operation, response);
				if (problem) throw problem;
				return response;
			},
			writes,
			this.tools.wait,
		);
	}

	private async call<O extends Operation>(
		operation: O,
		message: RequestOf<Service, O>,
	): Promise<ResponseOf<Service, O>> {
		const response = await this.tools.caller.call(operation, message);
		try {
			return inShape(E_BOEKHOUDEN, operation, response);
		} catch {
			throw noResult(operation, 'a message of another shape than it should have');
		}
	}

	private problemOf(operation: string, response: object): ServiceProblem | null {
		const result = (response as Record<string, unknown>)[`${operation}Result`] as
			(ErrorMessage & { ErrorMsg?: ErrorMessage | null }) | null | undefined;
		if (result === undefined || result === null) {
			// UpdateRelatie answers with an empty error when all is well; elsewhere a result is missing.
			return operation.startsWith('Update') ? null : noResult(operation, 'no result');
		}
		return this.problemIn(operation, 'ErrorMsg' in result ? result.ErrorMsg : result);
	}

	/** The service may echo what it was sent, also before there is a session. */
	private problemIn(operation: string, error: ErrorMessage | null | undefined): ServiceProblem | null {
		const problem = problemIn(operation, error);
		if (!problem) return null;
		const clean = (text = '') => this.tools.redactor.clean(text).slice(0, LONGEST_TEXT);
		return problem.with({ code: clean(problem.facts.code), text: clean(problem.facts.text) });
	}
}

function wrongLogin(problem: ServiceProblem | null): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation: 'OpenSession',
		kind: 'login',
		outcome: 'notDone',
		what: 'the user name or a security code is not right',
		advice:
			'Copy Gebruikersnaam, Beveiligingscode 1 and Beveiligingscode 2 again from Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP. The codes change when the password of the account changes.',
		code: problem?.facts.code,
		text: problem?.facts.text,
	});
}

function noResult(operation: string, instead: string): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation,
		kind: 'unreadable',
		outcome: 'unknown',
		what: `the service answered with ${instead}`,
		advice: 'Try again later; whatever this run wrote is looked up first.',
	});
}
