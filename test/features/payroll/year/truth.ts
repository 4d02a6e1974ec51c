import { byRun, type RowsByRun } from './judge';
import type { Wrong } from './history';
import { readBoekstuk } from './boekstuk';
import { monthIn } from './calendar';
import type { YearRow } from './rows';
import { dueOf, type Run } from './source';
import { add, effectOf, isEqual, perCode, shown, type Sums } from './sums';
import { dateFor, wagesKey, type World, type YearEntry } from './world';

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
 * What is accepted, since only amounts that are about to be booked are compared: what another hand booked was booked after
 * ours or while an execution was under way, or has other amounts than an execution then booked; it stands where another run with the same wages has its own; it
 * stands more than a month from where the wages are due by now.
 */
const ACCEPTED = [' (not booked again)', ' (equal wages)', ' (far away)'] as const;

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
	const accepted = [...decisions].flatMap(([about, run]) => (about.includes('=') ? run : []));
	if (carriers.some(({ run }) => decisions.has(run) || accepted.includes(run))) return true;
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
	if (!isBookedAgain(world, wages)) return ' (not booked again)';
	const foreign = wages.entries.filter((entry) => !world.isOurs(entry));
	if (foreign.some((entry) => isAnothers(world, wages, entry))) return ' (equal wages)';
	return foreign.some((entry) => isFar(wages, entry)) ? ' (far away)' : null;
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

/** Whether an execution booked what another hand had booked before on one date: in one entry, or in the first of each date. */
function isBookedAgain(world: World, { entries }: Wages): boolean {
	const groups = new Map<string, YearEntry[]>();
	for (const entry of entries.filter((one) => !world.isOurs(one))) {
		const key = entry.group === null ? `#${entry.number}` : String(entry.group);
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	return [...groups.values()].some((group) => {
		if (new Set(group.map(({ date }) => date)).size > 1 || group.some(({ isMeanwhile }) => isMeanwhile))
			return false;
		const last = Math.max(...group.map(({ number }) => number));
		const later = entries.filter((one) => world.isOurs(one) && one.sent !== null && one.number > last);
		const together = perCode(add(group.map(effectOf)));
		const firsts = later.filter((one) => later.find((other) => dateFor(other) === dateFor(one)) === one);
		return [...later.map((one) => [one]), firsts].some((sent) =>
			isEqual(perCode(add(sent.map(effectOf))), together),
		);
	});
}
