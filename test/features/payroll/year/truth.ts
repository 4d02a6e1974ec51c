import { byRun, type RowsByRun } from './judge';
import type { Wrong } from './history';
import { readBoekstuk } from './boekstuk';
import { monthIn } from './calendar';
import type { YearRow } from './rows';
import { dueOf, type Run } from './source';
import { add, effectOf, isEqual, minus, negated, perCode, shown, type Sums } from './sums';
import { wagesKey, type World, type YearEntry } from './world';

/** A run that is or was the same wages. */
interface Carrier {
	company: string;
	run: string;
}

/** What really stands in the books for one and the same wages, whoever booked it, and where it belongs. */
interface Wages {
	id: number;
	carriers: Carrier[];
	/** Those that the payroll still has. */
	current: Run[];
	entries: YearEntry[];
	due: Sums;
	booked: Sums;
}

/**
 * What is accepted, since a person who looks at the books could not tell either: what another hand booked, or the payroll,
 * changed until less than half of the lines fit; it stands where another run with the same wages has its own; it stands
 * more than a month from where the wages are due by now.
 */
const ACCEPTED = [' (drifted)', ' (equal wages)', ' (far away)'] as const;

export function unlessAccepted(wrong: Wrong | null): Wrong | null {
	return ACCEPTED.some((kind) => wrong?.label.endsWith(kind)) ? null : wrong;
}

/** (e): nothing is green while wages stand twice in the books, or not at all. */
export function judgeTruth(world: World, rows: readonly YearRow[]): Wrong | null {
	const said = byRun(rows);
	for (const wages of wagesOf(world)) {
		if (isBeyondJudging(world, wages) || isEqual(wages.booked, wages.due)) continue;
		if (wages.carriers.some((carrier) => said.get(wagesKey(carrier))?.attention)) continue;
		if (isQuietlyByHand(world, said, wages)) continue;
		if (rows.some(({ attention }) => attention)) continue;
		const kind = acceptedAs(world, wages) ?? '';
		const runs = wages.carriers.map(wagesKey).join(' ');
		const detail = `${runs}: books ${shown(wages.booked) || 'nothing'}, payroll ${shown(wages.due) || 'nothing'}`;
		return { label: `e green wrong${kind}`, detail };
	}
	return null;
}

function wagesOf(world: World): Wages[] {
	const carriers = new Map<number, Carrier[]>();
	for (const [key, id] of world.wages) {
		const [company = '', run = ''] = key.split('/');
		carriers.set(id, [...(carriers.get(id) ?? []), { company, run }]);
	}
	return [...carriers].map(([id, of]) => {
		const current = of.flatMap(({ company, run }) => world.run(company, run) ?? []);
		const entries = world.entries.filter((entry) => world.truthOf(entry) === id);
		const booked = perCode(add(entries.map(effectOf)));
		const due = current.flatMap((run) => [...dueOf(run, world.settings).values()]);
		return { id, carriers: of, current, entries, due: perCode(add(due)), booked };
	});
}

/** A person settled it, or it is nobody's business now, or several wages were booked in one. */
function isBeyondJudging(world: World, { id, carriers, current, entries, due }: Wages): boolean {
	const { decisions, settings, source } = world;
	if (carriers.some(({ run }) => decisions.has(run) && decisions.get(run) !== 'correct')) return true;
	if (current.some((run) => run.month < settings.start || run.isUnread || !run.isLocked)) return true;
	if (current.length === 0 && !carriers.some(({ company }) => source.has(company))) return true;
	if (due.size === 0 && !entries.some((entry) => world.isOurs(entry))) return true;
	if (entries.some(({ voucher }) => (readBoekstuk(voucher)?.month ?? 99) < settings.start)) return true;
	return world.entries.some(
		({ voucher, meant }) => readBoekstuk(voucher) === null && Array.isArray(meant) && meant.includes(id),
	);
}

/** A closed run that was never booked by us is nothing to tell. */
function isQuietlyByHand(world: World, said: RowsByRun, { carriers, entries }: Wages): boolean {
	const isQuiet = carriers.some((carrier) => said.get(wagesKey(carrier))?.code === 'closedAndNeverBooked');
	return isQuiet && entries.every((entry) => !world.isOurs(entry));
}

function acceptedAs(world: World, wages: Wages): (typeof ACCEPTED)[number] | null {
	if (!wouldBeRecognised(world, wages)) return ' (drifted)';
	const foreign = wages.entries.filter((entry) => !world.isOurs(entry));
	if (foreign.some((entry) => isAnothers(world, wages, entry))) return ' (equal wages)';
	return foreign.some((entry) => isFar(wages, entry) && !settles(world, wages, entry)) ? ' (far away)' : null;
}

/** Whether a run of the month in which this entry stands has the amounts of the entry, or of these wages. */
function isAnothers(world: World, { id, due }: Wages, entry: YearEntry): boolean {
	const moved = perCode(effectOf(entry));
	const month = monthIn(entry.date);
	const runs = [...world.source.values()].flatMap((of) => [...of.values()]);
	return runs.some((run) => {
		const its = dueOf(run, world.settings);
		const total = perCode(add([...its.values()]));
		const isThere =
			run.month === Number(month.slice(5)) || [...its.keys()].some((date) => monthIn(date) === month);
		return run.wages !== id && isThere && (isEqual(total, moved) || isEqual(total, due));
	});
}

/** Whether it is exactly what was still to be written for a run of ours, or takes back what stood: known at any distance. */
function settles(world: World, { due, entries }: Wages, entry: YearEntry): boolean {
	const moved = perCode(effectOf(entry));
	const stood = everStood(world, entries).map(perCode);
	return stood.some((sums) => isEqual(moved, negated(sums)) || isEqual(moved, minus(due, sums)));
}

/** More than a month from every period and date that the wages have now, also by its Boekstuk. */
function isFar({ current }: Wages, { date, voucher }: YearEntry): boolean {
	const whose = readBoekstuk(voucher);
	const months = [Number(monthIn(date).slice(5)), ...(whose ? [whose.month] : [])];
	const due = current.flatMap((run) => [
		run.month,
		...run.entries.map((entry) => Number(monthIn(entry.date).slice(5))),
	]);
	return due.length > 0 && months.every((month) => due.every((other) => Math.abs(month - other) > 1));
}

/** Whether a person who looks at what another hand booked would still know the wages in it, or what it takes back. */
function wouldBeRecognised(world: World, { current, entries, due }: Wages): boolean {
	const perDate = current.flatMap((run) => [...dueOf(run, world.settings).values()]);
	const known = [due, ...perDate].map(perCode);
	const exact = everStood(world, entries).flatMap((stood) => [
		negated(perCode(stood)),
		minus(due, perCode(stood)),
	]);
	const groups = new Map<string, YearEntry[]>();
	for (const entry of entries.filter((one) => !world.isOurs(one))) {
		const key = entry.group === null ? `#${entry.number}` : String(entry.group);
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	return [...groups.values()].every((group) => {
		if (group.length > 1 && group.some(({ edits }) => edits > 0)) return false;
		const together = perCode(add(group.map(effectOf)));
		return known.some((sums) => isLike(together, sums)) || exact.some((sums) => isEqual(together, sums));
	});
}

/** Each entry of ours, and what they came to after each. */
function everStood(world: World, entries: readonly YearEntry[]): Sums[] {
	const ours = entries.filter((entry) => world.isOurs(entry)).sort((a, b) => a.number - b.number);
	return ours.flatMap((entry, at) => [effectOf(entry), add(ours.slice(0, at + 1).map(effectOf))]);
}

function isLike(found: Sums, known: Sums): boolean {
	if (found.size === 0) return true;
	const same = [...known].filter(([account, cents]) => Math.abs((found.get(account) ?? 0) - cents) <= 1);
	// One line alone may be anything.
	return same.length >= 2 && 2 * same.length >= known.size;
}
