import type { Tongue } from './sentence';

/** The ledger accounts of amounts, each once. */
export function accountsIn(amounts: readonly { ledgerAccount: string }[], tongue: Tongue): string {
	return tongue.list([...new Set(amounts.map(({ ledgerAccount }) => ledgerAccount))], 5);
}

/** As a sentence begins. */
export function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
