import { escapeXml } from './xml';

export type FaultCode = 'Client' | 'Server' | 'VersionMismatch';

/** ASP.NET's answer with HTTP 500. */
export class SoapFault extends Error {
	constructor(
		readonly code: FaultCode,
		text: string,
	) {
		super(text);
	}
}

/** The request could not be parsed, in the words of ASP.NET. */
export function unreadable(position: { line: number; column: number }, reason: string): SoapFault {
	const place = `There is an error in XML document (${position.line}, ${position.column}).`;
	return new SoapFault('Client', `Server was unable to read request. ---> ${place} ---> ${reason}`);
}

/** The service itself failed, in the words of ASP.NET (docs/services/nmbrs.md 4). */
export function unprocessable(reason: string): SoapFault {
	return new SoapFault('Server', `Server was unable to process request. ---> ${reason}`);
}

export function faultXml(fault: SoapFault): string {
	const text = escapeXml(fault.message);
	return `<soap:Fault><faultcode>soap:${fault.code}</faultcode><faultstring>${text}</faultstring><detail /></soap:Fault>`;
}
