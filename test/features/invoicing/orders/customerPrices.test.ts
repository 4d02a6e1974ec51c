import { agreedPrice } from '../../../../features/invoicing/orders/hours';
import type { Price } from '../../../../services/outSmart/types';

const agreed = (price: string, change: Partial<Price> = {}): Price => ({
	...{ material: '', hourType: 'MONT', relation: '', from: '', to: '', price },
	...change,
});
const place = { position: 1, day: '2026-11-03' };
const rateOf = (prices: Price[], day = '2026-11-03') => {
	const found = agreedPrice(prices, { hourType: 'MONT', relation: '1042', day, place });
	if (found === null) return null;
	return 'rate' in found ? found.rate.toFixed(2) : found.fault;
};
const OWN = { relation: '1042' };

test.each<[string, Price[], string | null]>([
	['none', [], null],
	['for all', [agreed('60.00')], '60.00'],
	['of the debtor before one for all', [agreed('60.00'), agreed('55.00', OWN)], '55.00'],
	['of another debtor', [agreed('55.00', { relation: '1043' })], null],
	['of another hour type', [agreed('55.00', { hourType: 'REIS' })], null],
	['of a material', [agreed('55.00', { hourType: '', material: 'MONT' })], null],
	['from that day on', [agreed('55.00', { from: '2026-11-03' })], '55.00'],
	['until that day', [agreed('55.00', { to: '2026-11-03' })], '55.00'],
	['from the next day on', [agreed('55.00', { from: '2026-11-04' })], null],
	['until the day before', [agreed('55.00', { to: '2026-11-02' })], null],
	[
		'own one that is past: the one for all',
		[agreed('60.00'), agreed('55.00', { ...OWN, to: '2025-12-31' })],
		'60.00',
	],
	['twice the same', [agreed('55.00', OWN), agreed('55', OWN)], '55.00'],
	[
		'two for all that differ, and one of the debtor',
		[agreed('60.00'), agreed('61.00'), agreed('55.00', OWN)],
		'55.00',
	],
])('%s', (_name, prices, rate) => {
	expect(rateOf(prices)).toBe(rate);
});

test('two of the same level that differ on that day', () => {
	const prices = [agreed('55.00', OWN), agreed('57.5', { ...OWN, from: '2026-01-01' })];
	expect(rateOf(prices)).toEqual({
		...{ code: 'customerPricesDiffer', ...place, hourType: 'MONT', prices: ['55.00', '57.50'] },
	});
	expect(rateOf(prices, '2025-12-31')).toBe('55.00');
});

test.each([{ price: 'abc' }, { from: '31 mei' }, { to: 'ooit' }])('one that cannot be read: %j', (change) => {
	expect(rateOf([agreed('55.00', change)])).toMatchObject({ of: 'agreedPrice' });
});

test('hours without a day have no price of some days only', () => {
	expect(rateOf([agreed('55.00')], '')).toBe('55.00');
	expect(rateOf([agreed('55.00', { to: '2026-12-31' })], '')).toMatchObject({ because: 'noDay' });
});
