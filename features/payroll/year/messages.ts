import { also, notCounted, type Messages } from '../../../base/words/message';
import { choice } from '../../../base/words/template';

/** As far as payroll and books show it: a decision, or a closed period, is known to the workflow that books. */
const WHY = {
	notBooked: ['In the payroll, and not booked', 'In de lonen, en niet geboekt'],
	otherwise: ['Booked otherwise than in the payroll', 'Anders geboekt dan in de lonen'],
	edited: ['Booked otherwise, and edited by hand', 'Anders geboekt, en met de hand gewijzigd'],
	fromFile: ['Booked from a file, not in this payroll', 'Uit een bestand geboekt, niet in deze lonen'],
	gone: ['Booked, and not in the payroll', 'Geboekt, en niet in de lonen'],
	others: ['Booked by others', 'Door anderen geboekt'],
} as const;
const BECAUSE = choice('because', WHY);

/** Of an account debit positive: in the payroll, under our Boekstukken, and in memorial entries of others. */
export const year = {
	accountIsEqual: [
		'{ledgerAccount}{name:with= ~}: payroll {payroll:money}, booked {booked:money}, by others {others:money}.',
		'{ledgerAccount}{name:with= ~}: lonen {payroll:money}, geboekt {booked:money}, door anderen {others:money}.',
	],
	accountDiffers: [
		'{ledgerAccount}{name:with= ~}: payroll {payroll:money}, booked {booked:money}, by others {others:money}; they differ by {difference:money}.',
		'{ledgerAccount}{name:with= ~}: lonen {payroll:money}, geboekt {booked:money}, door anderen {others:money}; het verschil is {difference:money}.',
	],
	/** A run on one date, or an entry of others, of which the differences are made. */
	runDiffers: notCounted(
		also<{ because: keyof typeof WHY }>()([
			`${BECAUSE.en}{mutation:with= · mutation ~} · {date:date} · {ledgerAccounts:join}.`,
			`${BECAUSE.nl}{mutation:with= · mutatie ~} · {date:date} · {ledgerAccounts:join}.`,
			[
				'Start the workflow that books: it books what is missing, or says why not. Look up what is there besides: is it there twice, or is it no payroll?',
				'Start de workflow die boekt: die boekt wat ontbreekt, of zegt waarom niet. Zoek op wat er meer staat: is het dubbel, of zijn het geen lonen?',
			],
		]),
	),
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
	/** `amount`: the debit total of what these come to. */
	runInNextYear: [
		'{name} of {year:number} has bookings in the next year: {mutations:mutations}, {amount:money}.',
		'{name} van {year:number} heeft boekingen in het jaar erna: {mutations:mutations}, {amount:money}.',
		[
			'Tell your accountant when they must count for {year:number}.',
			'Meld het je accountant als ze voor {year:number} moeten meetellen.',
		],
	],
	/** The list of runs was not read whole (files have none); or the journal of these was not, or they are not locked. */
	runsNotCompared: [
		'{because:unread=Runs that were not read|list=It is not known whether these are all runs|notLocked=Runs that are not locked in the payroll, so not read}: {runs:list}.',
		'{because:unread=Loonruns die niet zijn gelezen|list=Het is niet bekend of dit alle loonruns zijn|notLocked=Loonruns die niet vergrendeld zijn, en dus niet gelezen}: {runs:list}.',
		['Start it once more, when they can be read.', 'Start het nog eens, als ze te lezen zijn.'],
	],
} as const satisfies Messages;
