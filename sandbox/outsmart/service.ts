import type { HttpAnswer } from '../httpAnswer';
import { CREDENTIALS } from './data/initialFieldService';
import { envelope } from './envelope';
import { outSmartError, OutSmartError } from './errors';
import type { FieldService } from './fieldService/fieldService';
import type { Operation } from './operations/operation';
import { deleteOperations } from './operations/deleteEntity';
import { masterDataOperations } from './operations/masterData';
import { paymentOperations } from './operations/payments';
import { postWorkOrders } from './operations/postWorkOrders';
import { setsStatus, workOrderOperations } from './operations/workOrders';

export const BASE_PATH = '/outsmart/openapi/8';

export interface OutSmartRequest {
	method: string;
	path: string;
	query: URLSearchParams;
	authorization: string | undefined;
	body: string;
}

const OPERATIONS: Record<string, Operation> = {
	...masterDataOperations,
	...workOrderOperations,
	...paymentOperations,
	...deleteOperations,
	'POST PostWorkorders': postWorkOrders,
};

/** Endpoints of the real service that the sandbox does not have (docs/services/outsmart.md 1.1). */
const MISSING: ReadonlySet<string> = new Set(
	(
		'addresses address sub-materials categories category material_categories material_types UpdateWorkorder ' +
		'priorities errors solutions project_activities objects/changed object_parts object_parts/changed parts ' +
		'forms freefields values suppliers regions vehicles locations warehouses warehouse-material quotations ' +
		'invoices transactions hours travel expenses expense_categories notes generic_notes tasks numbers'
	).split(' '),
);

/** The path after the base path; the slash at the end is optional, and it is case-sensitive. */
function resourceOf(path: string): string {
	return path.slice(BASE_PATH.length).replace(/^\//, '').replace(/\/$/, '');
}

const UPDATING_READS: ReadonlySet<string> = new Set(['GET GetWorkorders', 'GET GetWorkorder']);

/** `GET relations`; '' when there is no such operation. A read that sets the status has that in its name. */
export function operationName({ method, path, query }: OutSmartRequest): string {
	const name = `${method} ${resourceOf(path)}`;
	if (!Object.hasOwn(OPERATIONS, name)) return '';
	return UPDATING_READS.has(name) && setsStatus(query) ? `${name} update_status=true` : name;
}

/** The customer token is checked first, in the order of the codes (docs/services/outsmart.md 1.4); no source says so. */
function checkTokens(query: URLSearchParams): void {
	const token = query.get('token');
	const softwareToken = query.get('software_token');
	if (!token) throw outSmartError('noToken');
	if (!softwareToken) throw outSmartError('noSoftwareToken');
	if (token !== CREDENTIALS.token) throw outSmartError('token');
	if (softwareToken !== CREDENTIALS.softwareToken) throw outSmartError('softwareToken');
}

function carryOut(fieldService: FieldService, request: OutSmartRequest, ignored: string[]): unknown {
	const { method, path, query, body } = request;
	if (fieldService.settings.requireHttps) throw outSmartError('https');
	const resource = resourceOf(path);
	if (resource === '') throw outSmartError('noEndpoint');
	const name = `${method} ${resource}`;
	const operation = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
	if (!operation) throw outSmartError('unknownEndpoint');
	checkTokens(query);
	return operation({ fieldService, query, body, ignored });
}

function lacks({ method, path }: OutSmartRequest): boolean {
	const resource = resourceOf(path);
	return MISSING.has(resource) && !Object.hasOwn(OPERATIONS, `${method} ${resource}`);
}

/** An envelope that refuses. */
export function refusal(
	fieldService: FieldService,
	{ code, messages }: OutSmartError,
	status = 200,
): HttpAnswer {
	return envelope({ code, messages, response: null }, fieldService.settings, status);
}

/** Carries out one request; paths of dropped fields are added to `ignored`. */
export function dispatch(
	fieldService: FieldService,
	request: OutSmartRequest,
	ignored: string[],
): HttpAnswer {
	const { settings } = fieldService;
	// INVENTED: how a missing bearer token is answered; a status and a code, so that either is noticed.
	const bearer = request.authorization === `Bearer ${CREDENTIALS.token}`;
	if (settings.requireBearer && !bearer) return refusal(fieldService, outSmartError('token'), 401);
	if (lacks(request)) {
		const body = `The sandbox does not have ${request.method} ${resourceOf(request.path)}.`;
		return { status: 501, contentType: 'text/plain; charset=utf-8', body };
	}
	try {
		const given = carryOut(fieldService, request, ignored);
		const isEmptyList = Array.isArray(given) && given.length === 0;
		const response = isEmptyList && settings.emptyListsAreNull ? null : given;
		return envelope({ code: 200, messages: [], response }, settings);
	} catch (error) {
		if (error instanceof OutSmartError) return refusal(fieldService, error);
		throw error;
	}
}
