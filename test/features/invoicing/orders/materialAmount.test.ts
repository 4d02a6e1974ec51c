import Big from 'big.js';
import fc from 'fast-check';
import type { WireRow } from '../../../../services/outSmart/types';
import { materialAmount } from '../../../../features/invoicing/orders/lines';
import { order, used } from '../../../support/outSmart/records';

const place = { position: 1, material: 'Filter' };

function amountOf(quantity: string, price: string, total?: string, change: WireRow = {}) {
	const { materials } = order({
		Materials: [used(quantity, price, { MaterialTotalPrice: total, ...change })],
	});
	const [material] = materials;
	if (!material) throw new Error('no material');
	const amount = materialAmount(material, place);
	if ('fault' in amount) return amount.fault;
	const { quantity: count, unitPrice, instead, notes } = amount;
	return [
		count.toFixed(),
		unitPrice.toFixed(),
		...(instead ? [instead.toFixed()] : []),
		...notes.map(({ code }) => code),
	];
}
const DISCOUNTED = 'materialDiscounted';
const differs = (more: object = {}) => ({ code: 'totalDiffers', ...more });
const discount = (MaterialDiscountPercentage: string, change: WireRow = {}) => ({
	MaterialDiscountPercentage,
	...change,
});

test.each<[string, ReturnType<typeof amountOf>, unknown[]]>([
	['a total that fits', amountOf('2', '12.50', '25.00'), ['2', '12.5']],
	['no total', amountOf('2', '12.50'), ['2', '12.5']],
	['a unit rounded by half a cent: the total counts', amountOf('100', '0.0455', '4.60'), ['100', '0.046']],
	['the last that is', amountOf('100', '1.00', '100.50'), ['100', '1.005']],
	[
		'a total that no price of four decimals gives',
		amountOf('2500', '0.38', '940.01'),
		['1', '940.01', '2500'],
	],
	['half a cent at least', amountOf('0.1', '1.25', '0.13'), ['0.1', '1.25']],
	['a credit', amountOf('-2', '12.50', '-25.00'), ['-2', '12.5']],
	['a credit of many, rounded a unit at a time', amountOf('-100', '0.0455', '-4.60'), ['-100', '0.046']],
	['a total with a comma', amountOf('2', '12,50', '25,00'), ['2', '12.5']],
	['a discount that is in the price already', amountOf('2', '50', '100.00', discount('20')), ['2', '50']],
	['a discount on the price', amountOf('2', '62.50', '100.00', discount('20')), ['2', '50', DISCOUNTED]],
	['written with its sign', amountOf('2', '62.50', '100.00', discount('20 %')), ['2', '50', DISCOUNTED]],
	[
		'a price of four decimals',
		amountOf('3', '12.50', '34.99', discount('6.7')),
		['3', '11.6633', DISCOUNTED],
	],
	[
		'no price that gives it',
		amountOf('3000', '0.0334', '90.19', discount('10')),
		['1', '90.19', '3000', DISCOUNTED],
	],
	['all of it', amountOf('2', '62.50', '0.00', discount('100')), ['2', '0', DISCOUNTED]],
	['a discounted credit', amountOf('-2', '62.50', '-100.00', discount('20')), ['-2', '50', DISCOUNTED]],
	['no total, a discount of nothing', amountOf('2', '50', '', discount('0.00')), ['2', '50']],
	['nothing of it', amountOf('0', 'x', '0.00'), ['0', '0']],
])('%s', (_name, amount, expected) => {
	expect(amount).toEqual(expected);
});

test.each<[string, ReturnType<typeof amountOf>, object]>([
	[
		'another total',
		amountOf('2', '62.50', '100.00'),
		differs({ quantity: '2', price: '62.50', amount: '125.00', discount: '', total: '100.00' }),
	],
	['just more than rounding', amountOf('100', '1.00', '100.51'), differs()],
	[
		'a discount that does not explain it',
		amountOf('2', '62.50', '100.00', discount('10')),
		differs({ discount: '10' }),
	],
	['a discount in words', amountOf('2', '62.50', '100.00', discount('veel')), differs({ discount: 'veel' })],
	['a total of nothing', amountOf('2', '62.50', '0.00'), differs({ total: '0.00' })],
	['a total of nothing at all', amountOf('0', '62.50', '62.50'), differs()],
	[
		'a total in words',
		amountOf('2', '62.50', 'abc'),
		{ of: 'total', value: 'abc', name: place.material, position: String(place.position) },
	],
	[
		'a discount without a total',
		amountOf('2', '62.50', '', discount('20')),
		{ code: 'materialUnclear', because: 'discount', value: '20' },
	],
])('%s is no amount', (_name, amount, fault) => {
	expect(amount).toMatchObject('name' in fault ? fault : { ...place, ...fault });
});

test('whatever a discount leaves, what is billed is the total to the cent, or a fault', () => {
	const cents = fc.integer({ min: 1, max: 100_000 });
	const percentage = fc.integer({ min: 1, max: 9_999 });
	fc.assert(
		fc.property(cents, cents, percentage, (quantity, price, percent) => {
			const [count, rate, less] = [quantity, price, percent].map((value) => new Big(value).div(100)) as [
				Big,
				Big,
				Big,
			];
			const total = count.times(rate).times(new Big(100).minus(less)).div(100).round(2);
			const row = used(count.toFixed(2), rate.toFixed(2), {
				MaterialTotalPrice: total.toFixed(2),
				MaterialDiscountPercentage: less.toFixed(2),
			});
			const amount = materialAmount(order({ Materials: [row] }).materials[0] as never, place);
			if ('fault' in amount) throw new Error(amount.fault.code);
			const billed = amount.quantity.times(amount.unitPrice).round(2);
			expect(billed.toFixed(2)).toBe(total.toFixed(2));
			expect(amount.unitPrice.round(4).eq(amount.unitPrice)).toBe(true);
		}),
	);
});
