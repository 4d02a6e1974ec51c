import type { Move } from '../move';
import {
	COMPANY,
	OCTOBER,
	OCTOBER_KEY,
	octoberIsCorrected,
	unlessOnlyOctoberDiffers,
	addPayment,
} from './fixtures';

export const journalMoves: Move[] = [
	{
		name: 'journalChanges',
		description: 'a booked journal changes in the payroll',
		apply: (sandbox) => addPayment(sandbox),
		...octoberIsCorrected,
	},
	{
		name: 'journalDateMoves',
		description: 'the date of a booked journal changes in the payroll',
		apply: ({ payroll }) =>
			payroll.changeJournal(COMPANY, OCTOBER, ([first]) => {
				if (first) first.date = '2026-10-29';
			}),
		...octoberIsCorrected,
		effect: 'the old date is taken back, the new one is booked',
	},
	{
		name: 'journalBecomesEmpty',
		description: 'the journal of a booked run becomes empty',
		apply: ({ payroll }) => payroll.changeJournal(COMPANY, OCTOBER, (all) => all.splice(0)),
		effect:
			'the booking stays; a row asks a person to look (nothing is reversed because something is absent)',
		rows: [`blocked ${OCTOBER_KEY}`],
		problems: unlessOnlyOctoberDiffers,
	},
	{
		name: 'journalNoLongerBalances',
		description: 'a journal no longer balances',
		apply: ({ payroll }) => payroll.changeJournal(COMPANY, OCTOBER, ([first]) => first?.lines.pop()),
		effect: 'nothing of that run is written; a row names the difference',
		rows: [`blocked ${OCTOBER_KEY}`],
		problems: unlessOnlyOctoberDiffers,
	},
];
