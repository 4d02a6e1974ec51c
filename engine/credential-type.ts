import { isExpression } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestOptions,
	INode,
	Workflow,
} from 'n8n-workflow';

/** Adds the authentication of the credential type to a request, as a function or a template. */
export async function authenticate(
	type: ICredentialType,
	credentials: ICredentialDataDecryptedObject,
	request: IHttpRequestOptions,
	workflow: Workflow,
	node: INode,
): Promise<IHttpRequestOptions> {
	if (typeof type.authenticate === 'function') return await type.authenticate(credentials, request);
	const resolved = (value: string) => resolveTemplate(value, credentials, workflow, node);
	// The parts of a request that a template names (headers, qs, body, auth) are all objects
	const parts = request as unknown as Record<string, Record<string, unknown>>;
	for (const [part, values] of Object.entries(type.authenticate?.properties ?? {})) {
		const target = (parts[part] ??= {});
		for (const [key, value] of Object.entries(values)) target[resolved(key)] = resolved(String(value));
	}
	return request;
}

/** Name of the hidden field that holds a session; without one n8n never runs `preAuthentication`. */
export function sessionField({ properties }: ICredentialType): string | undefined {
	return properties.find(({ type, typeOptions }) => type === 'hidden' && typeOptions?.expirable === true)
		?.name;
}

/** n8n's own condition. In 2.41 its credential test names the node "noOp", so that it never holds there. */
export function isCredentialTest({ type, parameters }: INode): boolean {
	return type === 'n8n-nodes-base.noOp' && parameters?.temp === '';
}

function resolveTemplate(
	value: string,
	$credentials: ICredentialDataDecryptedObject,
	workflow: Workflow,
	node: INode,
): string {
	if (!isExpression(value)) return value;
	const keys = { $credentials };
	const resolved = workflow.expression.getSimpleParameterValue(node, value, 'internal', keys, undefined, '');
	return resolved ? String(resolved) : '';
}
