import type { RecordedCall } from './calls';
import { applyFault } from './faultEffects';
import type { Outcome } from './faultEffects';
import type { HttpAnswer } from './httpAnswer';
import type { ServiceName } from './serviceName';
import type { World } from './world';

/** One request as it arrived, about to be carried out. */
export interface Arrival {
	service: ServiceName;
	/** '' when it names no operation of the service. */
	operation: string;
	soapAction?: string;
	/** e-Boekhouden over SOAP: the guid of the administration that it is for. */
	administration?: string;
	request: string;
	/** Of the answers that a fault makes up. */
	contentType: string;
	/** Paths that were dropped are added to `ignored`. */
	carryOut(ignored: string[]): HttpAnswer;
	/** The answer of a service that refuses a call without carrying it out. */
	refuse(code: string | number, text: string): HttpAnswer;
}

/** One request from arrival to answer: recorded, with a fault or not, carried out or not. */
export function exchange(world: World, arrival: Arrival): Outcome {
	const { service, operation, soapAction, administration, request } = arrival;
	const fault = world.faults.take(service, operation, administration);
	const call: RecordedCall = {
		service,
		operation,
		soapAction,
		request,
		status: 0,
		response: '',
		ignored: [],
		...(administration !== undefined && { administration }),
		...(fault && { fault: fault.kind }),
	};
	world.calls.push(call);
	const pending = { ...arrival, carryOut: () => arrival.carryOut(call.ignored) };
	const result = fault ? applyFault(pending, fault) : pending.carryOut();
	if (typeof result === 'object') {
		call.status = result.status;
		call.response = result.body;
	}
	return result;
}
