import { withoutForbidden } from '../../values/xml';
import { CallFailed, notSent } from '../failure';

/**
 * A SOAP service as one table: its messages with their elements in wire order. The WSDL for the `soap` library and the
 * TypeScript types of what is sent and received are made from it.
 * An element is `type` (required), `type?` (optional) or `type[]` (any number). A type is a scalar of XML Schema or the
 * name of another type in the table.
 */
export type WireFields = Readonly<Record<string, string>>;
export type WireTypes = Readonly<Record<string, WireFields>>;

interface OperationDescription {
	readonly request: WireFields;
	readonly response: WireFields;
}

export interface ServiceDescription {
	/** Name of the service as the user knows it. */
	readonly service: string;
	readonly namespace: string;
	readonly types: WireTypes;
	readonly operations: Readonly<Record<string, OperationDescription>>;
	/** An element of the SOAP header, when the service requires one. */
	readonly header?: { readonly name: string; readonly fields: WireFields };
}

type NameOf<F extends string> = F extends `${infer N}[]` ? N : F extends `${infer N}?` ? N : F;
type OptionalKeys<M extends WireFields> = {
	[K in keyof M]: M[K] extends `${string}?` | `${string}[]` ? K : never;
}[keyof M];
type Sent<F extends string, T extends WireTypes> =
	NameOf<F> extends keyof T ? Outgoing<T[NameOf<F>], T> : string;
type Got<F extends string, T extends WireTypes> =
	NameOf<F> extends keyof T ? Incoming<T[NameOf<F>], T> : string;

/** The type of a message that is sent: every scalar is text in its wire form already. */
export type Outgoing<M extends WireFields, T extends WireTypes> = {
	[K in Exclude<keyof M, OptionalKeys<M>>]: Sent<M[K], T>;
} & {
	[K in OptionalKeys<M>]?: M[K] extends `${string}[]` ? Sent<M[K], T>[] : Sent<M[K], T>;
};

/** The type of a message that is received: every scalar is text, and anything may be missing or nil. */
export type Incoming<M extends WireFields, T extends WireTypes> = {
	[K in keyof M]?: (M[K] extends `${string}[]` ? (Got<M[K], T> | null)[] : Got<M[K], T>) | null;
};

const SCALARS = new Set(['string', 'int', 'long', 'decimal', 'double', 'boolean', 'dateTime']);

/**
 * The WSDL of a table. Wrapper elements have named types: with the anonymous ones that ASP.NET writes, `soap` sends
 * the outer elements in the order of the JavaScript keys instead of the schema's (docs/services/soap.md 1).
 */
export function toWsdl(description: ServiceDescription): string {
	const { namespace, types, operations, header } = description;
	const names = Object.keys(operations);
	const wrappers = names.flatMap((name) => {
		const { request, response } = operations[name] as OperationDescription;
		return [wrapper(name, request), wrapper(`${name}Response`, response)];
	});
	const schema = [
		...Object.entries(types).map(([name, fields]) => complexType(name, fields)),
		...wrappers,
		header ? wrapper(header.name, header.fields) : '',
	].join('');
	const messages = names.map(
		(name) => message(`${name}SoapIn`, name) + message(`${name}SoapOut`, `${name}Response`),
	);
	const portOperations = names.map(
		(name) =>
			`<wsdl:operation name="${name}"><wsdl:input message="tns:${name}SoapIn"/><wsdl:output message="tns:${name}SoapOut"/></wsdl:operation>`,
	);
	const bindings = names.map(
		(name) =>
			`<wsdl:operation name="${name}"><soap:operation soapAction="${namespace}/${name}" style="document"/>` +
			'<wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation>',
	);
	return (
		'<?xml version="1.0" encoding="utf-8"?>' +
		`<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns:tns="${namespace}" targetNamespace="${namespace}">` +
		`<wsdl:types><s:schema elementFormDefault="qualified" targetNamespace="${namespace}">${schema}</s:schema></wsdl:types>` +
		messages.join('') +
		`<wsdl:portType name="Port">${portOperations.join('')}</wsdl:portType>` +
		`<wsdl:binding name="Binding" type="tns:Port"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>${bindings.join('')}</wsdl:binding>` +
		'<wsdl:service name="Service"><wsdl:port name="Port" binding="tns:Binding"><soap:address location="http://localhost/"/></wsdl:port></wsdl:service>' +
		'</wsdl:definitions>'
	);
}

function wrapper(name: string, fields: WireFields): string {
	return `<s:element name="${name}" type="tns:${name}_Message"/>${complexType(`${name}_Message`, fields)}`;
}

function complexType(name: string, fields: WireFields): string {
	const elements = Object.entries(fields).map(([element, type]) => elementOf(element, type));
	return `<s:complexType name="${name}"><s:sequence>${elements.join('')}</s:sequence></s:complexType>`;
}

function elementOf(name: string, type: string): string {
	const bare = type.replace(/(\[\]|\?)$/, '');
	const qualified = SCALARS.has(bare) ? `s:${bare}` : `tns:${bare}`;
	const min = type === bare ? 1 : 0;
	const max = type.endsWith('[]') ? 'unbounded' : 1;
	return `<s:element minOccurs="${min}" maxOccurs="${max}" name="${name}" type="${qualified}"/>`;
}

function message(name: string, element: string): string {
	return `<wsdl:message name="${name}"><wsdl:part name="parameters" element="tns:${element}"/></wsdl:message>`;
}

const XML_NAME = /^[A-Za-z_][\w.-]*$/;
/** Keys with a special meaning for `soap`; in user data they would inject XML. */
const MAGIC = new Set(['$xml', '_xml', '$value', 'attributes', '$type', '__proto__']);

export type WireValue = string | undefined | null | WireObject | readonly WireValue[];
export interface WireObject {
	readonly [element: string]: WireValue;
}

/**
 * Makes a message safe for `soap` with `escapeXML: false`: escapes all text, leaves out values that are
 * undefined or null, and refuses those that `soap` would silently write wrong: Date objects, magic keys,
 * CDATA injection (docs/services/soap.md 1). @throws CallFailed
 */
export function toWire(value: WireValue, path = 'message'): unknown {
	if (typeof value === 'string') return escapeXml(value);
	if (Array.isArray(value))
		return (value as readonly WireValue[]).map((entry, index) => toWire(entry, `${path}[${index}]`));
	if (isPlainObject(value)) {
		const wire: Record<string, unknown> = {};
		for (const [key, entry] of Object.entries(value)) {
			const here = `${path}.${key}`;
			if (!XML_NAME.test(key) || MAGIC.has(key))
				throw new CallFailed(notSent({ code: 'valueNotSendable', path: here, type: 'no element name' }));
			if (entry !== undefined && entry !== null) wire[key] = toWire(entry, here);
		}
		return wire;
	}
	throw new CallFailed(notSent({ code: 'valueNotSendable', path, type: typeof value }));
}

/** Escapes text for XML; characters that XML does not allow are dropped, lone surrogates replaced. */
export function escapeXml(text: string): string {
	return withoutForbidden(text.toWellFormed())
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\r', '&#xD;');
}

function isPlainObject(value: WireValue): value is WireObject {
	return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The elements of a list that may be absent, nil or hold nil entries. */
export function list<T>(elements: (T | null)[] | null | undefined): T[] {
	return (elements ?? []).filter((element): element is T => element !== null && element !== undefined);
}
