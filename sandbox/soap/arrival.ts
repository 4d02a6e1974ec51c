import type { Arrival } from '../exchange';
import type { HttpAnswer } from '../httpAnswer';
import { dispatch, faultAnswer, operationName, soapAnswer, XML } from './dispatch';
import type { SoapRequest } from './dispatch';
import { SoapFault } from './fault';
import type { SoapService } from './service';

function refusal(service: SoapService, operation: string, code: string, text: string): HttpAnswer {
	try {
		return soapAnswer(200, service.refuse(operation, code, text));
	} catch (error) {
		if (error instanceof SoapFault) return faultAnswer(error);
		throw error;
	}
}

/** One POST to a SOAP service. */
export function soapArrival(service: SoapService, request: SoapRequest): Arrival {
	const operation = operationName(service, request.soapAction);
	return {
		service: service.name,
		operation,
		soapAction: request.soapAction,
		request: request.body,
		...(service.administrationOf && { administration: service.administrationOf(request.body) }),
		contentType: XML,
		carryOut: (ignored) => dispatch(service, request, ignored),
		refuse: (code, text) => refusal(service, operation, String(code), text),
	};
}
