import type { Wrong } from './history';
import { judgeConvergence, judgeWords } from './judge';
import { handsIn, mutationsIn, offeredIn, shownRow, type YearRow } from './rows';
import { undisturbed } from './schedule';
import { dueOf } from './source';
import { balanceOf, effectOf, isEqual } from './sums';
import { judgeTruth, unlessAccepted } from './truth';
import { dateFor, wagesKey, type World } from './world';

/** A way on that a row offers, or that its sentence means. */
interface Way {
	name: string;
	take(world: World): void;
}

/** Ends only when something else is well again; these rows offer nothing that can be done in the books or the settings. */
const NO_WAY: ReadonlySet<string> = new Set([
	'journalNotRead',
	'writingStopped',
	'entryPerhapsBooked',
	'dateOutsideReading',
]);

/** A chain of ways on that is longer leads nowhere. */
const LONGEST_CHAIN = 6;

/** (f): from every row that asks for attention, each way that it offers leads to an end. */
export async function judgeWaysOn(world: World, rows: readonly YearRow[]): Promise<Wrong | null> {
	for (const row of rows) {
		if (!row.attention || NO_WAY.has(row.code)) continue;
		for (const { name } of waysFrom(world, row)) {
			const found = (await endsAtOnce(world, row, name)) ?? (await leadsSomewhere(world, row, name));
			if (found) return found;
		}
	}
	return null;
}

/** A decision that is offered, and what a row asks a person to do, ends that very block at once. */
async function endsAtOnce(world: World, row: YearRow, name: string): Promise<Wrong | null> {
	if (row.unwritten.size > 0 && row.action === 'closed') return null;
	const trial = world.clone();
	take(trial, row, name);
	const { rows } = await undisturbed(trial);
	if (name === 'adopt' && isWholeRun(world, row) && trial.entriesOf(row.company, row.run).length > 1)
		return { label: 'f adopted, and booked all the same', detail: shownRow(row) };
	const again = rowOf(rows, row);
	if (!again?.attention || again.code !== row.code) return null;
	// What was decided for the run before it may need a person for another reason.
	const decided = runDecided(name);
	if (decided !== '' && decided !== row.run && rowOf(rows, { ...row, run: decided })?.attention) return null;
	// Something else of the same kind may stand behind what was settled.
	if (whole(again) !== whole(row)) return null;
	return { label: `f ${row.code}/${kindOf(name)} does not end it`, detail: `${name}: ${shownRow(again)}` };
}

/** Whether the one entry that is named is the whole run, which has one date and nothing of ours. */
function isWholeRun(world: World, row: YearRow): boolean {
	const [hand, ...more] = handsIn(row);
	const run = world.run(row.company, row.run);
	const entry = world.entries.find(({ number }) => number === hand?.number);
	if (!run || !entry || more.length > 0 || world.entriesOf(row.company, row.run).length > 0) return false;
	const [due, ...others] = [...dueOf(run, world.settings).values()];
	return due !== undefined && others.length === 0 && isEqual(due, effectOf(entry));
}

const whole = ({ facts, unwritten }: YearRow) => JSON.stringify([facts, [...unwritten]]);

async function leadsSomewhere(world: World, row: YearRow, first: string): Promise<Wrong | null> {
	const trial = world.clone();
	const trail: string[] = [];
	let current: YearRow | undefined = row;
	let name: string | undefined = first;
	while (current && name !== undefined && trail.length < LONGEST_CHAIN) {
		trail.push(`${current.code}/${name}`);
		take(trial, current, name);
		const { rows } = await undisturbed(trial);
		const wrong =
			judgeConvergence(trial, rows) ??
			judgeWords(trial, rows) ??
			(isMeantToBeTrue(name) ? unlessAccepted(judgeTruth(trial, rows)) : null);
		const at = `${row.code}/${kindOf(first)}`;
		if (wrong)
			return { label: `f after ${at}: ${wrong.label}`, detail: `${trail.join(', ')}: ${wrong.detail}` };
		const second = await undisturbed(trial);
		if (trial.offence) return { label: `f after ${at}: c`, detail: trial.offence };
		if (second.writes > 0) return { label: `f second wrote after ${at}`, detail: trail.join(', ') };
		current = rowOf(
			second.rows.filter(({ attention }) => attention),
			row,
		);
		if (current && NO_WAY.has(current.code)) return null;
		name = current && nextWay(trial, current, trail);
	}
	if (!current) return null;
	const label = `f no way on: ${row.code}/${kindOf(first)}`;
	return { label, detail: `${trail.join(', ')}: ${shownRow(current)}` };
}

/** One that was not tried on such a row yet; deleting and adopting may be done again, for others. */
function nextWay(world: World, row: YearRow, trail: readonly string[]): string | undefined {
	const ways = waysFrom(world, row).map(({ name }) => name);
	const timesTried = (name: string) => trail.filter((tried) => tried === `${row.code}/${name}`).length;
	const isLeave = (name: string) => name.includes('=leave');
	return (
		ways.find((name) => !isLeave(name) && timesTried(name) < (/^(adopt|delete)/.test(name) ? 3 : 1)) ??
		ways.find((name) => isLeave(name) && timesTried(name) === 0)
	);
}

/** What a person then did by hand must be right in the end; a decision is the person's own business. */
const isMeantToBeTrue = (name: string) => !name.includes('=');

const kindOf = (name: string) => name.replace(/^[^=]*=/, '');

function take(world: World, row: YearRow, name: string): void {
	waysFrom(world, row)
		.find((way) => way.name === name)
		?.take(world);
}

function rowOf(rows: readonly YearRow[], of: YearRow): YearRow | undefined {
	// What is about no run is known by what it says.
	const facts = JSON.stringify(of.facts);
	return rows.find(
		(row) => wagesKey(row) === wagesKey(of) && (of.run !== '' || JSON.stringify(row.facts) === facts),
	);
}

/** The ways on from a row. */
function waysFrom(world: World, row: YearRow): Way[] {
	const offered = offeredIn(row);
	// A row that offers no decision may be left for good all the same.
	const texts = offered.length > 0 || row.run === '' ? offered : [`${row.run}=leave`];
	return [...texts.map((text) => decision(text, row)), ...byHand(world, row)];
}

function decision(text: string, { run: of }: YearRow): Way {
	const each = text
		.split(', ')
		.map((one) =>
			/^Q\w+=book$/.test(one)
				? ([one, of] as const)
				: ([runDecided(one), one.slice(one.lastIndexOf('=') + 1).trim()] as const),
		);
	return {
		name: text,
		take: ({ decisions }) => {
			for (const [run, word] of each) decisions.set(run, word);
		},
	};
}

/** The run of a decision; '' for what is none. */
function runDecided(name: string): string {
	return /([^/@=]+)(?:@[^=]*)?=/.exec(name)?.[1]?.trim() ?? '';
}

function byHand(world: World, row: YearRow): Way[] {
	const { code } = row;
	const remove = (which: (number: number, forDate: string) => boolean): Way => ({
		name: 'delete',
		take: (of) => (of.entries = of.entries.filter((entry) => !which(entry.number, dateFor(entry)))),
	});
	switch (code) {
		case 'foreignBooking':
			return [...adopting(world, row), remove((number) => mutationsIn(row).has(number))];
		case 'runVanished':
		case 'runMadeAgain':
			return adopting(world, row);
		case 'tooManyEntries':
			return [remove((number) => mutationsIn(row).has(number))];
		case 'decisionFitsNoRun':
			return [{ name: 'undecide', take: ({ decisions }) => dropUnknown(decisions, row) }];
		default:
			return leftDates(row);
	}
}

/** Only for mutations that a person could give one Boekstuk: not the wages of several runs. */
function adopting(world: World, row: YearRow): Way[] {
	const given = handsIn(row).filter(({ adoptAs }) => adoptAs !== '');
	const foreignEntries = new Map(given.map(({ number, adoptAs }) => [number, adoptAs]));
	const entries = world.entries.filter(({ number }) => foreignEntries.has(number));
	if (entries.length === 0 || entries.some(({ meant }) => Array.isArray(meant))) return [];
	const take = (of: World) => {
		for (const entry of of.entries) entry.voucher = foreignEntries.get(entry.number) ?? entry.voucher;
	};
	return [{ name: 'adopt', take }];
}

function leftDates(row: YearRow): Way[] {
	const whys = new Set(row.unwritten.values());
	const ways: Way[] = [];
	if (row.codes.has('codesMissing')) ways.push({ name: 'accounts', take: allAccounts });
	if (row.codes.has('journalUnbalanced')) ways.push({ name: 'fix', take: (world) => balance(world, row) });
	if (whys.has('closedBySetting') || whys.has('closedInBooks'))
		ways.push({ name: 'open', take: open }, { name: 'next', take: moveOn });
	return ways;
}

function allAccounts(world: World): void {
	world.missing = new Set();
	world.missingCentres = new Set();
}

function balance(world: World, { company, run }: YearRow): void {
	for (const { lines } of world.run(company, run)?.entries ?? [])
		if (lines[0]) lines[0].cents -= balanceOf(lines);
}

function open(world: World): void {
	world.closedMonths = new Set();
	world.settings.closedUntil = '';
}

/** The current month is opened, and the setting says to use it. */
function moveOn(world: World): void {
	const { settings } = world;
	settings.closedPeriods = 'nextOpenPeriod';
	world.closedMonths.delete('2026-05');
	if (settings.closedUntil > '2026-04-30') settings.closedUntil = '2026-04-30';
}

function dropUnknown(decisions: Map<string, string>, row: YearRow): void {
	for (const run of decisions.keys())
		if (JSON.stringify(row.facts).includes(run) || row.run === run) decisions.delete(run);
}
