import type { Books } from '../../../../services/eBoekhouden/books';
import { connectEBoekhoudenRest } from '../../../../services/eBoekhouden/rest/restClient';
import { connectEBoekhoudenSoap } from '../../../../services/eBoekhouden/soap/soapClient';
import type { SendHttp } from '../../../../base/transport/http';
import { sendThrough } from '../../../../base/n8n/http';
import type { Sandbox } from '../../../../sandbox';
import { readRestContract } from '../../../support/restContract';
import { useSandbox } from '../../../support/sandbox';
import { n8nHelpers } from '../../../support/n8nHelpers';

export interface Connection {
	client: Books;
	/** How long the client would have waited before each new try. */
	pauses: number[];
}

interface Change {
	login?: { username?: string; securityCode1?: string; securityCode2?: string };
	baseUrl?: string;
	send?: SendHttp;
}

/** n8n's own way out, with less patience than the client asks for. */
export const sendWithin =
	(timeoutMs: number): SendHttp =>
	(request) =>
		sendThrough(n8nHelpers)({ ...request, timeoutMs });
export const sendPatiently = sendWithin(100_000);

export function connect(
	{ eBoekhouden }: Sandbox,
	{ login, baseUrl = eBoekhouden.url, send = sendPatiently }: Change = {},
): Connection {
	const pauses: number[] = [];
	const wait = async (milliseconds: number) => void pauses.push(milliseconds);
	const client = connectEBoekhoudenSoap({ ...eBoekhouden.credentials, ...login, baseUrl, send, wait });
	return { client, pauses };
}

/** The same books over the other protocol. */
export function connectByToken(
	{ eBoekhoudenRest }: Sandbox,
	{ send = sendPatiently }: Pick<Change, 'send'> = {},
): Connection {
	const { url: baseUrl, credentials } = eBoekhoudenRest;
	const pauses: number[] = [];
	const wait = async (milliseconds: number) => void pauses.push(milliseconds);
	return { client: connectEBoekhoudenRest({ ...credentials, baseUrl, send, wait }), pauses };
}

/**
 * One sandbox for a file, fresh for each test; no request may hold an element that the service drops, and what came over
 * REST is held against its published description, where that is.
 */
export function useBooks() {
	const contract = readRestContract();
	afterEach(() => {
		const { calls } = sandbox();
		expect([...calls.flatMap(({ ignored }) => ignored), ...(contract?.problems(calls) ?? [])]).toEqual([]);
	});
	const sandbox = useSandbox();
	return {
		sandbox,
		books: () => sandbox().books,
		connect: (change?: Change) => connect(sandbox(), change),
		/** The operations that arrived, in order. */
		called: () => sandbox().calls.map(({ operation }) => operation),
		count: (operation: string) => sandbox().calls.filter((call) => call.operation === operation).length,
	};
}
