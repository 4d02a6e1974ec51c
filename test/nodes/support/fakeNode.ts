import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	NodeParameterValueType,
} from 'n8n-workflow';
import type { HttpAnswer } from '../../../base/transport/http';

/** The little of n8n that a node touches, with a service that gives the answers in turn; `requests` is what was sent. */
export const fakeNodeWith =
	(credentials: object) =>
	(parameters: Record<string, unknown>, answers: HttpAnswer[], items: IDataObject[] = [{}]) => {
		const requests: IHttpRequestOptions[] = [];
		const node = {
			getNode: () => ({
				...{ id: '1', name: 'Node', type: 'node', typeVersion: 1 },
				...{ parameters: {}, position: [0, 0] },
			}),
			getInputData: () => items.map((json) => ({ json })),
			getNodeParameter: (name: string, _index: number, fallback?: NodeParameterValueType) =>
				parameters[name] ?? fallback,
			getCredentials: async () => ({ ...credentials }),
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
	};
