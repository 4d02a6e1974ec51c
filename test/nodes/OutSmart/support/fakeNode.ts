import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	NodeParameterValueType,
} from 'n8n-workflow';
import type { HttpAnswer } from '../../../../base/transport/http';
import { BASE_URL, LOGIN } from './answers';

/** The little of n8n that the node touches, with a service that gives the answers in turn; `requests` is what was sent. */
export function fakeNode(
	parameters: Record<string, unknown>,
	answers: HttpAnswer[],
	items: IDataObject[] = [{}],
) {
	const requests: IHttpRequestOptions[] = [];
	const node = {
		getNode: () => ({
			name: 'OutSmart',
			type: 'outSmart',
			typeVersion: 1,
			parameters: {},
			id: '1',
			position: [0, 0],
		}),
		getInputData: () => items.map((json) => ({ json })),
		getNodeParameter: (name: string, _index: number, fallback?: NodeParameterValueType) =>
			parameters[name] ?? fallback,
		getCredentials: async () => ({ ...LOGIN, baseUrl: BASE_URL }),
		continueOnFail: () => false,
		helpers: {
			httpRequest: async (options: IHttpRequestOptions) => {
				const { status, headers, body } = answers[
					Math.min(requests.length, answers.length - 1)
				] as HttpAnswer;
				requests.push(options);
				return { statusCode: status, headers, body };
			},
		},
	};
	return { node: node as unknown as IExecuteFunctions & ILoadOptionsFunctions, requests };
}
