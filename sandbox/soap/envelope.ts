import { SoapFault, unreadable } from './fault';
import { MalformedXml, parseXml } from './xml';
import type { XmlElement } from './xml';

const SOAP_11 = 'http://schemas.xmlsoap.org/soap/envelope/';

export interface Envelope {
	headers: XmlElement[];
	/** The first element in soap:Body. */
	body: XmlElement | undefined;
}

function parse(text: string): XmlElement {
	try {
		return parseXml(text);
	} catch (error) {
		if (!(error instanceof MalformedXml)) throw error;
		throw new SoapFault('Client', `Server was unable to read request. ---> ${error.message}`);
	}
}

export function readEnvelope(text: string): Envelope {
	const root = parse(text);
	if (root.name !== 'Envelope')
		throw unreadable(root.position, 'Request format is invalid: Missing SOAP envelope.');
	if (root.namespace !== SOAP_11) {
		throw new SoapFault(
			'VersionMismatch',
			'Possible SOAP version mismatch: Envelope namespace is unexpected.',
		);
	}
	const part = (name: string) =>
		root.children.find((child) => child.namespace === SOAP_11 && child.name === name)?.children ?? [];
	return { headers: part('Header'), body: part('Body')[0] };
}

/** ASP.NET declares these three namespaces on every envelope. */
const NAMESPACES =
	`xmlns:soap="${SOAP_11}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ` +
	'xmlns:xsd="http://www.w3.org/2001/XMLSchema"';

export function writeEnvelope(body: string): string {
	return `<?xml version="1.0" encoding="utf-8"?><soap:Envelope ${NAMESPACES}><soap:Body>${body}</soap:Body></soap:Envelope>`;
}
