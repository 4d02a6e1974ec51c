import fc from 'fast-check';
import { COMPANIES, FileWorld, type Exported } from './files/world';
import { SEED } from '../../../support/runs';

const EVENTS = [
	...[
		'newRun',
		'newRun',
		'change',
		'list',
		'list',
		'together',
		'together',
		'each',
		'apart',
		'again',
		'stale',
	],
	...['close', 'open', 'lostBefore', 'lostAfter'],
] as const;

interface Event {
	kind: (typeof EVENTS)[number];
	on: [number, number];
}

const event: fc.Arbitrary<Event> = fc.record({
	kind: fc.constantFrom(...EVENTS),
	on: fc.tuple(fc.nat(9), fc.nat(9)),
});

const MONTHS = [3, 4, 5] as const;

async function apply(world: FileWorld, { kind, on: [a, b] }: Event): Promise<void> {
	const company = COMPANIES[a % 4 === 3 ? 1 : 0];
	const month = MONTHS[b % 2] ?? 3;
	const run = world.runs[a % Math.max(1, world.runs.length)];
	const files = async (made: Exported[]) => {
		if (made.length > 0) await world.send(world.fileItem(made), made);
	};
	switch (kind) {
		case 'newRun':
			return world.newRun(company, month, b > 6);
		case 'change':
			if (run && run.state < 3) run.state++;
			return;
		case 'list':
			return void (await world.send([world.listOf(company)], []));
		case 'together':
			return await files(world.export(company, month, true));
		case 'each':
			return await files(world.export(company, month, false));
		case 'apart':
			for (const one of world.export(company, month, false)) await files([one]);
			return;
		case 'again':
			return await files(world.exports.slice(-1 - (b % 2)));
		case 'stale':
			return await files([world.exports[a % Math.max(1, world.exports.length)]].flatMap((one) => one ?? []));
		case 'close':
			return void world.closed.add(month);
		case 'open':
			return void world.closed.delete(month);
		case 'lostBefore':
		case 'lostAfter':
			world.sync.books.nextWrite = kind;
			return;
	}
}

function expectNothingTwice(world: FileWorld): void {
	for (const company of COMPANIES)
		for (const month of MONTHS) {
			const booked = world.grossBooked(company, month);
			if (!world.grossPossible(company, month).has(booked))
				throw new Error(`${company}/${month} has ${booked}, due ${world.grossDue(company, month)}`);
		}
}

/** By a last list, or by files of everything: whoever has answered what was asked has the books that the payroll has. */
async function bringToEnd(world: FileWorld, byFiles: boolean): Promise<void> {
	world.closed.clear();
	world.sync.books.nextWrite = null;
	for (const company of COMPANIES) {
		if (byFiles)
			for (const month of MONTHS) {
				const made = world.export(company, month, true);
				if (made.length > 0) await world.send(world.fileItem(made), made);
			}
		else await world.send([world.listOf(company)], []);
	}
}

test('from a list with numbers to files and back, in whatever order: nothing twice, and nothing lost', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(event, { minLength: 1, maxLength: 10 }),
			fc.boolean(),
			async (events, byFiles) => {
				const world = new FileWorld();
				for (const one of events) {
					await apply(world, one);
					expectNothingTwice(world);
				}
				await bringToEnd(world, byFiles);
				for (const company of COMPANIES)
					for (const month of MONTHS)
						expect([company, month, world.grossBooked(company, month)]).toEqual([
							...[company, month, world.grossDue(company, month)],
						]);
				const { length } = world.sync.books.entries;
				await bringToEnd(world, byFiles);
				expect(world.sync.books.entries).toHaveLength(length);
			},
		),
		{ seed: SEED },
	);
}, 3_600_000);
