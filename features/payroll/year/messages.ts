import type { Messages } from '../../../base/words/message';

/** Of an account debit positive: in the payroll, under our Boekstukken, and in memorial entries of others. */
export const year = {
	accountIsEqual: [
		'{ledgerAccount}{name:with= ~}: payroll {payroll:money}, booked {booked:money}, by others {others:money}.',
		'{ledgerAccount}{name:with= ~}: lonen {payroll:money}, geboekt {booked:money}, door anderen {others:money}.',
	],
	accountDiffers: [
		'{ledgerAccount}{name:with= ~}: payroll {payroll:money}, booked {booked:money}, by others {others:money}; they differ by {difference:money}.',
		'{ledgerAccount}{name:with= ~}: lonen {payroll:money}, geboekt {booked:money}, door anderen {others:money}; het verschil is {difference:money}.',
		[
			'The daily workflow books what payroll has and the books lack, and its log names what somebody edited; what others booked, compare in e-Boekhouden.',
			'De dagelijkse workflow boekt wat de lonen hebben en de boekhouding niet, en noemt wat iemand heeft gewijzigd; wat anderen boekten, vergelijk je in e-Boekhouden.',
		],
	],
	/** Something of the year was not read: see the rows about it. */
	accountNotCompared: [
		'{ledgerAccount}{name:with= ~}: not compared, as not everything was read; payroll {payroll:money}, booked {booked:money}, by others {others:money}.',
		'{ledgerAccount}{name:with= ~}: niet vergeleken, want niet alles is gelezen; lonen {payroll:money}, geboekt {booked:money}, door anderen {others:money}.',
	],
	/** `start`: the bookings begin after the year. */
	yearWithoutRuns: [
		'There is nothing of {year:number} to compare{start:with=: the bookings begin on ~}.',
		'Van {year:number} is er niets te vergelijken{start:with=: de boekingen beginnen op ~}.',
		['Choose another year in {@year}.', 'Kies een ander jaar bij {@year}.'],
	],
	/** The list of runs was not read whole (files have none); or the journal of these was not, or they are not locked. */
	runsNotCompared: [
		'{because:unread=Runs that were not read|list=It is not known whether these are all runs|notLocked=Runs that are not locked in the payroll, so not read}: {runs:list}.',
		'{because:unread=Loonruns die niet zijn gelezen|list=Het is niet bekend of dit alle loonruns zijn|notLocked=Loonruns die niet vergrendeld zijn, en dus niet gelezen}: {runs:list}.',
		['Start it once more, when they can be read.', 'Start het nog eens, als ze te lezen zijn.'],
	],
} as const satisfies Messages;
