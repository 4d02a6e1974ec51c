import type { Mutation } from '../../eboekhouden/books/types';
import type { World } from '../../world';

/** Memorials that a run wrote and that are still in the books, oldest first. */
function bookedByRuns({ runs, books }: World): Mutation[] {
	const numbers = new Set(runs.all.flatMap(({ written }) => written.memorials));
	return books.memorials().filter(({ number }) => numbers.has(number));
}

export function previewedPayroll({ runs }: World): boolean {
	return runs.all.some(({ readsJournals, writes }) => readsJournals && writes === 0);
}

export function bookedSomething({ runs }: World): boolean {
	return runs.all.some(({ written }) => written.memorials.length > 0);
}

/** A second memorial with one voucher, from a later run. */
export function bookedACorrection(world: World): boolean {
	const { books, runs } = world;
	const vouchers = runs.all.map(
		({ written }) =>
			new Set(
				books
					.memorials()
					.filter(({ number }) => written.memorials.includes(number))
					.map(({ voucher }) => voucher),
			),
	);
	return vouchers.some((later, index) =>
		vouchers.slice(0, index).some((earlier) => [...earlier].some((voucher) => later.has(voucher))),
	);
}

export function metAClosedPeriod({ runs }: World): boolean {
	return runs.all.some(({ refusedAsClosed }) => refusedAsClosed > 0);
}

export function madeAnInvoice({ runs }: World): boolean {
	return runs.all.some(({ written }) => written.invoices.length > 0);
}

/** An answer was lost, a later run looked it up, and nothing is in the books twice. */
export function foundALostAnswer(world: World): boolean {
	const lost = world.runs.all.findIndex(({ lostAnswers }) => lostAnswers > 0);
	return lost >= 0 && lost < world.runs.all.length - 1 && !hasDoubles(world);
}

function hasDoubles(world: World): boolean {
	const entries = bookedByRuns(world).map(({ date, voucher, rows }) => JSON.stringify([date, voucher, rows]));
	const { invoices } = world.books;
	const made = invoices.map(({ relationCode, lines }) => JSON.stringify([relationCode, lines]));
	return new Set(entries).size < entries.length || new Set(made).size < made.length;
}
