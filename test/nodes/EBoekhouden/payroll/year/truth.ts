import { byRun, type RowsByRun } from './judge';
import type { Wrong } from './history';
import { readBoekstuk } from './boekstuk';
import type { YearRow } from './rows';
import { dueOf, type Run } from './source';
import { add, effectOf, isEqual, negated, perCode, shown, sumsOf, type Sums } from './sums';
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

const DRIFTED = ' (drifted)';

/** Nobody would know the wages in what another hand booked, since they or the payroll changed too much: accepted. */
export function unlessDrifted(wrong: Wrong | null): Wrong | null {
	return wrong?.label.endsWith(DRIFTED) ? null : wrong;
}

/** (e): nothing is green while wages stand twice in the books, or not at all. */
export function judgeTruth(world: World, rows: readonly YearRow[]): Wrong | null {
	const said = byRun(rows);
	for (const wages of wagesOf(world)) {
		if (isBeyondJudging(world, wages) || isEqual(wages.booked, wages.due)) continue;
		if (wages.carriers.some((carrier) => said.get(wagesKey(carrier))?.attention)) continue;
		if (isQuietlyByHand(world, said, wages)) continue;
		if (rows.some(({ attention }) => attention)) continue;
		const kind = wouldBeRecognised(world, wages) ? '' : DRIFTED;
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
	if (carriers.some(({ run }) => decisions.has(run) && decisions.get(run) !== 'restore')) return true;
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

/** Whether a person who looks at what another hand booked would still know the wages in it. */
function wouldBeRecognised(world: World, { current, entries, due }: Wages): boolean {
	const ours = add(entries.filter(({ voucher }) => readBoekstuk(voucher)).map(effectOf));
	const perDate = current.flatMap((run) =>
		run.entries.map(({ date }) =>
			sumsOf(run.entries.filter((entry) => entry.date === date).flatMap(({ lines }) => lines)),
		),
	);
	const known = [due, ...perDate, negated(ours)].map(perCode);
	const groups = new Map<string, YearEntry[]>();
	for (const entry of entries.filter((one) => !world.isOurs(one))) {
		const key = entry.group === null ? `#${entry.number}` : String(entry.group);
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	return [...groups.values()].every((group) => {
		if (group.length > 1 && group.some(({ edits }) => edits > 0)) return false;
		const together = perCode(add(group.map(effectOf)));
		return known.some((sums) => isLike(together, sums));
	});
}

function isLike(found: Sums, known: Sums): boolean {
	if (found.size === 0) return true;
	const same = [...known].filter(([account, cents]) => Math.abs((found.get(account) ?? 0) - cents) <= 1);
	return known.size > 0 && 2 * same.length >= known.size;
}
