import { readBoekstuk, type Boekstuk } from './boekstuk';
import { monthIn } from './calendar';
import type { Wrong } from './history';
import { dueOf } from './source';
import { contentOf, wagesKey, type World } from './world';

/** What an execution must not have booked for the first time, though the payroll has it. */
export function judgeRestraint(before: World, after: World): Wrong | null {
	for (const [company, runs] of after.source)
		for (const run of runs.values()) {
			const isNew =
				before.entriesOf(company, run.id).length === 0 && after.entriesOf(company, run.id).length > 0;
			if (!isNew || after.decisions.get(run.id) === 'book') continue;
			const gone = goneRuns(before, company);
			const key = wagesKey({ company, run: run.id });
			const twin = gone.find(
				(id) =>
					after.wages.get(`${company}/${id}`) === run.wages &&
					before.bookedOf(company, id).size > 0 &&
					after.bookedOf(company, id).size > 0,
			);
			if (twin !== undefined)
				return { label: 'e made again, and booked twice', detail: `${key} beside ${twin}` };
			const dates = [...dueOf(run, after.settings).keys()];
			const isMoved =
				after.settings.closedPeriods === 'nextOpenPeriod' && isInBookedMonth(before, company, dates);
			if (gone.length === 0 && !isMoved && dates.every((date) => isClosed(after, date)))
				return { label: 'c booked a run that is wholly closed', detail: key };
		}
	return null;
}

/** `handEdits` = report: what was edited by hand stays as it is, unless a person decides otherwise. */
export function judgeHandEdits(before: World, after: World): Wrong | null {
	if (after.settings.handEdits === 'restore') return null;
	for (const key of after.wages.keys()) {
		const [company = '', id = ''] = key.split('/');
		if (after.decisions.has(id)) continue;
		const stood = before.entriesOf(company, id);
		const edited = stood.find((entry) => entry.sent !== contentOf(entry));
		if (edited && after.entriesOf(company, id).length > stood.length)
			return { label: 'e written over a hand edit', detail: `${key} #${edited.number}` };
	}
	return null;
}

export function isClosed({ settings, closedMonths }: World, date: string): boolean {
	return date <= settings.closedUntil || closedMonths.has(monthIn(date));
}

/** Something of ours stands in one of its months by its own date, on a day that is closed with it. */
export function isInBookedMonth(world: World, company: string, dates: readonly string[]): boolean {
	const last = (date: string) => [date, world.settings.closedUntil].sort().at(-1) ?? date;
	return inPlace(world, company).some(({ date: day }) =>
		dates.some((date) => monthIn(day) === monthIn(date) && day <= last(date)),
	);
}

/** Nothing of ours stands in its months or before, nor of a run with a lower number. */
export function isOldHistory(world: World, company: string, run: string, dates: readonly string[]): boolean {
	const months = dates.map(monthIn).sort();
	return (
		!isInBookedMonth(world, company, dates) &&
		!inPlace(world, company).some(
			({ date, ours }) => monthIn(date) < (months.at(-1) ?? '') || Number(ours.run) < Number(run),
		)
	);
}

/** Ours that stand on the date that they are for. */
function inPlace({ entries }: World, company: string): { date: string; ours: Boekstuk }[] {
	return entries.flatMap(({ voucher, date }) => {
		const ours = readBoekstuk(voucher);
		return ours?.company === company && (ours.forDate ?? date) === date ? [{ date, ours }] : [];
	});
}

function goneRuns(world: World, company: string): string[] {
	const known = [...world.wages.keys()].map((key) => key.split('/'));
	return known
		.filter(
			([of, id = '']) => of === company && !world.run(company, id) && world.entriesOf(company, id).length > 0,
		)
		.map(([, id = '']) => id);
}
