import { BalanceSign } from '../../../services/eBoekhouden/balanceSign';
import type { Mutation } from '../../../services/eBoekhouden/types';

const NOTHING = async () => await Promise.resolve();
const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const DAY = { from: '2026-06-01', to: '2026-06-01' };

const mutation = (kind: string, date: string, accounts: [string, string], amount: string) =>
	({
		...{ number: '1', kind, date, ledgerAccount: accounts[0] },
		rows: [{ ledgerAccount: accounts[1], amountIncludingVat: amount }],
	}) as unknown as Mutation;
const spent = (date = '2026-05-25', amount = '23.75') =>
	mutation('moneySpent', date, ['1100', '4510'], amount);

/** What a balance of 4000 of `written` is taken for, and what was asked for, when these stand in the books. */
async function read(mutations: Mutation[], balanceOfMoney: string, written = '100') {
	const asked: string[] = [];
	const sign = new BalanceSign(async (ledgerAccount, { from, to }) => {
		asked.push(`${ledgerAccount} ${from} ${to}`);
		return ledgerAccount === '4000' ? written : balanceOfMoney;
	}, NOTHING);
	sign.learnFrom(mutations, YEAR);
	return { balances: [await sign.balance('4000', DAY), await sign.balance('4000', DAY)], asked };
}

test.each([
	['-23.75', '100'],
	['-23.7500000000001', '100'],
	['23.75', '-100'],
	['23.7499999999999', '-100'],
	['9000', '100'],
	['', '100'],
])('money spent that left a balance of %s: one of 100 is %s', async (ofMoney, expected) => {
	const { balances, asked } = await read([spent()], ofMoney);
	expect(balances).toEqual([expected, expected]);
	expect(asked).toEqual([
		'1100 2026-05-25 2026-05-26',
		'4000 2026-06-01 2026-06-01',
		'4000 2026-06-01 2026-06-01',
	]);
});

test.each([
	['money received', [mutation('moneyReceived', '2026-05-25', ['1100', '8000'], '23.75')], '-23.75'],
	['an invoice paid', [mutation('invoicePaymentSent', '2026-05-25', ['1100', '1600'], '23.75')], '23.75'],
	['more on one day', [spent(), spent('2026-05-25', '6.25')], '30'],
	['a day before a doubtful one', [spent(), spent('2026-07-01'), spent('2026-07-02', '0')], '23.75'],
])('%s tells as well', async (_what, mutations, ofMoney) => {
	expect((await read(mutations, ofMoney)).balances[0]).toBe('-100');
});

test.each([
	['nothing', []],
	['a memorial', [mutation('memorial', '2026-05-25', ['1100', '4510'], '23.75')]],
	[
		'a memorial on the account on that day',
		[spent(), mutation('memorial', '2026-05-25', ['2999', '1100'], '1')],
	],
	[
		'something on the account the day after',
		[spent(), mutation('memorial', '2026-05-26', ['2999', '1100'], '1')],
	],
	['the last day that was read', [spent('2026-12-31')]],
	['an amount that cannot be read', [spent('2026-05-25', '23,75')]],
	['no date', [spent('')]],
	['nothing in all', [spent(), spent('2026-05-25', '-23.75')]],
])('%s is no witness: nothing is asked, and a balance is positive in debit', async (_what, mutations) => {
	const { balances, asked } = await read(mutations, '23.75');
	expect(balances[0]).toBe('100');
	expect(asked).not.toContain('1100 2026-05-25 2026-05-26');
});

test('several balances look for a witness too, and only once', async () => {
	const looked = jest.fn(async () => await Promise.resolve(sign.learnFrom([spent()], YEAR)));
	const sign: BalanceSign = new BalanceSign(async () => await Promise.resolve('23.75'), looked);
	const balances = [{ ledgerAccount: '1100', category: 'FIN', balance: '100' }];
	expect(await sign.turned(balances)).toMatchObject([{ balance: '-100' }]);
	expect(await sign.turned(balances)).toMatchObject([{ balance: '-100' }]);
	expect(sign.isKnown).toBe(true);
	expect(looked.mock.calls).toHaveLength(1);
});

test('where a period that was read has all that would be looked at, nothing is read again', async () => {
	const looked = jest.fn(NOTHING);
	const sign = new BalanceSign(async () => await Promise.resolve('23.75'), looked);
	sign.learnFrom([], { from: '2000-01-01', to: '2999-12-31' });
	expect(await sign.balance('1100', DAY)).toBe('23.75');
	expect([sign.isKnown, looked.mock.calls.length]).toEqual([false, 0]);
});
