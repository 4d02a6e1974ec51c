import Big from 'big.js';
import fc from 'fast-check';
import { decisionOf } from '../../../../features/payroll/row/rowDraft';
import { reconcileYear } from '../../../../features/payroll/reconcile/reconcile';
import type { MemorialEntry } from '../../../../features/payroll/read/memorial';
import { toRow, type Row } from '../../../../base/words/row';
import { payrollItem, type JournalItem } from '../../../support/payrolls';
import { ACCOUNTS, anyJournals, CENTRE_IDS } from '../../../support/anyJournals';
import { booked, year } from '../../../support/reconciling';
import { byHand, Synchronizing } from '../../../support/synchronizing';
import { YearOfMemory } from '../../../support/yearBooks';
import { SEED } from '../../../support/runs';

const DATES = ['2025-12-31', '2026-01-02', '2026-03-31', '2026-05-31', '2026-12-31', '2027-01-02'];
const journals = anyJournals({ dates: DATES, periods: { min: 1, max: 12 } });

/** What a person does to the books after everything was booked. */
type Deed = { what: 'cent' | 'date' | 'account' | 'gone' | 'twice' | 'voucher' | 'undone'; at: number };
const deeds = fc.array(
	fc.record<Deed>({
		what: fc.constantFrom('cent', 'date', 'account', 'gone', 'twice', 'voucher', 'undone'),
		at: fc.nat({ max: 20 }),
	}),
	{ maxLength: 2 },
);

function carryOut({ entries }: { entries: MemorialEntry[] }, { what, at }: Deed): void {
	const one = entries[at % Math.max(1, entries.length)];
	const [first, second] = one?.rows ?? [];
	if (!one || !first || !second) return;
	const next = String(1 + Math.max(...entries.map(({ number }) => Number(number))));
	if (what === 'cent')
		[first.amount, second.amount] = [first.amount.plus('0.01'), second.amount.minus('0.01')];
	if (what === 'date') one.date = DATES[at % DATES.length] ?? one.date;
	if (what === 'account') first.ledgerAccount = ACCOUNTS[at % ACCOUNTS.length] ?? '4000';
	if (what === 'gone') entries.splice(entries.indexOf(one), 1);
	if (what === 'twice') entries.push({ ...one, number: next });
	if (what === 'voucher') one.voucher = 'iets anders';
	// A bookkeeper undoes by a memorial of her own.
	if (what === 'undone') {
		const rows = one.rows.map((row) => ({ ...row, amount: row.amount.neg() }));
		entries.push({ ...one, number: next, voucher: 'Tegenboeking', description: '', rows });
	}
}

/** By run, date, account and cost centre, debit positive: of the payroll, less what has its Boekstuk. */
function differences(given: readonly JournalItem[], entries: readonly MemorialEntry[]): Map<string, Big> {
	const sums = new Map<string, Big>();
	const add = (run: string, date: string, account: string, centre: string, amount: Big) => {
		if (!date.startsWith('2026-')) return;
		const key = [run, date, account, centre].join(' ');
		sums.set(key, (sums.get(key) ?? new Big(0)).plus(amount));
	};
	for (const { run, entries: dated } of given)
		for (const { date, lines } of dated)
			for (const { ledgerAccount, debit, credit, costCentre } of lines)
				add(run, date, ledgerAccount, CENTRE_IDS[costCentre] ?? '', new Big(debit).minus(credit));
	for (const { voucher, date, header, rows } of entries) {
		const run = /^NMBRS 12345\/\d{4}-\d\d\/(\d+)$/.exec(voucher)?.[1];
		if (run === undefined) continue;
		for (const { ledgerAccount, costCentreId, amount } of rows) {
			add(run, date, ledgerAccount, costCentreId, amount);
			add(run, date, header, '', amount.neg());
		}
	}
	return new Map([...sums].filter(([, amount]) => !amount.eq(0)));
}

/** By account and month, debit positive: what others booked in the year on the cost accounts of these runs. */
function byOthers(row: Row, entries: readonly MemorialEntry[]): Record<string, string> {
	const used = new Set(
		(row.accounts as { ledgerAccount: string }[]).map(({ ledgerAccount }) => ledgerAccount),
	);
	const sums: Record<string, Big> = {};
	for (const { voucher, date, header, rows } of entries)
		for (const { ledgerAccount, amount } of voucher.startsWith('NMBRS ') || !date.startsWith('2026-')
			? []
			: rows)
			for (const [account, sum] of [
				[ledgerAccount, amount],
				[header, amount.neg()],
			] as const)
				if (used.has(account) && account.startsWith('4')) {
					const key = `${account} ${date.slice(0, 7)}`;
					sums[key] = (sums[key] ?? new Big(0)).plus(sum);
				}
	return texts(sums);
}

/** Of one account over the year; the cost centre is a name by then. */
function perAccount(found: ReadonlyMap<string, Big>): Record<string, string> {
	const sums: Record<string, Big> = {};
	for (const [key, amount] of found) {
		const account = key.split(' ')[2] ?? '';
		sums[account] = (sums[account] ?? new Big(0)).plus(amount);
	}
	return texts(sums);
}

function texts(sums: Record<string, Big>): Record<string, string> {
	const left = Object.entries(sums).filter(([, amount]) => !amount.eq(0));
	return Object.fromEntries(left.map(([account, amount]) => [account, amount.toFixed(2)]).sort());
}

function differencesIn({ accounts }: Row): Record<string, string> {
	const sums: Record<string, Big> = {};
	for (const { ledgerAccount, payroll = '', booked = '' } of accounts as Record<string, string>[])
		sums[ledgerAccount ?? ''] = (sums[ledgerAccount ?? ''] ?? new Big(0)).plus(payroll).minus(booked);
	return texts(sums);
}

test('differences are those of an independent count, and the sentence stands if and only if there are none', async () => {
	await fc.assert(
		fc.asyncProperty(journals, deeds, fc.boolean(), async (given, done, complete) => {
			const scope = { fromYear: 2025, fromPeriod: 1 };
			const work = new Synchronizing();
			await work.decide([payrollItem(given, { scope })], {
				decisions: given.map(({ run }) => `NMBRS 12345/2026-01/${run}=book`).join(),
			});
			for (const deed of done) carryOut(work.books, deed);
			const books = new YearOfMemory(work.books);
			const settings = { year: 2026, decisions: '', roundingAccount: '' };
			const item = payrollItem(given, { scope, complete });
			const decisions = await reconcileYear([item], books, settings, '2026-06-15 05:10');
			const [row] = decisions.map((one) => toRow(decisionOf(one, false, 'reconciliation'), 'en')) as [Row];
			const due = differences(given, work.books.entries);
			expect(differencesIn(row)).toEqual(perAccount(due));
			const told = (row.differences as { run: string }[]).map(({ run }) => run).sort();
			expect(told).toEqual([...new Set([...due.keys()].map((key) => key.split(' ')[0]))].sort());
			const isStated = row.code === 'yearReconciled';
			const someInYear = [...given.flatMap((journal) => journal.entries), ...work.books.entries].some(
				({ date }) => date.startsWith('2026-'),
			);
			// What lost its Boekstuk, or undoes one of ours, is an entry of another hand, which holds the sentence back.
			const others = byOthers(row, work.books.entries);
			if (isStated)
				expect({ complete, due: due.size, others }).toEqual({ complete: true, due: 0, others: {} });
			const isBeyondDoubt = Object.keys(others).length === 0;
			if (complete && due.size === 0 && isBeyondDoubt && someInYear && row.code !== 'yearWithoutRuns')
				expect(row.code).toBe('yearReconciled');
		}),
		{ seed: SEED },
	);
});

type Hand = { date: string; what: 'wages' | 'takenBack' | 'hired'; accept: boolean };
const hands = fc.array(
	fc.record<Hand>({
		date: fc.constantFrom('2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-02'),
		what: fc.constantFrom('wages', 'takenBack', 'hired'),
		accept: fc.boolean(),
	}),
	{ maxLength: 4 },
);

test('equal is said only of what stands, the table has it, and nothing from before the start is asked about', async () => {
	await fc.assert(
		fc.asyncProperty(hands, async (given) => {
			const { memory, row } = await booked(fromMarch());
			const numbers = given.map(({ date, what }) => {
				const { rows } = byHand();
				const signed = what === 'wages' ? rows : rows.map((one) => ({ ...one, amount: one.amount.neg() }));
				const hired = [
					{ ledgerAccount: '4000', costCentreId: '', amount: new Big(-300) },
					{ ledgerAccount: '1600', costCentreId: '', amount: new Big(300) },
				];
				return memory.book(byHand({ date, rows: what === 'hired' ? hired : signed }));
			});
			const accepts = numbers.filter((_one, at) => given[at]?.accept);
			const decisions = accepts.length > 0 ? `NMBRS 12345/2026-04/886=book:${accepts.join('+')}` : '';
			const found = await row([fromMarch()], { decisions });
			const stands: Record<string, Big> = {};
			for (const { date, rows } of memory.entries)
				for (const { ledgerAccount, amount } of rows)
					if (ledgerAccount === '4000' && date >= '2026-03-01')
						stands[date.slice(0, 7)] = (stands[date.slice(0, 7)] ?? new Big(0)).minus(amount);
			const shown = (found.accounts as Record<string, string>[]).filter(
				(one) => one.ledgerAccount === '4000',
			);
			const table = Object.fromEntries(shown.map(({ month = '', together = '' }) => [month, together]));
			expect(table).toEqual(
				Object.fromEntries(Object.entries(stands).map(([month, amount]) => [month, amount.toFixed(2)])),
			);
			if (found.code === 'yearReconciled')
				for (const { payroll, together } of shown) expect(together).toBe(payroll);
			const early = numbers.filter((_one, at) => (given[at]?.date ?? '') < '2026-03-01');
			const told = [
				...((found.mutations as string[] | undefined) ?? []),
				...((found.accepted as string[] | undefined) ?? []),
			];
			expect(told.filter((number) => early.includes(number))).toEqual([]);
			const undoing = numbers.filter((_one, at) => given[at]?.what === 'takenBack');
			const offered = String(found.decisions ?? '').split(/[:+,]/);
			const inYear = (what: Hand['what'], accept: boolean) =>
				given.filter((one) => one.what === what && one.accept === accept && one.date >= '2026-03-01').length;
			// What takes back a run is nothing else, unless another entry undoes it, that undoes none that was accepted.
			const undone = inYear('wages', false) + Math.max(0, inYear('wages', true) - inYear('takenBack', true));
			const isOffered = (one: string) => offered.includes(one) && !accepts.includes(one);
			expect(undoing.filter(isOffered).length).toBeLessThanOrEqual(undone);
			// Each answer that is offered leads on, until only what is not undone is left.
			let last = found;
			let answered = decisions;
			for (let round = 0; round < 5 && last.code === 'yearDiffersByOthers'; round++) {
				answered = [answered, ...((last.decisions ?? []) as string[])].join();
				last = await row([fromMarch()], { decisions: answered });
			}
			expect(last.code === 'yearDiffersByOthers').toBe(inYear('takenBack', false) > undone);
		}),
		{ seed: SEED },
	);
});
const fromMarch = () => year({ scope: { fromYear: 2026, fromPeriod: 3 } });
