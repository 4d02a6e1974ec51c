import type { Finding, FindingCode } from '../findings/finding';
import type { Tongue } from './sentence';

/** The ledger accounts of amounts, each once. */
export function accountsIn(amounts: readonly { ledgerAccount: string }[], tongue: Tongue): string {
	return tongue.list([...new Set(amounts.map(({ ledgerAccount }) => ledgerAccount))], 5);
}

/** As a sentence begins. */
export function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const ABOUT_A_JOURNAL: ReadonlySet<FindingCode> = new Set(['journalUnreadable', 'runWithoutPeriod']);

/** Whether the sentence of a cause says by itself that the journal was not read. */
export function saysItself({ code }: Finding): boolean {
	return ABOUT_A_JOURNAL.has(code);
}
