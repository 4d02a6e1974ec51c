import { found, ofBooks, other } from '../define';

/** A memorial row of 7.77: its account moves against the bank account that was debited when the row credits it, else along with it. */
export const memorialSide = ofBooks({
	asks: 'on which side a positive row of a memorial entry stands',
	writes: true,
	settings: ['memorialSign'],
	goes: ['features/payroll/write/entryWriter.ts'],
	async ask(place) {
		const [debit] = await place.debited();
		const date = place.quietDay(6);
		const [change] = await place.moved(await place.account('VW'), date, async () => {
			await place.memorial('7.77', { date });
		});
		if (!change.abs().eq('7.77') || !debit.abs().eq('11.11'))
			return { memorialSign: other(place.moveOf(change)) };
		return { memorialSign: found(change.gt(0) === debit.gt(0) ? 'debit' : 'credit') };
	},
});
