import { notDone, ServiceProblem } from '../../../base/problems/problem';
import type { Problem } from '../../../base/words/finding';
import { unexpected, type Failure } from '../../../base/transport/failure';

interface ErrorMessage {
	LastErrorCode?: string | null;
	LastErrorDescription?: string | null;
}

/** The known codes (docs/services/e-boekhouden.md 1.3). All others are reported as they came. */
const KNOWN = new Map<string, Problem>([
	['E0023', { code: 'sessionEnded' }],
	['E003.1', { code: 'tooManyCalls' }],
	['CREL001', { code: 'relationCodeInUse' }],
]);

/** Business errors come with HTTP 200; either field filled means that the call failed and nothing was stored. */
export function failureIn(operation: string, error: ErrorMessage | null | undefined): Failure | null {
	const code = error?.LastErrorCode?.trim() ?? '';
	const text = error?.LastErrorDescription?.trim() ?? '';
	if (!code && !text) return null;
	return { problem: problemOf(operation, code, text), outcome: 'notDone', code, text };
}

function problemOf(operation: string, code: string, text: string): Problem {
	// Reading mutations also has a monthly limit, for which other calls do not count (docs/services/e-boekhouden.md 3.2).
	if (code === 'E003.1' && operation === 'GetMutaties') return { code: 'tooManyMutationCalls' };
	return KNOWN.get(code) ?? problemInWords(operation, code, text) ?? { code: 'refused' };
}

/** The failure in an answer; null for a success. `administration`: the name of the one that is opened, if not the login's own. */
export function failureOf(operation: string, response: object, administration = ''): Failure | null {
	const result = (response as Record<string, unknown>)[`${operation}Result`] as
		(ErrorMessage & { ErrorMsg?: ErrorMessage | null; SessionID?: string | null }) | null | undefined;
	if (operation === 'CloseSession') return null;
	if (operation === 'OpenSession')
		return failureAtLogin(result, { code: 'wrongSecurityCodes' }, ['tooManyCalls', 'accountNotAllowed']);
	if (operation === 'OpenSessionSub')
		return failureAtLogin(result, { code: 'administrationNotOpened', administration }, ['tooManyCalls']);
	if (result === undefined || result === null) {
		// UpdateRelatie answers with an empty error on success; elsewhere a result is missing.
		if (operation.startsWith('Update')) return null;
		// An empty list may come as an empty result (docs/services/e-boekhouden.md 1.2), but never without a result.
		return result === null && LISTS.test(operation) ? null : unexpected('noResult');
	}
	return failureIn(operation, 'ErrorMsg' in result ? result.ErrorMsg : result);
}

const LISTS = /^Get(?!Saldo$)/;

/** Far more than it has; for a megabyte, the redactor would make a pattern that takes minutes. */
const LONGEST_SESSION_ID = 500;

/**
 * A refused login is about the login, unless the service gives another cause. The login for another administration was
 * accepted before, when its list was read: then it is about the administration.
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

/** Accepted without a number: outcome unknown. */
export function numberNotReturned(operation: 'AddMutatie' | 'AddFactuur'): ServiceProblem {
	return new ServiceProblem({
		service: 'e-Boekhouden',
		operation,
		writes: true,
		outcome: 'unknown',
		problem: { code: 'noNumber', made: operation === 'AddMutatie' ? 'booking' : 'invoice' },
	});
}

/** The one record that was asked for lacks its rows or lines: what it holds is not known. */
export function withoutList(operation: 'GetFacturen' | 'GetMutaties', field: string): ServiceProblem {
	return notDone({ service: 'e-Boekhouden', operation }, unexpected('recordWithout', field).problem);
}

/**
 * The problem of a refusal, by its code or its text. Hardly any code of the SOAP service is public, and no text
 * (docs/services/e-boekhouden.md 1.3): the codes are those of its REST service, and text patterns cover the rest. The
 * first match counts; null without a match.
 */
function problemInWords(operation: string, code: string, text: string): Problem | null {
	// Patterns are not run on texts of any length.
	const start = text.slice(0, LOOKED_AT);
	const refusal = { operation, code, text: start, words: withoutQuotes(start), subject: subjectOf(start) };
	return REFUSALS.find(([, fits]) => fits(refusal))?.[0] ?? null;
}

const LOOKED_AT = 10_000;

interface Refusal {
	operation: string;
	code: string;
	text: string;
	/** The text without its quoted parts. */
	words: string;
	subject: ReturnType<typeof subjectOf>;
}

const ACCOUNT_CODES = /^(PAKKET_\d+|MODULE_\d+|EP_\d+|SECURITY_00[45]|FACT_102)$/;
const BY_ACCOUNTANT = ['SECURITY_007', 'SECURITY_008'];
const PERIOD_CODES = ['MUT_005', 'FACT_VERWERK_001', ...BY_ACCOUNTANT];

const REFUSALS: [Problem, (refusal: Refusal) => boolean][] = [
	[{ code: 'accountNotAllowed' }, isAboutAccount],
	[{ code: 'templateUnknown' }, isAboutTemplate],
	[{ code: 'invoiceNumberInUse' }, isNumberInUse],
	[{ code: 'periodClosedByAccountant' }, isClosedByAccountant],
	[{ code: 'periodClosed' }, isClosed],
	[{ code: 'sessionEnded' }, ({ words }) => /sessie|session/i.test(words)],
];

function isAboutAccount({ code, subject }: Refusal): boolean {
	return ACCOUNT_CODES.test(code) || (subject === 'account' && !PERIOD_CODES.includes(code));
}

function isAboutTemplate({ operation, code, text }: Refusal): boolean {
	return operation === 'AddFactuur' && (code === 'FACT_018' || /sjabloon|template/i.test(text));
}

function isNumberInUse({ operation, code, words }: Refusal): boolean {
	if (operation !== 'AddFactuur') return false;
	// Safe with `.*`: the text has at most 10,000 characters.
	return code === 'FACT_101' || /factuurnummer.*(in gebruik|bestaat al|al bestaat|reeds)/i.test(words);
}

function isClosedByAccountant({ operation, code }: Refusal): boolean {
	return operation.startsWith('Add') && BY_ACCOUNTANT.includes(code);
}

/** Only for calls that write. */
function isClosed({ operation, code, subject }: Refusal): boolean {
	return operation.startsWith('Add') && (PERIOD_CODES.includes(code) || subject === 'period');
}

/**
 * Whether a refusal is about the account or about a closed period, by its words: no text of the SOAP service is public
 * (docs/services/e-boekhouden.md 1.3). A refusal for a closed period leaves a booking out, so the text must literally
 * call a period closed; an account must be called closed, or not allow it. Other words mean nothing. Each part counts by
 * itself: "De periode is dicht. Vraag uw accountant of wijzig uw abonnement."
 */
export function subjectOf(text: string): 'account' | 'period' | null {
	const parts = partsOf(text);
	if (parts.some(namesShutAccount)) return 'account';
	if (parts.some(namesClosedPeriod)) return 'period';
	return parts.some(deniesByAccount) ? 'account' : null;
}

/** Its sentences, and their parts between commas. */
function partsOf(text: string): string[] {
	const sentences = withoutQuotes(text).split(/[.;:!?\n](?=\s|$)/);
	return [...new Set(sentences.flatMap((sentence) => [sentence, ...sentence.split(', ')]))];
}

/** Quoted text may be our own description: "Periode 5". */
function withoutQuotes(text: string): string {
	return text.replace(/(['"‘’“”]).*?['"‘’“”]/g, '');
}

/** A refusal that mentions something that was sent is not about the account. */
const SENT =
	/rekening|grootboek|ledger|relatie(?!nummer)|datum|verleden|toekomst|btw|kostenplaats|artikel|product|regel|bedrag|aantal|prijs|nummer|code|omschrijving|boekstuk|termijn|teken|dubbel|negatie|le(eg|ge)\b/i;
/** What is called the user's own is not part of what was sent. */
const OWN = /\b(uw|jouw|je|your)\b/i;

const ACCOUNT =
	/\b((gebruikers?|api|soap)-?)?(accounts?|toegang|koppeling)\b|\b(abonnement(en)?|licenties?|pakket|gebruiker|wachtwoord|subscription|licen[cs]e|package)\b/i;
const ADMINISTRATION = /\badministrat(ie|ion)\b/i;
const TRIAL =
	/\b(proef|test|demo|trial|gratis|kennismakings|introductie)[- ]?(periode?|account|abonnement|versie|licentie)/i;
const ARREARS = /betalings?achterstand|\boverdue payment/i;
const SHUT =
	/geblokkeerd|gesloten|vergrendeld|opgeschort|verlopen|verstreken|opgezegd|opgeheven|beëindigd|stopgezet|uitgeschakeld|gedeactiveerd|inactief|niet (meer )?(actief|geldig)|\b(blocked|locked|closed|expired|suspended|disabled|cancell?ed|inactive)\b/i;
const DENIED = /\bniet\b|\bgeen\b|ontoereikend|\bnot\b/i;
/** Safe with `.*`: the text has at most 10,000 characters. */
const NEVER_ALLOWED =
	/\b(aanmaken|toevoegen|invoeren|opslaan|boeken|factureren|gebruik|toegang|functie|module|api|soap)\b.*niet toegestaan/i;

const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** Whole words: a "contractperiode" is not a period of the books. */
const PERIOD = new RegExp(
	`\\b((boek|boekings|btw|loon|aangifte|verslag)?-?(perioden?|periodes|kwartaal|tijdvak)|maand(en)?|(boek|kalender)?ja(ar|ren)|${MONTH}|t/m|(voor|vóór|tot) (en met )?\\d+|periods?|month|quarter|year)\\b`,
	'i',
);
const DAY = /\b\w*datum\b|\bdate\b|^\s*(19|20)\d\d is\b/i;
const CLOSED =
	/gesloten|geblokkeerd|vergrendeld|\bdicht\b|\bop slot\b|\bniet (meer )?(open|geopend)\b|\b(closed|locked)\b/i;
/** Safe with `.*`: the text has at most 10,000 characters. */
const NOT_IN_PERIOD =
	/\bin (de|deze|dit|die|dat|het) (boek|boekings)?(periode|jaar)\b.*niet (meer )?(toegestaan|mogelijk)\b/i;
/** Other things than a period can be blocked as well. */
const OTHER =
	/rekening|grootboek|ledger|relati(e|on)|debiteur|crediteur|artikel|product|kostenplaats|sjabloon|template|incasso/i;
const NOT_KNOWN =
	/onbekend|bestaat niet|niet gevonden|ongeldig|verplicht|ontbreekt|unknown|invalid|not found/i;

/** "Uw proefperiode is verlopen" is not a closed period. */
function namesShutAccount(part: string): boolean {
	if (isAboutSession(part)) return false;
	if (ARREARS.test(part)) return !/relatie(?!nummer)|debiteur/i.test(part);
	if (TRIAL.test(part)) return !/relatie(?!nummer)|artikel|product/i.test(part);
	if (!SHUT.test(part)) return false;
	if (ACCOUNT.test(part)) return (OWN.test(part) || !SENT.test(part)) && isFirst(ACCOUNT, PERIOD, part);
	// "In deze administratie is het boekjaar afgesloten" is about the year.
	return ADMINISTRATION.test(part) && !SENT.test(part) && !PERIOD.test(part);
}

function namesClosedPeriod(part: string): boolean {
	if ([ARREARS, TRIAL, OTHER, NOT_KNOWN].some((words) => words.test(part)) || isAboutSession(part))
		return false;
	return ((PERIOD.test(part) || DAY.test(part)) && CLOSED.test(part)) || NOT_IN_PERIOD.test(part);
}

/** "Deze functie is niet beschikbaar in uw pakket", "Factuur aanmaken is niet toegestaan". */
function deniesByAccount(part: string): boolean {
	if (SENT.test(part) || PERIOD.test(part) || isAboutSession(part)) return false;
	return (ACCOUNT.test(part) && OWN.test(part) && DENIED.test(part)) || NEVER_ALLOWED.test(part);
}

function isAboutSession(part: string): boolean {
	return /sessie|session/i.test(part);
}

/** A part is about what it mentions first: "De periode is geblokkeerd door gebruiker Jansen". */
function isFirst(one: RegExp, other: RegExp, part: string): boolean {
	const behind = part.search(other);
	return behind < 0 || part.search(one) < behind;
}
