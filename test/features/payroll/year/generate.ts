import type { Random } from '../../../prove/random';
import type { Four, History, HistoryEvent } from './history';
import type { Fault } from './port';
import type { YearSettings } from './settings';

const OF_PAYROLL = [
	...['newRun', 'amount', 'amount', 'line', 'account', 'moveDate', 'splitDate', 'splitDate', 'dropEntry'],
	...['deleteRun', 'makeAgain', 'makeAgain', 'empty', 'unread', 'moveCompany', 'unbalance', 'unlock'],
	'centre',
];
const OF_HANDS = [
	...[
		'changeAmount',
		'changeDate',
		'changeHeader',
		'removeBoekstuk',
		'dropCentres',
		'giveBoekstukOfRun',
		'giveForDate',
	],
	...['removeForDate', 'deleteEntry', 'copyWhole', 'copyBare', 'counterBare', 'counterBare', 'counterAll'],
	...['counterWithBoekstuk', 'removeDescription', 'whole', 'whole', 'inTwo', 'inThree', 'aCentOff'],
	...['inFirstDaysOfNext', 'halfOfIt', 'grossAndNet', 'allOfPeriod', 'firstDateOnly', 'noise', 'adopt'],
	...['cancel', 'settle'],
];
const OF_CIRCUMSTANCES = [
	...[
		'close',
		'close',
		'open',
		'accountGone',
		'accountBack',
		'closedUntil',
		'closedUntil',
		'startLater',
		'centreGone',
		'centreBack',
		'listCut',
	],
	...['land', 'set', 'set', 'set', 'decide', 'decide', 'undecide', 'fight'],
];
const FAULTS: readonly Fault[] = [
	...[null, null, null, null, 'lostBefore', 'lostAfter', 'late', 'crashBefore', 'crashAfter'],
] as Fault[];

/** A history of a year, most often short. */
export function generate(random: Random, isDeep: boolean): History {
	const settings = settingsFrom(random);
	const oneCompany = random.next() < 0.6;
	const four = (): Four => [random.below(99), random.below(99), random.below(99), random.below(99)];
	const events: HistoryEvent[] = [];
	for (let runs = random.pick([1, 1, 2, 2, 3]); runs > 0; runs--)
		events.push({
			kind: 'newRun',
			on: [oneCompany ? 0 : random.below(2), random.below(3), random.below(99), 0],
		});
	if (random.next() < 0.3) events.push({ kind: 'splitDate', on: [0, random.below(9), 0, random.below(9)] });
	for (let left = random.pick([1, 2, 3, 5, 8, 12]); left > 0; left--)
		events.push(...next(random, four(), oneCompany));
	const kept = settings.mangle ? events.filter(({ kind }) => kind !== 'decide') : events;
	return { settings, events: kept, isDeep, other: random.below(1000) };
}

function next(random: Random, on: Four, oneCompany: boolean): HistoryEvent[] {
	const dice = random.next();
	const [, b, c, d] = on;
	if (dice < 0.28) return [{ kind: random.pick(OF_PAYROLL), on: oneCompany ? [0, b, c, d] : on }];
	if (dice < 0.48) return [{ kind: random.pick(OF_HANDS), on }];
	if (dice < 0.64) return [{ kind: random.pick(OF_CIRCUMSTANCES), on }];
	const one = (): Four => [random.below(2), 0, 0, 0];
	if (dice < 0.78) return [{ kind: 'execute', on: one() }];
	if (dice < 0.84) return [{ kind: 'start', on: one() }];
	return Array.from({ length: 1 + random.below(4) }, () => ({
		kind: 'step',
		on: one(),
		fault: random.pick(FAULTS.map((fault) => ({ fault }))).fault,
	}));
}

function settingsFrom(random: Random): Partial<YearSettings> {
	const maybe = <K extends keyof YearSettings>(name: K, value: YearSettings[K], chance: number) =>
		random.next() < chance ? { [name]: value } : {};
	return {
		...maybe('correction', 'reverse', 0.3),
		...maybe('handEdits', 'report', 0.3),
		...maybe('vanishedRuns', 'reverse', 0.4),
		...maybe('closedPeriods', 'nextOpenPeriod', 0.5),
		...maybe('visible', false, 0.1),
		...maybe('onlyLocked', true, 0.07),
		...maybe('roundingAccount', '1999', 0.1),
		...maybe('readsOneByOne', true, 0.3),
		...maybe('mangle', random.pick(['boekstuk', 'date', 'row'] as const), 0.03),
	};
}
