import type { HttpAnswer } from '../httpAnswer';
import type { FieldServiceSettings } from './fieldService/settings';

interface Envelope {
	code: number | string;
	messages: readonly string[];
	response: unknown;
}

/** As PHP writes JSON: slashes are escaped. */
function phpJson(value: unknown): string {
	return JSON.stringify(value).replaceAll('/', '\\/');
}

/** HTTP 200, also for errors (docs/services/outsmart.md 1.3). */
export function envelope(
	{ code, messages, response }: Envelope,
	settings: FieldServiceSettings,
	status = 200,
): HttpAnswer {
	const body = phpJson({ code: settings.codeAsString ? String(code) : code, messages, response });
	return { status, contentType: settings.contentType, body };
}
