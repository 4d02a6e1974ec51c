import { yearOf } from '../../../../base/values/dates';
import { codeOf, found, isProblem, ofNmbrs, sure, today, word } from '../define';

/** A run that does not exist is asked for: a fault with a code, or a journal that is empty. */
export const unknownRun = ofNmbrs({
	asks: 'what an unknown run gives',
	writes: false,
	settings: ['answer'],
	expected: 'a fault, or an empty journal',
	async ask({ client, company }) {
		const id = await company();
		const ask = async () =>
			await client.getJournal(id, '999999999', yearOf(today()), 'company').then(
				(transactions) => (transactions.length > 0 ? 'aJournal' : 'anEmptyJournal'),
				(error: unknown) => {
					if (!isProblem(error, 'refused', 'rights', 'hiccup')) throw error;
					return codeOf(error);
				},
			);
		const works = async () => await client.listCompanies();
		return { answer: found(word(await sure(ask, () => false, works))) };
	},
});
