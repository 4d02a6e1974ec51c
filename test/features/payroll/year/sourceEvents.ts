import { DATES, PAYDAYS } from './calendar';
import { oneOf, pick, type Four } from './history';
import { copyOfRun, type Run } from './source';
import { codeOf } from './sums';
import { wagesKey, type World } from './world';

/** What changes in the payroll. Those with a run get the one that the event is about. */
type Change = (world: World, company: string, run: Run, on: Four) => void;

const MOVED: Readonly<Record<string, string>> = { '100': '300', '200': '400' };

export function newRun(world: World, company: string, [, b, c]: Four): void {
	const month = 2 + (b % 3);
	const gross = oneOf([100, 100, 200], c);
	const tax = oneOf([10, 20], Math.floor(c / 3));
	const lines = [
		{ account: '4000', cents: -gross },
		{ account: '1700', cents: gross - tax },
		{ account: '1800', cents: tax },
	];
	const entries = [{ date: PAYDAYS[month] ?? '', lines }];
	const wages = ++world.lastWages;
	addRun(world, company, { id: '', month, entries, wages, isEmpty: false, isUnread: false, isLocked: true });
}

/** The company gets another number: all its runs are new. */
export function moveCompany(world: World, company: string): void {
	const to = MOVED[company];
	if (to === undefined || world.source.has(to)) return;
	const runs = [...(world.source.get(company)?.values() ?? [])];
	world.source = new Map(
		[...world.source].map(([name, of]) => (name === company ? [to, new Map()] : [name, of])),
	);
	for (const run of runs) addRun(world, to, run);
}

function addRun(world: World, company: string, run: Run): void {
	const id = String(++world.lastRun);
	world.source.get(company)?.set(id, { ...copyOfRun(run), id });
	world.wages.set(wagesKey({ company, run: id }), run.wages);
}

const entryOf = (run: Run, index: number) => pick(run.entries, index);

export const CHANGES: Readonly<Record<string, Change>> = {
	deleteRun: (world, company, run) => world.source.get(company)?.delete(run.id),
	makeAgain: (world, company, run) => {
		world.source.get(company)?.delete(run.id);
		addRun(world, company, run);
	},
	empty: (_world, _company, run) => (run.isEmpty = !run.isEmpty),
	unread: (_world, _company, run) => (run.isUnread = !run.isUnread),
	unlock: (_world, _company, run) => (run.isLocked = !run.isLocked),
	amount: (_world, _company, run, [, , c]) => {
		const [first, second] = entryOf(run, c)?.lines ?? [];
		if (!first || !second) return;
		first.cents -= 50;
		second.cents += 50;
	},
	line: (_world, _company, run, [, , c]) =>
		entryOf(run, c)?.lines.push({ account: '4010', cents: -30 }, { account: '1700', cents: 30 }),
	account: (_world, _company, run, [, , c]) => {
		const first = entryOf(run, c)?.lines[0];
		if (first) first.account = codeOf(first.account) === '4000' ? '4010' : '4000';
	},
	centre: (_world, _company, run, [, , c, d]) => {
		const first = entryOf(run, c)?.lines[0];
		if (!first) return;
		const centre = oneOf(['', '100', '200'], d);
		first.account = `${codeOf(first.account)}${centre && `/${centre}`}`;
	},
	moveDate: (_world, _company, run, [, , c, d]) => {
		const entry = entryOf(run, c);
		if (entry) entry.date = oneOf(DATES, d);
	},
	splitDate: (_world, _company, run, [, , , d]) => {
		if (run.entries.length === 0 || run.entries.length > 2) return;
		const lines = [
			{ account: '4000', cents: -40 },
			{ account: '1700', cents: 40 },
		];
		run.entries.push({ date: oneOf(DATES, d), lines });
	},
	dropEntry: (_world, _company, run) => {
		if (run.entries.length > 1) run.entries.pop();
	},
	unbalance: (_world, _company, run, [, , c]) => {
		const first = entryOf(run, c)?.lines[0];
		if (first) first.cents += 1;
	},
};
