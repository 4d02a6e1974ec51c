import { attempt, found, NotAsked, ofOutSmart, sure, word } from '../define';

/** The PDF of an order that a person completed, from its address: a PDF, a web page, or nothing. */
export const orderPdf = ofOutSmart({
	asks: 'what the address of the PDF of an order gives',
	writes: true,
	settings: ['pdf'],
	async ask(place) {
		const order = await place.client.getWorkOrder((await place.byHand()).completed);
		if (order.pdfUrl === '') throw new NotAsked(word('noAddress'));
		const read = async () => {
			const pdf = await attempt(async () => await place.client.workOrders.pdf(order));
			if (pdf.ok) return 'there';
			const { status } = place.watch.last(new URL(order.pdfUrl).pathname);
			if (status !== 200 && status !== 404 && status !== 410) throw pdf.problem;
			return status === 200 ? 'webPage' : 'gone';
		};
		return { pdf: found(await sure(read, (answer) => answer === 'there', place.works)) };
	},
});
