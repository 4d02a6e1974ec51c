import { codeOf, found, ofOutSmart } from '../define';

/** An order gets a work order status that does not exist: accepted or refused. */
export const unknownStatus = ofOutSmart({
	asks: 'whether an unknown status is refused',
	writes: true,
	settings: ['unknownWorkStatus'],
	goes: ['features/invoicing/orders/reading.ts'],
	async ask(place) {
		const { id } = await place.order('S');
		const refusal = await place.refusalOf(async () => await place.client.setWorkStatus(id, place.code('0')));
		return { unknownWorkStatus: refusal ? found('refused', codeOf(refusal)) : found('accepted') };
	},
});
