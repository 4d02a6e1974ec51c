import type { Books } from '../../books/books';
import { rowOf } from '../../books/rows';
import { MUTATION_KINDS } from '../../books/types';
import type { Mutation, MutationKind, MutationRow, Relation } from '../../books/types';
import { checkOpen } from '../closedPeriods';
import { invalid, require } from '../errors';
import { isDivergent } from '../vatCodes';
import {
	checkHeaderAccount,
	checkNumber,
	checkRowAccount,
	checkTerm,
	checkVat,
	isInvoice,
	isPayment,
} from './mutationRules';
import type { SentMutation, SentRow } from './mutationWire';

function kindOf(type: number | undefined): Exclude<MutationKind, 'OpeningsSaldo'> {
	const kind = MUTATION_KINDS[require(type, 'MUTA_002', 'type')];
	if (!kind) throw invalid('MUTA_009', 'type');
	if (kind === 'OpeningsSaldo') throw invalid('MUT_001', 'type');
	return kind;
}

function inExVatOf(text: string | undefined): 'IN' | 'EX' {
	const inExVat = require(text, 'MUTA_005', 'inExVat');
	if (inExVat !== 'IN' && inExVat !== 'EX') throw invalid('MUT_017', 'inExVat');
	return inExVat;
}

function dateOf(books: Books, text: string | undefined): string {
	const date = require(text, 'MUT_003', 'date');
	const opening = books.mutations.find(({ kind }) => kind === 'OpeningsSaldo');
	if (opening && date <= opening.date) throw invalid('MUT_022', 'date');
	checkOpen(books, date, 'MUT_005');
	return date;
}

function headerRelation(books: Books, kind: MutationKind, id: number | undefined): Relation | undefined {
	if (!id) {
		if (isInvoice(kind)) throw invalid('MUT_012', 'relationId');
		return undefined;
	}
	const relation = books.relations.find((one) => one.id === id);
	if (!relation) throw invalid('MUT_013', 'relationId');
	return relation;
}

/** The invoice that a payment settles: of that relation, and booked on its account. */
function settled(books: Books, kind: MutationKind, row: SentRow, at: string) {
	const invoiceNumber = require(row.invoiceNumber, 'MUT_120', `${at}.invoiceNumber`);
	const relation = books.relations.find(
		({ id }) => id === require(row.relationId, 'MUT_112', `${at}.relationId`),
	);
	if (!relation) throw invalid('MUT_113', `${at}.relationId`);
	const paid = kind === 'FactuurbetalingOntvangen' ? 'FactuurVerstuurd' : 'FactuurOntvangen';
	const invoice = books.mutations.find(
		(one) => one.kind === paid && one.invoiceNumber === invoiceNumber && one.relationCode === relation.code,
	);
	if (!invoice) throw invalid('MUT_115', `${at}.invoiceNumber`);
	return { ledgerAccount: invoice.ledgerAccount, invoiceNumber, relationCode: relation.code };
}

/** The text, invoice and relation of other rows are stored, whatever they are for. */
function extrasOf(books: Books, { invoiceNumber, relationId }: SentRow, at: string) {
	const relation = relationId ? books.relations.find(({ id }) => id === relationId) : undefined;
	if (relationId && !relation) throw invalid('MUT_113', `${at}.relationId`);
	return { ...(invoiceNumber && { invoiceNumber }), ...(relation && { relationCode: relation.code }) };
}

function newRow(books: Books, header: Pick<Mutation, 'kind' | 'inExVat' | 'date'>, row: SentRow, at: string) {
	const { kind, inExVat, date } = header;
	const { description, costCenterId: costCentreId = 0 } = row;
	const vatCode = require(row.vatCode, 'MUT_109', `${at}.vatCode`);
	const amount = require(row.amount, 'ERR_002', `${at}.amount`);
	checkVat(kind, vatCode, inExVat, at);
	if (row.vatAmount !== undefined && !isDivergent(vatCode)) throw invalid('MUTA_003', `${at}.vatAmount`);
	const place = isPayment(kind)
		? settled(books, kind, row, at)
		: { ledgerAccount: checkRowAccount(books, kind, row.ledgerId, at), ...extrasOf(books, row, at) };
	const known = costCentreId === 0 || books.costCentres.some(({ id }) => id === costCentreId);
	if (!known) throw invalid('MUT_117', `${at}.costCenterId`);
	const { ledgerAccount } = place;
	const made = rowOf(
		{ ledgerAccount, amount, vatCode, costCentreId, vatAmount: row.vatAmount },
		inExVat,
		date,
	);
	return { ...made, ...place, ...(description && { description }) };
}

function checkReference(books: Books, kind: MutationKind, sent: SentMutation): void {
	const { checkPaymentReference, paymentReference } = sent;
	const isHeeded = books.settings.rest.checksPaymentReference === 'all' || isInvoice(kind);
	if (!checkPaymentReference || !paymentReference || !isHeeded) return;
	const exists = books.mutations.some((one) => one.paymentReference === paymentReference);
	if (exists) throw invalid('MUTA_008', 'paymentReference');
}

/** SOAP shows a payment by its header: what all rows have in common is also there. */
function sharedBy<Name extends 'invoiceNumber' | 'relationCode'>(
	rows: readonly MutationRow[],
	name: Name,
): string {
	const [first = '', ...others] = new Set(rows.map((row) => row[name] ?? ''));
	return others.length === 0 ? first : '';
}

/** Throws what the service would refuse; nothing is booked before all of this has passed. */
export function newMutation(books: Books, sent: SentMutation): Omit<Mutation, 'number'> {
	const kind = kindOf(sent.type);
	// INVENTED: which code it is when memorials are switched off.
	if (kind === 'Memoriaal' && !books.settings.memorialsEnabled) throw invalid('MUT_001', 'type');
	const ledgerAccount = checkHeaderAccount(books, kind, sent.ledgerId);
	const inExVat = inExVatOf(sent.inExVat);
	const relation = headerRelation(books, kind, sent.relationId);
	checkNumber(books, kind, sent.invoiceNumber, relation);
	checkTerm(kind, sent.termOfPayment);
	const date = dateOf(books, sent.date);
	checkReference(books, kind, sent);
	if (!sent.rows?.length) throw invalid('MUT_100', 'rows');
	const header = { kind, date, inExVat };
	const rows = sent.rows.map((row, index) => newRow(books, header, row, `rows[${index}]`));
	const { paymentReference, termOfPayment } = sent;
	return {
		...header,
		ledgerAccount,
		relationCode: relation?.code ?? (isPayment(kind) ? sharedBy(rows, 'relationCode') : ''),
		invoiceNumber: sent.invoiceNumber || (isPayment(kind) ? sharedBy(rows, 'invoiceNumber') : ''),
		voucher: sent.entryNumber ?? '',
		description: sent.description ?? '',
		paymentTerm: termOfPayment ? String(termOfPayment) : '',
		...(paymentReference && { paymentReference }),
		rows,
	};
}
