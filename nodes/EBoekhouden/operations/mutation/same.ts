import { parseDecimal } from '../../../../base/values/money';
import { isSameCode } from '../../../../base/values/text';
import type { Mutation, NewMutation } from '../../../../services/eBoekhouden/types';
import { vatCodeOf } from '../../../../base/values/vatCodes';
import { RULES } from './createFields';

/** The fields, by their names in the editor, in which a mutation differs from what was sent. Its texts are not compared. */
export function differencesIn(found: Mutation, sent: NewMutation): string[] {
	const isPayment = RULES[sent.kind].invoice === 'paid';
	const hasVat = sent.rows.some(({ vatCode }) => vatCode !== 'GEEN');
	// The VAT of rows is compared only where it is known, which over REST it may not be.
	const compared = { isPayment, withVat: found.rows.every(({ vat }) => vat !== '') };
	const same: [name: string, isSame: boolean][] = [
		['Kind', found.kind === sent.kind],
		['Counter Account', found.ledgerAccount === sent.ledgerAccount],
		['Relation', isPayment ? found.relationCode === '' || isOf(found, sent) : isOf(found, sent)],
		['Invoice Number', isPayment ? isFor(found, sent) : found.invoiceNumber === sent.invoiceNumber],
		['Payment Term in Days', isSameTerm(found, sent)],
		['Amounts Are', !hasVat || found.vatIncluded === sent.vatIncluded],
		[
			isPayment ? 'Amount' : 'Lines',
			comparableRows(found.rows, compared) === comparableRows(sent.rows, compared),
		],
	];
	return same.filter(([, isSame]) => !isSame).map(([name]) => name);
}

/** Whether a mutation in the books can only be the one that this operation sent. */
export function isIt(found: Mutation, sent: NewMutation): boolean {
	const hasTexts = found.voucher === sent.voucher && found.description === sent.description;
	return hasTexts && differencesIn(found, sent).length === 0;
}

function isOf(found: Mutation, sent: NewMutation): boolean {
	return isSameCode(found.relationCode, sent.relationCode);
}

/** Compares the payment term, which the service may not return. */
function isSameTerm({ paymentTermDays: found }: Mutation, { paymentTermDays: sent }: NewMutation): boolean {
	return found === null || sent === undefined || found === sent;
}

/**
 * Whether a payment found is for the invoice of the one that was sent: another invoice can have the same amount. Some
 * payments have its number in their rows only.
 */
function isFor(found: Mutation, sent: NewMutation): boolean {
	const numbers = [found, ...found.rows].map(({ invoiceNumber }) => invoiceNumber).filter(Boolean);
	return numbers.length > 0 && numbers.every((number) => number === sent.invoiceNumber);
}

type Row = Pick<NewMutation['rows'][number], 'ledgerAccount' | 'amount' | 'vatCode' | 'vat' | 'costCentreId'>;

/**
 * The rows of a mutation as one text to compare, in any order. The account of a payment is left out, because the service chooses
 * it. VAT is compared only where its code has no percentage, since otherwise it follows from the code.
 */
function comparableRows(
	rows: readonly Row[],
	{ isPayment, withVat }: { isPayment: boolean; withVat: boolean },
): string {
	return rows
		.map(({ ledgerAccount, amount, vatCode, vat = '', costCentreId }) =>
			JSON.stringify([
				isPayment ? '' : ledgerAccount,
				inCents(amount),
				vatCode,
				withVat && vatCodeOf(vatCode)?.percentage === null ? inCents(vat) : '',
				costCentreId,
			]),
		)
		.sort()
		.join('\n');
}

function inCents(amount: string): string {
	return parseDecimal(amount)?.toFixed(2) ?? amount;
}
