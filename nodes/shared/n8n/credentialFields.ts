import type { INodeProperties } from 'n8n-workflow';

/** n8n's connection test runs `preAuthentication` only where there is an expirable property that is empty; it stays empty. */
export const checked: INodeProperties = {
	displayName: 'Checked',
	name: 'checked',
	type: 'hidden',
	typeOptions: { expirable: true },
	default: '',
};

/** `risk`: what anyone on the way could read. */
export function allowHttp(risk: string): INodeProperties {
	return {
		displayName: 'Allow Unencrypted HTTP',
		name: 'allowHttp',
		type: 'boolean',
		default: false,
		description: `Whether the base URL may begin with http://: ${risk} out readable for everyone on the way. Without it, http:// only works for a service on the machine of n8n itself.`,
	};
}

/** The base URL as an expression of n8n, without anything behind the path, such as a secret that was pasted along. */
export const BARE_BASE_URL =
	'={{ $credentials.baseUrl.trim().replace(/[?#].*$/s, "").replace(/(?<!\\/)\\/+$/, "") }}/';
