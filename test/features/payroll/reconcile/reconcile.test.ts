import Big from 'big.js';
import { journalItem, line, ofRun, payrollItem, wages } from '../../../support/payrolls';
import { leaveText } from '../../../support/left';
import { booked, year } from '../../../support/reconciling';
import { byHand } from '../../../support/synchronizing';

const SENTENCE =
	'EBH: from 2026-01-01 to 2026-12-31, what e-Boekhouden has under the Boekstukken of 3 payroll runs (NMBRS) equals the payroll journals to the cent on 3 ledger accounts (read on 2026-06-15 at 05:10).';

describe('a year that was booked', () => {
	test('is stated in one sentence, with the accounts and how it was established', async () => {
		const { row } = await booked();
		expect(await row()).toMatchObject({
			...{ service: 'e-Boekhouden', resource: 'reconciliation', key: 'NMBRS 12345/2026' },
			...{ action: 'unchanged', code: 'yearReconciled', attention: false, reason: SENTENCE },
			accounts: [
				{
					ledgerAccount: '1700',
					payroll: '-11701.50',
					booked: '-11701.50',
					difference: '0.00',
					other: '0.00',
				},
				{ ledgerAccount: '1710', payroll: '-25798.50', booked: '-25798.50', difference: '0.00' },
				{ ledgerAccount: '4000', payroll: '37500.00', booked: '37500.00', difference: '0.00' },
			],
			...{ differences: [], toCheck: [], byDecision: [], moved: [], outside: [] },
			wageTax: { payroll: '11701.50', booked: '11701.50', other: '0.00', ledgerAccounts: ['1700'] },
			netWages: { payroll: '25798.50', booked: '25798.50' },
			established: {
				...{ readAt: '2026-06-15 05:10', readFrom: '2025-01-01', readTo: '2027-12-31' },
				...{ runs: 3, emptyRuns: [], entries: 3, mutations: 3, calls: 3 },
			},
		});
	});

	test('what else is on the accounts is told by number, on its side', async () => {
		const { row, books, memory } = await booked();
		const paid = books.pay('moneySpent', '2026-04-02', '1010', '1710', '8599.50');
		const bill = books.pay('invoiceReceived', '2026-04-03', '1600', '4000', '100.00');
		const hand = memory.book(byHand({ rows: [rowOf('4000', '-0.01'), rowOf('4010', '0.01')] }));
		const found = await row();
		expect(found).toMatchObject({ code: 'yearReconciled', netWages: { other: '-8599.50' } });
		expect(found.accounts).toMatchObject([
			{ ledgerAccount: '1700', otherCount: 0 },
			{
				...{ ledgerAccount: '1710', other: '8599.50', otherCount: 1 },
				others: [{ mutation: paid, kind: 'moneySpent', amount: '8599.50' }],
			},
			{
				...{ ledgerAccount: '4000', other: '100.01', otherCount: 2 },
				others: [
					{ mutation: hand, amount: '0.01' },
					{ mutation: bill, amount: '100.00' },
				],
			},
		]);
	});

	test('what was moved into another year is in the sentence', async () => {
		const december = (gross: number) =>
			payrollItem([journalItem('912', [wages('2026-12-31', 12, gross)]), ...year().journals]);
		const { row, decide } = await booked(december(12000));
		const settings = { closedUntil: '2026-12-31', closedPeriods: 'nextOpenPeriod' } as const;
		await decide([december(12538)], settings, '2027-01-15');
		const found = await row([december(12538)]);
		expect(found).toMatchObject({
			code: 'yearReconciled',
			elsewhere: [{ year: 2027, amount: '538.00' }],
		});
		expect(found.reason).toContain(
			'on 3 ledger accounts, of which in debit 538.00 on dates in 2027 (read on',
		);
	});

	test('another year of the same payroll has nothing', async () => {
		const { row } = await booked();
		const earlier = payrollItem(year().journals, { scope: { fromYear: 2025, fromPeriod: 1 } });
		expect(await row([earlier], { year: 2025 })).toMatchObject({
			code: 'yearWithoutRuns',
			action: 'skipped',
		});
		expect(await row([year()], { year: 2025 })).toMatchObject({ code: 'yearBeforeStart', action: 'blocked' });
	});

	test('what was moved out of a closed period counts for its own date, and is told', async () => {
		const { memory, row, decide } = await booked(payrollItem([]));
		await decide([year()], {});
		const item = year();
		item.journals[0]?.entries[0]?.lines.push(line('4000', -10), line('1710', 10));
		await decide([item], { closedUntil: '2026-04-30', closedPeriods: 'nextOpenPeriod' });
		const moved = memory.entries.at(-1);
		expect(moved?.voucher).toBe('NMBRS 12345/2026-03/885@2026-03-31');
		expect(await row([item])).toMatchObject({
			code: 'yearReconciled',
			moved: [{ mutation: moved?.number, date: '2026-05-01', forDate: '2026-03-31', amount: '10.00' }],
			elsewhere: [],
		});
	});

	test('an entry of ours that counts for another year is told, and is no difference', async () => {
		const { memory, row } = await booked();
		const voucher = 'NMBRS 12345/2025-12/870';
		memory.book(byHand({ date: '2026-01-05', voucher: `${voucher}@2025-12-31` }));
		const item = year({ scope: { fromYear: 2025, fromPeriod: 12 } });
		item.journals.unshift(journalItem('870', [wages('2025-12-31', 12)], { year: 2025 }));
		expect(await row([item])).toMatchObject({
			code: 'yearReconciled',
			outside: [{ voucher: `${voucher}@2025-12-31`, date: '2026-01-05', forDate: '2025-12-31' }],
		});
		expect(await row([item], { year: 2025 })).toMatchObject({
			code: 'yearReconciled',
			moved: [{ date: '2026-01-05', forDate: '2025-12-31' }],
		});
	});
});

describe('a planted difference is named', () => {
	test('one cent in one mutation', async () => {
		const { memory, row } = await booked();
		const [, april] = memory.entries;
		for (const one of april?.rows ?? [])
			if (one.ledgerAccount !== '1700')
				one.amount = one.amount.plus(one.ledgerAccount === '4000' ? '0.01' : '-0.01');
		expect(await row()).toMatchObject({
			...{ code: 'yearDiffers', action: 'blocked', attention: true, amount: '0.01' },
			...{ ledgerAccounts: ['1710', '4000'], runs: ['Maand 4'], mutations: [april?.number] },
			differences: [
				{
					...{ run: '886', voucher: 'NMBRS 12345/2026-04/886', date: '2026-04-30', ledgerAccount: '1710' },
					...{ payroll: '-8599.50', booked: '-8599.49', difference: '-0.01', mutations: [april?.number] },
				},
				{ ledgerAccount: '4000', payroll: '12500.00', booked: '12499.99', difference: '0.01' },
			],
			toCheck: [{ mutation: april?.number, mark: 'changed' }],
		});
	});

	test('two differences that cancel out on the account are differences none the less', async () => {
		const { memory, row } = await booked();
		for (const [place, cent] of ['0.01', '-0.01'].entries())
			for (const one of memory.entries[place]?.rows ?? [])
				if (one.ledgerAccount !== '1700')
					one.amount = one.amount.plus(one.ledgerAccount === '4000' ? cent : new Big(cent).neg());
		const found = await row();
		expect(found).toMatchObject({ code: 'yearDiffers', amount: '0.02', runs: ['Maand 3', 'Maand 4'] });
		expect(found.accounts).toMatchObject([{}, {}, { difference: '0.00' }]);
	});

	test('an entry that is missing', async () => {
		const { memory, row } = await booked();
		memory.entries.splice(1, 1);
		const found = await row();
		expect(found).toMatchObject({ code: 'yearDiffers', amount: '12500.00', mutations: [] });
		expect(found.differences).toMatchObject([
			{ run: '886', ledgerAccount: '1700', booked: '0.00', mutations: [] },
			{ run: '886', ledgerAccount: '1710' },
			{ run: '886', ledgerAccount: '4000', difference: '12500.00' },
		]);
	});

	test('an entry that stands there twice', async () => {
		const { memory, row } = await booked();
		const [first] = memory.entries;
		const copy = first && memory.book({ ...first });
		const found = await row();
		expect(found).toMatchObject({
			...{ code: 'yearDiffers', amount: '12500.00', mutations: [first?.number, copy] },
			toCheck: [{ mutation: copy, mark: 'doubled' }],
		});
	});

	test('a run that is gone from the payroll, and one of a company that is', async () => {
		const { memory, row, rows } = await booked();
		const gone = year();
		gone.journals.pop();
		expect(await row([gone])).toMatchObject({ code: 'yearDiffers', differences: [{ run: '887' }, {}, {}] });
		const hidden = memory.book(
			byHand({ voucher: 'NMBRS 12399/2026-05/901', rows: [rowOf('4000', '-5'), rowOf('1710', '5')] }),
		);
		const [, other] = await rows();
		expect(other).toMatchObject({
			...{ code: 'entriesOfHiddenCompany', action: 'blocked', company: '12399' },
			...{ mutations: [hidden], amount: '5.00' },
		});
		const [, shown] = await rows([year({ visibleCompanies: ['12345', '12399'] })]);
		expect(shown).toMatchObject({ code: 'entriesOfOtherCompany', action: 'skipped' });
	});

	test('what another hand booked that looks like a run: nothing is stated until it is settled', async () => {
		const { memory, row } = await booked();
		const hand = memory.book(byHand());
		const found = await row();
		expect(found).toMatchObject({ code: 'yearNotReconciled', action: 'blocked' });
		expect(found.reason).toContain(`mutations '${hand}', beside 'Maand 5'`);
		expect(await row([year()], { decisions: `887=book:${hand}` })).toMatchObject({ code: 'yearReconciled' });
	});
});

describe('what a person settled', () => {
	test('is left out of the difference, and stands in the sentence by name', async () => {
		const { memory, row } = await booked();
		memory.entries.splice(1, 1);
		const decisions = leaveText(year(), '886');
		expect(await row([year()], { decisions })).toMatchObject({
			...{ code: 'yearReconciledButDecided', action: 'unchanged', decided: [decisions], differences: [] },
			byDecision: [
				{
					description: 'Maand 4',
					decision: decisions,
					payroll: '12500.00',
					booked: '0.00',
					difference: '12500.00',
				},
			],
			reason: expect.stringContaining(`12500.00 differs by decision ('${decisions}')`),
		});
	});

	test('hides no other run', async () => {
		const { memory, row } = await booked();
		memory.entries.splice(0, 2);
		expect(await row([year()], { decisions: leaveText(year(), '886') })).toMatchObject({
			...{ code: 'yearDiffers', runs: ['Maand 3'] },
		});
	});

	test('one that fits no run is told, and holds nothing else', async () => {
		const { rows } = await booked();
		const codes = (await rows([year()], { decisions: '999=leave' })).map(({ code }) => code);
		expect(codes).toEqual(['decisionFitsNoRun', 'yearReconciled']);
	});
});

describe('cost centres', () => {
	const split = () => {
		const lines = [line('4000', -60, '100'), line('4000', -40, '200'), line('1710', 100)];
		return ofRun('887', { date: '2026-05-31', period: 5, lines });
	};

	test('each is a line; the wrong one is a difference', async () => {
		const { memory, row } = await booked(split());
		expect(await row([split()])).toMatchObject({
			code: 'yearReconciled',
			accounts: [{}, { costCentre: '100 Winkel', booked: '60.00' }, { costCentre: '200 Bakkerij' }],
		});
		for (const one of memory.entries[0]?.rows ?? []) if (one.costCentreId === '11') one.costCentreId = '12';
		expect(await row([split()])).toMatchObject({
			code: 'yearDiffers',
			amount: '60.00',
			differences: [
				{ costCentre: '100 Winkel', difference: '60.00' },
				{ costCentre: '200 Bakkerij', difference: '-60.00' },
			],
		});
	});

	test('that the file had not, by which a run was booked: the sentence claims nothing of them', async () => {
		const lines = [line('4000', -100), line('1710', 100)];
		const file = payrollItem(
			[journalItem('F1', [{ date: '2026-05-31', period: 5, lines }], { run: '', description: 'mei.csv' })],
			{ partial: true },
		);
		const { row } = await booked(file);
		const found = await row([split()]);
		expect(found).toMatchObject({
			...{ code: 'yearReconciled', withoutCentres: ['Run 887'] },
			established: { withoutCentres: ['Run 887'] },
		});
		expect(found.reason).toContain(", of 'Run 887' without cost centres (read on");
	});
});

function rowOf(ledgerAccount: string, amount: string) {
	return { ledgerAccount, costCentreId: '', amount: new Big(amount) };
}
