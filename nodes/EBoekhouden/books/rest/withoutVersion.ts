import { tidiedBaseUrl } from '../../../shared/transport/baseUrl';

/** The address of the service, also where the version that each path begins with was pasted along. */
export function withoutVersion(baseUrl: string): string {
	return tidiedBaseUrl(baseUrl).replace(/\/v1$/i, '');
}
