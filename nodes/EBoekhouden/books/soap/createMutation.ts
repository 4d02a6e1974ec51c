import type { Outgoing } from '../../../shared/transport/soap/description';
import type { NewMutation, NewMutationKind, NewMutationRow } from '../types';
import { vatAmountsOf } from '../vat';
import { noNumber } from './errors';
import { wireKind } from './mutationKinds';
import type { Session } from './session';
import { idOrNone, toDateTime } from './wire';
import type { Types } from './wireTypes';

/** Gives the number of the mutation. */
export async function createMutation(session: Session, mutation: NewMutation): Promise<string> {
	const { AddMutatieResult: result } = await session.write('AddMutatie', { oMut: toWire(mutation) });
	const number = idOrNone(result?.Mutatienummer);
	if (!number) throw noNumber('AddMutatie');
	return number;
}

function toWire(mutation: NewMutation): Outgoing<Types['cMutatie'], Types> {
	const { relationCode, invoiceNumber, paymentTermDays, reference, vatIncluded, rows } = mutation;
	return {
		// Ignored by the service, which numbers itself (docs/services/e-boekhouden.md 5.1).
		MutatieNr: '0',
		Soort: wireKind(mutation.kind),
		Datum: toDateTime(mutation.date),
		Rekening: mutation.ledgerAccount,
		RelatieCode: relationCode || undefined,
		Factuurnummer: invoiceNumber || undefined,
		Boekstuk: mutation.voucher,
		Omschrijving: mutation.description,
		Betalingstermijn: paymentTermDays === undefined ? undefined : String(paymentTermDays),
		Betalingskenmerk: KEEPS_REFERENCE.includes(mutation.kind) ? reference || undefined : undefined,
		InExBTW: vatIncluded ? 'IN' : 'EX',
		MutatieRegels: { cMutatieRegel: rows.map((row) => toRow(row, mutation)) },
	};
}

/** A payment reference is known of these alone (docs/services/e-boekhouden.md 5.6). */
export const KEEPS_REFERENCE: readonly NewMutationKind[] = ['invoiceReceived', 'invoiceSent'];

/** Without VAT the three amounts are the same signed value (docs/services/e-boekhouden.md 5.3). */
function toRow(row: NewMutationRow, mutation: NewMutation): Outgoing<Types['cMutatieRegel'], Types> {
	const { amountExcludingVat, vat, amountIncludingVat, vatPercentage } = vatAmountsOf(row, mutation);
	return {
		BedragInvoer: row.amount,
		BedragExclBTW: amountExcludingVat,
		BedragBTW: vat,
		BedragInclBTW: amountIncludingVat,
		BTWCode: row.vatCode,
		BTWPercentage: vatPercentage,
		TegenrekeningCode: row.ledgerAccount,
		KostenplaatsID: row.costCentreId || '0',
	};
}
