import type {
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	NodeParameterValueType,
} from 'n8n-workflow';
import type { HttpAnswer } from '../../../../base/transport/http';
import { LOGIN } from './answers';

/** The little of n8n that the node touches, with a service that gives one answer; `requests` is what was sent. */
export function fakeNode(
	parameters: Record<string, unknown>,
	{ status, headers, body }: HttpAnswer,
	items = 1,
) {
	const requests: IHttpRequestOptions[] = [];
	const node = {
		getNode: () => ({
			name: 'Nmbrs',
			type: 'nmbrs',
			typeVersion: 1,
			parameters: {},
			id: '1',
			position: [0, 0],
		}),
		getInputData: () => Array.from({ length: items }, () => ({ json: {} })),
		getNodeParameter: (name: string, _index: number, fallback?: NodeParameterValueType) =>
			parameters[name] ?? fallback,
		getCredentials: async () => ({ ...LOGIN, baseUrl: 'https://api.nmbrs.nl/soap/v3' }),
		continueOnFail: () => false,
		helpers: {
			httpRequest: async (options: IHttpRequestOptions) => {
				requests.push(options);
				return { statusCode: status, headers, body };
			},
		},
	};
	return { node: node as unknown as IExecuteFunctions & ILoadOptionsFunctions, requests };
}
