import type { Sandbox } from '../../../../sandbox';
import { protocol } from '../../protocol';
import type { Move } from '../move';
import {
	bookDifferences,
	movedByTheSetting,
	NEXT_OPEN,
	OCTOBER_CLOSED,
	OCTOBER_KEY,
	octoberIsCorrected,
	unlessOnlyOctoberDiffers,
	addPayment,
} from './fixtures';
import { ALL_KEYS } from './otherHands';

const [FIRST_DAY, LAST_DAY] = ['2026-10-01', '2026-10-31'];

const bookedAlready = {
	effect: 'nothing: it is booked already, and not booked twice',
	rows: [],
	problems: bookDifferences,
};

function closeAndChange(sandbox: Sandbox): void {
	sandbox.books.closePeriod(FIRST_DAY, LAST_DAY);
	addPayment(sandbox);
}

/** Over REST an entry refers to its accounts by id: a deleted account has no number any more. */
const BOOKED_ON_IT = ALL_KEYS.slice(0, 10);

function removeAndChange(sandbox: Sandbox): void {
	sandbox.books.removeLedgerAccount('4020');
	addPayment(sandbox, '4020');
}

export const bookMoves: Move[] = [
	{
		name: 'periodClosed',
		description: 'a period is closed in e-Boekhouden, and its journal changes',
		apply: closeAndChange,
		effect: 'the period is left alone; a row gives the refusal',
		rows: [`closed ${OCTOBER_KEY}`],
		problems: unlessOnlyOctoberDiffers,
		underSettings: {
			[NEXT_OPEN]: {
				effect: 'the difference is booked on 1 November, for October',
				rows: [`corrected ${OCTOBER_KEY}`],
				problems: bookDifferences,
			},
		},
	},
	{
		name: 'periodOpenedAgain',
		description: 'that period is opened again',
		onlyBetweenExecutions: true,
		apply: async (sandbox, run) => {
			closeAndChange(sandbox);
			await run();
			sandbox.books.openPeriod(FIRST_DAY, LAST_DAY);
		},
		...octoberIsCorrected,
		underSettings: {
			...movedByTheSetting,
			[NEXT_OPEN]: bookedAlready,
			[`${NEXT_OPEN}, ${OCTOBER_CLOSED}`]: bookedAlready,
		},
	},
	{
		name: 'ledgerAccountRemoved',
		description: 'a ledger account that a changed journal needs is removed',
		apply: removeAndChange,
		effect: 'nothing of that run is written; a row names every missing account',
		rows: () => (protocol() === 'rest' ? BOOKED_ON_IT : [OCTOBER_KEY]).map((key) => `blocked ${key}`),
		problems: unlessOnlyOctoberDiffers,
	},
	{
		name: 'ledgerAccountAddedAgain',
		description: 'that ledger account is added again',
		onlyBetweenExecutions: true,
		apply: async (sandbox, run) => {
			removeAndChange(sandbox);
			await run();
			sandbox.books.addLedgerAccount({ code: '4020', description: 'Terug' });
		},
		...octoberIsCorrected,
		underSettings: movedByTheSetting,
	},
];
