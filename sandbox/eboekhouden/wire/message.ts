import { absentValues, sequence, writeFields } from '../../soap/sequence';
import type { Fields, ValuesOf } from '../../soap/sequence';
import { readParameters, responseXml } from '../../soap/service';
import type { SoapCall } from '../../soap/service';
import { string } from '../../soap/simpleTypes';

export const NAMESPACE = 'http://www.e-boekhouden.nl/soap';

/** A business error: HTTP 200 with both fields filled (docs/services/e-boekhouden.md 1.2). */
export interface ServiceError {
	code: string;
	text: string;
}

/** The request and the answer of an operation. */
export interface Message<Parameters, Payload> {
	parameters(call: SoapCall): Parameters;
	success(operation: string, payload: Payload): string;
	failure(operation: string, error: ServiceError): string;
}

const cError = { LastErrorCode: string, LastErrorDescription: string };
const errorType = sequence(cError);
const NO_ERROR: ServiceError = { code: '', text: '' };

function errorXml(name: string, { code, text }: ServiceError): string {
	return errorType.write(name, { LastErrorCode: code, LastErrorDescription: text });
}

/** The usual answer: ErrorMsg, then the payload, which has its .NET defaults after an error. */
export function withPayload<Request extends Fields, Payload extends Fields>(
	request: Request,
	payload: Payload,
): Message<ValuesOf<Request>, ValuesOf<Payload>> {
	const write = (operation: string, error: ServiceError, values: ValuesOf<Payload>) => {
		const result = errorXml('ErrorMsg', error) + writeFields(payload, values);
		return responseXml(operation, NAMESPACE, `<${operation}Result>${result}</${operation}Result>`);
	};
	return {
		parameters: (call) => readParameters(request, call),
		success: (operation, values) => write(operation, NO_ERROR, values),
		failure: (operation, error) => write(operation, error, absentValues(payload)),
	};
}

/** UpdateRelatie and UpdateGrootboekrekening: the error is the whole result, one level higher. */
export function withErrorOnly<Request extends Fields>(request: Request): Message<ValuesOf<Request>, void> {
	const answer = (operation: string, error: ServiceError) =>
		responseXml(operation, NAMESPACE, errorXml(`${operation}Result`, error));
	return {
		parameters: (call) => readParameters(request, call),
		success: (operation) => answer(operation, NO_ERROR),
		failure: answer,
	};
}

/** CloseSession: no answer, not even a failure. */
export function withoutResult<Request extends Fields>(request: Request): Message<ValuesOf<Request>, void> {
	const answer = (operation: string) => responseXml(operation, NAMESPACE, '');
	return { parameters: (call) => readParameters(request, call), success: answer, failure: answer };
}
