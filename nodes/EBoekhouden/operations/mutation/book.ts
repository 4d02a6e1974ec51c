import type { Books } from '../../../../services/eBoekhouden/books';
import type { Mutation, NewMutation } from '../../../../services/eBoekhouden/types';
import { vatAmountsOf } from '../../../../services/eBoekhouden/vat';
import { certainly, type Confirmed, type LookedUp } from '../certainly';
import { mutationsKnownTo } from './known';
import { isIt } from './same';

/** Books a mutation once. The mutations of its date are read first, so that a new one can be recognized after a lost answer. */
export async function book(
	client: Books,
	mutation: NewMutation,
	{ isLookedForFirst = false } = {},
): Promise<Mutation & { action: 'created' } & Confirmed> {
	const { date, kind } = mutation;
	const day = { from: date, to: date };
	const known = mutationsKnownTo(client);
	await known.within(day);
	const lookUp = async (): Promise<LookedUp<string>> => {
		const keep = ({ number }: { number: string }) => known.isNew(number);
		const added = await client.mutations.within(day, { kinds: [kind], keep });
		const [only, ...others] = added.filter((one) => isIt(one, mutation));
		if (only && others.length === 0) return { is: only.number };
		return { candidates: added.map(({ number }) => number) };
	};
	const { written: number, confirmed } = await certainly(
		{ made: 'mutation', isLookedForFirst },
		async () => await client.mutations.create(mutation),
		lookUp,
	).catch((error: unknown) => {
		// The list is read again for the next mutation, because one of unknown outcome may still arrive, and would be taken for
		// the next one like it.
		known.forget();
		throw error;
	});
	const booked = bookedAs(mutation, number);
	known.wrote(booked);
	return { ...booked, action: 'created', ...confirmed };
}

/** A mutation that was sent, in the shape and order in which the service gives mutations. */
export function bookedAs(sent: NewMutation, number: string): Mutation {
	const { kind, date, ledgerAccount, relationCode, invoiceNumber, voucher, description } = sent;
	return {
		number,
		kind,
		date,
		ledgerAccount,
		relationCode,
		invoiceNumber,
		voucher,
		description,
		paymentTermDays: sent.paymentTermDays ?? null,
		vatIncluded: sent.vatIncluded,
		rows: sent.rows.map((row) => ({
			amount: row.amount,
			...vatAmountsOf(row, sent),
			vatCode: row.vatCode,
			ledgerAccount: row.ledgerAccount,
			costCentreId: row.costCentreId,
			invoiceNumber,
		})),
	};
}
