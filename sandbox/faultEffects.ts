import { businessError } from './eboekhouden/errors';
import type { ServiceError } from './eboekhouden/wire/message';
import type { FaultKind, FaultRequest } from './faults';
import type { HttpAnswer } from './httpAnswer';
import { faultAnswer } from './soap/dispatch';
import { unprocessable } from './soap/fault';

/** What the client gets: an answer, a broken connection, or nothing at all. */
export type Outcome = HttpAnswer | 'broken' | 'silent';

/** A call before it is carried out. */
export interface PendingCall {
	contentType: string;
	carryOut(): HttpAnswer;
	refuse(code: string | number, text: string): HttpAnswer;
}

/** Real error pages are not well-formed XML. */
const UNAVAILABLE =
	'<html><head><title>Service Unavailable</title></head><body><h2>Service Unavailable</h2><hr><p>HTTP Error 503.<br>The service is unavailable.</p></body></html>';

const LOGIN_PAGE =
	'<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Inloggen</title></head><body><form method="post"><label>Gebruikersnaam <input name="user"></label><br><button>Inloggen</button></form></body></html>';

const HTML = 'text/html; charset=utf-8';

const TOO_MANY =
	'<html><head><title>429 Too Many Requests</title></head><body><center><h1>429 Too Many Requests</h1></center><hr><center>nginx</center></body></html>';

function refused(call: PendingCall, { code, text }: ServiceError): HttpAnswer {
	return call.refuse(code, text);
}

function halved(answer: HttpAnswer): HttpAnswer {
	return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
}

const EFFECTS: Record<FaultKind, (call: PendingCall, fault: FaultRequest) => Outcome> = {
	dropBefore: () => 'broken',
	dropAfter: (call) => {
		call.carryOut();
		return 'broken';
	},
	timeout: () => 'silent',
	timeoutAfter: (call) => {
		call.carryOut();
		return 'silent';
	},
	unavailable: () => ({ status: 503, contentType: HTML, body: UNAVAILABLE }),
	html: () => ({ status: 200, contentType: HTML, body: LOGIN_PAGE }),
	empty: ({ contentType }) => ({ status: 200, contentType, body: '' }),
	cutOff: (call) => halved(call.carryOut()),
	garbage: ({ contentType }) => ({ status: 200, contentType, body: 'q8#~ &&& not <xml at all' }),
	sessionExpired: (call) => refused(call, businessError('session')),
	callLimit: (call) => refused(call, businessError('callLimit')),
	nmbrs9999: () => faultAnswer(unprocessable('9999: Unknown')),
	refuse: (call, { code = '9999', text = 'Geweigerd door de sandbox.' }) => call.refuse(code, text),
	outsmartCode: (call, { code = 1007, text = '' }) => call.refuse(code, text),
	tooManyRequests: (_, { retryAfter }) => ({
		...{ status: 429, contentType: HTML, body: TOO_MANY },
		...(retryAfter !== undefined && { headers: { 'Retry-After': retryAfter } }),
	}),
	own: (call, { answer }) => answer?.(() => call.carryOut()) ?? call.carryOut(),
};

export function applyFault(call: PendingCall, fault: FaultRequest): Outcome {
	return EFFECTS[fault.kind](call, fault);
}
