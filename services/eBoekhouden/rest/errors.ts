import { z } from 'zod';
import type { Outcome } from '../../../base/problems/problem';
import type { Problem } from '../../../base/words/finding';
import { CallFailed, unexpected, unreadable, type Failure } from '../../../base/transport/failure';
import type { RestAnswer } from '../../../base/transport/rest';
import { distinct } from '../../../base/values/records';
import { record } from './values';

/** The call that was refused, as far as it decides the meaning of the refusal. */
export interface Refused {
	writes?: boolean;
	/** True when the refused call opens a session. */
	isLogin?: boolean;
}

const NO_ACCESS: Problem = { code: 'noAdministrationAccess', administration: '' };

/** The problem of a wrong access token; the service does not say whether it was ever right. */
export const TOKEN_WRONG: Problem = { code: 'accessTokenWrong', ended: false };

/** The meaning of codes that are not about one field of the request (docs/services/e-boekhouden.md 8.3). */
const KNOWN: ReadonlyMap<string, Problem> = new Map(
	Object.entries<Problem>({
		ERR_001: { code: 'serviceError' },
		DATA_01: { code: 'refused' },
		SECURITY_001: { code: 'tokenMayNot' },
		SECURITY_002: NO_ACCESS,
		SECURITY_003: NO_ACCESS,
		SECURITY_004: { code: 'accountNotAllowed' },
		SECURITY_005: { code: 'accountNotAllowed' },
		SECURITY_006: NO_ACCESS,
		SECURITY_010: { code: 'sessionEnded' },
		SECURITY_011: { code: 'baseUrlWrong' },
		SECURITY_999: { code: 'serviceError' },
		API_SESSION_001: { code: 'refused' },
		API_SESSION_002: { code: 'refused' },
		API_SESSION_003: TOKEN_WRONG,
		API_SESSION_004: { code: 'accessTokenWrong', ended: true },
		MODULE_001: { code: 'accountNotAllowed' },
		MODULE_002: { code: 'accountNotAllowed' },
		FACT_102: { code: 'accountNotAllowed' },
		PAKKET_001: { code: 'accountNotAllowed' },
		PAKKET_002: { code: 'accountNotAllowed' },
		EP_001: { code: 'accountNotAllowed' },
		EP_002: { code: 'accountNotAllowed' },
		REL_049: { code: 'codeInUse' },
		FACT_018: { code: 'templateUnknown', template: '', templates: '' },
		FACT_101: { code: 'codeInUse' },
		MUT_019: { code: 'codeInUse' },
		MUT_020: { code: 'codeInUse' },
		MUT_101: { code: 'tooManyRows' },
		MUTA_008: { code: 'referenceInUse' },
		FACT_VERWERK_004: { code: 'referenceInUse' },
	}),
);

/** The codes that mean a closed period, but only for calls that write. */
const PERIOD: ReadonlyMap<string, Problem> = new Map(
	Object.entries<Problem>({
		MUT_005: { code: 'periodClosed' },
		FACT_VERWERK_001: { code: 'periodClosed' },
		SECURITY_007: { code: 'periodClosed' },
		SECURITY_008: { code: 'periodClosed' },
	}),
);

/** Problems that cannot be meant at a login: there, their codes mean that the token is wrong. */
const NOT_OF_LOGIN = ['sessionEnded', 'tokenMayNot', 'codeInUse', 'referenceInUse'];

/** The texts of an error: a list in the schema, texts by field in the examples. */
const texts = z.union([z.array(z.string()), z.record(z.array(z.string()))]);

const errorObject = record({
	code: z.string().nullish().catch(null),
	title: z.string().nullish().catch(null),
	message: z.string().nullish().catch(null),
	propertyName: z.string().nullish().catch(null),
	errors: texts.nullish().catch(null),
	securityType: z.union([z.number(), z.string()]).nullish().catch(null),
	type: z.string().nullish().catch(null),
});
type ErrorObject = z.output<typeof errorObject>;

/** The documented families of codes, such as `FACT_EMAIL_001` (docs/services/e-boekhouden.md 8.3). */
const FAMILIES: ReadonlySet<string> = new Set([
	...['ADM', 'API_SESSION', 'ART', 'COST', 'DATA', 'EP', 'ERR', 'FACT', 'FACT_EMAIL', 'FACT_INCASSO'],
	...['FACT_ITEM', 'FACT_SJAB', 'FACT_VERWERK', 'LEDG', 'MEM', 'MODULE', 'MUT', 'MUTA', 'PAGE', 'PAKKET'],
	...['REL', 'SECURITY', 'SMTP'],
]);

/**
 * True for an error of the service itself. Something in between may answer in JSON too, with a code or a
 * title of its own.
 */
function isOwn({ code, securityType, errors }: ErrorObject): boolean {
	const [, family = ''] = /^([A-Z_]+)_\d{2,3}$/.exec(code?.trim() ?? '') ?? [];
	const isByField = errors !== null && errors !== undefined && !Array.isArray(errors);
	return FAMILIES.has(family) || (securityType ?? '') !== '' || isByField;
}

/**
 * True when the service says that the record does not exist; a 404 of something else is about the address.
 */
export function isNotFound({ status, json }: RestAnswer): boolean {
	const read = errorObject.safeParse(json);
	return status === 404 && read.success && isOwn(read.data);
}

/** The meaning of an answer with a status of 400 or more. A write was not done only where the service itself says so. */
export function failureIn(status: number, json: unknown, refused: Refused = {}): Failure {
	const read = errorObject.safeParse(json);
	const error = read.success ? read.data : null;
	const isSaid = error !== null && (error.code ?? error.title ?? error.message ?? error.type);
	if (!isSaid || (!isOwn(error) && (refused.writes || (refused.isLogin && !OF_LOGIN.has(status)))))
		return failureByEmpty(status, refused) ?? unreadable('noEnvelope', status);
	const code = error.code?.trim() ?? '';
	const problem = problemOf(status, code, error, refused);
	return { problem, outcome: outcomeOf(status, problem), code, text: errorText(error) };
}

/**
 * The statuses of an answer that a wrong token may get, which is not documented (docs/services/e-boekhouden.md 8.2). A system in
 * between gave an answer with any other status.
 */
const OF_LOGIN: ReadonlySet<number> = new Set([400, 401, 403]);

/**
 * The failure of an answer that is not the service's own: only a 401 is conclusive
 * (docs/services/e-boekhouden.md 8.2).
 */
export function failureByEmpty(status: number, refused: Refused): Failure | null {
	return status === 401 ? { problem: turnedAway(refused), outcome: 'unknown' } : null;
}

function turnedAway({ isLogin = false }: Refused): Problem {
	return isLogin ? TOKEN_WRONG : { code: 'sessionEnded' };
}

function problemOf(status: number, code: string, error: ErrorObject, refused: Refused): Problem {
	const known = (refused.writes ? PERIOD.get(code) : undefined) ?? KNOWN.get(code);
	if (refused.isLogin) return problemAtLogin(status, known, error);
	if (known) return known;
	if (status === 401) return { code: 'sessionEnded' };
	if (status === 429) return { code: 'tooManyCalls', status };
	if (status >= 500) return { code: 'serviceError' };
	if (status === 403 && code === '') return withoutCode(error);
	return { code: 'refused' };
}

/** A refused login is about the token, unless the service gives another cause. */
function problemAtLogin(status: number, known: Problem | undefined, error: ErrorObject): Problem {
	if (known && !NOT_OF_LOGIN.includes(known.code)) return known;
	if (status >= 500) return { code: 'serviceError' };
	return status === 403 && !known ? withoutCode(error) : TOKEN_WRONG;
}

/** The problem of a refusal that has a number instead of a code: the token has no access, or no administration was opened. */
function withoutCode({ securityType }: ErrorObject): Problem {
	return ['1', '2'].includes(String(securityType)) ? NO_ACCESS : { code: 'tokenMayNot' };
}

/** The outcome of a refused call: nothing was done, or it is not known after an internal error of the service. */
function outcomeOf(status: number, { code }: Problem): Outcome {
	return status >= 500 || code === 'serviceError' ? 'unknown' : 'notDone';
}

function errorText({ title, message, errors }: ErrorObject): string {
	const listed = errors ? Object.values(errors).flat() : [];
	const texts = [title, message, ...listed].map((one) => one?.trim() ?? '').filter((one) => one !== '');
	return distinct(texts).slice(0, MOST_TEXTS).join('; ');
}

/** The maximum number of the service's texts in one message. */
const MOST_TEXTS = 5;

export type Schema<T> = z.ZodType<T, z.ZodTypeDef, unknown>;

/** The content of a successful answer. @throws CallFailed for any other */
export function read<T>({ status, json }: RestAnswer, schema: Schema<T>, refused: Refused): T {
	if (status >= 400) throw new CallFailed(failureIn(status, json, refused));
	if (status < 200 || status >= 300) throw new CallFailed(unreadable('status', status));
	const found = schema.safeParse(json);
	if (found.success) return found.data;
	throw new CallFailed(otherShape(found.error.issues));
}

/** The failure of an answer in another shape, by the first thing that is wrong. */
function otherShape([issue]: z.ZodIssue[]): Failure {
	const field = issue?.path.filter((part) => typeof part === 'string').at(-1) ?? '';
	if (!issue || !isMissing(issue)) return unexpected('otherShape');
	return field === 'items' ? unexpected('otherShape') : unexpected('recordWithout', field);
}

function isMissing(issue: z.ZodIssue): boolean {
	if (issue.code === 'invalid_union') return issue.unionErrors.every(({ issues }) => issues.every(isMissing));
	return issue.code === 'invalid_type' && ['undefined', 'null'].includes(issue.received);
}
