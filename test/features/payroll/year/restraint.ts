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
			if (gone.length === 0 && dates.every((date) => isClosed(after, date)))
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

function goneRuns(world: World, company: string): string[] {
	const known = [...world.wages.keys()].map((key) => key.split('/'));
	return known
		.filter(
			([of, id = '']) => of === company && !world.run(company, id) && world.entriesOf(company, id).length > 0,
		)
		.map(([, id = '']) => id);
}
