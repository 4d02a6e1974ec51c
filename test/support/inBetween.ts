import fc from 'fast-check';
import type { FaultRequest, OwnAnswer } from '../../sandbox';

/** An answer of a proxy, a firewall or a scanner between n8n and a service, whether the service did the work or not. */
export interface InBetween {
	status: number;
	form: 'nothing' | 'page' | 'text' | 'cutOff' | 'json';
	gateway: object;
	isDone: boolean;
}

/** As gateways write them; none is in the form of a service. */
const GATEWAYS: object[] = [
	{ message: 'Forbidden' },
	{ statusCode: 401, message: 'Unauthorized. Access token is missing or invalid.' },
	{ code: 403, message: 'Blocked by policy' },
	{ code: 'AccessDenied', message: 'Access Denied', title: 'Denied' },
	{
		type: 'https://tools.ietf.org/html/rfc7231#section-6.5.3',
		title: 'Forbidden',
		status: 403,
		traceId: '0a',
	},
	{ success: false, errors: [{ code: 1020, message: 'Access denied' }] },
	{ error: 'invalid_token', error_description: 'The token expired' },
	{ fault: { faultstring: 'Rate limit', detail: { errorcode: 'policies.ratelimit' } } },
];

const others = { gateway: fc.constantFrom(...GATEWAYS), isDone: fc.boolean() };

export const anyInBetween: fc.Arbitrary<InBetween> = fc.oneof(
	fc.record({
		status: fc.integer({ min: 300, max: 599 }),
		form: fc.constantFrom('nothing', 'page', 'text', 'cutOff', 'json'),
		...others,
	}),
	fc.record({
		status: fc.constantFrom(400, 401, 403, 404, 407, 408, 409, 429, 499, 502, 503, 504),
		form: fc.constantFrom('nothing', 'page', 'text', 'cutOff', 'json'),
		...others,
	}),
	// Only an empty answer with one of these is a success of the service.
	fc.record({ status: fc.constantFrom(200, 202), form: fc.constant('json'), ...others }),
);

const PAGE =
	'<!DOCTYPE html><html><head><title>Request blocked</title></head><body>Support ID: 4711</body></html>';

export function answerOf({ status, form, gateway, isDone }: InBetween): OwnAnswer {
	return (carryOut) => {
		const done = isDone ? carryOut() : { contentType: 'text/xml', body: PAGE };
		const bodies = {
			nothing: '',
			page: PAGE,
			text: 'Request blocked',
			cutOff: done.body.slice(0, Math.floor(done.body.length / 2)),
			json: JSON.stringify(gateway),
		};
		const contentType =
			form === 'cutOff' ? done.contentType : form === 'json' ? 'application/json' : 'text/html';
		return { status, contentType, body: bodies[form] };
	};
}

export function faultOf(one: InBetween): Pick<FaultRequest, 'kind' | 'answer'> {
	return { kind: 'own', answer: answerOf(one) };
}
