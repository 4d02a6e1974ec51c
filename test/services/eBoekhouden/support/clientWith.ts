import { connectEBoekhoudenSoap } from '../../../../services/eBoekhouden/soap/soapClient';
import type { HttpAnswer, HttpRequest, SendHttp } from '../../../../base/transport/http';
import { SUCCESS } from './answers';

export { problemOf } from '../../../support/problems';

export const LOGIN = {
	username: 'bakkerijdekorst',
	securityCode1: '5d41402abc4b2a76b9719d911017c592',
	securityCode2: '8D7A4F1C-2B9E-4C57-A3D6-91E0B5F7C284',
};

export type Given = HttpAnswer | Error;

export function operationOf(request: HttpRequest): string {
	return /\/(\w+)"$/.exec(request.headers.SOAPAction ?? '')?.[1] ?? '';
}

/**
 * A client whose service gives the answers of an operation in turn, the last one for ever; an error is thrown.
 * Operations that are not named succeed.
 */
export function clientWith(given: Record<string, Given | Given[]>, login: Partial<typeof LOGIN> = {}) {
	const requests: HttpRequest[] = [];
	const pauses: number[] = [];
	const send: SendHttp = async (request) => {
		const operation = operationOf(request);
		const answers = [given[operation] ?? SUCCESS[operation] ?? new Error(operation)].flat();
		const earlier = requests.filter((other) => operationOf(other) === operation).length;
		requests.push(request);
		const answer = answers[Math.min(earlier, answers.length - 1)];
		if (answer instanceof Error || answer === undefined) throw answer;
		return answer;
	};
	const client = connectEBoekhoudenSoap({
		...LOGIN,
		...login,
		baseUrl: 'https://soap.e-boekhouden.nl/soap.asmx',
		send,
		wait: async (milliseconds) => void pauses.push(milliseconds),
	});
	return { client, requests, pauses, operations: () => requests.map(operationOf) };
}
