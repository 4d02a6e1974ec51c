import { ask, errorOf, mutationFilter } from '../support/eBoekhouden';
import { text, texts } from '../support/http';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const find = (filter: Parameters<typeof mutationFilter>[0] = {}) =>
	ask(sandbox(), 'GetMutaties', mutationFilter(filter));
const numbers = async (filter: Parameters<typeof mutationFilter>[0] = {}) =>
	texts(await find(filter), 'MutatieNr').map(Number);

function bookMany(count: number, date: string): void {
	for (let index = 0; index < count; index++) {
		sandbox().books.bookByHand({ date, rows: [{ ledgerAccount: '4000', amount: '1.00' }] });
	}
}

describe('GetMutaties', () => {
	it('gives all of a small administration, in ascending order', async () => {
		const all = await numbers();
		expect(all).toHaveLength(374);
		expect(all).toEqual(all.toSorted((one, other) => one - other));
	});

	it('filters on days, both included', async () => {
		const dates = texts(await find({ from: '2026-05-01', to: '2026-05-31T00:00:00' }), 'Datum');
		expect(dates.at(0)).toBe('2026-05-01T00:00:00');
		expect(dates.at(-1)).toBe('2026-05-31T00:00:00');
		expect(await numbers({ from: '2026-06-01', to: '2026-05-31' })).toEqual([]);
	});

	it('filters on a number, a range of numbers and an invoice number, together with the days', async () => {
		const range = '<MutatieNrVan>10</MutatieNrVan><MutatieNrTm>12</MutatieNrTm>';
		expect(await numbers({ number: 11 })).toEqual([11]);
		expect(await numbers({ extra: range })).toEqual([10, 11, 12]);
		expect(await numbers({ number: 11, to: '2024-12-31' })).toEqual([]);
		const invoice = await find({ extra: '<Factuurnummer>V2026051</Factuurnummer>' });
		expect(texts(invoice, 'Soort')).toEqual(['FactuurVerstuurd', 'FactuurbetalingOntvangen']);
	});

	it('gives an empty list and no error when nothing is found', async () => {
		const body = await find({ number: 9999 });
		expect(body).toContain('<Mutaties />');
		expect(errorOf(body)).toBe('');
	});

	it('never gives more than the newest 500 of what was filtered', async () => {
		bookMany(510, '2026-02-10');
		const newest = await numbers();
		expect([newest.length, newest[0], newest.at(-1)]).toEqual([500, 385, 884]);
		const filtered = await numbers({ from: '2026-02-10', to: '2026-02-10' });
		expect([filtered.length, filtered[0], filtered.at(-1)]).toEqual([500, 385, 884]);
		sandbox().books.settings.capMode = 'oldest';
		expect((await numbers()).at(-1)).toBe(500);
		sandbox().books.settings.cap = 7;
		expect(await numbers()).toEqual([1, 2, 3, 4, 5, 6, 7]);
	});

	it('gives rows as they were booked, with the invoice number of the payment', async () => {
		const body = await find({ extra: '<Factuurnummer>V2026051</Factuurnummer>' });
		expect(texts(body, 'TegenrekeningCode')).toEqual(['8000', '1300']);
		expect(texts(body, 'BTWCode')).toEqual(['LAAG_VERK_9', 'GEEN']);
		expect(texts(body, 'Factuurnummer')).toEqual(Array(4).fill('V2026051'));
		expect(text(body, 'BTWPercentage')).toBe('9');
	});

	it('has enough after so many calls', async () => {
		sandbox().books.settings.callLimit = 2;
		const errors = [];
		for (let calls = 0; calls < 3; calls++) errors.push(errorOf(await find()));
		expect(errors).toEqual(['', '', 'E003.1']);
	});
});
