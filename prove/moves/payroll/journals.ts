import type { Move } from '../move';
import { COMPANY, OCTOBER, OCTOBER_KEY, octoberFollows, onlyOctoberDiffers, payMore } from './places';

export const journalMoves: Move[] = [
	{
		name: 'journalChanges',
		what: 'a booked journal changes in the payroll',
		change: (sandbox) => payMore(sandbox),
		...octoberFollows,
	},
	{
		name: 'journalDateMoves',
		what: 'the date of a booked journal changes in the payroll',
		change: ({ payroll }) =>
			payroll.changeJournal(COMPANY, OCTOBER, ([first]) => {
				if (first) first.date = '2026-10-29';
			}),
		...octoberFollows,
		then: 'the old date is taken back, the new one is booked',
	},
	{
		name: 'journalBecomesEmpty',
		what: 'the journal of a booked run becomes empty',
		change: ({ payroll }) => payroll.changeJournal(COMPANY, OCTOBER, (all) => all.splice(0)),
		then: 'the booking stays; a row asks a person to look (nothing is reversed because something is absent)',
		rows: [`blocked ${OCTOBER_KEY}`],
		wrong: onlyOctoberDiffers,
	},
	{
		name: 'journalNoLongerBalances',
		what: 'a journal no longer balances',
		change: ({ payroll }) => payroll.changeJournal(COMPANY, OCTOBER, ([first]) => first?.lines.pop()),
		then: 'nothing of that run is written; a row names the difference',
		rows: [`blocked ${OCTOBER_KEY}`],
		wrong: onlyOctoberDiffers,
	},
];
