import { attempt, found, ofBooks, today } from '../define';

/** An invoice that is not booked: its number, when the answer has one, and whether the list of today has it. */
export const drafts = ofBooks({
	asks: 'whether an invoice that is not booked is listed, and has a number',
	writes: true,
	settings: ['draftsListed', 'draftsNumbered'],
	goes: ['features/invoicing/books/events.ts'],
	async ask(place) {
		const relationCode = await place.relation();
		const read = async () =>
			(await place.books.invoices.list({ from: today(), to: today(), relationCode })).found.length;
		const before = await read();
		const made = await attempt(async () => await place.invoice({ book: false }, {}));
		if (!made.ok && made.problem.facts.problem.code !== 'noNumber') throw made.problem;
		return { draftsListed: found((await read()) > before), draftsNumbered: found(made.ok) };
	},
});
