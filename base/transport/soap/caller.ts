import type { Client, IHttpClient, WSDL } from 'soap';
import { memoizedBy } from '../../values/records';
import { hasTooManyParts } from '../../values/text';
import { tidied } from '../../values/xml';
import { CallFailed, tooBig, unexpected, unreadable, unusable, type Failure } from '../failure';
import type { HttpAnswer } from '../http';
import type { Call, Sender } from '../sender';
import { readMessage } from './readMessage';
import {
	toWire,
	toWsdl,
	type WireFields,
	type Incoming,
	type Outgoing,
	type ServiceDescription,
	type WireTypes,
	type WireObject,
} from './description';

/**
 * Gives the failure that a fault of the service means; null when it means nothing in particular. Secrets are
 * removed from its text already.
 */
export type ReadFault = (fault: { operation: string; code: string; text: string }) => Failure | null;

interface CallerOptions {
	sender: Sender;
	/** The path behind the base URL; '' when the service is the base URL itself. */
	path: string;
	timeoutMs: number;
	/** Values of the service's header element, when it has one. */
	header?: WireObject;
	readFault?: ReadFault;
	/** Gives the failure in an answer without a fault; null when the answer is a success. */
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

/** Calls one SOAP 1.1 service: the `soap` library writes the message, the answer is read here (docs/services/soap.md 1 and 2). */
export class SoapCaller<D extends ServiceDescription> {
	private client?: Client;

	constructor(
		private readonly description: D,
		private readonly options: CallerOptions,
	) {}

	/**
	 * Calls an operation, and gives its response element in the shape of its description. @throws
	 * ServiceProblem
	 */
	async call<O extends keyof Operations<D> & string>(
		operation: O,
		request: RequestOf<D, O>,
		about: Omit<Call, 'operation'> = {},
	): Promise<ResponseOf<D, O>> {
		const call = { ...about, operation };
		return await this.options.sender.carryOut(call, async () => await this.once(operation, request));
	}

	/** Sends the call once, even when earlier calls failed. @throws CallFailed */
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
			...OPTIONS,
			httpClient: this.httpClient(),
		});
		const { header, namespace } = this.description;
		if (header) {
			const values = { [header.name]: toWire(this.options.header ?? {}, header.name) };
			client.addSoapHeader(values, undefined, 'tns', namespace);
		}
		return client;
	}

	/**
	 * Sends for `soap`. All answers are checked before `soap` sees them, because its own errors contain the
	 * request with its secrets.
	 */
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
		// The cast gives `soap` the promise of axios that its type requires, and that it does not use when the answer comes
		// through the callback.
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

	/** Checks what `soap` returns: nothing for an empty body, and an object for anything it does not know. */
	private checked(operation: string, response: unknown): object {
		if (typeof response === 'object' && response !== null)
			return inShape(this.description, operation, response);
		// .NET leaves the response element empty for an operation without a result (CloseSession) and for a null
		// result (a run without a journal); the client decides what a missing result means.
		const fields = this.description.operations[operation]?.response ?? {};
		if (response === '' && Object.values(fields).every((type) => /(\?|\[\])$/.test(type))) return {};
		throw new CallFailed(unexpected('otherShape'));
	}

	private faultIn(operation: string, error: unknown): Failure {
		const fault = readFault((error as { root?: unknown } | null)?.root);
		if (!fault) return unreadable('noEnvelope');
		const text = this.options.sender.clean(fault.text);
		// A "Client" fault is about the message itself, so nothing was done; after a "Server" fault that is not known.
		const known: Failure = /Client$/.test(fault.code)
			? { problem: { code: 'refused' }, outcome: 'notDone', text }
			: { problem: { code: 'serviceError' }, outcome: 'unknown', text };
		return this.options.readFault?.({ operation, code: fault.code, text }) ?? known;
	}
}

type SoapMethod = (args: unknown) => Promise<[unknown, ...unknown[]]>;

function method(client: Client, operation: string): SoapMethod {
	return (client[`${operation}Async`] as SoapMethod).bind(client);
}

/** The reason why an HTTP answer is not a SOAP message; null when it is one. */
export function whyNoEnvelope(answer: HttpAnswer): Failure | null {
	const failure = unusable(answer);
	if (failure) return failure;
	const { body, status } = answer;
	if (/<!DOCTYPE|<!ENTITY/i.test(body.slice(0, 2000))) return unreadable('doctype', status);
	if (!/<(?:[\w.-]+:)?Envelope[\s>]/.test(body.slice(0, 4000))) return unreadable('noEnvelope', status);
	if (!/<\/(?:[\w.-]+:)?Envelope>$/.test(body.trimEnd().slice(-100))) return unreadable('brokenOff', status);
	return hasTooManyParts(body, '<', '=') ? tooBig(status) : null;
}

/**
 * A message without the characters that XML forbids and .NET writes (docs/services/soap.md 2). CDATA becomes
 * escaped text first, because something in it that looks like a reference is text.
 */
export function tidy(xml: string): string {
	return tidied(withoutCdata(xml));
}

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/**
 * Replaces CDATA in a loop: a pattern would search for the end from every beginning, which takes minutes
 * where there is no end.
 */
function withoutCdata(xml: string): string {
	let tidied = '';
	for (let at = 0; ;) {
		const start = xml.indexOf(CDATA, at);
		const end = start < 0 ? -1 : xml.indexOf(CDATA_END, start + CDATA.length);
		if (end < 0) return tidied + xml.slice(at);
		tidied += xml.slice(at, start) + escaped(xml.slice(start + CDATA.length, end));
		at = end + CDATA_END.length;
	}
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The `faultstring` and `faultcode` of a SOAP 1.1 fault; null when the message is not a fault. */
function readFault(message: unknown): { code: string; text: string } | null {
	const fault = bodyOf(message).Fault;
	if (fault === undefined) return null;
	const { faultcode, faultstring } = isObject(fault) ? fault : {};
	return { code: faultText(faultcode), text: faultText(faultstring) };
}

function bodyOf(message: unknown): Record<string, unknown> {
	const envelope = isObject(message) ? message.Envelope : null;
	const body = isObject(envelope) ? envelope.Body : null;
	return isObject(body) ? body : {};
}

function faultText(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}

/** Replaces `soap`'s own reader of answers. Like that, it throws a SOAP fault as an error with a `root`. */
function readAnswer(xml: string): object {
	const root = readMessage(xml);
	const Body = bodyOf(root);
	if (Body.Fault !== undefined) throw Object.assign(new Error('A fault'), { root });
	return { Body };
}

/**
 * Checks that an answer has the shape of its description: text instead of a list would read as no entries,
 * and an element instead of text as an object. Elements that are not described stay unchanged; an odd value
 * in an entry of a list is left out. @throws CallFailed when the answer has another shape
 */
function inShape(description: ServiceDescription, operation: string, response: object): object {
	const fields = description.operations[operation]?.response ?? {};
	// A result that is nil is kept apart, because it is not an empty list.
	const given = Object.entries(response).filter(([, value]) => value !== null);
	return elementsOf(Object.fromEntries(given), fields, description.types);
}

function elementsOf(value: unknown, fields: WireFields, types: WireTypes): object {
	if (!isObject(value)) throw otherShape();
	const checked = { ...value };
	for (const [name, type] of Object.entries(fields))
		if (Object.hasOwn(value, name)) checked[name] = elementOf(value[name], type, types);
		else if (isList(type, types) && hasUnknown(value, fields)) throw otherShape();
	return checked;
}

/**
 * True for an element that is a list or contains only one. Such a list is empty when its element is missing
 * (docs/services/e-boekhouden.md 1.2), but not when it is spelled otherwise.
 */
function isList(type: string, types: WireTypes): boolean {
	if (type.endsWith('[]')) return true;
	const within = Object.values(types[bareOf(type)] ?? {});
	return within.length === 1 && within[0]?.endsWith('[]') === true;
}

function hasUnknown(value: object, fields: WireFields): boolean {
	return Object.keys(value).some((name) => !Object.hasOwn(fields, name));
}

function elementOf(value: unknown, type: string, types: WireTypes): unknown {
	const bare = bareOf(type);
	if (type.endsWith('[]')) return entriesOf([value].flat(), bare, types);
	if (value === null || typeof value === 'string') return textOrNothing(value, bare, types);
	const fields = types[bare];
	if (!fields || Array.isArray(value)) throw otherShape();
	return elementsOf(value, fields, types);
}

/** The entries of a list. A list of only texts is refused where records are expected. */
function entriesOf(values: readonly unknown[], type: string, types: WireTypes): unknown[] {
	const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
	if (types[type] && values.every(isText)) throw otherShape();
	return values.map((entry) => entryOf(entry, type, types));
}

/**
 * An entry of a list. An odd record does not make the whole list unknown: a field of another shape is left
 * out, as if the service had not sent it.
 */
function entryOf(value: unknown, type: string, types: WireTypes): unknown {
	const fields = types[type];
	if (!fields || value === null) return elementOf(value, type, types);
	const sent = isObject(value) ? value : {};
	const read = Object.entries(sent).map(([name, of]): [string, unknown] => {
		const known = fields[name];
		return [name, known === undefined ? of : inShapeOr(undefined, () => elementOf(of, known, types))];
	});
	return Object.fromEntries(read);
}

function inShapeOr<Other>(otherwise: Other, read: () => unknown): unknown {
	try {
		return read();
	} catch {
		return otherwise;
	}
}

/**
 * The type without its mark `?` or `[]`. No pattern is used, because each value of each answer passes here.
 */
function bareOf(type: string): string {
	return type.endsWith('[]') ? type.slice(0, -2) : type.endsWith('?') ? type.slice(0, -1) : type;
}

/** The text of an element: an empty text stays '', and an empty number, date or record becomes null. */
function textOrNothing(value: string | null, type: string, types: WireTypes): string | null {
	if (value === null || type === 'string') return value;
	const text = value.trim();
	if (text !== '' && types[type]) throw otherShape();
	return text === '' ? null : text;
}

function otherShape(): CallFailed {
	return new CallFailed(unexpected('otherShape'));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

const OPTIONS = { escapeXML: false };

/**
 * Each service has one parsed WSDL in a process, because a WSDL has no credential (docs/services/soap.md 3).
 */
const wsdlOf = memoizedBy(async (description: ServiceDescription): Promise<WSDL> => {
	const { WSDL } = await import('soap');
	return await new Promise((resolve, reject) => {
		const wsdl = new WSDL(toWsdl(description), `mem:${description.namespace}`, OPTIONS);
		Object.assign(wsdl, { xmlToObject: readAnswer });
		wsdl.onReady((error: Error | null) => (error ? reject(error) : resolve(wsdl)));
	});
});
