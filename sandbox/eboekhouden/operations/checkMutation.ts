import Big from 'big.js';
import type { Books } from '../books/books';
import type { Category, Mutation, MutationKind, MutationRow } from '../books/types';
import { isPurchaseVatCode, isSalesVatCode, isVatCode } from '../books/vatCodes';
import { BusinessError, businessError } from '../errors';

const MAX_INVOICE_NUMBER = 50;
const MAX_RELATION_CODE = 15;

/** Kinds that need a relation and an invoice number (docs/services/e-boekhouden.md 5.1). */
const INVOICE_KINDS: ReadonlySet<MutationKind> = new Set([
	'FactuurOntvangen',
	'FactuurVerstuurd',
	'FactuurbetalingOntvangen',
	'FactuurbetalingVerstuurd',
]);

/** The category that the header account must have, by kind. */
const HEADER_CATEGORY: Partial<Record<MutationKind, [Category, 'debtor' | 'creditor' | 'bankAccount']>> = {
	FactuurVerstuurd: ['DEB', 'debtor'],
	FactuurOntvangen: ['CRED', 'creditor'],
	FactuurbetalingOntvangen: ['FIN', 'bankAccount'],
	FactuurbetalingVerstuurd: ['FIN', 'bankAccount'],
	GeldOntvangen: ['FIN', 'bankAccount'],
	GeldUitgegeven: ['FIN', 'bankAccount'],
};

function checkDate(books: Books, date: string): void {
	if (date === '0001-01-01') throw businessError('date');
	checkOpen(books, date);
}

export function checkOpen(books: Books, date: string): void {
	const { code, text } = books.settings.closedPeriodError;
	if (books.closedByAccountant.isClosed(date)) throw businessError('closedByAccountant');
	if (books.closedPeriods.isClosed(date)) throw new BusinessError(code, text);
}

function checkHeaderAccount(books: Books, kind: MutationKind, code: string): void {
	const account = books.ledgerAccount(code);
	if (!account) throw businessError('ledgerAccount', code);
	const [category, error] = HEADER_CATEGORY[kind] ?? [];
	if (error && account.category !== category) throw businessError(error, code);
}

function checkRelation(books: Books, mutation: Omit<Mutation, 'number'>): void {
	const { kind, relationCode, invoiceNumber } = mutation;
	if (relationCode.length > MAX_RELATION_CODE) throw businessError('tooLong', 'RelatieCode');
	if (invoiceNumber.length > MAX_INVOICE_NUMBER) throw businessError('tooLong', 'Factuurnummer');
	if (INVOICE_KINDS.has(kind)) {
		if (!relationCode) throw businessError('noRelation');
		if (!invoiceNumber) throw businessError('invoiceNumber');
	}
	const known = !relationCode || books.relations.some((relation) => relation.code === relationCode);
	if (!known) throw businessError('relation', relationCode);
}

export function checkRowReferences(
	books: Books,
	row: Pick<MutationRow, 'ledgerAccount' | 'vatCode' | 'costCentreId'>,
): void {
	if (!books.ledgerAccount(row.ledgerAccount)) throw businessError('ledgerAccount', row.ledgerAccount);
	if (!isVatCode(row.vatCode)) throw businessError('vatCode', row.vatCode);
	const known = row.costCentreId === 0 || books.costCentres.some(({ id }) => id === row.costCentreId);
	if (!known) throw businessError('costCentre', String(row.costCentreId));
}

const WITHOUT_VAT: ReadonlySet<MutationKind> = new Set([
	'FactuurbetalingOntvangen',
	'FactuurbetalingVerstuurd',
	'Memoriaal',
]);
const ANY_ROW_ACCOUNT = WITHOUT_VAT;
const NOT_IN_ROWS: ReadonlySet<Category> = new Set(['FIN', 'CRED', 'DEB']);

/** What REST is known to refuse in a row, assumed to be refused here as well (docs/services/e-boekhouden.md 8.5). */
function checkRowOfKind(
	books: Books,
	{ kind, inExVat }: Omit<Mutation, 'number'>,
	{ vatCode, ledgerAccount }: MutationRow,
): void {
	if (WITHOUT_VAT.has(kind) && vatCode !== 'GEEN') throw businessError('vatCode', vatCode);
	if (kind === 'FactuurVerstuurd' && !isSalesVatCode(vatCode)) throw businessError('salesVatCode', vatCode);
	if (kind === 'FactuurOntvangen' && !isPurchaseVatCode(vatCode))
		throw businessError('purchaseVatCode', vatCode);
	if (vatCode === 'VERL_INK' && inExVat === 'IN') throw businessError('reversedIncluded');
	const category = books.ledgerAccount(ledgerAccount)?.category;
	if (!ANY_ROW_ACCOUNT.has(kind) && category && NOT_IN_ROWS.has(category))
		throw businessError('rowCategory', ledgerAccount);
}

/** The four amounts of a row say the same thing (docs/services/e-boekhouden.md 5.3). */
function checkAmounts(row: MutationRow, inExVat: 'IN' | 'EX'): void {
	const entered = inExVat === 'IN' ? row.amountInclVat : row.amountExclVat;
	const vatFits = row.vatCode !== 'GEEN' || new Big(row.vatAmount).eq(0);
	const totalFits = new Big(row.amountExclVat).plus(row.vatAmount).eq(row.amountInclVat);
	if (!vatFits || !totalFits || !new Big(row.amount).eq(entered)) throw businessError('amounts');
}

/** Throws what the service would refuse; nothing is booked before all of this has passed. */
export function checkMutation(books: Books, mutation: Omit<Mutation, 'number'>): void {
	if (mutation.kind === 'OpeningsSaldo') throw businessError('kind');
	if (mutation.kind === 'Memoriaal' && !books.settings.memorialsEnabled) throw businessError('memorialsOff');
	checkDate(books, mutation.date);
	checkHeaderAccount(books, mutation.kind, mutation.ledgerAccount);
	checkRelation(books, mutation);
	if (mutation.rows.length === 0) throw businessError('noRows');
	for (const row of mutation.rows) {
		checkRowReferences(books, row);
		checkRowOfKind(books, mutation, row);
		checkAmounts(row, mutation.inExVat);
	}
}
