import type { Calls } from './calls';
import { toPrice } from './records';
import type { Price } from './types';
import { written } from './wire';

/** Prices agreed with customers (docs/services/outsmart.md 5.4). */
export interface CustomerPriceStore {
	list(): Promise<Price[]>;
	/** Has no key that is known, so that it is never sent twice. */
	add(price: Price): Promise<void>;
}

export function customerPriceStore(calls: Calls): CustomerPriceStore {
	return {
		list: async () => (await calls.list('prices')).map(toPrice),
		async add(price) {
			await calls.send({
				...{ operation: 'prices', writes: true, repeatable: false, method: 'POST', path: 'prices/' },
				body: [rowOf(price)],
			});
		},
	};
}

function rowOf({ material, hourType, relation, from, to, price }: Price) {
	return {
		...{ material, hourtype: hourType, date_start: from, debtornr: relation },
		date_end: to === '' ? null : to,
		price: written(price, '.'),
	};
}
