import type { InvoiceOrder, Line, InvoiceClient } from './work';
import type { Fault } from '../../../base/words/finding';
import { addAll, distinct } from '../../../base/values/records';
import { ZERO } from '../../../base/values/money';
import { isSalesVatCode, isBillableVatCode } from '../../../base/values/vatCodes';
import { bareCode, brief, codeKey, differInZeros, isSameCode, oneLine } from '../../../base/values/text';
import type { ListedProduct } from '../../../services/eBoekhouden/books';
import type { Product } from '../../../services/eBoekhouden/types';
import { billedTotal } from '../sum/sum';
import type { Defaults, ExportSettings } from '../settings';

/** The VAT code that the settings give a line of an invoice; '' when they give none. */
export type GivenVat = (line: Line) => string;

export interface BooksCatalogue {
	products: readonly Product[];
	/** The names of ledger accounts, by code. */
	ledgerAccounts: ReadonlyMap<string, string>;
	defaults: Defaults;
	ownHourTypes: ExportSettings['ownHourTypes'];
}

/** Faults in the default VAT code and ledger account of the settings, which concern every order. */
export function faultsInDefaults({ defaults, ledgerAccounts }: BooksCatalogue): Fault[] {
	const { vatCode, ledgerAccount } = defaults;
	const faults = faultsInDefaultVatCode(vatCode);
	if (ledgerAccount !== '' && !ledgerAccounts.has(ledgerAccount))
		faults.push({
			code: 'accountUnknown',
			of: 'defaultLedgerAccount',
			ledgerAccount: brief(ledgerAccount),
		});
	return faults;
}

/** Faults in the default VAT code, for lines without one of their own. */
export function faultsInDefaultVatCode(vatCode: string): Fault[] {
	return isUsable(vatCode) ? [] : [notUsable(vatCode, 'defaultVatCode')];
}

export function isUsable(vatCode: string): boolean {
	return isSalesVatCode(vatCode) && isBillableVatCode(vatCode);
}

/** The fault of a VAT code that cannot be on these invoices; `of` is the setting or the line that has it. */
export function notUsable(vatCode: string, of: string, key = ''): Fault {
	const isFormer = vatCode === 'HOOG_VERK';
	const because = !isSalesVatCode(vatCode) ? 'notSales' : isFormer ? 'former' : 'noRate';
	return { code: 'vatCodeUnusable', of, key, vatCode: brief(vatCode), because };
}

/**
 * The lines of an order with VAT code and ledger account: from the settings for this relation, else from the
 * line itself, else from the product with that code, else from the defaults.
 */
export function fillLines(
	order: InvoiceOrder,
	catalogue: BooksCatalogue,
	given: GivenVat = () => '',
): { lines: FilledLine[] } | { faults: Fault[] } {
	const filled = order.lines.map((line) => fill(line, catalogue, given));
	// A fault of several lines is reported once.
	const faults = distinct(filled.flatMap((one) => one.faults));
	if (faults.length === 0 && billedTotal(order.lines).eq(ZERO))
		faults.push({ code: 'nothingToBill', because: 'total' });
	return faults.length > 0 ? { faults } : { lines: filled.map(({ line }) => line) };
}

/** A line as it is billed; `byDefault` says which of its codes come from the defaults. */
export type FilledLine = Line & { byDefault: ('vatCode' | 'ledgerAccount')[] };

function fill(line: Line, catalogue: BooksCatalogue, given: GivenVat): { line: FilledLine; faults: Fault[] } {
	const own = line.code === '' ? [] : catalogue.products.filter(({ code }) => isSameCode(code, line.code));
	const [product] = own;
	const found = {
		vatCode: given(line) || line.vatCode || product?.vatCode || '',
		ledgerAccount: line.ledgerAccount || product?.ledgerAccount || '',
	};
	const byDefault = (['vatCode', 'ledgerAccount'] as const).filter((field) => found[field] === '');
	const vatCode = found.vatCode || catalogue.defaults.vatCode;
	const ledgerAccount = found.ledgerAccount || catalogue.defaults.ledgerAccount;
	const faults = faultsInNumbers(line);
	const meant = own.length === 0 ? meantBy(line, catalogue) : undefined;
	if (meant) faults.push(unknownCode(line, 'product', meant.code));
	else if (own.length === 0 && needsProduct(line, catalogue))
		faults.push({ code: 'hoursWithoutProduct', hourType: brief(line.code) });
	if (differ(own) && !isWhole(line))
		faults.push({ code: 'productsDiffer', product: brief(line.code), count: own.length });
	addAll(faults, faultsInCodes(line, { vatCode, ledgerAccount }, catalogue));
	return { line: { ...line, vatCode, ledgerAccount, byDefault }, faults };
}

/**
 * Checks the VAT code and the ledger account of a line. On a material they come from free fields 1 and 2 in
 * OutSmart, so a wrong code there is a fault in that free field.
 */
function faultsInCodes(
	own: Line,
	{ vatCode, ledgerAccount }: Pick<Line, 'vatCode' | 'ledgerAccount'>,
	{ ledgerAccounts }: BooksCatalogue,
): Fault[] {
	const line = lineName(own);
	const isFree = (field: 'vatCode' | 'ledgerAccount', value: string) =>
		own.kind === 'material' && own[field] === value;
	const faults: Fault[] = [];
	if (!isUsable(vatCode)) {
		const value = brief(vatCode);
		faults.push(
			isFree('vatCode', vatCode) && !isSalesVatCode(vatCode)
				? { code: 'freeFieldWrong', of: 'vatCode', value, line }
				: notUsable(vatCode, line),
		);
	}
	if (ledgerAccount === '') faults.push({ code: 'lineAccountMissing', line });
	else if (!ledgerAccounts.has(ledgerAccount)) {
		const value = brief(ledgerAccount);
		faults.push(
			isFree('ledgerAccount', ledgerAccount)
				? { code: 'freeFieldWrong', of: 'ledgerAccount', value, line }
				: { code: 'accountUnknown', ledgerAccount: value, of: line },
		);
	}
	return faults;
}

/**
 * True when hours need a product that is not there: it was deleted, or has another code now. Hours have no
 * VAT code of their own (docs/services/outsmart.md 5.2), so the defaults would be a guess, except for an hour
 * type that only OutSmart ever had.
 */
function needsProduct(line: Line, { ownHourTypes }: BooksCatalogue): boolean {
	return line.kind === 'hours' && !isWhole(line) && !ownHourTypes.has(codeKey(line.code));
}

/** The product whose code differs from that of a line by zeros in front only: the defaults may be wrong for it. */
function meantBy(line: Line, { products, ownHourTypes }: BooksCatalogue): Product | undefined {
	if (isWhole(line) || ownHourTypes.has(codeKey(line.code))) return undefined;
	return products.find(({ code }) => differInZeros(code, line.code));
}

/** True for a line that has its own VAT code and ledger account, and so takes nothing from a product. */
function isWhole({ vatCode, ledgerAccount }: Line): boolean {
	return vatCode !== '' && ledgerAccount !== '';
}

/**
 * The faults in numbers with extra decimals: the books would round them, and the invoice would get another
 * total than was calculated.
 */
function faultsInNumbers(line: Line): Fault[] {
	return (['quantity', 'unitPrice'] as const)
		.filter((field) => !line[field].eq(line[field].round(4)))
		.map((field) => ({
			code: 'tooManyDecimals',
			of: field,
			line: lineName(line),
			value: brief(line[field].toFixed()),
		}));
}

function differ(products: Product[]): boolean {
	return new Set(products.map(({ vatCode, ledgerAccount }) => `${vatCode} ${ledgerAccount}`)).size > 1;
}

/** Reads the products and ledger accounts on first use, and only once. */
export function catalogueFor(
	orders: readonly InvoiceOrder[],
	client: InvoiceClient,
	settings: ExportSettings,
): () => Promise<BooksCatalogue> {
	let read: Promise<BooksCatalogue> | undefined;
	return async () => await (read ??= readCatalogue(orders, client, settings));
}

/**
 * Reads the products and ledger accounts from which lines are filled. Each product that a line needs is
 * included, even when the list of products may be cut off; other products take no call.
 */
async function readCatalogue(
	orders: readonly InvoiceOrder[],
	client: InvoiceClient,
	{ defaults, ownHourTypes }: ExportSettings,
): Promise<BooksCatalogue> {
	const listed = await client.ledger.list();
	const lines = orders.flatMap((order) => order.lines);
	const incomplete = lines.filter((line) => line.code !== '' && !isWhole(line));
	const products = await productsOf(incomplete, client);
	const ledgerAccounts = new Map(listed.map(({ code, description }) => [code, description]));
	return { products, ledgerAccounts, defaults, ownHourTypes };
}

/**
 * The records with the codes of lines. Codes with other zeros in front are among them, and are distinguished
 * later.
 */
function withCodesOf<Coded extends { code: string }>(
	lines: readonly Line[],
	listed: readonly Coded[],
): Coded[] {
	const key = ({ code }: { code: string }) => codeKey(bareCode(code));
	const codes = new Set(lines.map(key));
	return listed.filter((one) => codes.has(key(one)));
}

async function productsOf(
	incomplete: readonly Line[],
	{ products }: InvoiceClient,
): Promise<readonly Product[]> {
	if (incomplete.length === 0) return [];
	const wanted = (listed: readonly ListedProduct[]) => withCodesOf(incomplete, listed);
	const { found, whole } = await products.list({ wanted });
	if (whole) return found;
	// Products that the list lacks are looked up: without them, their lines would get the VAT code and ledger
	// account of the settings.
	const listed = new Set(found.map(({ code }) => codeKey(code)));
	const others: Product[] = [];
	for (const code of distinct(incomplete.flatMap((line) => [line.code, bareCode(line.code)])))
		if (!listed.has(codeKey(code))) addAll(others, await products.find(code));
	return [...found, ...others];
}

/** The fault of a line whose product or unit is not in the books. */
export function unknownCode(line: Line, of: 'product' | 'unit', meant = ''): Fault {
	const value = brief(of === 'unit' ? line.unit : line.code);
	return { code: 'lineCodeUnknown', of, value, line: lineName(line), meant };
}

const LOOKED_AT = 1_000;

function lineName({ code, description }: Line): string {
	return `${brief(oneLine(description.slice(0, LOOKED_AT)) || code)}`;
}
