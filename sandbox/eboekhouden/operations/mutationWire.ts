import { dayOf, midnight } from '../../shared/dates';
import { money } from '../../shared/money';
import type { ValuesOf } from '../../soap/sequence';
import type { Mutation, MutationRow } from '../books/types';
import { businessError } from '../errors';
import type { cMutatie, cMutatieList } from '../wire/mutationTypes';

type MutationRequest = ValuesOf<typeof cMutatie>;
type MutationAnswer = ValuesOf<typeof cMutatieList>;
type RowRequest = NonNullable<MutationRequest['MutatieRegels']>[number];

function rowFrom(wire: RowRequest): MutationRow {
	return {
		amount: money(wire.BedragInvoer),
		amountExclVat: money(wire.BedragExclBTW),
		vatAmount: money(wire.BedragBTW),
		amountInclVat: money(wire.BedragInclBTW),
		vatCode: wire.BTWCode ?? '',
		vatPercentage: wire.BTWPercentage,
		ledgerAccount: wire.TegenrekeningCode ?? '',
		costCentreId: wire.KostenplaatsID,
	};
}

/** MutatieNr is ignored: the service assigns the number. Betalingskenmerk is stored, but in no answer. */
export function mutationFrom(wire: MutationRequest): Omit<Mutation, 'number'> {
	const inExVat = wire.InExBTW;
	if (inExVat !== 'IN' && inExVat !== 'EX') throw businessError('inExVat');
	return {
		kind: wire.Soort,
		date: dayOf(wire.Datum),
		ledgerAccount: wire.Rekening ?? '',
		relationCode: wire.RelatieCode ?? '',
		invoiceNumber: wire.Factuurnummer ?? '',
		voucher: wire.Boekstuk ?? '',
		description: wire.Omschrijving ?? '',
		paymentTerm: wire.Betalingstermijn ?? '',
		inExVat,
		...(wire.Betalingskenmerk && { paymentReference: wire.Betalingskenmerk }),
		rows: (wire.MutatieRegels ?? []).map(rowFrom),
	};
}

export function mutationToWire(mutation: Mutation): MutationAnswer {
	return {
		MutatieNr: mutation.number,
		Soort: mutation.kind,
		Datum: midnight(mutation.date),
		Rekening: mutation.ledgerAccount,
		RelatieCode: mutation.relationCode,
		Factuurnummer: mutation.invoiceNumber,
		Boekstuk: mutation.voucher,
		Omschrijving: mutation.description,
		Betalingstermijn: mutation.paymentTerm,
		InExBTW: mutation.inExVat,
		MutatieRegels: mutation.rows.map((row) => ({
			BedragInvoer: row.amount,
			BedragExclBTW: row.amountExclVat,
			BedragBTW: row.vatAmount,
			BedragInclBTW: row.amountInclVat,
			BTWCode: row.vatCode,
			BTWPercentage: row.vatPercentage,
			Factuurnummer: row.invoiceNumber ?? mutation.invoiceNumber,
			TegenrekeningCode: row.ledgerAccount,
			KostenplaatsID: row.costCentreId,
		})),
	};
}
