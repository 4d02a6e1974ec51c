import { readBoekstuk } from './boekstuk';
import { dayOf, monthIn } from './calendar';
import { oneOf, pick, type Four } from './history';
import type { World } from './world';

/** What changes around payroll and books. */
export const CIRCUMSTANCES: Readonly<Record<string, (world: World, on: Four) => void>> = {
	close: (world, [a, , c]) => world.closedMonths.add(month(2 + (c % 5 > 0 ? a % 3 : a % 4))),
	open: (world, [a]) => world.closedMonths.delete(month(2 + (a % 4))),
	accountGone: (world, [a]) => (world.missing = new Set([oneOf(['4000', '4010', '1700'], a)])),
	accountBack: (world) => (world.missing = new Set()),
	centreGone: (world, [a]) => (world.missingCentres = new Set([oneOf(['100', '200'], a)])),
	centreBack: (world) => (world.missingCentres = new Set()),
	listCut: ({ settings }) => (settings.isListCut = !settings.isListCut),
	closedUntil: (world, [a]) => (world.settings.closedUntil = oneOf(CLOSED_UNTIL, a)),
	startLater: (world, [a]) => (world.settings.start = 2 + (a % 3)),
	land: (world) => world.land(),
	set: (world, [a, b]) => {
		const change = oneOf(SETTINGS, a);
		change(world, b % 2);
	},
	decide: (world, [, b, c]) => {
		const listed = [...world.source.values()].flatMap((runs) => [...runs.keys()]);
		const booked = world.entries.flatMap(({ voucher }) => readBoekstuk(voucher)?.run ?? []);
		const run = pick([...new Set([...listed, ...booked])].sort(), b);
		if (run) world.decisions.set(run, oneOf(['book', 'leave', 'reverse'], c));
	},
	undecide: (world, [, b]) => {
		const run = pick([...world.decisions.keys()].sort(), b);
		if (run) world.decisions.delete(run);
	},
};

const CLOSED_UNTIL = [
	'',
	'2026-02-19',
	'2026-02-28',
	'2026-02-28',
	'2026-03-31',
	'2026-04-30',
	'2026-12-31',
] as const;

const SETTINGS: readonly [
	(world: World, which: number) => void,
	...((world: World, which: number) => void)[],
] = [
	({ settings }, which) => (settings.correction = which ? 'reverse' : 'difference'),
	({ settings }, which) => (settings.handEdits = which ? 'report' : 'restore'),
	({ settings }, which) => (settings.vanishedRuns = which ? 'reverse' : 'report'),
	({ settings }, which) => (settings.roundingAccount = which ? '1999' : ''),
	({ settings }, which) => (settings.closedPeriods = which ? 'nextOpenPeriod' : 'report'),
];

const month = (number: number) => monthIn(dayOf(number, 1));
