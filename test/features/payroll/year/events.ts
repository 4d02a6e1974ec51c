import { CIRCUMSTANCES } from './circumstances';
import { bookByOtherHand, bookNoise, FOREIGN_BOOKINGS } from './foreign';
import { editByHand, HAND_EDITS } from './hand';
import { pick, type HistoryEvent } from './history';
import { Execution, undisturbed } from './schedule';
import { CHANGES, moveCompany, newRun } from './sourceEvents';
import type { World } from './world';

/** Executions under way. */
export type Running = Map<number, Execution>;

export async function applyEvent(world: World, running: Running, event: HistoryEvent): Promise<void> {
	const { kind, on, fault = null } = event;
	const [a] = on;
	switch (kind) {
		case 'execute':
			await endOf(running, a);
			start(world, running, a);
			return await endOf(running, a);
		case 'start':
			if (!running.has(a)) start(world, running, a);
			return;
		case 'step':
			if (!(await running.get(a)?.step(fault))) running.delete(a);
			return;
		case 'fight':
			return await fight(world, running, a);
		case 'noise':
			return bookNoise(world, on);
	}
	const { nextNumber } = world;
	byPerson(world, event);
	for (const entry of world.entries)
		if (entry.number >= nextNumber && running.size > 0) entry.isMeanwhile = true;
}

/** What changes in payroll, books or settings. */
function byPerson(world: World, { kind, on }: HistoryEvent): void {
	const [a, b] = on;
	const company = pick(world.source.keys(), a) ?? '';
	const run = pick(world.source.get(company)?.values() ?? [], b);
	if (kind === 'newRun') newRun(world, company, on);
	else if (kind === 'moveCompany') moveCompany(world, company);
	else if (CIRCUMSTANCES[kind]) CIRCUMSTANCES[kind](world, on);
	else if (HAND_EDITS[kind]) {
		const entry = pick(world.entries, b);
		if (entry) editByHand(world, HAND_EDITS[kind], entry, { run, company, on });
	} else if (run && CHANGES[kind]) CHANGES[kind](world, company, run, on);
	else if (run && FOREIGN_BOOKINGS.includes(kind)) bookByOtherHand(kind, world, company, run, on);
}

function start(world: World, running: Running, which: number): void {
	running.set(which, new Execution(world));
}

export async function endOf(running: Running, which: number): Promise<void> {
	await running.get(which)?.toItsEnd();
	running.delete(which);
}

/** Two workflows whose payrolls give other accounts, night after night. */
async function fight(world: World, running: Running, a: number): Promise<void> {
	if (running.size > 0) return;
	for (let night = 0; night < 4 + 2 * (a % 3); night++)
		await undisturbed(world, { ...world.settings, remap: night % 2 === 0 });
}
