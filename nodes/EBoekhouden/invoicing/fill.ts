import type { InvoiceOrder, Line } from '../../shared/items/invoice';
import type { Fault } from '../../shared/rows/findings/finding';
import { distinct } from '../../shared/values/distinct';
import { brief } from '../../shared/values/words';
import type { Product } from '../books/types';
import { faultsInDefaultVatCode, isSalesVatCode } from './vatCodes';

export interface Defaults {
	vatCode: string;
	ledgerAccount: string;
}

export interface Catalogue {
	products: readonly Product[];
	ledgerAccounts: Set<string>;
	defaults: Defaults;
}

/** What is wrong with the defaults themselves, and so for every order. */
export function faultsInDefaults({ defaults, ledgerAccounts }: Catalogue): Fault[] {
	const { vatCode, ledgerAccount } = defaults;
	const faults = faultsInDefaultVatCode(vatCode);
	if (!ledgerAccounts.has(ledgerAccount))
		faults.push({ code: 'defaultAccountUnknown', ledgerAccount: brief(ledgerAccount) });
	return faults;
}

/** The lines with VAT code and ledger account: their own, else those of the product of that code, else the defaults. */
export function fillLines(
	order: InvoiceOrder,
	catalogue: Catalogue,
): { lines: Line[] } | { faults: Fault[] } {
	const filled = order.lines.map((line) => fill(line, catalogue));
	// The same fault in two lines is told once.
	const faults = distinct(filled.flatMap((one) => one.faults));
	return faults.length > 0 ? { faults } : { lines: filled.map(({ line }) => line) };
}

function fill(line: Line, catalogue: Catalogue): { line: Line; faults: Fault[] } {
	const own = line.code === '' ? [] : catalogue.products.filter(({ code }) => code === line.code);
	const [product] = own;
	const vatCode = line.vatCode || product?.vatCode || catalogue.defaults.vatCode;
	const ledgerAccount = line.ledgerAccount || product?.ledgerAccount || catalogue.defaults.ledgerAccount;
	const faults: Fault[] = [];
	if (differ(own) && (line.vatCode === '' || line.ledgerAccount === ''))
		faults.push({ code: 'productsDiffer', product: brief(line.code), count: own.length });
	if (!isSalesVatCode(vatCode))
		faults.push({ code: 'lineVatCodeNotForSales', vatCode: brief(vatCode), line: nameOf(line) });
	if (!catalogue.ledgerAccounts.has(ledgerAccount))
		faults.push({ code: 'lineAccountUnknown', ledgerAccount: brief(ledgerAccount), line: nameOf(line) });
	return { line: { ...line, vatCode, ledgerAccount }, faults };
}

function differ(products: Product[]): boolean {
	return new Set(products.map(({ vatCode, ledgerAccount }) => `${vatCode} ${ledgerAccount}`)).size > 1;
}

function nameOf({ code, description }: Line): string {
	return brief(description || code);
}
