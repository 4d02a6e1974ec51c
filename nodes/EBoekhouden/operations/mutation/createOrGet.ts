import { attempt, FindingError, isProblem, emptyField } from '../../../../base/problems/problem';
import { addDays, type DateRange } from '../../../../base/values/dates';
import { isSameCode } from '../../../../base/values/text';
import type { Books } from '../../../../services/eBoekhouden/books';
import { EVER } from '../../../../services/eBoekhouden/filters';
import type { Mutation, NewMutation } from '../../../../services/eBoekhouden/types';
import { perItem } from '../kinds';
import { book, bookedAs } from './book';
import { checkedMutation } from './check';
import { createOrGetFields } from './createFields';
import { SIMPLIFIED_WRITTEN } from './getMany';
import { mutationOf } from './given';
import { mutationsKnownTo } from './known';
import { differencesIn } from './same';
import { shownMutation } from './shown';

export const createOrGetMutation = perItem({
	name: 'Create or Get',
	value: 'createOrGet',
	action: 'Create or get a mutation',
	description: 'Book once, by a reference of your own',
	details: 'Gives an existing booking with that reference; fails when its content differs.',
	simplify: SIMPLIFIED_WRITTEN,
	writes: 'looksFirst',
	fields: createOrGetFields,
	async execute({ client, values, foresee }) {
		const { reference, searchDays, ...others } = values;
		if (reference === '') throw emptyField('Reference');
		const mutation = mutationOf({ ...others, fields: { ...others.fields, voucher: reference } }, client);
		const { date } = mutation;
		const around = { from: addDays(date, -searchDays), to: addDays(date, searchDays) };
		const found = await bookedBefore(client, mutation, around);
		if (found) return { ...shownMutation(found), action: 'unchanged' };
		const checked = await checkedMutation(client, mutation);
		foresee({ ...shownMutation(bookedAs(checked, '')), action: 'created' });
		const booking = book(client, guarded(client, checked), { isLookedForFirst: true });
		const booked = await booking.catch(async (error: unknown) => {
			const elsewhere = isInUse(error, client) ? await bookedBefore(client, mutation, EVER) : null;
			if (!elsewhere) throw error;
			return { ...elsewhere, action: 'unchanged' as const };
		});
		if (booked.action === 'created') await mustBeAlone(client, booked, around);
		return shownMutation(booked);
	},
});

/**
 * Refuses a booking that stands twice. Where the service allows a second one, another execution may have booked it at the same
 * time, so it is looked for again, unless the numbers show that nobody booked in between.
 * @throws FindingError that says what stands twice
 */
async function mustBeAlone(client: Books, booked: Mutation, range: DateRange): Promise<void> {
	const { number: mutation, voucher: reference } = booked;
	if (refusesSecond(client) || mutationsKnownTo(client).isNext(mutation)) return;
	const read = await attempt(async () => await mutationsKnownTo(client).since(range));
	if (!read.ok) throw new FindingError({ code: 'bookedAloneUnknown', reference, mutation });
	const others = read.value
		.filter((one) => isSameCode(one.voucher, reference) && one.number !== mutation)
		.map(({ number }) => number);
	if (others.length > 0) throw new FindingError({ code: 'bookedTwiceAtOnce', reference, mutation, others });
}

/**
 * Whether a refusal means that the payment reference is in use outside the days that were searched. Reading that booking takes
 * one more call.
 */
function isInUse(error: unknown, { mutations }: Books): boolean {
	return (
		Boolean(mutations.readsEach) && isProblem(error, 'exists') && error.finding.code === 'referenceInUse'
	);
}

/**
 * The mutation that has this payment reference already. @throws FindingError when the reference occurs more than once, or its
 * booking differs
 */
async function bookedBefore(
	client: Books,
	mutation: NewMutation,
	range: DateRange,
): Promise<Mutation | null> {
	const { voucher: reference } = mutation;
	const all = await mutationsKnownTo(client).within(range);
	const [listed, ...others] = all.filter((one) => isSameCode(one.voucher, reference));
	if (!listed) return null;
	if (others.length > 0) {
		const numbers = [listed, ...others].map(({ number }) => number);
		throw new FindingError({ code: 'bookedMoreThanOnce', reference, mutations: numbers });
	}
	const found = client.mutations.readsEach ? await client.mutations.find(listed.number) : listed;
	if (!found) return null;
	const differing = differencesIn(found, mutation);
	if (differing.length === 0) return found;
	throw new FindingError({ code: 'bookedOtherwise', reference, mutation: found.number, differing });
}

/**
 * Whether the service itself refuses a second booking with a payment reference, also of another date. It does where it keeps the
 * references of every kind.
 */
const refusesSecond = ({ mutations }: Books) => !mutations.keepsReferencesOf;

function guarded(client: Books, mutation: NewMutation): NewMutation {
	if (!refusesSecond(client) || mutation.reference) return mutation;
	return { ...mutation, reference: mutation.voucher };
}
