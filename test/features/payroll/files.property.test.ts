import fc from 'fast-check';
import { COMPANIES, FileWorld, MONTHS, type Circumstances } from './files/world';
import { SEED } from '../../support/runs';

/** What can happen between and during executions; what happens often stands there more than once. */
const EVENTS = [
	...['newRun', 'newRun', 'change', 'change', 'change'],
	...['folder', 'folder', 'folder', 'oneFile', 'oneFile', 'list', 'list'],
	...['rename', 'strange', 'strange'],
	...['edit', 'takeOut', 'close', 'open', 'lostBefore', 'lostAfter', 'cutShort'],
] as const;

interface Event {
	kind: (typeof EVENTS)[number];
	on: [number, number];
}

const event: fc.Arbitrary<Event> = fc.record({
	kind: fc.constantFrom(...EVENTS),
	on: fc.tuple(fc.nat(9), fc.nat(9)),
});

const circumstances: fc.Arbitrary<Circumstances> = fc.record({
	settings: fc.record({
		correction: fc.constantFrom('difference', 'reverse'),
		handEdits: fc.constantFrom('restore', 'report'),
		closedPeriods: fc.constantFrom('report', 'nextOpenPeriod'),
	}),
	holds: fc.constantFrom('run', 'month'),
	says: fc.constantFrom('nothing', 'month', 'run'),
	hasCentres: fc.boolean(),
});

async function apply(world: FileWorld, { kind, on: [a, b] }: Event): Promise<void> {
	const company = COMPANIES[a % 4 === 3 ? 1 : 0];
	const month = MONTHS[b % 2] ?? 3;
	const run = world.runs[a % Math.max(1, world.runs.length)];
	const { books } = world.sync;
	const folder = world.files.map(({ item }) => item);
	const some = world.files[a % Math.max(1, world.files.length)];
	switch (kind) {
		case 'newRun':
			return world.newRun(company, month, b > 6);
		case 'change':
			return run && world.change(run, a > 6, b > 5);
		case 'folder':
			return void world.answer(await world.execute(turned(folder, b)), (place) => (place + a) % 4 > 0);
		case 'oneFile':
			return void world.answer(await world.execute(some ? [some.item] : []), () => b > 2);
		case 'list':
			// Of a file with several runs of a list, no answer says that it is their newer version.
			if (world.holds === 'month') return;
			return void world.answer(await world.execute([world.listOf(company)]), () => b > 1);
		case 'rename':
			return run && world.rename(run);
		case 'strange': {
			const item = run && world.strange(run);
			const { length } = books.entries;
			if (item) world.answer(await world.execute([item]), () => b > 2);
			if (books.entries.length > length) throw new Error('the file of another client was booked');
			return;
		}
		case 'edit':
			return world.editByHand(a);
		case 'takeOut':
			return void world.answers.delete([...world.answers.keys()][a % Math.max(1, world.answers.size)] ?? '');
		case 'close':
			return void world.closed.add(month);
		case 'open':
			return void world.closed.delete(month);
		case 'lostBefore':
		case 'lostAfter':
			books.nextWrite = kind;
			return;
		case 'cutShort':
			return world.cutShort();
	}
}

/** The order of files in a folder is nobody's choice. */
function turned<T>(all: readonly T[], by: number): T[] {
	const at = by % Math.max(1, all.length);
	return [...all.slice(at), ...all.slice(0, at)];
}

/** Undisturbed: until nothing more is asked and nothing more is written. */
async function bringToEnd(world: FileWorld, by: 'list' | 'folder' | 'trueFiles'): Promise<void> {
	const { books } = world.sync;
	for (let turn = 0; turn < 12; turn++) {
		const before = books.entries.length;
		const items = {
			list: () => COMPANIES.map((company) => world.listOf(company)),
			folder: () => world.files.map(({ item }) => item),
			trueFiles: () => world.trueFiles().map(({ item }) => item),
		}[by]();
		const isAnswered = world.answer(await world.execute(items));
		if (!isAnswered && books.entries.length === before) return;
	}
	throw new Error('no end of questions and bookings');
}

function expectRight(world: FileWorld): void {
	for (const company of COMPANIES)
		for (const month of MONTHS)
			expect([company, month, world.booked(company, month)]).toEqual([
				...[company, month, world.due(company, month)],
			]);
}

test('from files and from a list with numbers, in whatever order: nothing twice, nothing lost, and an end of questions', async () => {
	await fc.assert(
		fc.asyncProperty(
			circumstances,
			fc.array(event, { minLength: 2, maxLength: 14 }),
			fc.constantFrom('list', 'folder', 'trueFiles'),
			async (given, events, by) => {
				const world = new FileWorld(given);
				try {
					for (const one of events) {
						await apply(world, one);
						const isEdited = events.some(({ kind }) => kind === 'edit');
						for (const company of COMPANIES)
							for (const month of MONTHS)
								if (!world.isPossible(company, month, isEdited))
									throw new Error(
										`${company}/${month} is no state: ${JSON.stringify(world.booked(company, month))}`,
									);
					}
					world.closed.clear();
					world.sync.books.nextWrite = null;
					world.sync.books.beforeWrite = null;
					await bringToEnd(world, world.holds === 'month' && by === 'list' ? 'folder' : by);
					expectRight(world);
					const { length } = world.sync.books.entries;
					await bringToEnd(world, world.holds === 'month' && by === 'list' ? 'folder' : by);
					expect(world.sync.books.entries).toHaveLength(length);
				} catch (error) {
					throw new Error(`${String(error)}\n${world.log.join('\n')}`);
				}
			},
		),
		{ seed: SEED },
	);
});
