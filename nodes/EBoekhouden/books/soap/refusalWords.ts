/**
 * Whether a refusal is about the account or about a closed period, by its words: no text of the SOAP service is
 * public (docs/services/e-boekhouden.md 1.3). Taken for a closed period, a refusal leaves a booking out, so the
 * period must be named as closed in so many words; an account must be named as shut, or as what does not allow
 * it. Other words say nothing. Each part counts by itself: "De periode is dicht. Vraag uw accountant of wijzig
 * uw abonnement."
 */
export function subjectOf(text: string): 'account' | 'period' | null {
	const parts = partsOf(text);
	if (parts.some(namesShutAccount)) return 'account';
	if (parts.some(namesClosedPeriod)) return 'period';
	return parts.some(deniesByAccount) ? 'account' : null;
}

/** Its sentences, and the parts of these between commas. */
function partsOf(text: string): string[] {
	const sentences = withoutQuotes(text).split(/[.;:!?\n](?=\s|$)/);
	return [...new Set(sentences.flatMap((sentence) => [sentence, ...sentence.split(', ')]))];
}

/** What is quoted may be our own description: "Periode 5". */
export function withoutQuotes(text: string): string {
	return text.replace(/(['"‘’“”]).*?['"‘’“”]/g, '');
}

/** What was sent has a part in a refusal that names something of it, and the account has none. */
const SENT =
	/rekening|grootboek|ledger|relatie(?!nummer)|datum|verleden|toekomst|btw|kostenplaats|artikel|product|regel|bedrag|aantal|prijs|nummer|code|omschrijving|boekstuk|termijn|teken|dubbel|negatie|le(eg|ge)\b/i;
/** What is called the user's own is no part of what was sent. */
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
/** Behind a limit of 10,000 characters. */
const NEVER_ALLOWED =
	/\b(aanmaken|toevoegen|invoeren|opslaan|boeken|factureren|gebruik|toegang|functie|module|api|soap)\b.*niet toegestaan/i;

const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** Whole words: a "contractperiode" is none of the books. */
const PERIOD = new RegExp(
	`\\b((boek|boekings|btw|loon|aangifte|verslag)?-?(perioden?|periodes|kwartaal|tijdvak)|maand(en)?|(boek|kalender)?ja(ar|ren)|${MONTH}|t/m|(voor|vóór|tot) (en met )?\\d+|periods?|month|quarter|year)\\b`,
	'i',
);
const DAY = /\b\w*datum\b|\bdate\b|^\s*(19|20)\d\d is\b/i;
const CLOSED =
	/gesloten|geblokkeerd|vergrendeld|\bdicht\b|\bop slot\b|\bniet (meer )?(open|geopend)\b|\b(closed|locked)\b/i;
/** Behind a limit of 10,000 characters. */
const NOT_IN_PERIOD =
	/\bin (de|deze|dit|die|dat|het) (boek|boekings)?(periode|jaar)\b.*niet (meer )?(toegestaan|mogelijk)\b/i;
/** Other things than a period can be blocked as well. */
const OTHER =
	/rekening|grootboek|ledger|relati(e|on)|debiteur|crediteur|artikel|product|kostenplaats|sjabloon|template|incasso/i;
const NOT_KNOWN =
	/onbekend|bestaat niet|niet gevonden|ongeldig|verplicht|ontbreekt|unknown|invalid|not found/i;

/** "Uw proefperiode is verlopen" is no closed period. */
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

/** What is named first is what the part is about: "De periode is geblokkeerd door gebruiker Jansen". */
function isFirst(one: RegExp, other: RegExp, part: string): boolean {
	const behind = part.search(other);
	return behind < 0 || part.search(one) < behind;
}
