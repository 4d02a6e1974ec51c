import { notDone, ServiceProblem } from '../../../base/problems/problem';
import type { Problem } from '../../../base/words/finding';
import { unexpected, type Failure } from '../../../base/transport/failure';

interface ErrorMessage {
	LastErrorCode?: string | null;
	LastErrorDescription?: string | null;
}

/**
 * The codes of the SOAP service that are public (docs/services/e-boekhouden.md 1.3). `problemInWords` knows some other refusals
 * by their words; the rest is reported as it came.
 */
const KNOWN = new Map<string, Problem>([
	['E0023', { code: 'sessionEnded' }],
	['E003.1', { code: 'tooManyCalls' }],
	['CREL001', { code: 'codeInUse' }],
]);

/**
 * The failure in an answer. Business errors come with HTTP 200: if either field is filled, the call failed
 * and nothing was stored.
 */
export function failureIn(operation: string, error: ErrorMessage | null | undefined): Failure | null {
	const code = error?.LastErrorCode?.trim() ?? '';
	const text = error?.LastErrorDescription?.trim() ?? '';
	if (!code && !text) return null;
	return { problem: problemOf(operation, code, text), outcome: 'notDone', code, text };
}

function problemOf(operation: string, code: string, text: string): Problem {
	// Reading mutations also has a monthly limit, for which other calls do not count (docs/services/e-boekhouden.md 3).
	if (code === 'E003.1' && operation === 'GetMutaties') return { code: 'tooManyMutationCalls' };
	return KNOWN.get(code) ?? problemInWords(operation, code, text) ?? { code: 'refused' };
}

/**
 * The failure in an answer; null for a success. `administration` is the name of the one that is opened, if it
 * is not the login's own.
 */
export function failureOf(operation: string, response: object, administration = ''): Failure | null {
	const result = (response as Record<string, unknown>)[`${operation}Result`] as
		(ErrorMessage & { ErrorMsg?: ErrorMessage | null; SessionID?: string | null }) | null | undefined;
	if (operation === 'CloseSession') return null;
	if (operation === 'OpenSession')
		return failureAtLogin(result, { code: 'wrongSecurityCodes' }, ['tooManyCalls', 'accountNotAllowed']);
	if (operation === 'OpenSessionSub')
		return failureAtLogin(result, { code: 'noAdministrationAccess', administration }, ['tooManyCalls']);
	if (result === undefined || result === null) {
		// UpdateRelatie answers with an empty error on success; elsewhere a result is missing.
		if (operation.startsWith('Update')) return null;
		// An empty list may come as an empty result (docs/services/e-boekhouden.md 1.2), but never without a result.
		return result === null && LISTS.test(operation) ? null : unexpected('otherShape');
	}
	return failureIn(operation, 'ErrorMsg' in result ? result.ErrorMsg : result);
}

const LISTS = /^Get(?!Saldo$)/;

/**
 * The maximum length of a session id, which real ones never reach. For a megabyte, the redactor would make a
 * pattern that takes minutes.
 */
const LONGEST_SESSION_ID = 500;

/**
 * The failure of a login. A refusal is about the login, unless the service gives another cause. When another
 * administration is opened, the login was accepted before, to read the list: then the refusal is about the
 * administration.
 */
function failureAtLogin(
	result: { ErrorMsg?: ErrorMessage | null; SessionID?: string | null } | null | undefined,
	problem: Problem,
	passes: readonly string[],
): Failure | null {
	const failure = failureIn('OpenSession', result?.ErrorMsg);
	if (failure && passes.includes(failure.problem.code)) return failure;
	const id = result?.SessionID;
	if (!failure && id)
		return id.length > LONGEST_SESSION_ID || id.includes('\\') ? unexpected('otherShape') : null;
	return { ...failure, problem, outcome: 'notDone' };
}

/** The problem of a write that the service accepted without giving a number: its outcome is unknown. */
export function numberNotReturned(operation: 'AddMutatie' | 'AddFactuur'): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation,
		writes: true,
		outcome: 'unknown',
		problem: { code: 'noNumber', made: operation === 'AddMutatie' ? 'booking' : 'invoice' },
	});
}

/**
 * The problem of a record that was asked for and lacks its rows or lines, so that its content is not known.
 */
export function withoutList(operation: 'GetFacturen' | 'GetMutaties', field: string): ServiceProblem {
	return notDone({ service: 'e-Boekhouden', operation }, unexpected('recordWithout', field).problem);
}

/**
 * The problem of a refusal, by its code or its text. Hardly any code of the SOAP service is public, and no text
 * (docs/services/e-boekhouden.md 1.3): the codes are those of its REST service, and a few words tell the rest. A refusal for a
 * closed period leaves a booking out, so its text must literally call a period closed. The first match counts; null without a match.
 */
function problemInWords(operation: string, code: string, text: string): Problem | null {
	// Only the beginning of a text is searched, because patterns are not run on texts of any length.
	const start = text.slice(0, LOOKED_AT);
	const refusal = { operation, code, text: start, words: withoutQuotes(start) };
	return REFUSALS.find(([, fits]) => fits(refusal))?.[0] ?? null;
}

const LOOKED_AT = 10_000;

interface Refusal {
	operation: string;
	code: string;
	text: string;
	/** The text of a refusal without its quoted parts. */
	words: string;
}

const ACCOUNT_CODES = /^(PAKKET_\d+|MODULE_\d+|EP_\d+|SECURITY_00[145]|FACT_102)$/;
const BY_ACCOUNTANT = ['SECURITY_007', 'SECURITY_008'];
const PERIOD_CODES = ['MUT_005', 'FACT_VERWERK_001'];

const REFUSALS: [Problem, (refusal: Refusal) => boolean][] = [
	[{ code: 'accountNotAllowed' }, ({ code }) => ACCOUNT_CODES.test(code)],
	[{ code: 'templateUnknown', template: '', templates: '' }, isAboutTemplate],
	[{ code: 'codeInUse' }, isNumberInUse],
	[{ code: 'periodClosed' }, isClosedByAccountant],
	[{ code: 'periodClosed' }, isClosed],
	[{ code: 'sessionEnded' }, ({ words }) => /sessie|session/i.test(words)],
];

function isAboutTemplate({ operation, code, text }: Refusal): boolean {
	return operation === 'AddFactuur' && (code === 'FACT_018' || /sjabloon|template/i.test(text));
}

function isNumberInUse({ operation, code, words }: Refusal): boolean {
	if (operation !== 'AddFactuur') return false;
	// A pattern with `.*` is safe here, because the text has at most 10,000 characters.
	return code === 'FACT_101' || /factuurnummer.*(in gebruik|bestaat al|al bestaat|reeds)/i.test(words);
}

function isClosedByAccountant({ operation, code }: Refusal): boolean {
	return operation.startsWith('Add') && BY_ACCOUNTANT.includes(code);
}

/** True for a refusal because the period is closed, which only calls that write can get. */
function isClosed({ operation, code, text }: Refusal): boolean {
	return operation.startsWith('Add') && (PERIOD_CODES.includes(code) || namesClosedPeriod(text));
}

/** Matches the word for a period, as a whole word: a "contractperiode" is not a period of the books. */
const PERIOD = /\b((boek|boekings|btw)?-?periode|boekjaar|kwartaal|maand|period|year)\b/i;
const CLOSED = /gesloten|geblokkeerd|vergrendeld|\bdicht\b|\b(closed|locked)\b/i;
/** Matches words for something else that can be blocked, or that is not known. */
const OTHER =
	/rekening|relatie|artikel|product|kostenplaats|\baccount\b|gebruiker|abonnement|proef|test|gratis|trial|onbekend|ongeldig/i;

/**
 * True when one sentence of a text calls a period closed. Its quoted parts do not count, because they may be
 * our own description.
 */
function namesClosedPeriod(text: string): boolean {
	return withoutQuotes(text)
		.split(/[.,;:!?\n](?=\s|$)/)
		.some((part) => PERIOD.test(part) && CLOSED.test(part) && !OTHER.test(part));
}

function withoutQuotes(text: string): string {
	return text.replace(/(['"‘’“”]).*?['"‘’“”]/g, '');
}
