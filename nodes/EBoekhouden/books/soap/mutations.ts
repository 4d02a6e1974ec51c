import type { Incoming } from '../../../shared/transport/soap/description';
import type { Mutations } from '../books';
import { fitsFilter, isAmong } from '../filters';
import { memorialOf } from '../memorialOf';
import type { Mutation, MutationRow } from '../types';
import type { BalanceSign } from '../balanceSign';
import { createMutation, KEEPS_REFERENCE } from './createMutation';
import { kindOf } from './mutationKinds';
import { readMutations, readNewest, type Part } from './readMutations';
import type { Types } from './wireTypes';
import type { Session } from './session';
import { ALL_TIME, date, double, idOrNone, list, text, toDateTime } from './wire';

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
		keepsReferencesOf: KEEPS_REFERENCE,
		addMemorial: async (entry) => await createMutation(session, memorialOf(entry)),
		create: async (mutation) => await createMutation(session, mutation),
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

function toMutation(wire: Incoming<Types['cMutatieList'], Types>): Mutation {
	const kind = text(wire.Soort);
	return {
		number: text(wire.MutatieNr),
		kind: kindOf(kind),
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
