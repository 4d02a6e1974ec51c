import type { IHttpRequestHelper } from 'n8n-workflow';
import { OutSmartApi } from '../../../credentials/OutSmartApi.credentials';
import type { HttpAnswer } from '../../../base/transport/http';
import {
	answer,
	BASE_URL,
	BEARER_TOKEN,
	LOGIN,
	queryOf,
	refusal,
	resourceOf,
	SOFTWARE_TOKEN,
	TOKEN,
} from '../../support/outSmart/answers';
import { fakeNode } from '../../support/outSmart/fakeNode';

const credential = new OutSmartApi();

async function tested(given: HttpAnswer, change: Record<string, unknown> = {}) {
	const { node, requests } = fakeNode({}, [given]);
	const outcome: unknown = await credential.preAuthentication
		.call(
			node as unknown as IHttpRequestHelper,
			{
				...LOGIN,
				bearerToken: BEARER_TOKEN,
				baseUrl: BASE_URL,
				...change,
			} as never,
		)
		.catch((error: unknown) => error);
	return { outcome, requests };
}

test('right tokens give nothing back to store; what is asked changes nothing', async () => {
	const { outcome, requests } = await tested(answer([]));
	expect(outcome).toEqual({});
	expect(requests).toHaveLength(1);
	const [request] = requests as [{ method: string; url: string; headers: Record<string, string> }];
	expect([request.method, resourceOf(request), queryOf(request)]).toEqual(['GET', 'employees', []]);
	expect(request.headers.Authorization).toBe(`Bearer ${BEARER_TOKEN}`);
});

test.each([undefined, null, '', ' '])('bearer token %o: no such header', async (bearerToken) => {
	const { requests } = await tested(answer([]), { bearerToken });
	expect(requests[0]?.headers).not.toHaveProperty('Authorization');
});

test('what is wrong is a plain error in words, without a token', async () => {
	const { outcome } = await tested(refusal(1004, `Unauthorised ${TOKEN} ${SOFTWARE_TOKEN} ${BEARER_TOKEN}`));
	expect(outcome).toBeInstanceOf(Error);
	const { message } = outcome as Error;
	expect(message).toContain('token is missing or not right');
	for (const secret of [TOKEN, SOFTWARE_TOKEN, BEARER_TOKEN]) expect(message).not.toContain(secret);
	// Of any of these n8n would show the status or the code instead of the message.
	for (const field of ['cause', 'response', 'code', 'facts']) expect(outcome).not.toHaveProperty(field);
});

test('n8n runs that test only with an expirable property, which stays empty', () => {
	const checked = credential.properties.find(({ name }) => name === 'checked');
	expect(checked).toMatchObject({ type: 'hidden', typeOptions: { expirable: true }, default: '' });
});

test('the request of n8n itself has no token in its address, and takes any answer', () => {
	const { url, ignoreHttpStatusErrors } = credential.test.request;
	expect(url).not.toMatch(/token/i);
	expect(ignoreHttpStatusErrors).toBe(true);
});
