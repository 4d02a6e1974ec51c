import type { Json } from '../../../shared/rows/row';
import type { NewMutation, NewMutationRow } from '../types';
import { operationOf } from './callOf';
import type { Ids } from './ids';
import { typeOf } from './mutationRecords';
import { noNumber } from './noNumber';
import { numberIn } from './sent';
import type { Session } from './session';
import { unknownCode } from './unknownCode';
import { id, record } from './values';

export const OPERATION = operationOf('POST', 'mutation');
const created = record({ id: id.nullish() });

/** Gives the number of the mutation. */
export async function createMutation(session: Session, ids: Ids, mutation: NewMutation): Promise<string> {
	const { id: number } = await session.post('mutation', await toWire(session, ids, mutation), created);
	if (!number || number === '0') throw noNumber(session, OPERATION, 'booking');
	return number;
}

async function toWire(session: Session, ids: Ids, mutation: NewMutation): Promise<Record<string, Json>> {
	const { kind, relationCode, invoiceNumber, paymentTermDays, reference } = mutation;
	const relationId = relationCode === '' ? null : Number(await ids.relations.idOf(relationCode, OPERATION));
	const rows: Json[] = [];
	for (const [place, row] of mutation.rows.entries()) {
		const settled = isPayment(mutation) ? { invoiceNumber, relationId } : null;
		rows.push({ ...(await toRow(session, ids, row, place, settled !== null)), ...settled });
	}
	return {
		type: typeOf(kind),
		date: mutation.date,
		ledgerId: Number(await ids.accounts.idOf(mutation.ledgerAccount, OPERATION)),
		entryNumber: mutation.voucher,
		description: mutation.description,
		inExVat: mutation.vatIncluded ? 'IN' : 'EX',
		...(relationId !== null && !isPayment(mutation) && { relationId }),
		...(invoiceNumber !== '' && !isPayment(mutation) && { invoiceNumber }),
		...(paymentTermDays !== undefined && { termOfPayment: paymentTermDays }),
		...(reference && { paymentReference: reference, checkPaymentReference: true }),
		rows,
	};
}

/** Its rows say which invoice they pay, and by that on which account (docs/services/e-boekhouden.md 8.5). */
function isPayment({ kind }: NewMutation): boolean {
	return kind === 'invoicePaymentReceived' || kind === 'invoicePaymentSent';
}

async function toRow(
	session: Session,
	{ accounts }: Ids,
	row: NewMutationRow,
	place: number,
	isSettled: boolean,
): Promise<Record<string, Json>> {
	const number = (decimal: string, field: string) =>
		numberIn(session, decimal, { operation: OPERATION, path: `rows[${place}].${field}` });
	const ledgerId = isSettled ? null : Number(await accounts.idOf(row.ledgerAccount, OPERATION));
	return {
		...(ledgerId !== null && { ledgerId }),
		vatCode: row.vatCode,
		...(row.vat !== undefined && { vatAmount: number(row.vat, 'vatAmount') }),
		amount: number(row.amount, 'amount'),
		...(row.costCentreId !== '' && { costCenterId: costCentreIn(session, row.costCentreId) }),
		...(row.text && { description: row.text }),
	};
}

function costCentreIn(session: Session, costCentreId: string): number {
	if (/^\d{1,15}$/.test(costCentreId)) return Number(costCentreId);
	throw unknownCode(session, 'costCentre', costCentreId, OPERATION);
}
