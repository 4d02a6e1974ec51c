import type { Wrong } from './history';
import { judgeConvergence, judgeWords } from './judge';
import { mutationsIn, offeredIn, shownRow, type YearRow } from './rows';
import { undisturbed } from './schedule';
import { balanceOf } from './sums';
import { judgeTruth } from './truth';
import { dateFor, wagesKey, type World } from './world';

/** A way on that a row offers, or that its sentence means. */
interface Way {
	name: string;
	take(world: World): void;
}

/** Ends only when something else is well again; these rows offer nothing to a person. */
const NO_WAY: ReadonlySet<string> = new Set(['journalNotRead', 'writingStopped', 'entryPerhapsBooked']);

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
	if (row.left.size > 0 && row.action === 'closed') return null;
	const trial = world.clone();
	take(trial, row, name);
	const { rows } = await undisturbed(trial);
	const again = rowOf(rows, row);
	if (!again?.attention || again.code !== row.code) return null;
	if (name.startsWith('former:') && rowOf(rows, { ...row, run: String(row.facts.formerRun) })?.attention)
		return null;
	// Something else of the same kind may stand behind what was settled.
	if (JSON.stringify(again.facts) !== JSON.stringify(row.facts)) return null;
	return { label: `f ${row.code}/${kindOf(name)} does not end it`, detail: `${name}: ${shownRow(again)}` };
}

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
			(isMeantToBeTrue(name) ? judgeTruth(trial, rows) : null);
		const at = `${row.code}/${kindOf(first)}`;
		if (wrong)
			return { label: `f after ${at}: ${wrong.label}`, detail: `${trail.join(', ')}: ${wrong.detail}` };
		const second = await undisturbed(trial);
		if (trial.offence) return { label: `f after ${at}: c`, detail: trial.offence };
		if (second.writes > 0) return { label: `f second wrote after ${at}`, detail: trail.join(', ') };
		current = second.rows.find((one) => wagesKey(one) === wagesKey(row) && one.attention);
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
	const isLeave = (name: string) => name.endsWith('=leave');
	return (
		ways.find((name) => !isLeave(name) && timesTried(name) < (/^(adopt|delete)/.test(name) ? 3 : 1)) ??
		ways.find((name) => isLeave(name) && timesTried(name) === 0)
	);
}

/** What a person then did by hand must be right in the end; a decision is the person's own business. */
const isMeantToBeTrue = (name: string) => !name.includes('=');

const kindOf = (name: string) => name.replace(/[\w/ @-]+=/, '');

function take(world: World, row: YearRow, name: string): void {
	waysFrom(world, row)
		.find((way) => way.name === name)
		?.take(world);
}

function rowOf(rows: readonly YearRow[], of: YearRow): YearRow | undefined {
	return rows.find((row) => wagesKey(row) === wagesKey(of));
}

/** The ways on from a row. */
export function waysFrom(world: World, row: YearRow): Way[] {
	const offered = offeredIn(row);
	const decided = (offered.length > 0 ? offered : meantBy(row)).map(decision);
	return [...decided, ...byHand(world, row)];
}

/** What the design says of a row that does not give the texts as a fact. */
function meantBy({ code, run, facts }: YearRow): string[] {
	switch (code) {
		case 'runVanished':
		case 'bookedJournalEmpty':
			return Array.isArray(facts.foreignMutations) && facts.foreignMutations.length > 0
				? [`${run}=leave`]
				: [`${run}=reverse`, `${run}=leave`];
		case 'runMadeAgain':
			return [`${run}=book`, `${run}=leave`];
		case 'editedByHand':
			return [`${run}=restore`, `${run}=leave`];
		case 'tooManyEntries':
			return [`${run}=leave`];
		case 'entriesKeepChanging':
			return [`${run}=restore`, `${run}=leave`];
		case 'bookedByAnotherHand':
			return [`${run}=book`, `${run}=leave`];
		default:
			return run ? [`${run}=leave`] : [];
	}
}

function decision(text: string): Way {
	const [of = '', word = ''] = text.split('=');
	const run = /([^/@]+)(?:@.*)?$/.exec(of.trim())?.[1] ?? of;
	return { name: text, take: ({ decisions }) => decisions.set(run, word.trim()) };
}

function byHand(world: World, row: YearRow): Way[] {
	const { code, company, run, facts } = row;
	const remove = (name: string, which: (number: number, at: string) => boolean): Way => ({
		name,
		take: (of) => (of.entries = of.entries.filter(({ number, ...entry }) => !which(number, dateFor(entry)))),
	});
	switch (code) {
		case 'bookedByAnotherHand':
			return [
				...adopting(world, row, 'mutations', String(facts.adoptAs)),
				remove('delete', (number) => mutationsIn(row).has(number)),
			];
		case 'runVanished':
		case 'bookedJournalEmpty':
			return facts.adoptAs ? adopting(world, row, 'foreignMutations', String(facts.adoptAs)) : [];
		case 'runMadeAgain':
			return madeAgain(world, row);
		case 'tooManyEntries': {
			const dates = Array.isArray(facts.dates) ? facts.dates.map(String) : [];
			const ours = new Set(world.entriesOf(company, run).map(({ number }) => number));
			return [remove('delete', (number, date) => ours.has(number) && dates.includes(date))];
		}
		case 'entriesKeepChanging':
			return [remove('delete', (number) => mutationsIn(row).has(number))];
		case 'decisionFitsNoRun':
			return [{ name: 'undecide', take: ({ decisions }) => dropUnknown(decisions, row) }];
		default:
			return leftDates(row);
	}
}

/** The former run is gone: taken back by a decision, or what another hand took back adopted as its. */
function madeAgain(world: World, row: YearRow): Way[] {
	const former = String(row.facts.formerRun);
	if (mutationsIn(row, 'foreignMutations').size === 0)
		return [{ name: 'former:reverse', take: ({ decisions }) => decisions.set(former, 'reverse') }];
	const standing = world.entriesOf(row.company, former)[0]?.voucher ?? '';
	return adopting(world, row, 'foreignMutations', String(row.facts.adoptAs ?? standing), 'former:adopt');
}

/** Only for mutations that a person could give one Boekstuk: not the wages of several runs. */
function adopting(world: World, row: YearRow, fact: string, adoptAs: string, name = 'adopt'): Way[] {
	const named = mutationsIn(row, fact);
	const entries = world.entries.filter(({ number }) => named.has(number));
	if (entries.length === 0 || entries.some(({ meant }) => Array.isArray(meant))) return [];
	const take = (of: World) => {
		for (const entry of of.entries) if (named.has(entry.number)) entry.voucher = adoptAs;
	};
	return [{ name, take }];
}

function leftDates(row: YearRow): Way[] {
	const whys = new Set(row.left.values());
	const ways: Way[] = [];
	if (whys.has('codesMissing')) ways.push({ name: 'accounts', take: (world) => (world.missing = new Set()) });
	if (whys.has('unbalanced')) ways.push({ name: 'fix', take: (world) => balance(world, row) });
	if (whys.has('closedBySetting') || whys.has('closedInBooks'))
		ways.push({ name: 'open', take: open }, { name: 'next', take: moveOn });
	return ways;
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
