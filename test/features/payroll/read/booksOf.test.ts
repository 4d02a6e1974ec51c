import { booksOf } from '../../../../features/payroll/read/readBooks';
import { rowOf } from '../../../../sandbox/eboekhouden/books/rows';
import { problemOf } from '../../../services/eBoekhouden/support/clientWith';
import { useBooks } from '../../../services/eBoekhouden/support/connect';
import { rewrite } from '../../../services/eBoekhouden/support/protocols';

const { sandbox, books, connect } = useBooks();

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

/** One memorial entry of 12,500 in debit. */
function book(): string {
	books().mutations = [];
	const rows = [
		{ ledgerAccount: '4000', amount: '-12500.00' },
		{ ledgerAccount: '1710', amount: '12500.00' },
	];
	books().bookByHand({ kind: 'GeldUitgegeven', date: '2026-05-31', rows });
	return String(books().bookByHand({ date: '2026-05-31', rows }));
}

test('memorial entries come as the synchronization knows them, and no others', async () => {
	const number = book();
	const payrollBooks = booksOf(connect().client);
	const [entry, ...others] = await payrollBooks.memorials(YEAR);
	expect(others).toEqual([]);
	expect(entry).toMatchObject({ number, date: '2026-05-31', header: '2999' });
	expect(entry?.rows.map(({ amount }) => amount.toFixed(2))).toEqual(['-12500.00', '12500.00']);
});

test('an amount that cannot be read is no amount of nothing: the entry is not read', async () => {
	const number = book();
	rewrite(sandbox(), '12500.00', '12.500,00');
	expect(await booksOf(connect().client).memorials(YEAR)).toMatchObject([{ number, unread: 'content' }]);
});

test('VAT on a row is told by its code', async () => {
	books().mutations = [];
	const bookRow = (amount: string) => {
		const row = rowOf({ ledgerAccount: '4000', amount, vatCode: 'HOOG_INK_21' }, 'EX', '2026-05-31');
		books().editMutation(
			books().bookByHand({ date: '2026-05-31', rows: [{ ledgerAccount: '4000', amount }] }),
			{
				rows: [row],
			},
		);
	};
	const read = async () => await booksOf(connect().client).memorials(YEAR);
	expect(await read()).toEqual([]);
	bookRow('-100.00');
	expect(await read()).toMatchObject([{ hasVat: true }]);
});

describe('a balance', () => {
	const balance = async (written: string) => {
		book();
		books().mutations.shift();
		rewrite(sandbox(), '<Saldo>12500</Saldo>', `<Saldo>${written}</Saldo>`);
		return await booksOf(connect().client).balance('4000', '2026-05-31');
	};

	test.each(['12500', '12500.00', '1.25E+04'])('of %s is 12,500 in debit', async (written) => {
		expect((await balance(written)).toFixed()).toBe('12500');
	});

	test('of nothing but the noise of a double is read', async () => {
		expect((await balance('5.551115123125783E-17')).toFixed(2)).toBe('0.00');
	});

	test.each(['', 'NaN', '12.500,00'])('of %o cannot be read', async (written) => {
		const problem = await problemOf(balance(written));
		expect(problem.facts).toMatchObject({ kind: 'unreadable', outcome: 'notDone' });
		expect(problem.facts.problem).toMatchObject({ cause: 'notAnAmount', field: `4000: '${written}'` });
	});
});
