import type { History } from './history';
import { live, prove } from './prove';
import { shownRow } from './rows';
import { undisturbed } from './schedule';
import { DEFAULTS } from './settings';
import { shownEntry, type World } from './world';

/** A history as a person reads it: its events, what came of them, and what two more executions say and write. */
export async function print(history: History): Promise<string> {
	const wrong = await prove(history);
	const world = await live(history);
	const lines = [
		`== ${wrong?.label ?? 'right'}${history.isDeep ? ' (deep)' : ''}`,
		`   ${wrong?.detail ?? ''}`,
		`   settings at first ${JSON.stringify(history.settings)}`,
		...history.events.map(({ kind, on, fault }) => `     ${kind} ${on.join(' ')}${fault ? ` ${fault}` : ''}`),
		`   settings at the end ${JSON.stringify(changed(world))}`,
		...payroll(world),
		...world.entries.map((entry) => `   stands ${shownEntry(entry)}`),
	];
	for (let night = 1; night <= 2; night++) {
		const before = new Set(world.entries);
		const { rows } = await undisturbed(world);
		lines.push(...rows.map((row) => `   night ${night} ${shownRow(row)}`));
		const written = world.entries.filter((entry) => !before.has(entry));
		lines.push(...written.map((entry) => `   night ${night} wrote ${shownEntry(entry)}`));
	}
	return lines.join('\n');
}

function payroll(world: World): string[] {
	return [...world.source].flatMap(([company, runs]) =>
		[...runs.values()].map((run) => {
			const entries = run.entries.map(
				({ date, lines }) => `${date} ${lines.map(({ account, cents }) => `${account}:${cents}`).join(' ')}`,
			);
			const states = [run.isEmpty && 'EMPTY', run.isUnread && 'UNREAD', !run.isLocked && 'NOT LOCKED'];
			const state = states.filter(Boolean).join(' ');
			return `   payroll ${company}/${run.id} month ${run.month} ${entries.join('; ')} ${state} ~wages ${run.wages}`;
		}),
	);
}

function changed({
	settings,
	closedMonths,
	missing,
	missingCentres,
	decisions,
}: World): Record<string, unknown> {
	const names = Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[];
	const different = names.filter((name) => settings[name] !== DEFAULTS[name]);
	return {
		...Object.fromEntries(different.map((name) => [name, settings[name]])),
		...(closedMonths.size > 0 && { closedMonths: [...closedMonths] }),
		...(missingCentres.size > 0 && { missingCentres: [...missingCentres] }),
		...(missing.size > 0 && { missing: [...missing] }),
		...(decisions.size > 0 && { decisions: [...decisions].map(([run, word]) => `${run}=${word}`) }),
	};
}
