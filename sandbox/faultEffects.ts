import { businessError } from './eboekhouden/errors';
import type { ServiceError } from './eboekhouden/wire/message';
import type { FaultKind, FaultRequest } from './faults';
import { faultAnswer, soapAnswer, XML } from './soap/dispatch';
import type { SoapAnswer } from './soap/dispatch';
import { SoapFault, unprocessable } from './soap/fault';
import type { SoapService } from './soap/service';

/** What the client gets: an answer, a broken connection, or nothing at all. */
export type Outcome = SoapAnswer | 'broken' | 'silent';

/** A call about to be carried out. */
export interface PendingCall {
	service: SoapService;
	operation: string;
	carryOut: () => SoapAnswer;
}

/** Real error pages are not well-formed XML. */
const UNAVAILABLE =
	'<html><head><title>Service Unavailable</title></head><body><h2>Service Unavailable</h2><hr><p>HTTP Error 503.<br>The service is unavailable.</p></body></html>';

const LOGIN_PAGE =
	'<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Inloggen</title></head><body><form method="post"><label>Gebruikersnaam <input name="user"></label><br><button>Inloggen</button></form></body></html>';

const HTML = 'text/html; charset=utf-8';

function refusal({ service, operation }: PendingCall, { code, text }: ServiceError): SoapAnswer {
	try {
		return soapAnswer(200, service.refuse(operation, code, text));
	} catch (error) {
		if (error instanceof SoapFault) return faultAnswer(error);
		throw error;
	}
}

function halved(answer: SoapAnswer): SoapAnswer {
	return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
}

const EFFECTS: Record<FaultKind, (call: PendingCall, fault: FaultRequest) => Outcome> = {
	dropBefore: () => 'broken',
	dropAfter: (call) => {
		call.carryOut();
		return 'broken';
	},
	timeout: () => 'silent',
	unavailable: () => ({ status: 503, contentType: HTML, body: UNAVAILABLE }),
	html: () => ({ status: 200, contentType: HTML, body: LOGIN_PAGE }),
	empty: () => ({ status: 200, contentType: XML, body: '' }),
	cutOff: (call) => halved(call.carryOut()),
	garbage: () => ({ status: 200, contentType: XML, body: 'q8#~ &&& not <xml at all' }),
	sessionExpired: (call) => refusal(call, businessError('session')),
	callLimit: (call) => refusal(call, businessError('callLimit')),
	nmbrs9999: () => faultAnswer(unprocessable('9999: Unknown')),
	refuse: (call, { code = '9999', text = 'Geweigerd door de sandbox.' }) => refusal(call, { code, text }),
};

export function suffer(call: PendingCall, fault: FaultRequest): Outcome {
	return EFFECTS[fault.kind](call, fault);
}

export function isFaultKind(kind: string): kind is FaultKind {
	return Object.hasOwn(EFFECTS, kind);
}
