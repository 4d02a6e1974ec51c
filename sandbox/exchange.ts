import type { RecordedCall } from './calls';
import { suffer } from './faultEffects';
import type { Outcome, PendingCall } from './faultEffects';
import { dispatch, operationName } from './soap/dispatch';
import type { SoapRequest } from './soap/dispatch';
import type { SoapService } from './soap/service';
import type { World } from './world';

/** One SOAP request from arrival to answer: recorded, struck by a fault or not, carried out or not. */
export function exchange(world: World, service: SoapService, request: SoapRequest): Outcome {
	const operation = operationName(service, request.soapAction);
	const fault = world.faults.take(service.name, operation);
	const call: RecordedCall = {
		service: service.name,
		operation,
		soapAction: request.soapAction,
		request: request.body,
		status: 0,
		response: '',
		ignored: [],
		...(fault && { fault: fault.kind }),
	};
	world.calls.push(call);
	const pending: PendingCall = {
		service,
		operation,
		carryOut: () => dispatch(service, request, call.ignored),
	};
	const outcome = fault ? suffer(pending, fault) : pending.carryOut();
	if (typeof outcome === 'object') {
		call.status = outcome.status;
		call.response = outcome.body;
	}
	return outcome;
}
