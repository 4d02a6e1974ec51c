import Big from 'big.js';
import { booksOf, type PayrollBooks } from '../../../../features/payroll/read/readBooks';
import {
	bookCheckingSide,
	RunGuard,
	type WriteContext,
} from '../../../../features/payroll/write/entryWriter';
import type { NewMemorialEntry } from '../../../../features/payroll/read/memorial';
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

const VERIFIED = { kind: 'written', stopped: null, note: false };

test('an entry that only moves amounts between cost centres moves no balance: none is read', async () => {
	const books = new MemoryBooks();
	books.balance = async () => await Promise.reject(new Error('read'));
	const moving = { ...ENTRY, rows: [row('4000', '-5.00'), { ...row('4000', '5.00'), costCentreId: '7' }] };
	expect(await checked(moving, books)).toMatchObject({ kind: 'written' });
});

type Balance = string | ProblemKind;

/** Books an entry, and looks at its side. */
async function checked(entry: NewMemorialEntry, books: PayrollBooks, guard = new RunGuard()) {
	const writing = { books, guard } as WriteContext;
	const found = await bookCheckingSide(entry, writing, async () => {
		const number = await books.add(entry);
		return { kind: 'written', entry: { ...entry, number } };
	});
	if (found.kind !== 'written' && found.kind !== 'stopped') throw new Error(found.kind);
	const { kind, entry: booked } = found;
	return { kind, number: booked.number, stopped: guard.stoppedBecause, note: 'note' in found && found.note };
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
	return { ...(await checked(ENTRY, books)), entries: books.entries.length };
}

test.each([
	['0', '12500'],
	['-12500', '0'],
	['0', '12500.000000000001'],
	['-0.0000000000018', '12500.00'],
	['0.0000000000018', '12499.9999999999982'],
	['0.004', '12500.0049'],
])('a balance from %s to %s moved the right way: verified', async (before, after) => {
	expect(await check(before, after)).toEqual({ ...VERIFIED, number: '1', entries: 1 });
});

test.each([
	['0', '-12500'],
	['12500', '0'],
	['-0.0000000000018', '-12500.0000000001'],
])('a balance from %s to %s moved the wrong way: everything stops', async (before, after) => {
	const stopped = [{ code: 'bookedOnWrongSide', mutation: '1', ledgerAccount: '4000' }];
	expect(await check(before, after)).toMatchObject({ kind: 'stopped', stopped, note: false });
});

test.each([
	['nothing moved', '0', '0', ['0.00', '0.00']],
	['another booked meanwhile', '0', '12400', ['0.00', '12400.00']],
	['another booked it back meanwhile', '100', '100', ['100.00', '100.00']],
	['a cent short', '0', '12499.99', ['0.00', '12499.99']],
	['unreadable before', 'unreadable', '12500', ['?', '?']],
	['refused before', 'refused', '12500', ['?', '?']],
	['no right to it', 'rights', '12500', ['?', '?']],
	['unreadable after', '0', 'unreadable', ['0.00', '?']],
	['unreachable after', '0', 'unreachable', ['0.00', '?']],
] as [string, Balance, Balance, [string, string]][])(
	'%s: booked, and told that the side is not verified',
	async (_how, before, after, told) => {
		const { kind, number, stopped, note } = await check(before, after);
		expect([kind, number, stopped]).toEqual(['written', '1', null]);
		expect(note).toEqual({
			code: 'sideNotVerified',
			...{ mutation: '1', ledgerAccount: '4000', amount: '12500.00', side: 'debit' },
			...{ before: told[0], after: told[1] },
			because: told[1] === '?' ? 'unread' : 'changed',
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
		return await checked(ENTRY, payrollBooks);
	}
	const verified = { ...VERIFIED, number: expect.any(String) as string };

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
			expect(await book()).toMatchObject({ kind: 'stopped', stopped: [{ code: 'bookedOnWrongSide' }] });
		},
	);

	test.each(['debit', 'credit'] as const)(
		'without money in the books, both sides turned to %s: booked, and told that no side is known',
		async (sign) => {
			books().mutations = [];
			const memorialSign = sign === 'debit' ? 'credit' : 'debit';
			Object.assign(books().settings, { balanceSign: sign, memorialSign });
			expect(await book()).toMatchObject({
				stopped: null,
				note: { code: 'sideNotVerified', after: '12500.00', because: 'assumed' },
			});
			expect(balancesRead()).toBe(2);
		},
	);

	test('a balance that is no number: booked, not verified', async () => {
		rewrite(sandbox(), nature.kindsAreNames ? '<Saldo>' : '"balance":', '<Saldo>EUR ');
		expect(await book()).toMatchObject({
			stopped: null,
			note: { code: 'sideNotVerified', after: '?' },
		});
	});
});
