import { Random } from '../../../prove/random';
import { MONDAY } from './calendar';
import { applyEvent, endOf, type Running } from './events';
import type { History, Wrong } from './history';
import { judgeConvergence, judgeWords } from './judge';
import { judgeHandEdits, judgeRestraint } from './restraint';
import type { YearRow } from './rows';
import { Execution, undisturbed } from './schedule';
import type { YearSettings } from './settings';
import { judgeTruth, unlessAccepted } from './truth';
import { judgeWaysOn } from './waysOn';
import { wagesKey, World } from './world';

/** The world after its events; what was under way has ended, or crashed. */
export async function live({ settings, events }: History): Promise<World> {
	const world = new World(settings);
	const running: Running = new Map();
	for (const event of events) await applyEvent(world, running, event);
	for (const which of [...running.keys()]) await endOf(running, which);
	world.land();
	return world;
}

/** Lives through a history and looks whether all that must be true is; null when it is. */
export async function prove(history: History): Promise<Wrong | null> {
	try {
		return await proveLived(history, await live(history));
	} catch (error) {
		return {
			label: `threw ${String(error).slice(0, 60)}`,
			detail: error instanceof Error ? (error.stack ?? '') : '',
		};
	}
}

async function proveLived(history: History, world: World): Promise<Wrong | null> {
	const before = world.clone();
	const foreseen = await undisturbed(world, { ...world.settings, preview: true });
	const first = await undisturbed(world);
	const second = await undisturbed(world);
	if (world.offence) return { label: `c ${world.offence.split(':')[0] ?? ''}`, detail: world.offence };
	const { mangle } = history.settings;
	if (mangle) return await comesToRest(world, `mangled ${mangle}`, mangle === 'boekstuk');
	const converged =
		judgeConvergence(world, first.rows) ??
		judgeWords(world, first.rows) ??
		judgeRestraint(before, world) ??
		judgeHandEdits(before, world);
	if (converged) return converged;
	const surprise = world.closedMonths.size > 0 ? null : judgePreview(foreseen.rows, first.rows);
	if (surprise) return surprise;
	if (second.writes > 0)
		return (
			(await comesToRest(world, 'alone')) ?? {
				label: 'b second wrote',
				detail: `${second.writes}: ${second.rows.map(({ run, code }) => `${run} ${code}`).join(', ')}`,
			}
		);
	const untrue = unlessAccepted(judgeTruth(world, first.rows));
	if (untrue || !history.isDeep) return untrue;
	return (
		(await judgeWaysOn(world, second.rows)) ??
		(await twoAtOnce(before)) ??
		(await twoWorkflows(before, history.other))
	);
}

/** Only what the service alone can say, that a period is closed, is not foreseen. */
function judgePreview(foreseen: readonly YearRow[], done: readonly YearRow[]): Wrong | null {
	const told = (rows: readonly YearRow[]) =>
		rows.map((row) => {
			const { code, unwritten, entries } = row;
			return `${wagesKey(row)} ${code} ${[...unwritten].join(' ')} ${entries}`;
		});
	const [before, after] = [told(foreseen), told(done)];
	const at = before.findIndex((row, index) => row !== after[index]);
	if (at < 0 && before.length === after.length) return null;
	return { label: 'p not as foreseen', detail: `${before[at] ?? 'no row'}, then ${after[at] ?? 'no row'}` };
}

/**
 * (d). Of a service that cuts off a Boekstuk nothing in the books says whose an entry is: one a night is accepted, as long
 * as it is told.
 */
async function comesToRest(world: World, how: string, isOneANightAccepted = false): Promise<Wrong | null> {
	const writes: number[] = [];
	for (let night = 0; night < 30; night++) {
		const { rows, writes: count } = await undisturbed(world);
		const isAccepted = isOneANightAccepted && count === 1 && rows.some(({ attention }) => attention);
		writes.push(isAccepted ? 0 : count);
	}
	return endless(writes) ? { label: `d endless ${how}`, detail: writes.join(' ') } : null;
}

/** (d) with two workflows that are set otherwise, one night the one, one night the other. */
async function twoWorkflows(world: World, other: number): Promise<Wrong | null> {
	const random = new Random(other);
	const change = otherSettings(random, world);
	const decisions = random.next() < 0.7 ? world.decisions : new Map<string, string>();
	const writes: number[] = [];
	for (let night = 0; night < 30; night++) {
		const isOther = night % 2 === 1;
		const settings = isOther ? { ...world.settings, ...change } : world.settings;
		writes.push((await undisturbed(world, settings, isOther ? decisions : world.decisions)).writes);
	}
	if (world.offence) return { label: 'c two workflows', detail: world.offence };
	const detail = `${writes.join(' ')} ${JSON.stringify(change)}`;
	return endless(writes) ? { label: 'd endless, two workflows', detail } : null;
}

const endless = (writes: readonly number[]) => writes.slice(-4).some((count) => count > 0);

function otherSettings(random: Random, world: World): Partial<YearSettings> {
	const maybe = <K extends keyof YearSettings>(name: K, values: readonly YearSettings[K][]) =>
		random.next() < 0.5 ? { [name]: random.pick(values) } : {};
	return {
		...maybe('correction', ['difference', 'reverse']),
		...maybe('handEdits', ['restore', 'report']),
		...maybe('vanishedRuns', ['report', 'reverse']),
		...maybe('closedPeriods', ['report', 'nextOpenPeriod']),
		...maybe('closedUntil', ['', '2026-02-28', '2026-03-31']),
		...maybe('remap', [true, false]),
		...maybe('visible', [true, false]),
		...(random.next() < 0.2 ? { companies: [...world.source.keys()].slice(0, 1) } : {}),
	};
}

/** So many ways in which two executions get in between each other. */
const OVERLAPS = 4;

/**
 * Two executions at the same minute: what does not come out right is told by one of them, the next execution makes it right,
 * and the one after it writes nothing.
 */
async function twoAtOnce(before: World): Promise<Wrong | null> {
	for (let seed = 1; seed <= OVERLAPS; seed++) {
		const world = before.clone();
		const isTold = await overlap(world, new Random(seed));
		const [next, last] = [await undisturbed(world), await undisturbed(world)];
		if (world.offence) return { label: 'c two at once', detail: world.offence };
		const detail = `overlap ${seed}: the next wrote ${next.writes}, then ${last.writes}`;
		if (next.writes > 0 && !isTold) return { label: 'h two at once: not right, and nobody told', detail };
		if (last.writes > 0) return { label: 'h two at once: not right after the next', detail };
	}
	return null;
}

/** Whether one of them asks for attention. */
async function overlap(world: World, random: Random): Promise<boolean> {
	const start = () => new Execution(world, world.settings, world.decisions, MONDAY);
	const both = [start(), start()];
	const open = [...both];
	while (open.length > 0) {
		const one = random.pick(open);
		if (!(await one.step(null))) open.splice(open.indexOf(one), 1);
	}
	return both.some(({ rows, threw }) => threw !== null || rows.some(({ attention }) => attention));
}
