import type { ServiceName } from '../serviceName';
import type { XmlElement } from './xml';
import { absentValues, readFields } from './sequence';
import type { Fields, ValuesOf } from './sequence';
import type { Reading } from './xmlType';

/** One request as an operation sees it. */
export interface SoapCall {
	operation: string;
	headers: XmlElement[];
	body: XmlElement | undefined;
	reading: Reading;
}

/** Carries a call out and returns the content of soap:Body, or throws a SoapFault. */
export type Operation = (call: SoapCall) => string;

export interface SoapService {
	name: ServiceName;
	path: string;
	/** Also the SOAPAction without its last part. */
	namespace: string;
	operations: Record<string, Operation>;
	/** Operations of the real service that the sandbox does not have. */
	missing: readonly string[];
	/** The guid of the administration of a request, if the service has those. */
	administrationOf?(body: string): string;
	/** The answer of an operation that refuses a call without carrying it out. */
	refuse(operation: string, code: string, text: string): string;
}

/** The parameters of a call; a wrapper with another name or namespace counts as empty. */
export function readParameters<F extends Fields>(fields: F, call: SoapCall): ValuesOf<F> {
	const { body, reading } = call;
	if (body?.name === call.operation && body.namespace === reading.namespace) {
		return readFields(fields, body, reading);
	}
	if (body) reading.ignored.push(body.name);
	return absentValues(fields);
}

export function responseXml(operation: string, namespace: string, result: string): string {
	const start = `<${operation}Response xmlns="${namespace}"`;
	return result === '' ? `${start} />` : `${start}>${result}</${operation}Response>`;
}
