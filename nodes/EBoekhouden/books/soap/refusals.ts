import type { Problem } from '../../../shared/rows/findings/finding';
import { subjectOf, withoutQuotes } from './refusalWords';

/**
 * What a refusal is about, by its code or its words. Hardly any code of the SOAP service is public, and no text
 * (docs/services/e-boekhouden.md 1.3): the codes are those of its REST service, and the words have to do for
 * the rest. The first that fits counts; null when none does.
 */
export function problemInWords(operation: string, code: string, text: string): Problem | null {
	// Patterns must not meet a text without an end.
	const start = text.slice(0, LOOKED_AT);
	const refusal = { operation, code, text: start, words: withoutQuotes(start), subject: subjectOf(start) };
	return REFUSALS.find(([, fits]) => fits(refusal))?.[0] ?? null;
}

const LOOKED_AT = 10_000;

interface Refusal {
	operation: string;
	code: string;
	text: string;
	/** The text without what is quoted in it. */
	words: string;
	subject: ReturnType<typeof subjectOf>;
}

const REFUSALS: [Problem, (refusal: Refusal) => boolean][] = [
	[{ code: 'accountNotAllowed' }, isAboutAccount],
	[{ code: 'templateUnknown' }, isAboutTemplate],
	[{ code: 'invoiceNumberInUse' }, isNumberInUse],
	[{ code: 'periodClosedByAccountant' }, isClosedByAccountant],
	[{ code: 'periodClosed' }, isClosed],
	[{ code: 'sessionEnded' }, ({ words }) => /sessie|session/i.test(words)],
];

const ACCOUNT_CODES = /^(PAKKET_\d+|MODULE_\d+|EP_\d+|SECURITY_00[45]|FACT_102)$/;
const BY_ACCOUNTANT = ['SECURITY_007', 'SECURITY_008'];
const PERIOD_CODES = ['MUT_005', 'FACT_VERWERK_001', ...BY_ACCOUNTANT];

function isAboutAccount({ code, subject }: Refusal): boolean {
	return ACCOUNT_CODES.test(code) || (subject === 'account' && !PERIOD_CODES.includes(code));
}

function isAboutTemplate({ operation, code, text }: Refusal): boolean {
	return operation === 'AddFactuur' && (code === 'FACT_018' || /sjabloon|template/i.test(text));
}

function isNumberInUse({ operation, code, words }: Refusal): boolean {
	if (operation !== 'AddFactuur') return false;
	// Behind a limit of 10,000 characters.
	return code === 'FACT_101' || /factuurnummer.*(in gebruik|bestaat al|al bestaat|reeds)/i.test(words);
}

function isClosedByAccountant({ operation, code }: Refusal): boolean {
	return operation.startsWith('Add') && BY_ACCOUNTANT.includes(code);
}

/** Only what is written can be refused for it. */
function isClosed({ operation, code, subject }: Refusal): boolean {
	return operation.startsWith('Add') && (PERIOD_CODES.includes(code) || subject === 'period');
}
