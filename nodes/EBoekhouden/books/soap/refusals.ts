import type { Problem } from '../../../shared/rows/findings/finding';

/**
 * What a refusal is about, by its code or its words. Hardly any code of the SOAP service is public, and no text
 * (apis/eboekhouden.md 3): the codes are those of its REST service (7.9), and the words have to do for the rest. The
 * first that fits counts; null when none does.
 */
export function problemInWords(operation: string, code: string, text: string): Problem | null {
	// Patterns must not meet a text without an end.
	const start = text.slice(0, LOOKED_AT);
	const refusal = { operation, code, text: start, words: withoutQuotes(start) };
	return REFUSALS.find(([, fits]) => fits(refusal))?.[0] ?? null;
}

const LOOKED_AT = 10_000;

interface Refusal {
	operation: string;
	code: string;
	text: string;
	/** The text without what is quoted in it, which may be our own description: "Periode 5". */
	words: string;
}

const REFUSALS: [Problem, (refusal: Refusal) => boolean][] = [
	[{ code: 'accountNotAllowed' }, isAboutAccount],
	[{ code: 'templateUnknown' }, isAboutTemplate],
	[{ code: 'invoiceNumberInUse' }, isNumberInUse],
	[{ code: 'periodClosed' }, isClosed],
	[{ code: 'accountNotAllowed' }, isNeverAllowed],
	[{ code: 'sessionEnded' }, ({ words }) => /sessie|session/i.test(words)],
];

/** What was sent has a part in a refusal that names something of it, and the account has none. */
const SENT =
	/rekening|grootboek|relatie|datum|verleden|toekomst|btw|kostenplaats|artikel|product|regel|bedrag|aantal|prijs|nummer|code|omschrijving|boekstuk|termijn|teken|dubbel|negatie|le(eg|ge)\b/i;
const PERIOD = /periode|boekjaar/i;

const ACCOUNT_CODES = /^(PAKKET_\d+|MODULE_\d+|SECURITY_00[45]|FACT_102)$/;
const TRIAL_OR_DEBT = /proef(periode|account|abonnement|versie|licentie)|betaling(s)?achterstand/i;
const SUBSCRIPTION = /abonnement|\blicentie/i;
const ACCOUNT = /\b(account|administratie)\b/i;
const SHUT = /geblokkeerd|verlopen|opgezegd|opgeheven|beëindigd|gedeactiveerd|inactief|niet (meer )?actief/i;

/** Looked at before a closed period: "Uw proefperiode is verlopen" is none. */
function isAboutAccount({ code, words }: Refusal): boolean {
	if (ACCOUNT_CODES.test(code)) return true;
	if (TRIAL_OR_DEBT.test(words)) return !/relatie/i.test(words);
	if (SUBSCRIPTION.test(words)) return !SENT.test(words);
	return ACCOUNT.test(words) && SHUT.test(words) && !PERIOD.test(words);
}

function isAboutTemplate({ operation, code, text }: Refusal): boolean {
	return operation === 'AddFactuur' && (code === 'FACT_018' || /sjabloon|template/i.test(text));
}

function isNumberInUse({ operation, code, words }: Refusal): boolean {
	if (operation !== 'AddFactuur') return false;
	return code === 'FACT_101' || /factuurnummer.*(in gebruik|bestaat al|al bestaat|reeds)/i.test(words);
}

/** A ledger account can be blocked as well: that is another refusal. */
function isClosed({ operation, code, words }: Refusal): boolean {
	if (!operation.startsWith('Add')) return false;
	if (['MUT_005', 'SECURITY_007', 'FACT_VERWERK_001'].includes(code)) return true;
	if (PERIOD.test(words)) return true;
	return /afgesloten|geblokkeerd/i.test(words) && !/rekening|grootboek|relatie/i.test(words);
}

const NEVER_ALLOWED =
	/\b(aanmaken|toevoegen|invoeren|opslaan|boeken|factureren|gebruik|toegang|functie|module|api|soap)\b.*niet toegestaan/i;

/** "Factuur aanmaken is niet toegestaan." */
function isNeverAllowed({ words }: Refusal): boolean {
	return NEVER_ALLOWED.test(words) && !SENT.test(words);
}

function withoutQuotes(text: string): string {
	return text.replace(/(['"‘’“”]).*?['"‘’“”]/g, '');
}
