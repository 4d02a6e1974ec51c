import { isNotOpenToUs } from '../../../../services/outSmart/errors';
import { found, notKnown, ofOutSmart, other, sure, today, word } from '../define';

/** The prices of customers are listed, unless the account may not; two for one material from one day, of which one or both remain. */
export const prices = ofOutSmart({
	asks: 'whether an account may read prices, and whether a new price replaces the old one',
	writes: true,
	settings: ['pricesRefused', 'pricesReplaced'],
	async ask(place) {
		const { client } = place;
		const list = async () =>
			await client.customerPrices.list().then(
				() => 'listed',
				(error: unknown) => {
					if (!isNotOpenToUs(error)) throw error;
					return 'refused';
				},
			);
		const isRefused = (await sure(list, (answer) => answer === 'listed', place.works)) === 'refused';
		if (isRefused) return { pricesRefused: found(true), pricesReplaced: notKnown(word('pricesRefused')) };
		const material = await place.material();
		const price = {
			material,
			hourType: '',
			relation: await place.relation(),
			from: today(),
			to: '',
			price: '1.00',
		};
		for (const one of ['1.00', '2.00']) await client.customerPrices.add({ ...price, price: one });
		const count = (await client.customerPrices.list()).filter((one) => one.material === material).length;
		return {
			pricesRefused: found(false),
			pricesReplaced: count === 1 || count === 2 ? found(count === 1) : other(word(String(count))),
		};
	},
});
