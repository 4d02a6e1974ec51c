import { beginTrial, changeSetting } from '../settings';
import type { World } from '../world';
import { addToJournal } from './changeJournal';

const COMPANY = 12345;
/** Run 801 is that of January 2025. */
const BEFORE_2026 = 812;

type Action = (world: World, body: Readonly<Record<string, unknown>>) => void;

/** What another process can do: POST /control/<name> with these fields, as application/json. */
export const actions: Readonly<Record<string, Action>> = {
	reset: (world) => world.reset(),
	/** month: of 2026, as a number */
	raiseWages: ({ payroll }, { month }) =>
		payroll.changeJournal(COMPANY, BEFORE_2026 + Number(month), (transactions) =>
			addToJournal(transactions, '4000', '1710', '250.00'),
		),
	closeJanuary: ({ books }) => books.closePeriod('2026-01-01', '2026-01-31'),
	openAll: ({ books }) => books.openPeriod('2000-01-01', '2099-12-31'),
	/** id */
	completeWorkOrder: ({ fieldService }, { id }) => fieldService.setStatus(String(id), 'Compleet'),
	loseBooking: ({ faults }) =>
		faults.inject({ kind: 'dropAfter', service: 'e-Boekhouden', operation: 'AddMutatie' }),
	/** For a live day: an administration and an account to ask, as a trial has them. */
	trial: (world) => {
		world.reset();
		beginTrial(world);
	},
	/** name, value: of a setting of sandbox/settings.ts, which a live day asks */
	set: (world, { name, value }) => changeSetting(world, String(name), value),
};
