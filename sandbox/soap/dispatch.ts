import type { HttpAnswer } from '../httpAnswer';
import { readEnvelope, writeEnvelope } from './envelope';
import { faultXml, SoapFault } from './fault';
import type { SoapService } from './service';

export interface SoapRequest {
	soapAction: string | undefined;
	contentType: string | undefined;
	body: string;
}

export const XML = 'text/xml; charset=utf-8';

/** The operation in a SOAPAction header, or '' when it is not one of this service. */
export function operationName(service: SoapService, soapAction: string | undefined): string {
	const quoted = /^"(.*)\/([^/"]+)"$/.exec(soapAction ?? '');
	if (quoted?.[1] !== service.namespace) return '';
	const name = quoted[2] ?? '';
	return Object.hasOwn(service.operations, name) || service.missing.includes(name) ? name : '';
}

function find(service: SoapService, soapAction: string | undefined) {
	if (soapAction === undefined || soapAction.replace(/"/g, '') === '') {
		throw new SoapFault(
			'Client',
			'Unable to handle request without a valid action parameter. Please supply a valid soap action.',
		);
	}
	const name = operationName(service, soapAction);
	if (!name) {
		const action = soapAction.replace(/^"|"$/g, '');
		throw new SoapFault('Client', `Server did not recognize the value of HTTP Header SOAPAction: ${action}.`);
	}
	const operation = service.operations[name];
	if (!operation) throw new SoapFault('Server', `The sandbox does not have ${name}.`);
	return { name, operation };
}

function carryOut(service: SoapService, request: SoapRequest, ignored: string[]): string {
	const { name, operation } = find(service, request.soapAction);
	const { headers, body } = readEnvelope(request.body);
	return operation({ operation: name, headers, body, reading: { namespace: service.namespace, ignored } });
}

export function soapAnswer(status: number, body: string): HttpAnswer {
	return { status, contentType: XML, body: writeEnvelope(body) };
}

export function faultAnswer(fault: SoapFault): HttpAnswer {
	return soapAnswer(500, faultXml(fault));
}

/** Carries out one POST; paths of dropped elements are added to `ignored`. */
export function dispatch(service: SoapService, request: SoapRequest, ignored: string[]): HttpAnswer {
	if (!/^text\/xml\s*(;|$)/i.test(request.contentType ?? '')) {
		const body = `Request format is invalid: ${request.contentType ?? ''}.`;
		return { status: 500, contentType: 'text/plain; charset=utf-8', body };
	}
	try {
		return soapAnswer(200, carryOut(service, request, ignored));
	} catch (error) {
		if (error instanceof SoapFault) return faultAnswer(error);
		throw error;
	}
}
