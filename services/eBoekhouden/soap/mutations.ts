import type { Incoming, Outgoing } from '../../../base/transport/soap/description';
import type { Mutations, OpenItems } from '../books';
import { EVER, fitsFilter, isAmong } from '../filters';
import { KINDS, MUTATION_KINDS } from '../kinds';
import {
	memorialOf,
	type Mutation,
	type MutationKind,
	type MutationRow,
	type NewMutation,
	type NewMutationKind,
	type NewMutationRow,
} from '../types';
import { vatAmountsOf } from '../vat';
import { numberNotReturned, withoutList } from './errors';
import type { Types } from './messages';
import { firstAnswer, readMutations, readNewest, type MutationRange } from './readMutations';
import type { Session } from './session';
import { amount, date, days, decimal, idOrNone, list, text, toDateTime } from './wire';

export function mutationsOver(session: Session): Mutations {
	return {
		async within(range, wanted) {
			const found = await readMutations(async (part) => await ask(session, part), range, wanted?.since);
			return found.filter((mutation) => isAmong(mutation, wanted));
		},
		firstAnswer: async (range) => await firstAnswer(async (part) => await ask(session, part), range),
		async list({ from, to, invoiceNumber, limit, ...filter }) {
			const read = async (part: MutationRange) => await ask(session, { ...part, invoiceNumber });
			const fits = (mutation: Mutation) => fitsFilter(mutation, filter);
			if (limit === undefined) return (await readMutations(read, { from, to })).filter(fits).reverse();
			const areEnough = (found: Mutation[]) => found.filter(fits).length >= limit;
			return (await readNewest(read, { from, to }, areEnough)).filter(fits).slice(0, limit);
		},
		async find(number) {
			// A text that is not a number cannot be the number of a mutation, and 0 would not filter, so neither is asked for.
			if (!/^[1-9]\d{0,17}$/.test(number)) return null;
			const answer = await ask(session, { ...EVER, number });
			const found = answer.find((mutation) => mutation.number === number);
			if (found?.unread) throw withoutList('GetMutaties', 'MutatieRegels');
			return found ?? null;
		},
		callsMade: () => session.sent('GetMutaties'),
		keepsReferencesOf: KEEPS_REFERENCE,
		addMemorial: async (entry) => await createMutation(session, memorialOf(entry)),
		create: async (mutation) => await createMutation(session, mutation),
	};
}

async function ask(
	session: Session,
	part: MutationRange & { number?: string; invoiceNumber?: string },
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
	const rows = wire.MutatieRegels?.cMutatieListRegel ?? [];
	const kind = kindOf(text(wire.Soort));
	const mayBeMemorial = kind === 'memorial' || !MUTATION_KINDS.includes(kind as MutationKind);
	// A memorial entry without rows is unread, because each one books something: as an empty one it would be booked again.
	const isUnread = mayBeMemorial && (rows.length === 0 || rows.includes(null));
	return {
		number: /^\d{1,18}$/.test(text(wire.MutatieNr)) ? text(wire.MutatieNr) : '',
		kind,
		date: date(wire.Datum),
		ledgerAccount: text(wire.Rekening),
		relationCode: text(wire.RelatieCode),
		invoiceNumber: text(wire.Factuurnummer),
		voucher: text(wire.Boekstuk),
		description: text(wire.Omschrijving),
		paymentTermDays: days(wire.Betalingstermijn),
		vatIncluded: wire.InExBTW === 'IN',
		rows: list(rows).map(toMutationRow),
		...(isUnread && { unread: true }),
	};
}

function toMutationRow(wire: Incoming<Types['cMutatieListRegel'], Types>): MutationRow {
	return {
		amount: amount(wire.BedragInvoer),
		amountExcludingVat: amount(wire.BedragExclBTW),
		vat: amount(wire.BedragBTW),
		amountIncludingVat: amount(wire.BedragInclBTW),
		vatCode: text(wire.BTWCode),
		vatPercentage: decimal(wire.BTWPercentage),
		ledgerAccount: text(wire.TegenrekeningCode),
		costCentreId: idOrNone(wire.KostenplaatsID),
		invoiceNumber: text(wire.Factuurnummer),
	};
}

async function createMutation(session: Session, mutation: NewMutation): Promise<string> {
	const { AddMutatieResult: result } = await session.write('AddMutatie', { oMut: toWire(mutation) });
	const number = idOrNone(result?.Mutatienummer);
	if (!number) throw numberNotReturned('AddMutatie');
	return number;
}

function toWire(mutation: NewMutation): Outgoing<Types['cMutatie'], Types> {
	const { relationCode, invoiceNumber, paymentTermDays, reference, vatIncluded, rows } = mutation;
	return {
		// The service ignores the number of a new mutation, and assigns its own (docs/services/e-boekhouden.md
		// 5.1).
		MutatieNr: '0',
		Soort: KINDS[mutation.kind].soap,
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

/**
 * The only kinds of mutation that are known to have a payment reference (docs/services/e-boekhouden.md 5.5).
 */
const KEEPS_REFERENCE: readonly NewMutationKind[] = ['invoiceReceived', 'invoiceSent'];

/**
 * A row of a mutation to send. Without VAT its three amounts are the same signed value
 * (docs/services/e-boekhouden.md 5.3).
 */
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

/** The kind of a mutation by its SOAP name; an unknown kind keeps the name of the service. */
function kindOf(wire: string): MutationKind | string {
	return MUTATION_KINDS.find((kind) => KINDS[kind].soap === wire) ?? wire;
}

const WHOSE = { debtors: 'Debiteuren', creditors: 'Crediteuren' } as const;

export function openItemsOver(session: Session): OpenItems {
	return {
		async list(kind, { limit } = {}) {
			const { GetOpenPostenResult: result } = await session.read('GetOpenPosten', { OpSoort: WHOSE[kind] });
			const openItems = list(result?.Openposten?.cOpenPost).map((wire) => ({
				date: date(wire.MutDatum),
				invoiceNumber: text(wire.MutFactuur),
				relationCode: text(wire.RelCode),
				relationName: text(wire.RelBedrijf),
				amount: amount(wire.Bedrag),
				paid: amount(wire.Voldaan),
				open: amount(wire.Openstaand),
			}));
			return openItems.slice(0, limit);
		},
	};
}
