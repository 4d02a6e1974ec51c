import fc from 'fast-check';
import { bookedBy } from '../../../../features/payroll/read/memorial';
import { ofRun, payrollItem, wages } from '../../../support/payrolls';
import { may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();

const DATES = ['2026-05-15', '2026-05-31', '2026-06-10'];

/** A payroll of some dates; a newer one has other amounts. */
const payrolls = fc
	.record({
		dates: fc.subarray(DATES, { minLength: 1 }),
		grosses: fc.array(fc.constantFrom(9000, 9100, 9200), { minLength: 1, maxLength: 3 }),
	})
	.map(({ dates, grosses }) =>
		grosses.map((gross) => {
			const { journals } = ofRun('887', ...dates.map((date) => wages(date, Number(date.slice(5, 7)), gross)));
			// The first bookings of two companies are read back together.
			return [payrollItem(journals), payrollItem(journals, { company: '12346', companyName: 'Tweede' })];
		}),
	);

/** What one execution alone leaves in the books: `2026-05-15 4000 -9000.00`. */
async function alone(payroll: Parameters<typeof world.rows>[0]): Promise<string[]> {
	world.start();
	await world.rows(payroll);
	return standing();
}

function standing(): string[] {
	const sums = bookedBy(world.books.entries).list();
	return sums.map(({ date, ledgerAccount, amount }) => `${date} ${ledgerAccount} ${amount.toFixed(2)}`);
}

/**
 * Nothing is taken back by an execution that meets another: it stops and says so, and the next one compares. So after
 * executions at once, in any order of their calls, the books are those of a payroll, or an execution failed; and the next one
 * makes them right.
 */
test.each(['none', 'standing'] as const)(
	'two or three executions at once, also with an older payroll: told, and right after the next (references heeded: %s)',
	async (heeds) => {
		await fc.assert(
			fc.asyncProperty(
				fc.scheduler(),
				payrolls,
				fc.constantFrom(2, 3),
				fc.constantFrom('difference' as const, 'reverse' as const),
				fc.boolean(),
				async (calls, versions, count, correction, isBooked) => {
					const newest = versions.at(-1) ?? [may()];
					const dues: string[] = [];
					for (const one of versions) dues.push(JSON.stringify(await alone(one)));
					world.start();
					world.books.heeds = heeds;
					if (isBooked) await world.rows(versions[0] ?? newest, { correction });
					const [add, memorials] = [world.books.add, world.books.memorials];
					world.books.add = calls.scheduleFunction(add.bind(world.books)) as typeof add;
					world.books.memorials = calls.scheduleFunction(memorials.bind(world.books)) as typeof memorials;
					const executions = Array.from(
						{ length: count },
						async (_, at) => await world.rows(versions[at] ?? newest, { correction }),
					);
					const all = Promise.all(executions);
					await calls.waitFor(all);
					const isTold = (await all).flat().some(({ attention }) => attention === true);
					// Green means the books of one of these payrolls, whole: the last execution may have had an older one.
					if (!isTold) expect(dues).toContain(JSON.stringify(standing()));
					[world.books.add, world.books.memorials] = [add, memorials];
					await world.rows(newest, { correction });
					expect(JSON.stringify(standing())).toBe(dues.at(-1));
				},
			),
		);
	},
	60_000,
);
