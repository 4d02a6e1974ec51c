import { attempt, found, NotAsked, ofOutSmart, other, problemShape, word } from '../define';
/** The PDF of an order that a person completed, from its address: a PDF, a web page, or nothing. */
export const orderPdf = ofOutSmart({
	asks: 'what the address of the PDF of an order gives',
	writes: true,
	settings: ['pdf'],
	settles: ['3.4 the PDF is at `PdfUrl`, without a token; in old examples over http'],
	async ask(place) {
		const order = await place.client.getWorkOrder((await place.byHand()).completed);
		if (order.pdfUrl === '') throw new NotAsked(word('noAddress'));
		const pdf = await attempt(async () => await place.client.workOrders.pdf(order));
		if (pdf.ok) return { pdf: found('there') };
		const status = place.watch.seen.at(-1)?.answer.status ?? 0;
		if (status === 200) return { pdf: found('webPage') };
		return { pdf: status === 404 || status === 410 ? found('gone') : other(problemShape(pdf.problem)) };
	},
});
