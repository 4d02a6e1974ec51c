import { meaningOf } from '../../../../features/connectionCheck/outSmart/checks';
import { found, NotAsked, ofOutSmart, other, word } from '../define';

/** The line with a discount of an order that a person completed: quantity times price is its total, or more than that. */
export const discount = ofOutSmart({
	asks: 'whether the price of a line is before or after its discount',
	writes: true,
	settings: ['discountIn'],
	settles: ['3.3 whether the price is before or after the discount'],
	async ask(place) {
		const { materials } = await place.client.getWorkOrder((await place.byHand()).completed);
		const means = materials.map(meaningOf).find((one) => one !== null);
		if (!means) throw new NotAsked(word('noDiscount'));
		return { discountIn: means === 'price' || means === 'total' ? found(means) : other(word(means)) };
	},
});
