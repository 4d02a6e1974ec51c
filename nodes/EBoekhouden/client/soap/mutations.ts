import type { Outgoing, Incoming } from '../../../shared/soap/description';
import type { Mutation, MutationFilter, MutationKind, MutationRow, NewMemorial } from '../types';
import { noNumber } from './errors';
import type { Types } from './wireTypes';
import type { Session } from './session';
import { ALL_TIME, date, idOrNone, list, text, toDateTime } from './wire';

/** enMutatieSoorten (apis/eboekhouden.md 1.4). */
const KINDS = new Map<string, MutationKind>(
	Object.entries({
		OpeningsSaldo: 'openingBalance',
		FactuurOntvangen: 'invoiceReceived',
		FactuurVerstuurd: 'invoiceSent',
		FactuurbetalingOntvangen: 'invoicePaymentReceived',
		FactuurbetalingVerstuurd: 'invoicePaymentSent',
		GeldOntvangen: 'moneyReceived',
		GeldUitgegeven: 'moneySpent',
		Memoriaal: 'memorial',
	}),
);

export async function listMutations(session: Session, filter: MutationFilter): Promise<Mutation[]> {
	const cFilter = {
		MutatieNr: filter.number ?? '0',
		MutatieNrVan: filter.numberFrom,
		MutatieNrTm: filter.numberTo,
		Factuurnummer: filter.invoiceNumber,
		DatumVan: toDateTime(filter.from ?? ALL_TIME.from),
		DatumTm: toDateTime(filter.to ?? ALL_TIME.to),
	};
	const { GetMutatiesResult: result } = await session.read('GetMutaties', { cFilter });
	return list(result?.Mutaties?.cMutatieList).map(toMutation);
}

export async function addMemorial(session: Session, entry: NewMemorial): Promise<string> {
	const oMut = {
		// Ignored by the service, which numbers itself (apis/eboekhouden.md 10.6).
		MutatieNr: '0',
		Soort: 'Memoriaal',
		Datum: toDateTime(entry.date),
		Rekening: entry.ledgerAccount,
		Boekstuk: entry.voucher,
		Omschrijving: entry.description,
		InExBTW: 'EX',
		MutatieRegels: { cMutatieRegel: entry.rows.map(toRow) },
	};
	const { AddMutatieResult: result } = await session.write('AddMutatie', { oMut });
	const number = idOrNone(result?.Mutatienummer);
	if (!number) throw noNumber('AddMutatie');
	return number;
}

/** Without VAT the three amounts are the same signed value (apis/eboekhouden.md 4.1). */
function toRow(row: NewMemorial['rows'][number]): Outgoing<Types['cMutatieRegel'], Types> {
	return {
		BedragInvoer: row.amount,
		BedragExclBTW: row.amount,
		BedragBTW: '0.00',
		BedragInclBTW: row.amount,
		BTWCode: 'GEEN',
		BTWPercentage: '0',
		TegenrekeningCode: row.ledgerAccount,
		KostenplaatsID: row.costCentreId || '0',
	};
}

function toMutation(wire: Incoming<Types['cMutatieList'], Types>): Mutation {
	const kind = text(wire.Soort);
	return {
		number: text(wire.MutatieNr),
		kind: KINDS.get(kind) ?? kind,
		date: date(wire.Datum),
		ledgerAccount: text(wire.Rekening),
		relationCode: text(wire.RelatieCode),
		invoiceNumber: text(wire.Factuurnummer),
		voucher: text(wire.Boekstuk),
		description: text(wire.Omschrijving),
		paymentTermDays: text(wire.Betalingstermijn),
		vatIncluded: wire.InExBTW === 'IN',
		rows: list(wire.MutatieRegels?.cMutatieListRegel).map(toMutationRow),
	};
}

function toMutationRow(wire: Incoming<Types['cMutatieListRegel'], Types>): MutationRow {
	return {
		amount: text(wire.BedragInvoer),
		amountExcludingVat: text(wire.BedragExclBTW),
		vat: text(wire.BedragBTW),
		amountIncludingVat: text(wire.BedragInclBTW),
		vatCode: text(wire.BTWCode),
		vatPercentage: text(wire.BTWPercentage),
		ledgerAccount: text(wire.TegenrekeningCode),
		costCentreId: idOrNone(wire.KostenplaatsID),
		invoiceNumber: text(wire.Factuurnummer),
	};
}
