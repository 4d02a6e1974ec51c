import { JSON_TYPE } from '../../httpAnswer';
import type { HttpAnswer } from '../../httpAnswer';
import type { Books } from '../books/books';
import { enter } from './access';
import type { Done, Operation, RestRequest } from './call';
import { invalid, NothingThere, RestError, Unauthorized } from './errors';
import { writeJson } from './json/write';
import { administrationOperations } from './operations/administrations';
import { balanceOperations } from './operations/balances';
import { costCentreOperations } from './operations/costCentres';
import { invoiceOperations } from './operations/invoices';
import { ledgerOperations } from './operations/ledgers';
import { mutationOperations } from './operations/mutations';
import { productOperations } from './operations/products';
import { relationOperations } from './operations/relations';
import { sessionOperations } from './operations/sessions';
import { templateOperations } from './operations/templates';
import { routeOf } from './routes';

export const BASE_PATH = '/eboekhouden/rest';

const OPERATIONS: Record<string, Operation> = {
	...sessionOperations,
	...administrationOperations,
	...relationOperations,
	...mutationOperations,
	...invoiceOperations,
	...templateOperations,
	...productOperations,
	...ledgerOperations,
	...balanceOperations,
	...costCentreOperations,
};

const NAMES = Object.keys(OPERATIONS);

function resourceOf(path: string): string {
	return path.slice(BASE_PATH.length).toLowerCase().replace(/\/$/, '');
}

/** `GET /v1/mutation/{id}`; '' when there is no such operation. */
export function operationName({ method, path }: Pick<RestRequest, 'method' | 'path'>): string {
	return routeOf(NAMES, method, resourceOf(path))?.name ?? '';
}

/** Only clubs have members, and the sandbox is not a club. */
function lacks(path: string): boolean {
	return /^\/v1\/member(\/|$)/.test(resourceOf(path));
}

function checkContentType({ method, contentType = '' }: RestRequest): boolean {
	const hasBody = method === 'POST' || method === 'PATCH';
	return !hasBody || /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(contentType);
}

function carryOut(books: Books, request: RestRequest, ignored: string[]): Done {
	const resource = resourceOf(request.path);
	const route = routeOf(NAMES, request.method, resource);
	if (!route) {
		const isOther = ['GET', 'POST', 'PATCH', 'DELETE'].some((method) => routeOf(NAMES, method, resource));
		throw new NothingThere(isOther ? 405 : 404);
	}
	const { name, id } = route;
	const session = name === 'POST /v1/session' ? '' : enter(books, name, request.authorization);
	if (id === undefined) throw invalid('ERR_002', 'id');
	const { query, body } = request;
	const done = OPERATIONS[name]?.({ books, id, query, body, session, ignored });
	if (!done) throw new NothingThere(404);
	return done;
}

const withoutBody = (status: number): HttpAnswer => ({ status, contentType: '', body: '' });

function answerTo(books: Books, { status, answer }: Done): HttpAnswer {
	if (answer === undefined) return withoutBody(status);
	const body = writeJson(answer, books.settings.rest.emptyValues) ?? '';
	return { status, contentType: JSON_TYPE, body };
}

function errorsOf(books: Books, { title, property }: RestError['refusal']) {
	if (property === undefined) return {};
	return { errors: books.settings.rest.errors === 'texts' ? [title] : { [property]: [title] } };
}

/** An Error, or a SecurityError. */
export function refusal(books: Books, { refusal }: RestError): HttpAnswer {
	const { code, title, status, property, securityType } = refusal;
	const answer = {
		...(securityType !== undefined && { securityType }),
		...errorsOf(books, refusal),
		type: securityType === undefined ? 'validation' : 'security',
		...(property !== undefined && { propertyName: property }),
		code,
		title,
		status,
		traceId: 'SANDBOX-000001',
	};
	return { status, contentType: JSON_TYPE, body: JSON.stringify(answer) };
}

/** Carries out one request; names that the service does not know are added to `ignored`. */
export function dispatch(books: Books, request: RestRequest, ignored: string[]): HttpAnswer {
	if (lacks(request.path)) {
		const body = `The sandbox does not have ${request.method} ${resourceOf(request.path)}.`;
		return { status: 501, contentType: 'text/plain; charset=utf-8', body };
	}
	if (operationName(request) !== '' && !checkContentType(request)) return withoutBody(415);
	try {
		return answerTo(books, carryOut(books, request, ignored));
	} catch (error) {
		if (error instanceof RestError) return refusal(books, error);
		if (error instanceof Unauthorized) return withoutBody(401);
		if (error instanceof NothingThere) return withoutBody(error.status);
		throw error;
	}
}
