import type { Books } from '../../books/books';
import type { Category, MutationKind, Relation } from '../../books/types';
import { invalid, require } from '../errors';
import type { Code } from '../errors';
import { isPurchaseCode, isSalesCode, isVatCode } from '../vatCodes';

const INVOICES: ReadonlySet<MutationKind> = new Set(['FactuurOntvangen', 'FactuurVerstuurd']);
const PAYMENTS: ReadonlySet<MutationKind> = new Set(['FactuurbetalingOntvangen', 'FactuurbetalingVerstuurd']);
const WITHOUT_VAT: ReadonlySet<MutationKind> = new Set([...PAYMENTS, 'Memoriaal']);

export const isInvoice = (kind: MutationKind) => INVOICES.has(kind);
export const isPayment = (kind: MutationKind) => PAYMENTS.has(kind);

/** The category of the header account; any for a memorial. */
const HEADER: Partial<Record<MutationKind, [Category, Code]>> = {
	FactuurOntvangen: ['CRED', 'MUT_010'],
	FactuurVerstuurd: ['DEB', 'MUT_011'],
	FactuurbetalingOntvangen: ['FIN', 'MUT_009'],
	FactuurbetalingVerstuurd: ['FIN', 'MUT_009'],
	GeldOntvangen: ['FIN', 'MUT_009'],
	GeldUitgegeven: ['FIN', 'MUT_009'],
};

export function checkHeaderAccount(books: Books, kind: MutationKind, id: number | undefined): string {
	require(id, 'MUTA_001', 'ledgerId');
	const account = books.ledgerAccounts.find((one) => one.id === id);
	if (!account) throw invalid('MUT_007', 'ledgerId');
	const [category, code] = HEADER[kind] ?? [];
	if (code && account.category !== category) throw invalid(code, 'ledgerId');
	return account.code;
}

const NOT_IN_ROWS: ReadonlySet<Category> = new Set(['FIN', 'CRED', 'DEB']);

/** Any for a memorial. */
export function checkRowAccount(
	books: Books,
	kind: MutationKind,
	id: number | undefined,
	at: string,
): string {
	require(id, 'MUTA_004', `${at}.ledgerId`);
	const account = books.ledgerAccounts.find((one) => one.id === id);
	if (!account) throw invalid('MUT_104', `${at}.ledgerId`);
	if (kind !== 'Memoriaal' && NOT_IN_ROWS.has(account.category)) throw invalid('MUT_106', `${at}.ledgerId`);
	return account.code;
}

/** An invoice sent has a number of its own; one received has it once for each relation. */
export function checkNumber(
	{ mutations }: Books,
	kind: MutationKind,
	number = '',
	relation: Relation | undefined,
): void {
	if (!isInvoice(kind)) return;
	require(number, 'MUT_002', 'invoiceNumber');
	const same = mutations.filter((one) => one.kind === kind && one.invoiceNumber === number);
	if (kind === 'FactuurVerstuurd' && same.length > 0) throw invalid('MUT_019', 'invoiceNumber');
	if (same.some(({ relationCode }) => relationCode === relation?.code))
		throw invalid('MUT_020', 'invoiceNumber');
}

export function checkTerm(kind: MutationKind, days = 0): void {
	if (days !== 0 && !isInvoice(kind)) throw invalid('MUT_016', 'termOfPayment');
	if (days < 0) throw invalid('MUT_015', 'termOfPayment');
}

export function checkVat(kind: MutationKind, code: string, inExVat: 'IN' | 'EX', at: string): void {
	if (!isVatCode(code)) throw invalid('MUT_109', `${at}.vatCode`);
	if (WITHOUT_VAT.has(kind) && code !== 'GEEN') throw invalid('MUT_109', `${at}.vatCode`);
	if (kind === 'FactuurOntvangen' && !isPurchaseCode(code)) throw invalid('MUT_110', `${at}.vatCode`);
	if (kind === 'FactuurVerstuurd' && !isSalesCode(code)) throw invalid('MUT_111', `${at}.vatCode`);
	if (code === 'VERL_INK' && inExVat === 'IN') throw invalid('MUT_026', 'inExVat');
}
