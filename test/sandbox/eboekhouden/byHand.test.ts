import { ask, mutation, mutationFilter } from '../support/eBoekhouden';
import { text } from '../support/http';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();

describe('what a person does by hand', () => {
	it('books, edits and deletes, also in a closed period', async () => {
		const { books } = sandbox();
		books.closePeriod('2026-05-01', '2026-05-31');
		const number = books.bookByHand({
			date: '2026-05-31',
			voucher: 'EIGEN',
			rows: [
				{ ledgerAccount: '4000', amount: '-5.00' },
				{ ledgerAccount: '1710', amount: '5.00' },
			],
		});
		books.editMutation(number, { voucher: 'NMBRS 12345/2026-05/805' });
		const found = await ask(sandbox(), 'GetMutaties', mutationFilter({ number }));
		expect(text(found, 'Boekstuk')).toBe('NMBRS 12345/2026-05/805');
		expect(books.memorials().at(-1)).toMatchObject({ number, ledgerAccount: '2999', inExVat: 'IN' });
		books.deleteMutation(number);
		expect(() => books.editMutation(number, {})).toThrow(`There is no mutation ${number}.`);
	});

	it('works out the VAT of what is booked by hand', () => {
		const { books } = sandbox();
		const before = books.balance('1510');
		books.bookByHand({
			kind: 'GeldOntvangen',
			date: '2026-05-31',
			ledgerAccount: '1000',
			rows: [{ ledgerAccount: '8000', amount: '109.00', vatCode: 'LAAG_VERK_9' }],
		});
		expect(books.mutations.at(-1)?.rows[0]).toMatchObject({ amountExclVat: '100.00', vatAmount: '9.00' });
		expect(Number(books.balance('1510')) - Number(before)).toBeCloseTo(-9, 6);
	});

	it('is undone by a reset, settings included', async () => {
		const { books } = sandbox();
		const fresh = JSON.stringify(books.mutations);
		const { settings } = books;
		settings.cap = 1;
		books.closePeriod('2026-05-01', '2026-05-31');
		books.addLedgerAccount({ code: '4999' });
		await ask(sandbox(), 'AddMutatie', mutation({ date: '2026-06-30' }));
		sandbox().reset();
		expect(JSON.stringify(books.mutations)).toBe(fresh);
		expect(settings.cap).toBe(500);
		expect(books.closedPeriods.list()).toEqual([]);
		expect(books.ledgerAccount('4999')).toBeUndefined();
		expect(sandbox().calls).toEqual([]);
		expect(sandbox().writes()).toEqual([]);
	});
});
