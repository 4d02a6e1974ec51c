import { inBoth } from '../../../base/words/language';

/** The table of a year. */
export const yearWords = inBoth({
	account: ['Account', 'Rekening'],
	payroll: ['Payroll', 'Lonen'],
	booked: ['Booked', 'Geboekt'],
	others: ['By others', 'Door anderen'],
	difference: ['Difference', 'Verschil'],
	differs: ['differs', 'verschilt'],
	signs: [
		'Debit is positive, credit has a minus sign. By others: their memorial entries on these accounts, not invoices, bank or cash.',
		'Debet is positief, credit heeft een minteken. Door anderen: hun memorialen op deze rekeningen, geen facturen, bank of kas.',
	],
});
