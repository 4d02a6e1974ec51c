import type { FaultKind } from './faults';
import type { ServiceName } from './soap/service';

/** One SOAP request, and what became of it. */
export interface RecordedCall {
	service: ServiceName;
	/** '' when the SOAPAction names no operation of the service. */
	operation: string;
	soapAction: string | undefined;
	/** The raw body. */
	request: string;
	/** 0 when no answer was sent. */
	status: number;
	response: string;
	/** Paths of elements dropped as unknown, out of order or in another namespace. */
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

export function isWrite(call: RecordedCall): boolean {
	return WRITING_OPERATIONS.has(call.operation);
}
