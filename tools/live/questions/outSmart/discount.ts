import { parseDecimal, type Money } from '../../../../base/values/money';
import type { OrderMaterial } from '../../../../services/outSmart/types';
import { found, NotAsked, ofOutSmart, other, word } from '../define';

/** The line with a discount of an order that a person completed: quantity times price is its total, or more than that. */
export const discount = ofOutSmart({
	asks: 'whether the price of a line is before or after its discount',
	writes: true,
	settings: ['discountIn'],
	async ask(place) {
		const { materials } = await place.client.getWorkOrder((await place.byHand()).completed);
		const means = materials.map(meaningOf).find((one) => one !== null);
		if (!means) throw new NotAsked(word('noDiscount'));
		return { discountIn: means === 'price' || means === 'total' ? found(means) : other(word(means)) };
	},
});

type Meaning = 'both' | 'neither' | 'price' | 'total';

/** Null for a line without a discount, or without an amount. */
function meaningOf({ quantity, price, totalPrice, discountPercentage }: OrderMaterial): Meaning | null {
	const [times, each, total, percentage] = [quantity, price, totalPrice, discountPercentage].map(
		parseDecimal,
	);
	if (!times || !each || !total || !percentage || percentage.eq(0) || total.eq(0)) return null;
	const whole = times.times(each);
	const off = whole.times(percentage.div(100).times(-1).plus(1));
	// Half a cent per unit is rounding.
	const slack = times.abs().times('0.005').plus('0.005');
	const is = (amount: Money) => amount.minus(total).abs().lte(slack);
	if (is(whole)) return is(off) ? 'both' : 'price';
	return is(off) ? 'total' : 'neither';
}
