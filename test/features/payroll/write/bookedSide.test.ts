import Big from 'big.js';
import { booksOf } from '../../../../features/payroll/read/booksOf';
import { checkingSide } from '../../../../features/payroll/write/bookedSide';
import type { MemorialEntry, NewMemorialEntry } from '../../../../features/payroll/read/memorial';
import type { PayrollBooks } from '../../../../features/payroll/read/readBooks';
import type { ProblemKind } from '../../../../base/problems/problem';
import { MemoryBooks } from '../../../support/memoryBooks';
import { problemOfKind } from '../../../support/problems';
import { problemOf } from '../../../services/eBoekhouden/support/clientWith';
import { overEachProtocol, rewrite } from '../../../services/eBoekhouden/support/protocols';

const row = (ledgerAccount: string, amount: string) => ({
	...{ ledgerAccount, costCentreId: '', amount: new Big(amount) },
});
const ENTRY: NewMemorialEntry = {
	date: '2026-05-31',
	voucher: 'NMBRS 12345/2026-05/887',
	description: 'Mei',
	header: '2999',
	rows: [row('4000', '-12500.00'), row('1700', '3900.50'), row('1710', '8599.50')],
};

test('an entry that only moves amounts between cost centres moves no balance: none is read', async () => {
	const books = new MemoryBooks();
	books.balance = async () => await Promise.reject(new Error('read'));
	const moving = { ...ENTRY, rows: [row('4000', '-5.00'), { ...row('4000', '5.00'), costCentreId: '7' }] };
	const side = await checkingSide(moving, books, async () => await add(books));
	expect(side).toMatchObject({ complaint: null, isAsSent: true });
});

type Balance = string | ProblemKind;

async function add(books: PayrollBooks): Promise<MemorialEntry> {
	return { ...ENTRY, number: await books.add(ENTRY) };
}

/** Checks a booking whose account has these balances before and after. */
async function check(...balances: [Balance, Balance]) {
	const books = new MemoryBooks();
	const left = [...balances];
	books.balance = async () => {
		const balance = left.shift() ?? '';
		if (!/\d/.test(balance)) throw problemOfKind(balance as ProblemKind, { outcome: 'notDone' });
		return new Big(balance);
	};
	const { booked, ...side } = await checkingSide(ENTRY, books, async () => await add(books));
	return { ...side, number: booked.number, entries: books.entries.length };
}

test.each([
	['0', '12500'],
	['-12500', '0'],
	['0', '12500.000000000001'],
	['-0.0000000000018', '12500.00'],
	['0.0000000000018', '12499.9999999999982'],
	['0.004', '12500.0049'],
])('a balance from %s to %s moved the right way: verified', async (before, after) => {
	expect(await check(before, after)).toEqual({ number: '1', complaint: null, isAsSent: true, entries: 1 });
});

test.each([
	['0', '-12500'],
	['12500', '0'],
	['-0.0000000000018', '-12500.0000000001'],
])('a balance from %s to %s moved the wrong way: everything stops', async (before, after) => {
	const { complaint, unverified } = await check(before, after);
	expect(unverified).toBeUndefined();
	expect(complaint).toMatchObject([{ code: 'bookedOnWrongSide', mutation: '1', ledgerAccount: '4000' }]);
});

test.each([
	['nothing moved', '0', '0', ['0.00', '0.00']],
	['another booked meanwhile', '0', '12400', ['0.00', '12400.00']],
	['another booked it back meanwhile', '100', '100', ['100.00', '100.00']],
	['a cent short', '0', '12499.99', ['0.00', '12499.99']],
	['unreadable before', 'unreadable', '12500', ['', '']],
	['refused before', 'refused', '12500', ['', '']],
	['no right to it', 'rights', '12500', ['', '']],
	['unreadable after', '0', 'unreadable', ['0.00', '']],
	['unreachable after', '0', 'unreachable', ['0.00', '']],
] as [string, Balance, Balance, [string, string]][])(
	'%s: booked, and told that the side is not verified',
	async (_how, before, after, told) => {
		const { number, complaint, unverified } = await check(before, after);
		expect([number, complaint]).toEqual(['1', null]);
		expect(unverified).toEqual({
			code: 'sideNotVerified',
			...{ mutation: '1', ledgerAccount: '4000', amount: '12500.00', side: 'debit' },
			...{ before: told[0], after: told[1] },
		});
	},
);

test.each(['unreachable', 'login', 'session', 'limit', 'account'] as const)(
	'what a booking would meet as well (%s) is met before it: nothing is booked',
	async (kind) => {
		expect((await problemOf(check(kind, '0'))).facts.kind).toBe(kind);
	},
);

overEachProtocol(({ sandbox, books, client, nature }) => {
	const BALANCES = ['GetSaldo', 'GET /v1/ledger/{id}/balance'];
	const balancesRead = () => sandbox().calls.filter(({ operation }) => BALANCES.includes(operation)).length;
	const YEAR = { from: '2026-01-01', to: '2026-12-31' };

	/** Books in books that were read before, as the synchronization does. */
	async function book() {
		const payrollBooks = booksOf(client());
		await payrollBooks.memorials(YEAR);
		const { booked, ...side } = await checkingSide(ENTRY, payrollBooks, async () => await add(payrollBooks));
		return { ...side, number: booked.number };
	}
	const verified = { number: expect.any(String) as string, complaint: null, isAsSent: true };
	const wrong = [expect.objectContaining({ code: 'bookedOnWrongSide' })];

	test.each([true, false])('whether the last day is counted (%o) or not: verified', async (counted) => {
		books().settings.balanceIncludesLastDay = counted;
		expect(await book()).toEqual(verified);
	});

	test('a balance that is positive in credit is no alarm, since money shows that it is', async () => {
		books().settings.balanceSign = 'credit';
		expect(await book()).toEqual(verified);
		expect(balancesRead()).toBe(3);
	});

	test('noise of a double: verified', async () => {
		books().settings.writeBalance = (balance) =>
			balance === '0' ? '-1.8E-12' : `${balance}${balance.includes('.') ? '' : '.00'}00000001`;
		expect(await book()).toEqual(verified);
	});

	test.each(['debit', 'credit'] as const)(
		'really the wrong side, with balances positive in %s: stopped',
		async (sign) => {
			Object.assign(books().settings, { balanceSign: sign, memorialSign: 'debit' });
			expect((await book()).complaint).toEqual(wrong);
		},
	);

	test.each(['debit', 'credit'] as const)(
		'without money in the books, both sides turned to %s: booked, and told that no side is known',
		async (sign) => {
			books().mutations = [];
			const memorialSign = sign === 'debit' ? 'credit' : 'debit';
			Object.assign(books().settings, { balanceSign: sign, memorialSign });
			expect(await book()).toMatchObject({
				complaint: null,
				unverified: { code: 'sideNotVerified', after: '12500.00', sideAssumed: true },
			});
			expect(balancesRead()).toBe(2);
		},
	);

	test('a balance that is no number: booked, not verified', async () => {
		rewrite(sandbox(), nature.kindsAreNames ? '<Saldo>' : '"balance":', '<Saldo>EUR ');
		expect(await book()).toMatchObject({
			complaint: null,
			unverified: { code: 'sideNotVerified', after: '' },
		});
	});
});
