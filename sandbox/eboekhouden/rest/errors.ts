import { TEXTS } from './texts';

export type Code = keyof typeof TEXTS;

interface Refusal {
	code: string;
	title: string;
	status: 400 | 403 | 404;
	/** The part of the request that it is about. */
	property?: string;
	/** Of a SecurityError: 1 no access to the administration, 2 none opened. */
	securityType?: 0 | 1 | 2;
}

/** A refusal in terms of the service: an Error, or with 403 a SecurityError. */
export class RestError extends Error {
	constructor(readonly refusal: Refusal) {
		super(`${refusal.code}: ${refusal.title}`);
	}
}

/** 401 comes without a body (the token of the session is missing, unknown or too old). */
export class Unauthorized extends Error {}

/** The address does not exist: the answer has no body either. */
export class NothingThere extends Error {
	constructor(readonly status: 404 | 405) {
		super(String(status));
	}
}

export function invalid(code: Code, property?: string): RestError {
	return new RestError({ code, title: TEXTS[code], status: 400, property });
}

export function notFound(code: Code): RestError {
	return new RestError({ code, title: TEXTS[code], status: 404 });
}

/** A refusal for a missing right. */
export function forbidden(code: Code, status: 400 | 403 = 403): RestError {
	const securityType = code === 'SECURITY_003' ? 1 : 0;
	return new RestError({ code, title: TEXTS[code], status, securityType });
}

/** A refusal with another text than the service's own, of any code. */
export function refusedWith(code: string, text: string): RestError {
	const isSecurity = code.startsWith('SECURITY_');
	const title = Object.hasOwn(TEXTS, code) ? TEXTS[code as Code] : text;
	return new RestError({
		code,
		title,
		status: isSecurity ? 403 : 400,
		securityType: isSecurity ? 0 : undefined,
	});
}

export function require<Value>(value: Value | undefined, code: Code, property?: string): Value {
	if (value === undefined || value === '') throw invalid(code, property);
	return value;
}
