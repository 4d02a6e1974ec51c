import Big from 'big.js';
import fc from 'fast-check';
import { decisionOf } from '../../../../features/payroll/row/rowDraft';
import { reconcileYear } from '../../../../features/payroll/reconcile/reconcile';
import type { MemorialEntry } from '../../../../features/payroll/read/memorial';
import { toRow, type Row } from '../../../../base/words/row';
import { journalItem, payrollItem, wages, type JournalItem } from '../../../support/payrolls';
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

type Hand = { date: string; what: 'wages' | 'takenBack' | 'hired' };
const hands = fc.array(
	fc.record<Hand>({
		date: fc.constantFrom(
			...['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-02'],
			...['2026-12-20', '2027-01-15'],
		),
		what: fc.constantFrom('wages', 'takenBack', 'hired'),
	}),
	{ maxLength: 4 },
);

const START = '2026-03-01';
const YEARS = [2026, 2027];
const WAGES = 12500;
const COSTS = { wages: WAGES, takenBack: -WAGES, hired: 300 } as const;

/** From March on, and a month of the next year. */
function overTheYear() {
	const item = year({ scope: { fromYear: 2026, fromPeriod: 3 } });
	item.journals.push(journalItem('895', [wages('2027-01-31', 1)], { year: 2027, description: 'Januari' }));
	return item;
}

/** Books of ours, to which others add, and how each year of them is reconciled with what was entered so far. */
async function bookedByOthers(given: readonly Hand[]) {
	const item = overTheYear();
	const { memory, row } = await booked(item);
	const made = new Map<string, Hand>();
	for (const hand of given) {
		const { rows } = byHand();
		const back = rows.map((one) => ({ ...one, amount: one.amount.neg() }));
		const hired = [
			{ ledgerAccount: '4000', costCentreId: '', amount: new Big(-300) },
			{ ledgerAccount: '1600', costCentreId: '', amount: new Big(300) },
		];
		const number = memory.book(
			byHand({ date: hand.date, rows: { wages: rows, takenBack: back, hired }[hand.what] }),
		);
		made.set(number, hand);
	}
	const entered: string[] = [];
	const read = async (of: number) => await row([item], { year: of, decisions: entered.join() });
	const remove = (number: string) => {
		memory.entries.splice(
			memory.entries.findIndex((entry) => entry.number === number),
			1,
		);
	};
	return { memory, made, entered, read, remove };
}

type Books = Awaited<ReturnType<typeof bookedByOthers>>;
type Amount = { amount: string; mutations: string[] };
type Told = Row & { bookedByOthers?: Amount; backByOthers?: Amount; undone?: { mutation: string }[][] };

const numbersIn = (text: string) => (text.split('=')[0] ?? '').split('+');

/** What is on 4000 in a year, by month, from the start on. */
function standsIn({ memory }: Books, of: number): Record<string, string> {
	const sums: Record<string, Big> = {};
	for (const { date, rows } of memory.entries)
		for (const { ledgerAccount, amount } of rows)
			if (ledgerAccount === '4000' && date >= START && date.startsWith(String(of)))
				sums[date.slice(0, 7)] = (sums[date.slice(0, 7)] ?? new Big(0)).minus(amount);
	return Object.fromEntries(Object.entries(sums).map(([month, sum]) => [month, sum.toFixed(2)]));
}

/** The sentence says what its own table has, of each entry which way it goes, and nothing from before the start or of another year. */
function judge(found: Told, of: number, books: Books): void {
	const shown = (found.accounts as Record<string, string>[]).filter((one) => one.ledgerAccount === '4000');
	expect(Object.fromEntries(shown.map(({ month = '', together = '' }) => [month, together]))).toEqual(
		standsIn(books, of),
	);
	if (found.code === 'yearReconciled')
		for (const { payroll, together } of shown) expect(together).toBe(payroll);
	const { bookedByOthers: up, backByOthers: down, undone = [] } = found;
	const besides = found.besides as { accepted?: string[]; acceptedAmount?: string } | undefined;
	const accepted = ((found.accepted ?? besides?.accepted) as string[] | undefined) ?? [];
	const told = (found.mutations as string[] | undefined) ?? [];
	for (const number of [...told, ...accepted]) {
		const { date = '' } = books.made.get(number) ?? {};
		expect([number, date >= START, date.startsWith(String(of))]).toEqual([number, true, true]);
	}
	const costs = (numbers: readonly string[]) =>
		numbers.reduce((sum, one) => sum + COSTS[books.made.get(one)?.what ?? 'hired'], 0);
	expect(up?.mutations.filter((one) => costs([one]) < 0) ?? []).toEqual([]);
	expect(down?.mutations.filter((one) => costs([one]) > 0) ?? []).toEqual([]);
	for (const pair of undone) expect(costs(pair.map(({ mutation }) => mutation))).toBe(0);
	if (found.code === 'yearDiffersByOthers') {
		expect([Number(up?.amount ?? 0), Number(down?.amount ?? 0)]).toEqual([
			costs(up?.mutations ?? []),
			Math.abs(costs(down?.mutations ?? [])),
		]);
		const paired = undone.flat().map(({ mutation }) => mutation);
		const all = [
			...(up?.mutations ?? []),
			...(down?.mutations ?? []),
			...told.filter((one) => paired.includes(one)),
		];
		expect([...all].sort()).toEqual([...told].sort());
	}
	const settled = found.acceptedAmount ?? besides?.acceptedAmount;
	if (settled !== undefined) expect(Number(settled)).toBe(costs(accepted));
	const others = shown.reduce((sum, one) => sum + Number(one.others), 0);
	expect(others).toBe(costs(told) + costs(accepted));
}

/**
 * What a person does who knows what was meant: hired staff is something else, as the row offers; of two that undo each other both
 * stay or both go; everything else goes.
 */
function follow(found: Told, { made, entered, remove }: Books, keepsPairs: boolean): void {
	const offered = (found.decisions ?? []) as string[];
	const [number = ''] = found.mutations as string[];
	const text = offered.find((one) => numbersIn(one).includes(number));
	const pair = text !== undefined && numbersIn(text).length > 1 ? numbersIn(text) : [];
	const isOther = pair.length > 0 ? keepsPairs : made.get(number)?.what === 'hired';
	if (text !== undefined && isOther) entered.push(text);
	else for (const one of pair.length > 0 ? pair : [number]) remove(one);
}

test('each year says what is so, and who follows its advice to the letter has the wages once in the end', async () => {
	await fc.assert(
		fc.asyncProperty(hands, fc.boolean(), async (given, keepsPairs) => {
			const books = await bookedByOthers(given);
			let isOpen = true;
			for (let round = 0; isOpen; round++) {
				expect(round).toBeLessThan(12);
				isOpen = false;
				for (const of of YEARS) {
					const found = (await books.read(of)) as Told;
					judge(found, of, books);
					if (found.code !== 'yearDiffersByOthers') continue;
					isOpen = true;
					follow(found, books, keepsPairs);
				}
			}
			const hired = given.filter(({ what, date }) => what === 'hired' && date >= START).length;
			const stands = YEARS.flatMap((of) => Object.values(standsIn(books, of))).reduce(
				(sum, one) => sum + Number(one),
				0,
			);
			expect(stands).toBe(4 * WAGES + hired * 300);
			// An answer about two holds for neither once one of them is gone.
			for (const text of books.entered.filter((one) => numbersIn(one).length > 1)) {
				const [first = '', second = ''] = numbersIn(text);
				if (!books.memory.entries.some((entry) => entry.number === second)) continue;
				books.remove(second);
				const found = await books.read(Number(books.made.get(first)?.date.slice(0, 4)));
				const besides = found.besides as { accepted?: string[] } | undefined;
				expect(found.accepted ?? besides?.accepted ?? []).not.toContain(first);
			}
		}),
		{ seed: SEED },
	);
});
