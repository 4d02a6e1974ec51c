import type { Sandbox } from '../../../sandbox';
import type { Move } from '../move';
import { closedByTheSetting, OCTOBER_KEY, octoberFollows, onlyOctoberDiffers, payMore } from './places';

const [FIRST_DAY, LAST_DAY] = ['2026-10-01', '2026-10-31'];

function closeAndChange(sandbox: Sandbox): void {
	sandbox.books.closePeriod(FIRST_DAY, LAST_DAY);
	payMore(sandbox);
}

function removeAndChange(sandbox: Sandbox): void {
	sandbox.books.removeLedgerAccount('4020');
	payMore(sandbox, '4020');
}

export const bookMoves: Move[] = [
	{
		name: 'periodClosed',
		what: 'a period is closed in e-Boekhouden, and its journal changes',
		change: closeAndChange,
		then: 'the period is left alone; a row gives the refusal',
		rows: [`closed ${OCTOBER_KEY}`],
		wrong: onlyOctoberDiffers,
	},
	{
		name: 'periodOpenedAgain',
		what: 'that period is opened again',
		takesTime: true,
		change: async (sandbox, run) => {
			closeAndChange(sandbox);
			await run();
			sandbox.books.openPeriod(FIRST_DAY, LAST_DAY);
		},
		...octoberFollows,
	},
	{
		name: 'ledgerAccountRemoved',
		what: 'a ledger account that a changed journal needs is removed',
		change: removeAndChange,
		then: 'nothing of that run is written; a row names every missing account',
		rows: [`blocked ${OCTOBER_KEY}`],
		wrong: onlyOctoberDiffers,
	},
	{
		name: 'ledgerAccountAddedAgain',
		what: 'that ledger account is added again',
		takesTime: true,
		change: async (sandbox, run) => {
			removeAndChange(sandbox);
			await run();
			sandbox.books.addLedgerAccount({ code: '4020', description: 'Terug' });
		},
		...octoberFollows,
		under: closedByTheSetting,
	},
];
