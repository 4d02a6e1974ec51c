import type { Operation } from '../../soap/service';
import type { Books } from '../books/books';
import { CREDENTIALS } from '../data/initialBooks';
import { BusinessError, businessError } from '../errors';
import type { Message } from '../wire/message';

interface SessionParameters {
	SessionID?: string;
	SecurityCode2?: string;
}

/** An operation whose business errors become its answer. */
export function carryOut<Parameters, Payload>(
	message: Message<Parameters, Payload>,
	handle: (parameters: Parameters) => Payload,
): Operation {
	return (call) => {
		const parameters = message.parameters(call);
		try {
			return message.success(call.operation, handle(parameters));
		} catch (error) {
			if (error instanceof BusinessError) return message.failure(call.operation, error);
			throw error;
		}
	};
}

/** An operation that needs an open session and the second security code (docs/services/e-boekhouden.md 2). */
export function inSession<Parameters extends SessionParameters, Payload>(
	books: Books,
	message: Message<Parameters, Payload>,
	handle: (parameters: Parameters) => Payload,
): Operation {
	return carryOut(message, (parameters) => {
		const open = books.sessions.use(parameters.SessionID ?? '', books.settings.sessionCalls);
		if (!open) throw businessError('session');
		if (parameters.SecurityCode2 !== CREDENTIALS.securityCode2) throw businessError('securityCode2');
		return handle(parameters);
	});
}

/**
 * A call without its filter is refused; what the service does then is unknown
 * (docs/services/e-boekhouden.md 1.1).
 */
export function required<Value>(value: Value | undefined, missing: 'noFilter' | 'noObject'): Value {
	if (value === undefined) throw businessError(missing);
	return value;
}
