import type { FaultKind } from './faults';
import type { ServiceName } from './serviceName';

/** One request, and its answer. */
export interface RecordedCall {
	service: ServiceName;
	/**
	 * '' when the request names no operation of the service. OutSmart: method and resource, as in `GET relations`, with
	 * ` update_status=true` behind it when a read sets the status. e-Boekhouden over REST: `GET /v1/mutation/{id}`.
	 */
	operation: string;
	soapAction: string | undefined;
	/** e-Boekhouden over SOAP: the guid of the administration that it is for; that of the login where no session is known. */
	administration?: string;
	/** The raw body; of OutSmart and of REST the path and query, then the body on the next line. */
	request: string;
	/** 0 when no answer was sent. */
	status: number;
	response: string;
	/** Paths of elements dropped as unknown, out of order or in another namespace; of unknown fields in JSON. */
	ignored: string[];
	fault?: FaultKind;
}

const WRITING_OPERATIONS: ReadonlySet<string> = new Set([
	'AddMutatie',
	'AddRelatie',
	'UpdateRelatie',
	'AddFactuur',
	'AddGrootboekrekening',
	'UpdateGrootboekrekening',
]);

/** In OutSmart a GET may write as well. */
function isOutSmartWrite(operation: string): boolean {
	return (
		/^(POST|PUT) /.test(operation) ||
		['GET UpdateWorkorder', 'GET DeleteEntity'].includes(operation) ||
		operation.endsWith(' update_status=true')
	);
}

/** Whether it came over the REST interface of e-Boekhouden, by the name of its operation. */
export function isRest(operation: string): boolean {
	return operation.includes(' /v1/');
}

/** A session writes nothing in the books. */
function isRestWrite(operation: string): boolean {
	return isRest(operation) && !operation.startsWith('GET ') && !operation.endsWith(' /v1/session');
}

export function isWrite({ service, operation }: RecordedCall): boolean {
	return service === 'OutSmart'
		? isOutSmartWrite(operation)
		: WRITING_OPERATIONS.has(operation) || isRestWrite(operation);
}
