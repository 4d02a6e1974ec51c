import { also, notCounted, type Messages } from '../../../base/words/message';
import { choice } from '../../../base/words/template';

/**
 * The reasons of a difference, as far as payroll and books show them. A decision or a closed period is known only to the workflow
 * that books.
 */
const WHY = {
	notBooked: ['In the payroll, nothing under its Boekstuk', 'In de lonen, niets onder zijn Boekstuk'],
	less: ['Less is booked than in the payroll', 'Minder geboekt dan in de lonen'],
	more: ['More is booked than in the payroll', 'Meer geboekt dan in de lonen'],
	otherwise: ['Booked on other accounts than in the payroll', 'Op andere rekeningen geboekt dan in de lonen'],
	fromFile: ['Booked from a file, not in this payroll', 'Uit een bestand geboekt, niet in deze lonen'],
	gone: ['Booked, and not in the payroll', 'Geboekt, en niet in de lonen'],
	others: ['Memorial entry of others on these accounts', 'Memoriaal van anderen op deze rekeningen'],
	renamed: [
		'Booked by this package under another Boekstuk, company number or source',
		'Door dit pakket geboekt onder een ander Boekstuk, bedrijfsnummer of andere bron',
	],
} as const;
const BECAUSE = choice('because', WHY);

/**
 * The accounts of a year, debit positive: in the payroll, under our Boekstukken, and in memorial entries of others. `others` is
 * `?` when nobody knows to which company those belong.
 */
export const year = {
	accountIsEqual: [
		'{ledgerAccount}{name:with= ~}: payroll {payroll:money}, booked {booked:money}, by others {others:money}.',
		'{ledgerAccount}{name:with= ~}: lonen {payroll:money}, geboekt {booked:money}, door anderen {others:money}.',
	],
	accountDiffers: [
		'{ledgerAccount}{name:with= ~}: payroll {payroll:money}, booked {booked:money}, by others {others:money}; they differ by {difference:money}.',
		'{ledgerAccount}{name:with= ~}: lonen {payroll:money}, geboekt {booked:money}, door anderen {others:money}; het verschil is {difference:money}.',
	],
	/** A run as a whole, or an entry of others, that makes up a part of a difference. `run` is '' for an entry of others. */
	runDiffers: notCounted(
		also<{ because: keyof typeof WHY }>()([
			`${BECAUSE.en}{isEdited:true=, edited by hand|false=}{mutation:with= · mutation ~} · {dates:dates} · {ledgerAccounts:join}.`,
			`${BECAUSE.nl}{isEdited:true=, met de hand gewijzigd|false=}{mutation:with= · mutatie ~} · {dates:dates} · {ledgerAccounts:join}.`,
			[
				'{run:with=Start the workflow that books: it books what differs, or says why not.}',
				'{run:with=Start de workflow die boekt: die boekt wat verschilt, of zegt waarom niet.}',
			],
		]),
	),
	/** An account of a year of which something was not read; other rows say what. */
	accountNotCompared: [
		'{ledgerAccount}{name:with= ~}: not compared, as not everything was read; payroll {payroll:money}, booked {booked:money}, by others {others:money}.',
		'{ledgerAccount}{name:with= ~}: niet vergeleken, want niet alles is gelezen; lonen {payroll:money}, geboekt {booked:money}, door anderen {others:money}.',
	],
	/** `start` is given when the bookings begin after the year. */
	yearWithoutRuns: [
		'There is nothing of {year:number} to compare{start:with=: the bookings begin on ~}.',
		'Van {year:number} is er niets te vergelijken{start:with=: de boekingen beginnen op ~}.',
		['Choose another year in {@year}.', 'Kies een ander jaar bij {@year}.'],
	],
	/** `amount` is the debit total of the bookings that are dated in another year. */
	runInOtherYear: [
		'{name} of {year:number} has bookings dated in another year: {mutations:mutations}, {amount:money}.',
		'{name} van {year:number} heeft boekingen met een datum in een ander jaar: {mutations:mutations}, {amount:money}.',
		[
			'Tell your accountant when they must count for {year:number}.',
			'Meld het je accountant als ze voor {year:number} moeten meetellen.',
		],
	],
	/**
	 * Why a year cannot be compared whole: the list of runs was not read whole (files have none), the journals of some runs were
	 * not read, or they are not locked.
	 */
	runsNotCompared: [
		'{because:unread=Runs that were not read: |list=The list of runs was not read whole, or a file has none|notLocked=Runs that are not locked in the payroll, so not read: }{runs:list}. Differences are shown only of runs that were read.',
		'{because:unread=Loonruns die niet zijn gelezen: |list=De lijst van loonruns is niet helemaal gelezen, of een bestand heeft er geen|notLocked=Loonruns die niet vergrendeld zijn, en dus niet gelezen: }{runs:list}. Verschillen staan er alleen van loonruns die gelezen zijn.',
		['Start it once more, when they can be read.', 'Start het nog eens, als ze te lezen zijn.'],
	],
} as const satisfies Messages;
