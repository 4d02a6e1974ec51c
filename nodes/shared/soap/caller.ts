import type { Client, IHttpClient, WSDL } from 'soap';
import { inWords, noAnswer, type HttpAnswer, type NoAnswer, type SendHttp } from '../http';
import { isProblem, ServiceProblem, type ProblemFacts } from '../problem';
import type { Redactor } from '../redact';
import { readFault, tidy, whyNoEnvelope } from './answer';
import { toWsdl, type Incoming, type Outgoing, type ServiceDescription } from './description';
import { toWire, type WireObject } from './toWire';

/** How a service's own faults are told. Gets the fault as text, gives what is known of it. */
export type ReadFault = (fault: { operation: string; code: string; text: string }) => Partial<ProblemFacts>;

export interface CallerOptions {
	/** Full address of the service. */
	endpoint: string;
	send: SendHttp;
	timeoutMs: number;
	redactor: Redactor;
	/** Values of the service's header element, when it has one. */
	header?: WireObject;
	readFault: ReadFault;
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

/** All text stays text: amounts exact, dates without a zone (soap.md 3). */
const asText = (text: string) => text;
const PARSE_OPTIONS = {
	handleNilAsNull: true,
	preserveWhitespace: true,
	escapeXML: false,
	customDeserializer: {
		decimal: asText,
		double: asText,
		float: asText,
		long: asText,
		int: asText,
		boolean: asText,
		dateTime: asText,
		date: asText,
	},
};

/** Calls one SOAP 1.1 service through the `soap` library, with its silent defects closed off (soap.md). */
export class SoapCaller<D extends ServiceDescription> {
	private client?: Client;

	constructor(
		private readonly description: D,
		private readonly options: CallerOptions,
	) {}

	/** The operation's response element. @throws ServiceProblem */
	async call<O extends keyof Operations<D> & string>(
		operation: O,
		request: RequestOf<D, O>,
	): Promise<ResponseOf<D, O>> {
		// Without an address `soap` would send the request, secrets and all, to the one in its WSDL.
		if (!isWebAddress(this.options.endpoint)) {
			const advice = 'Enter the base URL in the credential again; it begins with https://.';
			throw this.notSent(operation, 'the base URL is no web address', advice);
		}
		const client = (this.client ??= await this.connect());
		const args = this.outgoing(operation, request as WireObject);
		try {
			const [response] = await method(client, operation)(args, { timeout: this.options.timeoutMs });
			return this.checked(operation, response) as ResponseOf<D, O>;
		} catch (error) {
			throw isProblem(error) ? error : this.translate(operation, error);
		}
	}

	private async connect(): Promise<Client> {
		const { Client } = await import('soap');
		const wsdl = await wsdlOf(this.description);
		const client = new Client(wsdl, this.options.endpoint, {
			...PARSE_OPTIONS,
			httpClient: this.httpClient(),
		});
		const { header, namespace } = this.description;
		if (header) {
			client.addSoapHeader(
				{ [header.name]: this.outgoing(header.name, this.options.header ?? {}) },
				undefined,
				'tns',
				namespace,
			);
		}
		return client;
	}

	private outgoing(operation: string, message: WireObject): unknown {
		try {
			return toWire(message, operation);
		} catch (error) {
			const advice = 'Check the values that were given to this operation; nothing was sent.';
			throw this.notSent(operation, (error as TypeError).message, advice);
		}
	}

	/** Everything is judged here, before `soap` sees it: its own errors hold the request, secrets and all. */
	private httpClient(): IHttpClient {
		const request = (
			url: string,
			xml: string,
			done: (error: unknown, response?: unknown, body?: string) => void,
			headers?: Record<string, string>,
		) => {
			void this.post(url, xml, headers ?? {}).then(
				(answer) =>
					done(null, { status: answer.status, headers: answer.headers, data: answer.body }, answer.body),
				(error) => done(error),
			);
		};
		// soap's type wants axios' own promise; it is used by nothing when the answer comes through the callback.
		return { request } as unknown as IHttpClient;
	}

	private async post(url: string, xml: string, headers: Record<string, string>): Promise<HttpAnswer> {
		const action = headers.SOAPAction ?? '';
		const operation = /([^/"]+)"?$/.exec(action)?.[1] ?? '';
		let answer: HttpAnswer;
		try {
			answer = await this.options.send({
				method: 'POST',
				url,
				headers: { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: action },
				body: xml,
				timeoutMs: this.options.timeoutMs,
			});
		} catch (error) {
			throw this.unreachable(operation, noAnswer(error));
		}
		if (answer.status === 429) throw this.tooManyCalls(operation);
		const why = whyNoEnvelope(answer);
		if (why) throw this.unreadable(operation, why, answer.status);
		return { ...answer, body: tidy(answer.body) };
	}

	/** `soap` resolves with nothing for an empty body, and with an object for anything it does not know. */
	private checked(operation: string, response: unknown): object {
		if (typeof response === 'object' && response !== null && !('Body' in response)) return response;
		// .NET leaves the wrapper empty for an operation without a result (CloseSession) and for a result that is null
		// (a run without a journal); what a missing result means is the client's to say.
		const fields = this.description.operations[operation]?.response ?? {};
		if (response === null && Object.values(fields).every(mayBeAbsent)) return {};
		throw this.unreadable(operation, 'an answer without the result that belongs to it');
	}

	private translate(operation: string, error: unknown): ServiceProblem {
		const fault = readFault((error as { root?: unknown } | null)?.root);
		if (!fault) return this.unreadable(operation, 'a message that cannot be read as an answer to this call');
		const text = this.options.redactor.clean(fault.text).slice(0, 500);
		return this.problem(operation, {
			kind: 'refused',
			// A "Client" fault is about the message itself, so nothing was done; after a "Server" fault nobody knows.
			outcome: /Client$/.test(fault.code) ? 'notDone' : 'unknown',
			what: 'the service could not handle the call',
			advice: 'Look up the text of the service, or try again later.',
			text,
			...this.options.readFault({ operation, code: fault.code, text }),
		});
	}

	private notSent(operation: string, what: string, advice: string): ServiceProblem {
		return this.problem(operation, { kind: 'input', outcome: 'notDone', what, advice });
	}

	private unreachable(operation: string, { code, sent }: NoAnswer): ServiceProblem {
		return this.problem(operation, {
			kind: 'unreachable',
			outcome: sent ? 'unknown' : 'notDone',
			what: `no answer from ${hostOf(this.options.endpoint)} (${inWords(code)})`,
			advice: sent
				? 'Try again later; whatever this run wrote is looked up first.'
				: 'Check the base URL in the credential and the network of your n8n.',
		});
	}

	private tooManyCalls(operation: string): ServiceProblem {
		return this.problem(operation, {
			kind: 'limit',
			outcome: 'notDone',
			what: 'the service was called too often (HTTP 429)',
			advice: 'Nothing is lost: wait a while, or let the workflow run less often.',
		});
	}

	private unreadable(operation: string, what: string, status?: number): ServiceProblem {
		// 4xx: something before the service turned the request away, so the service never saw it.
		const refusedOutside = status !== undefined && status >= 400 && status < 500;
		return this.problem(operation, {
			kind: 'unreadable',
			outcome: refusedOutside ? 'notDone' : 'unknown',
			what: `the service answered with ${what}`,
			advice:
				'Check the base URL in the credential; if that is right, the service is out of order: try again later.',
		});
	}

	private problem(operation: string, facts: Omit<ProblemFacts, 'service' | 'operation'>): ServiceProblem {
		const { redactor } = this.options;
		return new ServiceProblem({
			...facts,
			service: this.description.service,
			operation,
			what: redactor.clean(facts.what),
			text: facts.text && redactor.clean(facts.text),
		});
	}
}

type SoapMethod = (args: unknown, options: object) => Promise<[unknown, ...unknown[]]>;

function method(client: Client, operation: string): SoapMethod {
	return (client[`${operation}Async`] as SoapMethod).bind(client);
}

/** One parsed WSDL per service and process: it holds no credential (soap.md 7). */
const parsed = new Map<ServiceDescription, Promise<WSDL>>();

function wsdlOf(description: ServiceDescription): Promise<WSDL> {
	let wsdl = parsed.get(description);
	if (!wsdl) {
		wsdl = parse(description);
		parsed.set(description, wsdl);
	}
	return wsdl;
}

async function parse(description: ServiceDescription): Promise<WSDL> {
	const { WSDL } = await import('soap');
	return await new Promise((resolve, reject) => {
		const wsdl = new WSDL(toWsdl(description), `mem:${description.namespace}`, PARSE_OPTIONS);
		wsdl.onReady((error: Error | null) => (error ? reject(error) : resolve(wsdl)));
	});
}

function mayBeAbsent(type: string): boolean {
	return /(\?|\[\])$/.test(type);
}

function isWebAddress(endpoint: string): boolean {
	return /^https?:\/\//i.test(endpoint) && URL.canParse(endpoint);
}

function hostOf(endpoint: string): string {
	return new URL(endpoint).host;
}
