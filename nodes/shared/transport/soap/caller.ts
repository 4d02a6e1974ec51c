import type { Client, IHttpClient } from 'soap';
import type { Call } from '../call';
import { CallFailed, unexpected, unreadable, type Failure } from '../failure';
import type { HttpAnswer } from '../http';
import type { Sender } from '../sender';
import { readFault, tidy, whyNoEnvelope } from './answer';
import type { Incoming, Outgoing, ServiceDescription } from './description';
import { inShape } from './shape';
import { toWire, type WireObject } from './toWire';
import { PARSE_OPTIONS, wsdlOf } from './wsdl';

/** What a fault of the service means; null where it has no meaning of its own. Secrets are out of the text already. */
export type ReadFault = (fault: { operation: string; code: string; text: string }) => Failure | null;

export interface CallerOptions {
	sender: Sender;
	/** Behind the base URL; '' when the service is the base URL itself. */
	path: string;
	timeoutMs: number;
	/** Values of the service's header element, when it has one. */
	header?: WireObject;
	readFault?: ReadFault;
	/** What an answer without a fault has against the call; null when all is well. */
	readAnswer?: (operation: string, response: object) => Failure | null;
}

type Operations<D extends ServiceDescription> = D['operations'];
export type RequestOf<D extends ServiceDescription, O extends keyof Operations<D>> = Outgoing<
	Operations<D>[O]['request'],
	D['types']
>;
export type ResponseOf<D extends ServiceDescription, O extends keyof Operations<D>> = Incoming<
	Operations<D>[O]['response'],
	D['types']
>;

/**
 * Calls one SOAP 1.1 service through the `soap` library, with its silent defects closed off
 * (docs/services/soap.md 1 to 3).
 */
export class SoapCaller<D extends ServiceDescription> {
	private client?: Client;

	constructor(
		private readonly description: D,
		private readonly options: CallerOptions,
	) {}

	/** The operation's response element, in the shape of its description. @throws ServiceProblem */
	async call<O extends keyof Operations<D> & string>(
		operation: O,
		request: RequestOf<D, O>,
		about: Omit<Call, 'operation'> = {},
	): Promise<ResponseOf<D, O>> {
		const call = { ...about, operation };
		return await this.options.sender.carryOut(call, async () => await this.once(operation, request));
	}

	/** Sends the call one time, whatever became of the calls before it. @throws CallFailed */
	async once<O extends keyof Operations<D> & string>(
		operation: O,
		request: RequestOf<D, O>,
	): Promise<ResponseOf<D, O>> {
		const args = toWire(request as WireObject, operation);
		const client = (this.client ??= await this.connect());
		const response = this.checked(operation, await this.answerTo(client, operation, args));
		const failure = this.options.readAnswer?.(operation, response);
		if (failure) throw new CallFailed(failure);
		return response as ResponseOf<D, O>;
	}

	private async answerTo(client: Client, operation: string, args: unknown): Promise<unknown> {
		const [response] = await method(
			client,
			operation,
		)(args).catch((error: unknown) => {
			throw error instanceof CallFailed ? error : new CallFailed(this.faultIn(operation, error));
		});
		return response;
	}

	private async connect(): Promise<Client> {
		const { Client } = await import('soap');
		const wsdl = await wsdlOf(this.description);
		const client = new Client(wsdl, this.options.sender.baseUrl, {
			...PARSE_OPTIONS,
			httpClient: this.httpClient(),
		});
		const { header, namespace } = this.description;
		if (header) {
			const values = { [header.name]: toWire(this.options.header ?? {}, header.name) };
			client.addSoapHeader(values, undefined, 'tns', namespace);
		}
		return client;
	}

	/** Everything is judged here, before `soap` sees it: its own errors hold the request, secrets and all. */
	private httpClient(): IHttpClient {
		const request = (
			_url: string,
			xml: string,
			done: (error: unknown, response?: unknown, body?: string) => void,
			headers?: Record<string, string>,
		) => {
			void this.post(xml, headers?.SOAPAction ?? '').then(
				(answer) =>
					done(null, { status: answer.status, headers: answer.headers, data: answer.body }, answer.body),
				(error) => done(error),
			);
		};
		// soap's type wants axios' own promise; it is used by nothing when the answer comes through the callback.
		return { request } as unknown as IHttpClient;
	}

	private async post(xml: string, action: string): Promise<HttpAnswer> {
		const { sender, path, timeoutMs } = this.options;
		const answer = await sender.send(path, {
			method: 'POST',
			headers: { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: action },
			body: xml,
			timeoutMs,
		});
		const failure = whyNoEnvelope(answer);
		if (failure) throw new CallFailed(failure);
		return { ...answer, body: tidy(answer.body) };
	}

	/** `soap` resolves with nothing for an empty body, and with an object for anything it does not know. */
	private checked(operation: string, response: unknown): object {
		if (typeof response === 'object' && response !== null && !('Body' in response)) {
			const shaped = shapedOrNull(this.description, operation, response);
			if (shaped === null) throw new CallFailed(unexpected('otherShape'));
			return shaped;
		}
		// .NET leaves the wrapper empty for an operation without a result (CloseSession) and for a result that is null
		// (a run without a journal); what a missing result means is the client's to say.
		const fields = this.description.operations[operation]?.response ?? {};
		if (response === null && Object.values(fields).every(mayBeAbsent)) return {};
		throw new CallFailed(unexpected('noResult'));
	}

	private faultIn(operation: string, error: unknown): Failure {
		const fault = readFault((error as { root?: unknown } | null)?.root);
		if (!fault) return unreadable('otherMessage');
		const text = this.options.sender.clean(fault.text);
		// A "Client" fault is about the message itself, so nothing was done; after a "Server" fault nobody knows.
		const known: Failure = /Client$/.test(fault.code)
			? { problem: { code: 'requestNotRead' }, outcome: 'notDone', text }
			: { problem: { code: 'serviceError' }, outcome: 'unknown', text };
		return this.options.readFault?.({ operation, code: fault.code, text }) ?? known;
	}
}

type SoapMethod = (args: unknown) => Promise<[unknown, ...unknown[]]>;

function method(client: Client, operation: string): SoapMethod {
	return (client[`${operation}Async`] as SoapMethod).bind(client);
}

function shapedOrNull(description: ServiceDescription, operation: string, response: object): object | null {
	try {
		return inShape(description, operation, response);
	} catch {
		return null;
	}
}

function mayBeAbsent(type: string): boolean {
	return /(\?|\[\])$/.test(type);
}
