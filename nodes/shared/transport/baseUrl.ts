import type { Problem } from '../rows/findings/finding';
import { withoutEnd } from '../values/words';

/** On this machine itself nobody can read along. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A base URL as it may have been pasted: without spaces, query and slashes at its end. */
export function tidiedBaseUrl(given: string): string {
	const [address = ''] = given.trim().split(/[?#]/);
	return withoutEnd(address, '/');
}

/** What speaks against sending secrets to a base URL; null when nothing does. */
export function faultInBaseUrl(baseUrl: string, allowHttp: boolean | undefined): Problem | null {
	if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl)) return { code: 'baseUrlInvalid' };
	const { protocol, hostname, host } = new URL(baseUrl);
	// An expression in a credential can give any text; only a plain yes is one.
	if (protocol === 'https:' || allowHttp === true || LOCAL.has(hostname)) return null;
	return { code: 'baseUrlNotSecure', host };
}
