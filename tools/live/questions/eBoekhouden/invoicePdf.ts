import { attempt, found, ofBooks, sure, word } from '../define';

/** The PDF of a booked invoice is fetched without a credential: it comes, has no address, is elsewhere, or is something else. */
export const invoicePdf = ofBooks({
	asks: 'where the PDF of an invoice is, and whether it needs a login',
	writes: true,
	settings: ['pdfAddress'],
	expected: 'pdf',
	async ask(place) {
		const number = await place.invoice({}, {});
		const read = async () => {
			const pdf = await attempt(async () => await place.books.invoices.pdf(number));
			if (pdf.ok) return typeof pdf.value === 'string' ? pdf.value : 'pdf';
			const { code } = pdf.problem.facts.problem;
			if (code !== 'documentNotGiven') throw pdf.problem;
			return code;
		};
		return { pdfAddress: found(word(await sure(read, (answer) => answer === 'pdf', place.works))) };
	},
});
