import type { Outgoing, Incoming } from '../../../shared/transport/soap/description';
import type { Mutations } from '../books';
import { fitsFilter, isAmong } from '../filters';
import type { Mutation, MutationKind, MutationRow, NewMemorial } from '../types';
import type { BalanceSign } from '../balanceSign';
import { noNumber } from './errors';
import { readMutations, readNewest, type Part } from './readMutations';
import type { Types } from './wireTypes';
import type { Session } from './session';
import { ALL_TIME, date, double, idOrNone, list, text, toDateTime } from './wire';

/** enMutatieSoorten (docs/services/e-boekhouden.md 5.1). */
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

export function mutationsOver(session: Session, sign: BalanceSign): Mutations {
	return {
		async within(range, wanted) {
			const found = await readMutations(async (part) => await ask(session, part), range);
			sign.learnFrom(found, range);
			return found.filter((mutation) => isAmong(mutation, wanted));
		},
		async list({ from, to, invoiceNumber, limit, ...filter }) {
			const read = async (part: Part) => await ask(session, { ...part, invoiceNumber });
			const fits = (mutation: Mutation) => fitsFilter(mutation, filter);
			if (limit === undefined) return (await readMutations(read, { from, to })).filter(fits).reverse();
			const areEnough = (found: Mutation[]) => found.filter(fits).length >= limit;
			return (await readNewest(read, { from, to }, areEnough)).filter(fits).slice(0, limit);
		},
		async find(number) {
			// What is no number cannot be asked for, and 0 would not filter.
			if (!/^[1-9]\d{0,17}$/.test(number)) return null;
			const answer = await ask(session, { ...ALL_TIME, number });
			return answer.find((mutation) => mutation.number === number) ?? null;
		},
		callsMade: () => session.sent('GetMutaties'),
		async addMemorial(entry) {
			const { AddMutatieResult: result } = await session.write('AddMutatie', { oMut: toWire(entry) });
			const number = idOrNone(result?.Mutatienummer);
			if (!number) throw noNumber('AddMutatie');
			return number;
		},
	};
}

async function ask(
	session: Session,
	part: Part & { number?: string; invoiceNumber?: string },
): Promise<Mutation[]> {
	const cFilter = {
		MutatieNr: part.number ?? '0',
		MutatieNrVan: part.numberFrom,
		MutatieNrTm: part.numberTo,
		Factuurnummer: part.invoiceNumber || undefined,
		DatumVan: toDateTime(part.from),
		DatumTm: toDateTime(part.to),
	};
	const { GetMutatiesResult: result } = await session.read('GetMutaties', { cFilter });
	return list(result?.Mutaties?.cMutatieList).map(toMutation);
}

function toWire(entry: NewMemorial): Outgoing<Types['cMutatie'], Types> {
	return {
		// Ignored by the service, which numbers itself (docs/services/e-boekhouden.md 5.1).
		MutatieNr: '0',
		Soort: 'Memoriaal',
		Datum: toDateTime(entry.date),
		Rekening: entry.ledgerAccount,
		Boekstuk: entry.voucher,
		Omschrijving: entry.description,
		InExBTW: 'EX',
		MutatieRegels: { cMutatieRegel: entry.rows.map(toRow) },
	};
}

/** Without VAT the three amounts are the same signed value (docs/services/e-boekhouden.md 5.3). */
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
		amount: double(wire.BedragInvoer),
		amountExcludingVat: double(wire.BedragExclBTW),
		vat: double(wire.BedragBTW),
		amountIncludingVat: double(wire.BedragInclBTW),
		vatCode: text(wire.BTWCode),
		vatPercentage: double(wire.BTWPercentage),
		ledgerAccount: text(wire.TegenrekeningCode),
		costCentreId: idOrNone(wire.KostenplaatsID),
		invoiceNumber: text(wire.Factuurnummer),
	};
}
