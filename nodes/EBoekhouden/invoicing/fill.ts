import { brief, listed } from '../../shared/words';
import type { Product } from '../client/types';
import type { InvoiceOrder, Line } from './invoiceItem';
import { isSalesVatCode } from './vatCodes';

export interface Defaults {
	vatCode: string;
	ledgerAccount: string;
}

export interface Catalogue {
	products: Product[];
	ledgerAccounts: Set<string>;
	defaults: Defaults;
}

/** What is wrong with the defaults themselves, and so for every order; null when nothing is. */
export function faultInDefaults({ defaults, ledgerAccounts }: Catalogue): string | null {
	const faults: string[] = [];
	if (!isSalesVatCode(defaults.vatCode)) {
		faults.push(
			`'defaultVatCode' is '${defaults.vatCode}', which is no VAT code for sales, such as HOOG_VERK_21`,
		);
	}
	if (!ledgerAccounts.has(defaults.ledgerAccount)) {
		faults.push(`'defaultLedgerAccount' is '${defaults.ledgerAccount}', which e-Boekhouden does not have`);
	}
	return faults.length > 0 ? `${faults.join('; ')}. No order was touched.` : null;
}

/** The lines with VAT code and ledger account: their own, else those of the product of that code, else the defaults. */
export function fillLines(
	order: InvoiceOrder,
	catalogue: Catalogue,
): { lines: Line[] } | { problem: string } {
	const problems = new Set<string>();
	const lines = order.lines.map((line) => {
		const { vatCode, ledgerAccount } = fill(line, catalogue, problems);
		if (!isSalesVatCode(vatCode))
			problems.add(`'${brief(vatCode)}' is no VAT code for sales (line ${nameOf(line)})`);
		if (!catalogue.ledgerAccounts.has(ledgerAccount)) {
			problems.add(`e-Boekhouden has no ledger account '${brief(ledgerAccount)}' (line ${nameOf(line)})`);
		}
		return { ...line, vatCode, ledgerAccount };
	});
	return problems.size > 0 ? { problem: `${[...problems].join('; ')}.` } : { lines };
}

function fill(line: Line, { products, defaults }: Catalogue, problems: Set<string>): Defaults {
	const own = line.code === '' ? [] : products.filter(({ code }) => code === line.code);
	const choices = new Set(own.map(({ vatCode, ledgerAccount }) => `${vatCode} ${ledgerAccount}`));
	if (choices.size > 1 && (line.vatCode === '' || line.ledgerAccount === '')) {
		problems.add(
			`e-Boekhouden has ${own.length} products with code ${listed([line.code])}, which differ in VAT or ledger account`,
		);
	}
	const [product] = own;
	return {
		vatCode: line.vatCode || product?.vatCode || defaults.vatCode,
		ledgerAccount: line.ledgerAccount || product?.ledgerAccount || defaults.ledgerAccount,
	};
}

function nameOf({ code, description }: Line): string {
	return `'${brief(description || code)}'`;
}
