import type { Arrival } from '../../exchange';
import { JSON_TYPE } from '../../httpAnswer';
import type { HttpAnswer } from '../../httpAnswer';
import type { Books } from '../books/books';
import { businessError } from '../errors';
import type { RestRequest } from './call';
import { refusedWith } from './errors';
import { dispatch, operationName, refusal } from './service';

const SESSION = businessError('session').code;
const CALL_LIMIT = businessError('callLimit').code;

/** A session that ended is 401 here, and too many calls 429; anything else is an Error of that code. */
function refuse(books: Books, code: string, text: string): HttpAnswer {
	if (code === SESSION) return { status: 401, contentType: '', body: '' };
	if (code !== CALL_LIMIT) return refusal(books, refusedWith(code, text));
	const headers = { 'Retry-After': String(books.settings.rest.retryAfter) };
	return { status: 429, contentType: '', body: '', headers };
}

/** One request to the REST interface; it is recorded as path and query, with the body below them. */
export function restArrival(books: Books, request: RestRequest, address: string): Arrival {
	return {
		service: 'e-Boekhouden',
		operation: operationName(request),
		request: request.body === '' ? address : `${address}\n${request.body}`,
		contentType: JSON_TYPE,
		carryOut: (ignored) => dispatch(books, request, ignored),
		refuse: (code, text) => refuse(books, String(code), text),
	};
}
