import Big from 'big.js';
import fc from 'fast-check';
import { addDays } from '../../../../base/values/dates';
import type { MemorialRow } from '../../../../features/payroll/read/memorial';
import { journalItem, line, payrollItem } from '../../../support/payrolls';
import { byHand, Synchronizing } from '../../../support/synchronizing';

const COSTS = ['4000', '4010'];
const DATES = ['2026-05-12', '2026-05-31'];

interface Lines {
	date: string;
	amounts: [account: string, cents: number][];
}

const euros = (cents: number) => cents / 100;

/** The lines of one date: costs against the balance sheet, and the last line makes it even. */
const linesOn = (date: string): fc.Arbitrary<Lines> =>
	fc
		.record({
			costs: fc.tuple(fc.integer({ min: 40_000, max: 900_000 }), fc.integer({ min: 1, max: 30_000 })),
			tax: fc.integer({ min: 100, max: 30_000 }),
		})
		.map(({ costs: [wages, charges], tax }) => ({
			date,
			amounts: [
				['4000', -wages],
				['4010', -charges],
				['1700', tax],
				['1710', wages + charges - tax],
			],
		}));

const run = fc
	.integer({ min: 1, max: DATES.length })
	.chain((count) => fc.tuple(...DATES.slice(0, count).map(linesOn)));

const toPayroll = (of: readonly Lines[]) =>
	payrollItem([
		journalItem(
			'887',
			of.map(({ date, amounts }) => ({
				...{ date, period: 5 },
				lines: amounts.map(([account, cents]) => line(account, euros(cents))),
			})),
		),
	]);

const rowOf = ([ledgerAccount, cents]: [string, number]): MemorialRow => ({
	...{ ledgerAccount, costCentreId: '', amount: new Big(euros(cents)) },
});

/** Something that nobody would take for wages. */
const NOISE = [rowOf(['4000', -700])];

describe('somebody else', () => {
	test('who booked the run or one of its dates, in entries of one date, is always asked about by name', async () => {
		const cuts = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 });
		const days = fc.integer({ min: -28, max: 28 });
		const property = fc.asyncProperty(
			...([run, fc.nat(), cuts, days, fc.nat(3)] as const),
			async (journal, which, cut, later, noise) => {
				const world = new Synchronizing();
				const parts = [journal, ...journal.map((one) => [one])];
				const part = parts[which % parts.length] ?? [];
				const rows = part.flatMap(({ amounts }) => amounts).map(rowOf);
				const date = addDays(part[0]?.date ?? '', later);
				for (let at = 1; at <= noise; at++)
					world.books.book(byHand({ date: addDays(date, at), header: '1500', rows: NOISE }));
				const put = [0, 1, 2].flatMap((pile) => {
					const own = rows.filter((_, at) => (cut[at % 4] ?? 0) === pile);
					return own.length === 0 ? [] : [world.books.book(byHand({ date, rows: own }))];
				});
				const [row] = await world.rows(toPayroll(journal));
				expect([row?.action, row?.code]).toEqual(['blocked', 'foreignBooking']);
				expect(row?.mutations).toEqual(expect.arrayContaining(put));
				expect(world.books.writes).toBe(0);
			},
		);
		await fc.assert(property, { numRuns: 150 });
	});

	test('who booked in the period on its largest cost account is asked about from half of it on, and not below', async () => {
		const percents = fc.integer({ min: 1, max: 199 });
		const weights = fc.array(fc.nat(9), { minLength: 1, maxLength: 4 });
		const property = fc.asyncProperty(run, percents, weights, async (journal, percent, parts) => {
			const world = new Synchronizing();
			const costs = COSTS.map((account) => -sumOn(journal, account));
			const largest = Math.max(...costs);
			const account = COSTS[costs.indexOf(largest)] ?? '';
			const booked = Math.floor((largest * percent) / 100);
			const total = parts.reduce((a, b) => a + b, 0) || 1;
			const pieces = parts.map((weight) => Math.floor((booked * weight) / total));
			pieces.push(booked - pieces.reduce((a, b) => a + b, 0));
			for (const [at, cents] of pieces.entries()) {
				const rows: [string, number][] = [
					[account, -cents],
					['1500', cents],
				];
				world.books.book(byHand({ date: addDays('2026-05-01', 3 * at), rows: rows.map(rowOf) }));
			}
			const [row] = await world.rows(toPayroll(journal));
			const isAsked = booked * 2 >= largest;
			expect([percent, row?.code]).toEqual([percent, isAsked ? 'foreignBooking' : 'journalBooked']);
			if (isAsked) expect(row?.touched).toMatchObject({ ledgerAccount: account });
		});
		await fc.assert(property, { numRuns: 150 });
	});
});

function sumOn(journal: readonly Lines[], account: string): number {
	const lines = journal.flatMap(({ amounts }) => amounts).filter(([one]) => one === account);
	return lines.reduce((total, [, cents]) => total + cents, 0);
}
