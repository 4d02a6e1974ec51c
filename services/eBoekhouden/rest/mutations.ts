import { z } from 'zod';
import type { Json } from '../../../base/words/row';
import { isWithin, type DateRange } from '../../../base/values/dates';
import { parseDecimal, price } from '../../../base/values/money';
import { addAll } from '../../../base/values/records';
import { vatCodeOf } from '../../../base/values/vatCodes';
import type { AtMost, Mutations } from '../books';
import { fitsFilter, isAmong } from '../filters';
import { MUTATION_KINDS } from '../kinds';
import {
	memorialOf,
	type ListedMutation,
	type Mutation,
	type MutationFilter,
	type MutationRow,
	type NewMutation,
	type NewMutationRow,
} from '../types';
import type { Ids } from './ids';
import { eachOf, findById, NO_ID, readList, unlessOdd } from './reading';
import { costCentreIn, noNumber, numberIn, operationOf, type Query, type Session } from './session';
import { amount, amountOrNone, date, days, entry, id, idOrNone, record, text } from './values';

export function mutationsOver(session: Session, ids: Ids): Mutations {
	const books = new ListedMutations(session, ids);
	return {
		async within(range, wanted = {}) {
			const listed = (await books.list(range, wanted.kinds ?? [])).filter((one) => isAmong(one, wanted));
			if (wanted.listedOnly) return listed.map(withoutContent);
			return await eachOf(listed, async (one) => await books.content(one));
		},
		list: async (filter) => await newest(books, filter),
		async find(number) {
			// A text that is not a number cannot be an id, and 0 is the id of every row of the opening balance, so neither is
			// asked for.
			return /^[1-9]\d{0,14}$/.test(number) ? await books.find(number) : null;
		},
		// No monthly limit is known for this protocol (docs/services/e-boekhouden.md 8.4).
		callsMade: () => 0,
		readsEach: true,
		mostRows: MOST_ROWS,
		// A memorial entry has no VAT, so its amounts have the same sign as over SOAP
		// (docs/services/e-boekhouden.md 5.4).
		addMemorial: async (entry) => await createMutation(session, ids, memorialOf(entry)),
		create: async (mutation) => await createMutation(session, ids, mutation),
	};
}

/**
 * The mutations that fit a filter, newest number first. The order of a list is not documented, so all of it
 * is read, and of each record only what is needed.
 */
async function newest(books: ListedMutations, filter: MutationFilter & AtMost): Promise<Mutation[]> {
	const { limit = Infinity, invoiceNumber, kind = '', voucher = '', ...range } = filter;
	const type = typeOf(kind);
	if (kind !== '' && type === null) return [];
	const listed = (await books.list(range, kind === '' ? [] : [kind], invoiceNumber)).reverse();
	let left = listed.filter((one) => one.voucher.includes(voucher));
	const found: Mutation[] = [];
	while (found.length < limit && left.length > 0) {
		const next = left.slice(0, limit === Infinity ? undefined : limit - found.length);
		left = left.slice(next.length);
		const read = await eachOf(next, async (one) => await books.content(one));
		addAll(
			found,
			read.filter((mutation) => fitsFilter(mutation, filter)),
		);
	}
	return found;
}

class ListedMutations {
	constructor(
		private readonly session: Session,
		private readonly ids: Ids,
	) {}

	/** The mutations of a period, by number. A single kind is filtered by the service. */
	async list(
		{ from, to }: DateRange,
		kinds: readonly string[],
		invoiceNumber = '',
	): Promise<ListedMutation[]> {
		const query: Query = [['date[range]', `${from},${to}`]];
		const [kind, ...others] = kinds;
		const type = others.length === 0 && kind !== undefined ? typeOf(kind) : null;
		if (type !== null) query.push(['type', String(type)]);
		if (invoiceNumber !== '') query.push(['invoiceNumber', invoiceNumber]);
		const items = await readList(this.session, 'mutation', listItem, { query });
		if (!items.every((item) => isOf(item, { from, to }))) throw this.filterIgnored();
		// A mutation of an unknown kind may be of the wanted kind, so it stays.
		const wanted = items.filter((item) => type === null || item.type === type || isOdd(item, 'type'));
		const listed: ListedMutation[] = [];
		for (const item of wanted) listed.push(await toListed(item, this.ids));
		return listed.sort((a, b) => (Number(a.number) || 0) - (Number(b.number) || 0));
	}

	/**
	 * The content of a mutation; null when it was deleted meanwhile. Rows of the opening balance cannot be read
	 * by id.
	 */
	async content(listed: ListedMutation): Promise<Mutation | null> {
		if (listed.number === NO_ID) return withoutContent(listed);
		const unread = () => ({ ...withoutContent(listed), unread: true as const });
		if (listed.number === '') return unread();
		return await unlessOdd(async () => await this.find(listed.number), unread);
	}

	async find(number: string): Promise<Mutation | null> {
		const found = await findById(this.session, 'mutation', number, detail);
		return found && (await toMutation(found, this.ids));
	}

	private filterIgnored() {
		const call = { operation: operationOf('GET', 'mutation') };
		return this.session.problem(call, {
			problem: { code: 'answerUnexpected', cause: 'otherRecords' },
			outcome: 'notDone',
		});
	}
}

function isOf({ date }: ListItem, range: DateRange): boolean {
	return date === '' || isWithin(date, range);
}

function typeOf(kind: string): number | null {
	const type = MUTATION_KINDS.findIndex((known) => known === kind);
	return type < 0 ? null : type;
}

/** Reads the kind of a mutation, which comes as a number or as the text that the schema describes. */
const type = z
	.union([z.number().int().nonnegative(), z.string().regex(/^\d{1,2}$/)])
	.transform((given) => Number(given));

const common = { id, type, date, ledgerId: idOrNone, invoiceNumber: text, entryNumber: text };

const listItem = entry(common);
type ListItem = z.output<typeof listItem>;

const row = record({
	ledgerId: idOrNone,
	vatCode: text,
	vatAmount: amountOrNone,
	costCenterId: idOrNone,
	amount,
	invoiceNumber: text,
});

export const detail = record({
	...common,
	description: text,
	termOfPayment: days,
	relationId: idOrNone,
	inExVat: text,
	// The rows of a mutation are required, because a mutation without rows would count as zero.
	rows: z.array(row),
	vat: z
		.array(record({ vatCode: text, amount }))
		.nullish()
		.transform((given) => given ?? []),
});
type Detail = z.output<typeof detail>;
type WireRow = Detail['rows'][number];

const isOdd = ({ odd }: ListItem, field: string) => odd.includes(field);

async function toListed(wire: Omit<ListItem, 'odd'>, { accounts }: Ids): Promise<ListedMutation> {
	return {
		number: wire.id,
		kind: MUTATION_KINDS[wire.type] ?? String(wire.type),
		date: wire.date,
		ledgerAccount: wire.ledgerId === '' ? '' : await accounts.codeOf(wire.ledgerId),
		invoiceNumber: wire.invoiceNumber,
		voucher: wire.entryNumber,
	};
}

function withoutContent(listed: ListedMutation): Mutation {
	return {
		...listed,
		relationCode: '',
		description: '',
		paymentTermDays: null,
		vatIncluded: false,
		rows: [],
	};
}

async function toMutation(wire: Detail, ids: Ids): Promise<Mutation> {
	const rows: MutationRow[] = [];
	for (const one of wire.rows) rows.push(await toRow(one, wire, ids));
	return {
		...(await toListed(wire, ids)),
		relationCode: wire.relationId === '' ? '' : await ids.relations.codeOf(wire.relationId),
		description: wire.description,
		paymentTermDays: wire.termOfPayment,
		vatIncluded: wire.inExVat === 'IN',
		rows,
	};
}

async function toRow(wire: WireRow, mutation: Detail, { accounts }: Ids): Promise<MutationRow> {
	return {
		amount: wire.amount,
		...withVat(wire.amount, vatOn(wire, mutation), mutation.inExVat),
		vatCode: wire.vatCode,
		vatPercentage: percentageOfCode(wire.vatCode),
		ledgerAccount: wire.ledgerId === '' ? '' : await accounts.codeOf(wire.ledgerId),
		costCentreId: wire.costCenterId,
		// An invoice number for all rows is only on the mutation itself. A payment of several invoices has all their numbers
		// there, and then no row shows its own number.
		invoiceNumber: wire.invoiceNumber || (isOfSeveral(mutation) ? '' : mutation.invoiceNumber),
	};
}

/** True for a payment of several invoices (docs/services/e-boekhouden.md 8.5). */
const isOfSeveral = ({ rows, invoiceNumber }: Detail) => rows.length > 1 && invoiceNumber.includes(',');

/**
 * The VAT percentage of a code; '' where the code does not settle it: when it is former or unknown, when its
 * VAT amount is given, and for 0 % except GEEN, because such VAT may be reverse-charged.
 */
function percentageOfCode(code: string): string {
	const percentage = vatCodeOf(code)?.percentage;
	return percentage || code === 'GEEN' ? String(percentage) : '';
}

/**
 * The VAT of a row: its own, or that of its code when no other row has that code; '' when it is not known.
 */
function vatOn({ vatCode, vatAmount }: WireRow, { rows, vat }: Detail): string {
	if (vatCode === 'GEEN') return '0.00';
	if (vatAmount !== '') return vatAmount;
	const isOnly = rows.filter((row) => row.vatCode === vatCode).length === 1;
	const totals = vat.filter((total) => total.vatCode === vatCode);
	return isOnly && totals.length === 1 ? (totals[0]?.amount ?? '') : '';
}

/** The amounts of a row with and without VAT. One of them is unknown when the VAT amount is. */
function withVat(
	amount: string,
	vat: string,
	inExVat: string,
): Pick<MutationRow, 'amountExcludingVat' | 'vat' | 'amountIncludingVat'> {
	const [entered, tax] = [parseDecimal(amount), parseDecimal(vat)];
	const other = entered && tax && (inExVat === 'IN' ? entered.minus(tax) : entered.plus(tax));
	const counted = other ? price(other) : '';
	return inExVat === 'IN'
		? { amountExcludingVat: counted, vat, amountIncludingVat: amount }
		: { amountExcludingVat: amount, vat, amountIncludingVat: counted };
}

const OPERATION = operationOf('POST', 'mutation');
const created = record({ id: id.nullish() });

async function createMutation(session: Session, ids: Ids, mutation: NewMutation): Promise<string> {
	const body = await mutationToWire(session, ids, mutation);
	const { id: number } = await session.post('mutation', body, created);
	if (!number || number === '0') throw noNumber(session, OPERATION, 'booking');
	return number;
}

async function mutationToWire(
	session: Session,
	ids: Ids,
	mutation: NewMutation,
): Promise<Record<string, Json>> {
	const { kind, relationCode, invoiceNumber, paymentTermDays, reference } = mutation;
	const relationId = relationCode === '' ? null : Number(await ids.relations.idOf(relationCode, OPERATION));
	const rows: Json[] = [];
	for (const [place, row] of mutation.rows.entries()) {
		const settled = isPayment(mutation) ? { invoiceNumber, relationId } : null;
		rows.push({ ...(await rowToWire(session, ids, row, place, settled !== null)), ...settled });
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

/**
 * True for a payment: its rows have the invoices that they pay, and take the accounts of these
 * (docs/services/e-boekhouden.md 8.5).
 */
function isPayment({ kind }: NewMutation): boolean {
	return kind === 'invoicePaymentReceived' || kind === 'invoicePaymentSent';
}

async function rowToWire(
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
		...(row.costCentreId !== '' && { costCenterId: costCentreIn(session, row.costCentreId, OPERATION) }),
		...(row.text && { description: row.text }),
	};
}

/** The maximum number of rows in a mutation (docs/services/e-boekhouden.md 8.5). */
const MOST_ROWS = 500;
