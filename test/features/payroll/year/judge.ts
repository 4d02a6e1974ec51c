import { isWithin, type BookDate } from '../../../../base/values/dates';
import { readBoekstuk } from './boekstuk';
import { firstDaysAfter, windowFrom } from './calendar';
import type { Wrong } from './history';
import { mutationsIn, offeredIn, shownRow, type YearRow } from './rows';
import { isClosed } from './restraint';
import { dueOf, type Run } from './source';
import { add, debitOf, isEqual, minus, negated, perCode, shown, type Sums } from './sums';
import { wagesKey, type World, type YearEntry } from './world';

const NOTHING: Sums = new Map();

/** A run as a whole waits for a person; what it says of itself is looked at by `untrue`. */
const HELD: ReadonlySet<string> = new Set([
	'journalNotRead',
	'editedByHand',
	'foreignBooking',
	'leftBeforeChange',
	'runMadeAgain',
	'tooManyEntries',
	'writingStopped',
	'entryNotKept',
	'anotherExecution',
]);

/** Rows for several runs of a company together. */
const AS_A_WHOLE: ReadonlySet<string> = new Set(['manyMonthsChange']);

/** What an execution must leave to a person or to another day, date by date. */
const LEFT_TO_A_PERSON = 'blocked';
const CLOSED: ReadonlySet<string> = new Set(['closedBySetting', 'closedInBooks']);

export type RowsByRun = ReadonlyMap<string, YearRow>;

export function byRun(rows: readonly YearRow[]): RowsByRun {
	return new Map(rows.map((row) => [wagesKey(row), row]));
}

/** (a): what one undisturbed execution must have brought about, for every run that the payroll lists. */
export function judgeConvergence(world: World, rows: readonly YearRow[]): Wrong | null {
	const said = byRun(rows);
	const told = new Set(rows.flatMap(({ code, company }) => (AS_A_WHOLE.has(code) ? [company] : [])));
	for (const [company, runs] of world.source)
		for (const run of runs.values()) {
			if (run.month < world.settings.start) continue;
			const found = judgeRun(world, company, run, said.get(wagesKey({ company, run: run.id })));
			if (found && !(told.has(company) && found.label === 'a no row')) return found;
		}
	return judgeGone(world, said);
}

/** A run that is gone is taken back when the setting or a person says so, and else told. */
function judgeGone(world: World, said: RowsByRun): Wrong | null {
	for (const key of world.wages.keys()) {
		const [company = '', id = ''] = key.split('/');
		const runs = world.source.get(company);
		const booked = world.bookedOf(company, id);
		const word = world.decisions.get(id);
		// A person may reverse it on another date.
		if (!runs || runs.has(id) || add([...booked.values()]).size === 0 || word?.startsWith('leave')) continue;
		const { start, vanishedRuns, isListCut } = world.settings;
		const months = world.entriesOf(company, id).map(({ voucher }) => readBoekstuk(voucher)?.month ?? 0);
		const mustGo = word === 'reverse' || (vanishedRuns === 'reverse' && runs.size > 0 && !isListCut);
		const row = said.get(key);
		if (months.some((month) => month < start) && word !== 'reverse') {
			if (row) return { label: 'a gone run from before the start mentioned', detail: shownRow(row) };
			continue;
		}
		if (!row) return { label: 'a gone run without a row', detail: key };
		if (row.code === 'runVanished' || row.code === 'runNotInList') {
			if (mustGo) return { label: 'a gone run not taken back', detail: shownRow(row) };
			continue;
		}
		const found = judgeDates(world, company, id, new Map(), row);
		if (found) return found;
	}
	return null;
}

function judgeRun(world: World, company: string, run: Run, row: YearRow | undefined): Wrong | null {
	if (!row) return { label: 'a no row', detail: `${company}/${run.id}` };
	const due =
		world.decisions.get(run.id) === 'reverse' ? new Map<BookDate, Sums>() : dueOf(run, world.settings);
	return judgeDates(world, company, run.id, due, row);
}

function judgeDates(
	world: World,
	company: string,
	run: string,
	due: ReadonlyMap<BookDate, Sums>,
	row: YearRow,
): Wrong | null {
	if (row.action === 'skipped' || HELD.has(row.code) || row.facts.because === 'empty') return null;
	if (row.action === 'failed') return { label: 'a failed undisturbed', detail: shownRow(row) };
	const { start } = world.settings;
	const booked = world.bookedOf(company, run);
	const dates = [...new Set([...due.keys(), ...booked.keys()])].sort();
	const restOn = (date: BookDate) => minus(due.get(date) ?? NOTHING, booked.get(date) ?? NOTHING);
	const left = new Map(
		dates
			.map((date) => [date, restOn(date)] as const)
			.filter(([date, sums]) => sums.size > 0 && isWithin(date, windowFrom(start))),
	);
	for (const [date, amount] of row.unwrittenAmounts) {
		const sums = restOn(date);
		if (![sums, perCode(sums)].some((some) => debitOf(some) === amount))
			return {
				label: 'a left another amount',
				detail: `${amount} on ${date}, not ${shown(sums)}: ${shownRow(row)}`,
			};
	}
	for (const [date, sums] of left) {
		const label = judgeDate(world, { due, booked, left, row }, date, sums);
		if (label) return { label, detail: `${company}/${run} ${date} ${shown(sums)} — ${shownRow(row)}` };
	}
	return null;
}

interface Standing {
	due: ReadonlyMap<BookDate, Sums>;
	booked: ReadonlyMap<BookDate, Sums>;
	left: ReadonlyMap<BookDate, Sums>;
	row: YearRow;
}

function judgeDate(world: World, standing: Standing, date: BookDate, sums: Sums): string | null {
	const { row, left, due, booked } = standing;
	const isShut = (day: BookDate) => isClosed(world, day);
	const why = row.unwritten.get(date);
	if (why === LEFT_TO_A_PERSON) return row.attention ? null : 'a left without attention';
	if (why === 'waitsForClosedDate') {
		const opposite = [...left].some(
			([other, difference]) =>
				other !== date && isShut(other) && isEqual(difference, negated(sums)) && row.unwritten.has(other),
		);
		return !opposite ? 'a waits for nothing' : row.attention ? null : 'a left without attention';
	}
	// Of a cost centre that is gone nobody can say which it was.
	if (world.missingCentres.size > 0 && perCode(sums).size === 0) return null;
	if (!isShut(date)) return 'a not converged';
	if (row.code !== 'closedAndNeverBooked' && !CLOSED.has(why ?? '')) return 'a closed date not told';
	const dates = [...due.keys()];
	const isNew = booked.size === 0 && dates.every(isShut);
	if (!row.attention) return 'a closed without attention';
	const isAnswered = isNew && world.decisions.get(row.run) === 'book';
	if (world.settings.closedPeriods === 'report' && !isAnswered) return null;
	if (isNew && !isAnswered) return null;
	const couldGo = firstDaysAfter(date).some((day) => !isShut(day));
	return couldGo ? 'a not moved' : null;
}

/** What a row says of a run must be so. */
export function judgeWords(world: World, rows: readonly YearRow[]): Wrong | null {
	for (const row of rows) {
		const why = untrue(world, row);
		if (why) return { label: `g ${row.code} untrue`, detail: `${why}: ${shownRow(row)}` };
	}
	const seen = rows.filter(({ run }) => run !== '').map(wagesKey);
	const twice = seen.find((key, at) => seen.indexOf(key) !== at);
	return twice === undefined ? null : { label: 'g two rows for one run', detail: twice };
}

/** Of a company that the payroll shows, or without that knowledge of one that this execution reads. */
function isReadAsOurs({ settings, source }: World, { voucher }: YearEntry): boolean {
	const company = readBoekstuk(voucher)?.company;
	if (company === undefined || !source.has(company)) return false;
	return settings.visible || (settings.companies?.includes(company) ?? true);
}

function untrue(world: World, row: YearRow): string | null {
	const { company, run: id, code, facts } = row;
	const run = world.run(company, id);
	const booked = world.bookedOf(company, id);
	switch (code) {
		case 'closedAndNeverBooked':
			if (world.entriesOf(company, id).length > 0) return 'something is booked';
			return [...(run ? dueOf(run, world.settings).keys() : [])].every(
				(date) => date <= world.settings.closedUntil,
			)
				? null
				: 'a date of it is open';
		case 'runMadeAgain':
			return world.run(company, String(facts.formerRun)) ? 'the former run is there' : null;
		case 'runVanished':
			return run && facts.because !== 'empty'
				? 'it is there'
				: booked.size === 0
					? 'nothing of it is booked'
					: null;
		case 'editedByHand':
			return world.settings.handEdits === 'restore' ? 'the setting is restore' : null;
		case 'journalEmpty':
			return booked.size > 0 ? 'something of it is booked' : null;
		case 'runNotLocked':
			return booked.size === 0 && Array.isArray(facts.mutations) && facts.mutations.length > 0
				? 'nothing of it is booked'
				: null;
		case 'leftByDecision':
			return facts.because === 'reversed' ||
				world.decisions.get(id)?.startsWith('leave') ||
				String(facts.answer).startsWith('Q')
				? null
				: 'nobody said leave';
		case 'foreignBooking': {
			const named = [...mutationsIn(row)];
			if (named.length === 0) return 'it names nobody';
			const said = offeredIn(row).find((text) => world.decisions.has(text));
			if (said) return `somebody said ${said}`;
			const ours = world.entries.filter(
				(entry) => named.includes(entry.number) && isReadAsOurs(world, entry),
			);
			return ours.length > 0 ? 'it names an entry of ours' : null;
		}
		default:
			return null;
	}
}
