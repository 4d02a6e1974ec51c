import Big from 'big.js';
import fc from 'fast-check';
import { journalItem, line, ofRun, payrollItem, wages } from '../../../support/payrolls';
import { leaveText } from '../../../support/left';
import { booked, year } from '../../../support/reconciling';
import { toRow, type Row } from '../../../../base/words/row';
import type { MemorialRow } from '../../../../features/payroll/read/memorial';
import { answer, byHand } from '../../../support/synchronizing';

const SENTENCE =
	'EBH: from 2026-01-01 to 2026-12-31, what e-Boekhouden has under the Boekstukken of 3 payroll runs (NMBRS) equals the payroll journals to the cent on 3 ledger accounts (read on 2026-06-15 at 05:10).';

describe('a year that was booked', () => {
	test('is stated in one sentence, with the accounts and how it was established', async () => {
		const { row } = await booked();
		expect(await row()).toMatchObject({
			...{ service: 'e-Boekhouden', resource: 'reconciliation', key: 'NMBRS 12345/2026' },
			...{ action: 'unchanged', code: 'yearReconciled', attention: false, reason: SENTENCE },
			differences: [],
		});
	});

	test('has a total for each account and month', async () => {
		const { row } = await booked();
		const { accounts } = await row();
		expect((accounts as object[])[0]).toEqual({
			...{ ledgerAccount: '1700', name: 'Te betalen loonheffing', month: '2026-03' },
			...{
				payroll: '-3900.50',
				booked: '-3900.50',
				others: '0.00',
				together: '-3900.50',
				difference: '0.00',
			},
		});
		const of = ({ ledgerAccount, month, booked: amount }: Record<string, string>) =>
			`${ledgerAccount} ${month} ${amount}`;
		expect((accounts as Record<string, string>[]).map(of)).toEqual([
			...['1700 2026-03 -3900.50', '1700 2026-04 -3900.50', '1700 2026-05 -3900.50'],
			...['1710 2026-03 -8599.50', '1710 2026-04 -8599.50', '1710 2026-05 -8599.50'],
			...['4000 2026-03 12500.00', '4000 2026-04 12500.00', '4000 2026-05 12500.00'],
		]);
	});

	test('counts from the start of its payroll in that year', async () => {
		const { row } = await booked(year({ scope: { fromYear: 2026, fromPeriod: 3 } }));
		expect((await row()).reason).toContain('EBH: from 2026-03-01 to 2026-12-31, ');
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
		const next = december(12538);
		next.journals.push(journalItem('920', [wages('2027-01-31', 1)], { year: 2027 }));
		await decide([next], settings, '2027-02-01');
		const after = await row([next], { year: 2027 });
		expect(after).toMatchObject({ code: 'yearReconciled', ofOtherYears: [{ year: 2026, amount: '538.00' }] });
		expect(after.reason).toContain('; beside it, dates of this year have in debit 538.00 of 2026 (read on');
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

	test('what was moved out of a closed period counts for its own date', async () => {
		const { memory, row, decide } = await booked(payrollItem([]));
		await decide([year()], {});
		const item = year();
		item.journals[0]?.entries[0]?.lines.push(line('4000', -10), line('1710', 10));
		await decide([item], { closedUntil: '2026-04-30', closedPeriods: 'nextOpenPeriod' });
		expect(memory.entries.at(-1)?.voucher).toBe('NMBRS 12345/2026-03/885@2026-03-31');
		const found = await row([item]);
		expect(found).toMatchObject({ code: 'yearReconciled', elsewhere: [] });
		const march = (found.accounts as object[]).filter((one) => 'month' in one && one.month === '2026-03');
		expect(march).toMatchObject([{}, { booked: '-8609.50' }, { booked: '12510.00' }]);
	});

	test('an entry of ours that counts for another year is not a difference', async () => {
		const { memory, row } = await booked();
		const voucher = 'NMBRS 12345/2025-12/870';
		memory.book(byHand({ date: '2026-01-05', voucher: `${voucher}@2025-12-31` }));
		const item = year({ scope: { fromYear: 2025, fromPeriod: 12 } });
		item.journals.unshift(journalItem('870', [wages('2025-12-31', 12)], { year: 2025 }));
		expect(await row([item])).toMatchObject({
			...{ code: 'yearReconciled', elsewhere: [], ofOtherYears: [{ year: 2025, amount: '12500.00' }] },
		});
		expect(await row([item], { year: 2025 })).toMatchObject({
			...{ code: 'yearReconciled', elsewhere: [{ year: 2026, amount: '12500.00' }] },
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
					...{ run: '886', description: 'Maand 4', ledgerAccounts: ['1710', '4000'] },
					...{ payroll: '12500.00', booked: '12499.99', difference: '0.01', mutations: [april?.number] },
				},
			],
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
		const wages = (found.accounts as Record<string, string>[]).filter((one) => one.ledgerAccount === '4000');
		expect(wages.map(({ difference }) => difference)).toEqual(['0.01', '-0.01', '0.00']);
	});

	test('an entry that is missing', async () => {
		const { memory, row } = await booked();
		memory.entries.splice(1, 1);
		const found = await row();
		expect(found).toMatchObject({ code: 'yearDiffers', amount: '12500.00', mutations: [] });
		expect(found.differences).toMatchObject([
			{ run: '886', booked: '0.00', difference: '12500.00', mutations: [] },
		]);
	});

	test('an entry that stands there twice', async () => {
		const { memory, row } = await booked();
		const [first] = memory.entries;
		const copy = first && memory.book({ ...first });
		expect(await row()).toMatchObject({
			...{ code: 'yearDiffers', amount: '12500.00', mutations: [first?.number, copy] },
		});
	});

	test('a run that is gone from the payroll, and one of a company that is not compared', async () => {
		const { memory, row, rows } = await booked();
		const gone = year();
		gone.journals.pop();
		expect(await row([gone])).toMatchObject({ code: 'yearDiffers', differences: [{ run: '887' }] });
		const other = memory.book(
			byHand({ voucher: 'NMBRS 12399/2026-05/901', rows: [rowOf('4000', '-5'), rowOf('1710', '5')] }),
		);
		expect((await rows())[1]).toMatchObject({
			...{ code: 'entriesOfOtherCompany', action: 'skipped', company: '12399', mutations: [other] },
		});
	});

	test('what another hand booked on a cost account: not equal, and named once it is settled', async () => {
		const { memory, row } = await booked();
		const hand = memory.book(byHand());
		const found = await row();
		expect(found).toMatchObject({
			...{ code: 'yearDiffersByOthers', action: 'blocked' },
			decisions: [expect.stringMatching(/^4=book:[0-9a-f]{8}$/)],
		});
		const decisions = answer(found, 'book');
		const settled = await row([year()], { decisions });
		expect(settled).toMatchObject({
			...{ code: 'yearReconciledButDecided', accepted: [hand], acceptedAmount: '12500.00' },
			...{ decided: [], amount: '0.00' },
		});
		expect(settled.reason).toMatch(
			/^12500\.00 on balance of others accepted \(mutation '4'\); for the rest: /,
		);
		expect(inMonth(settled, '2026-05')).toMatchObject({ others: '12500.00', together: '25000.00' });
	});
});

const inMonth = ({ accounts }: Row, of: string, account = '4000') =>
	(accounts as Record<string, string>[]).find(
		({ ledgerAccount, month }) => ledgerAccount === account && month === of,
	);

describe('others on the cost accounts', () => {
	const back = (rows: readonly MemorialRow[]) => rows.map((one) => ({ ...one, amount: one.amount.neg() }));

	test('a month that the bookkeeper took back by a memorial of her own: nothing else, and never equal', async () => {
		const { memory, row } = await booked();
		const [, april] = memory.entries;
		const hand = memory.book({ ...byHand(), date: '2026-06-02', rows: back(april?.rows ?? []) });
		const found = await row();
		expect(found).toMatchObject({
			...{ code: 'yearDiffersByOthers', backByOthers: { amount: '12500.00', mutations: [hand] }, undone: [] },
			...{
				takenBack: ['3', '4', '5'].map((at) => ({ run: `Maand ${at}`, mutations: [String(Number(at) - 2)] })),
			},
			decisions: [],
		});
		expect(found.reason).toContain(
			'Among them is exactly the opposite of mutation 1 of Maand 3; mutation 2 of Maand 4; mutation 3 of Maand 5.',
		);
		expect(found.advice).toBe('Correct or delete them in e-Boekhouden.');
		expect(inMonth(found, '2026-06')).toMatchObject({
			...{ payroll: '0.00', booked: '0.00', others: '-12500.00', together: '-12500.00' },
		});
	});

	test('taken back in one month and booked again in another is not equal, and one answer settles both', async () => {
		const { memory, row } = await booked();
		const [, april] = memory.entries;
		const pair = [
			memory.book({ ...byHand(), date: '2026-04-30', rows: back(april?.rows ?? []) }),
			memory.book({ ...byHand(), date: '2026-05-31' }),
		];
		const found = await row();
		const decisions = answer(found, 'book');
		expect(found).toMatchObject({ code: 'yearDiffersByOthers', decisions: [decisions], mutations: pair });
		expect(decisions).toMatch(/^4\+5=book:/);
		expect(found.reason).toContain(
			'others booked on 4000 4000. Pairs that undo each other: 4 (2026-04-30) and 5 (2026-05-31). If',
		);
		expect(await row([year()], { decisions })).toMatchObject({
			...{ code: 'yearReconciledButDecided', accepted: pair, acceptedAmount: '0.00' },
		});
		// Taken back once more: that one is undone by nothing.
		const third = memory.book({ ...byHand(), date: '2026-05-31', rows: back(april?.rows ?? []) });
		expect(await row([year()], { decisions })).toMatchObject({
			...{ code: 'yearDiffersByOthers', backByOthers: { mutations: ['6'] }, mutations: ['6'], decisions: [] },
		});
		// The answer was about both as they were.
		memory.entries.splice(
			memory.entries.findIndex(({ number }) => number === third),
			1,
		);
		memory.entries.splice(
			memory.entries.findIndex(({ number }) => number === pair[1]),
			1,
		);
		expect(await row([year()], { decisions })).toMatchObject({
			...{ code: 'yearDiffersByOthers', backByOthers: { mutations: [pair[0]] }, decisions: [] },
		});
	});

	test('wages by hand from before the start are not asked about', async () => {
		const { memory, row } = await booked(year({ scope: { fromYear: 2026, fromPeriod: 3 } }));
		memory.book({ ...byHand(), date: '2026-02-28' });
		const found = await row();
		expect(found).toMatchObject({ code: 'yearReconciled' });
		expect(inMonth(found, '2026-02')).toBeUndefined();
	});

	test('a run that was left because another booked it: the table has what stands', async () => {
		const { memory, row, decide } = await booked();
		memory.entries.splice(2, 1);
		memory.book(byHand({ date: '2026-05-28' }));
		const asked = (await decide([year()])).map(({ decision }) => toRow(decision, 'en'));
		const decisions = String((asked.find(({ code }) => code === 'foreignBooking')?.decisions as string[])[1]);
		const found = await row([year()], { decisions });
		expect(found).toMatchObject({
			...{ code: 'yearReconciledButDecided', decided: [], amount: '0.00', byHand: ['Maand 5'] },
		});
		for (const account of ['4000', '1700', '1710'])
			expect(inMonth(found, '2026-05', account)?.difference).toBe('0.00');
		// It is bound to the booking of the other, and does not outlive it.
		memory.book(byHand({ date: '2026-06-03', rows: back(byHand().rows) }));
		expect(await row([year()], { decisions })).toMatchObject({ code: 'yearDiffers', runs: ['Maand 5'] });
	});

	test('beside a run that was left: not all of ours is equal', async () => {
		const { memory, row } = await booked();
		memory.entries.splice(1, 1);
		memory.book(byHand({ rows: [rowOf('4000', '-300'), rowOf('1600', '300')] }));
		const found = await row([year()], { decisions: leaveText(year(), '886') });
		expect(found.code).toBe('yearDiffersByOthers');
		expect(found.reason).toContain(
			"12500.00 differs by a decision ('Maand 4'). For the rest ours equals the payroll, but others booked on 4000 4000: 300.00 (mutation '4').",
		);
	});

	test('what two companies have in their books by others is in the table of at least one of them', async () => {
		const company = fc.record({
			from: fc.constantFrom(1, 4),
			stopped: fc.boolean(),
			gross: fc.constantFrom(1000, 5000),
		});
		const byOthers = fc.record({
			month: fc.integer({ min: 1, max: 8 }),
			gross: fc.constantFrom(1000, 5000, 300),
			isBack: fc.boolean(),
		});
		await fc.assert(
			fc.asyncProperty(company, company, byOthers, async (one, other, { month, gross, isBack }) => {
				const monthOf = (at: number) => String(at).padStart(2, '0');
				const ofCompany = ({ from, stopped, gross: pay }: typeof one, code: string) => {
					const december = journalItem('901', [wages('2025-12-31', 12, pay, 100)], { year: 2025 });
					const march = journalItem('902', [wages('2026-05-31', 5, pay, 100)]);
					const scope = stopped ? { fromYear: 2025, fromPeriod: 12 } : { fromYear: 2026, fromPeriod: from };
					return payrollItem(stopped ? [december] : [march], { company: code, companyName: code, scope });
				};
				const items = [ofCompany(one, '12345'), ofCompany(other, '12346')];
				const { memory, rows, decide } = await booked(payrollItem([]));
				await decide(items);
				const date = `2026-${monthOf(month)}-15`;
				// The wages of a company, or what is of neither.
				const amounts = [rowOf('4000', `-${gross}`), rowOf('1700', '100'), rowOf('1710', `${gross - 100}`)];
				memory.book(byHand({ date, rows: isBack ? back(amounts) : amounts }));
				const told = (await rows(items)).filter(
					(row) => inMonth(row, `2026-${monthOf(month)}`)?.others === `${isBack ? '-' : ''}${gross}.00`,
				);
				const isSomebodys = [one, other].some(({ stopped, from }) => stopped || month >= from);
				expect(told.length > 0).toBe(isSomebodys);
			}),
		);
	});

	test.each([
		['with these amounts', byHand({ date: '2026-05-31' })],
		[
			'with other amounts on its accounts',
			byHand({
				date: '2026-05-20',
				rows: [rowOf('4000', '-12501'), rowOf('1700', '3901'), rowOf('1710', '8600')],
			}),
		],
	])('said to be no booking of one run, it is open where it may be of another %s', async (_what, entry) => {
		const { memory, row, decide } = await booked();
		const hand = memory.book(entry);
		const bonus = year();
		bonus.journals.push(journalItem('890', [wages('2026-05-31', 5, 4000)]));
		const asked = (await decide([bonus])).map(({ decision }) => toRow(decision, 'en'));
		const decisions = answer(
			asked.find(({ code }) => code === 'foreignBooking'),
			'book',
		);
		await decide([bonus], { decisions });
		expect(await row([bonus], { decisions })).toMatchObject({
			...{ code: 'yearDiffersByOthers', mutations: [hand] },
		});
	});

	test('one booking for which two runs were left is that of one: the other is asked about again, and what lacks is named', async () => {
		const two = payrollItem(
			['887', '888'].map((run) => journalItem(run, [wages('2026-05-31', 5)], { description: `Run ${run}` })),
		);
		const { memory, row, decide } = await booked(payrollItem([]));
		memory.book(byHand());
		const asked = async (decisions: string) =>
			(await decide([two], { decisions })).map(({ decision }) => toRow(decision, 'en'));
		const both = (await asked('')).map((one) => answer(one, 'leave')).join(', ');
		const [left, again] = await asked(both);
		expect([left?.code, again?.code]).toEqual(['leftByDecision', 'leftBeforeChange']);
		const decisions = `${both}, ${answer(again, 'leave')}`;
		expect(await row([two], { decisions })).toMatchObject({
			...{
				code: 'yearReconciledButDecided',
				amount: '12500.00',
				decided: ['Run 888'],
				byHand: ['Run 887'],
			},
		});
	});

	test('one booking of the wages and the holiday pay, for which both were left, is what these are', async () => {
		const holidayPay = { date: '2026-05-31', period: 5, lines: [line('4000', -3000), line('1710', 3000)] };
		const two = payrollItem([
			journalItem('887', [wages('2026-05-31', 5)], { description: 'Mei' }),
			journalItem('888', [holidayPay], { description: 'Vakantiegeld' }),
		]);
		const { memory, row, decide } = await booked(payrollItem([]));
		const [gross, ...others] = byHand().rows;
		const amountOf = (account: string) => (account === '1710' ? 3000 : 0);
		memory.book(
			byHand({
				rows: [
					...(gross ? [{ ...gross, amount: gross.amount.minus(3000) }] : []),
					...others.map((one) => ({ ...one, amount: one.amount.plus(amountOf(one.ledgerAccount)) })),
				],
			}),
		);
		const asked = (await decide([two])).map(({ decision }) => toRow(decision, 'en'));
		const decisions = asked.map((one) => answer(one, 'leave')).join(', ');
		expect(await row([two], { decisions })).toMatchObject({
			...{ code: 'yearReconciledButDecided', amount: '0.00', decided: [], byHand: ['Mei', 'Vakantiegeld'] },
		});
	});

	test('the booking of a run that was left, in the next year or beside another company, is no question there', async () => {
		const december = payrollItem([journalItem('912', [wages('2026-12-31', 12)]), ...year().journals]);
		december.journals.push(journalItem('920', [wages('2027-01-31', 1, 30000)], { year: 2027 }));
		const second = year({ company: '12346', companyName: 'Twee' });
		for (const { entries } of second.journals)
			for (const one of entries) one.lines.splice(0, 9, ...wages('', 1, 9000).lines);
		const { memory, rows, decide } = await booked(payrollItem([]));
		memory.book(byHand({ date: '2027-01-04' }));
		const items = [december, second];
		const asked = (await decide(items, {}, '2027-02-15')).map(({ decision }) => toRow(decision, 'en'));
		const decisions = answer(
			asked.find(({ run }) => run === '912'),
			'leave',
		);
		expect(await rows(items, { year: 2027, decisions })).toMatchObject([
			{ code: 'yearReconciledButDecided', accepted: ['1'] },
			{ code: 'yearWithoutRuns' },
		]);
	});

	test('a run of another company that was taken back is a difference of that company alone', async () => {
		const second = year({ company: '12346', companyName: 'Twee' });
		for (const { entries } of second.journals)
			for (const { lines } of entries)
				for (const one of lines)
					for (const side of ['debit', 'credit'] as const) one[side] = new Big(one[side]).times(2).toFixed(2);
		const { memory, rows, decide } = await booked();
		await decide([year(), second]);
		const theirs = memory.entries.find(({ voucher }) => voucher === 'NMBRS 12346/2026-04/886');
		memory.book({ ...byHand(), date: '2026-04-30', rows: back(theirs?.rows ?? []) });
		const codes = async () => (await rows([year(), second])).map(({ code }) => code);
		expect(await codes()).toEqual(['yearReconciled', 'yearDiffersByOthers']);
		// And so is what undoes that.
		memory.book({ ...byHand(), date: '2026-05-31', rows: theirs?.rows ?? [] });
		expect(await codes()).toEqual(['yearReconciled', 'yearDiffersByOthers']);
		memory.entries.splice(-2, 1);
		expect(await codes()).toEqual(['yearReconciled', 'yearDiffersByOthers']);
		// Hired staff is of nobody alone, and one answer is for both.
		memory.entries.pop();
		memory.book(byHand({ rows: [rowOf('4000', '-300'), rowOf('1600', '300')] }));
		const asked = await rows([year(), second]);
		expect(asked.map(({ code }) => code)).toEqual(['yearDiffersByOthers', 'yearDiffersByOthers']);
		const settled = await rows([year(), second], { decisions: answer(asked[0], 'book') });
		expect(settled.map(({ code }) => code)).toEqual(['yearReconciledButDecided', 'yearReconciledButDecided']);
	});
});

describe('what a person settled', () => {
	test('is left out of the difference, and stands in the sentence by name', async () => {
		const { memory, row } = await booked();
		memory.entries.splice(1, 1);
		const decisions = leaveText(year(), '886');
		expect(await row([year()], { decisions })).toMatchObject({
			...{ code: 'yearReconciledButDecided', action: 'unchanged', decided: ['Maand 4'], differences: [] },
			reason: expect.stringContaining("12500.00 differs by a decision ('Maand 4')"),
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
		const codes = (await rows([year()], { decisions: 'NMBRS 12345/2026-05/999=leave' })).map(
			({ code }) => code,
		);
		expect(codes).toEqual(['decisionFitsNoRun', 'yearReconciled']);
	});
});

describe('cost centres', () => {
	const split = () => {
		const lines = [line('4000', -60, '100'), line('4000', -40, '200'), line('1710', 100)];
		return ofRun('887', { date: '2026-05-31', period: 5, lines });
	};

	test('one total for the account; the wrong cost centre is a difference', async () => {
		const { memory, row } = await booked(split());
		expect(await row([split()])).toMatchObject({
			code: 'yearReconciled',
			accounts: [{}, { ledgerAccount: '4000', booked: '100.00', difference: '0.00' }],
		});
		for (const one of memory.entries[0]?.rows ?? []) if (one.costCentreId === '11') one.costCentreId = '12';
		expect(await row([split()])).toMatchObject({
			code: 'yearDiffers',
			amount: '60.00',
			differences: [{ run: '887', ledgerAccounts: ['4000'], difference: '60.00' }],
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
		});
		expect(found.reason).toContain(", of 'Run 887' without cost centres (read on");
	});
});

function rowOf(ledgerAccount: string, amount: string) {
	return { ledgerAccount, costCentreId: '', amount: new Big(amount) };
}
