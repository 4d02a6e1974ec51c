import { ITEMS_PAGE } from '../../../base/words/docs';
import { inBoth } from '../../../base/words/language';
import { isRounding } from '../../../base/values/money';
import { distinct } from '../../../base/values/records';
import { capital, withoutEnd } from '../../../base/values/text';
import { also, type Locale, type Messages, notCounted, type Texts } from '../../../base/words/message';
import { counted } from '../../../base/words/nouns';
import { shown } from '../settings';
import { ANSWER, DUTCH_SIDES, mutation, saysItself } from './words';
import {
	adopt,
	counterBooked,
	inClosedPeriod,
	lacking,
	takeBack,
	type ForeignEntry,
	type ClosedRemedy,
	type MissingAmounts,
	type BookedRunFacts,
} from './runWords';
import type { Side } from '../read/memorial';
import { payrollWriting } from './writing';
import { editedEntries, READABLE } from './edited';
import { payrollMonths } from './months';
import { identifying } from './identify';
import { alreadyBooked, type ForeignBooking } from './foreignBooking';
import type { Finding } from '../../../base/words/finding';

const lines = inBoth((descriptions: readonly string[], t: Locale) => [
	t.list(descriptions.map((description) => description || 'without description')),
	t.list(descriptions.map((description) => description || 'zonder omschrijving')),
]);

function some(parts: readonly (string | false)[]): string {
	return parts.filter((part) => part !== false).join('; ');
}

/** Outside the table, because its facts have a finding, whose type follows from the table. Without a cause a call follows. */
function journalNotRead({ cause, problem }: { cause?: string; problem?: Finding }, t: Locale): Texts {
	if (cause === undefined && !problem)
		return ['The journal was not read.', 'De journaalpost is niet gelezen.'];
	const said = problem ? t.say(problem) : (cause ?? '');
	const why = withoutEnd(said, '.');
	const isWhole = problem !== undefined && saysItself(problem);
	return [
		isWhole ? said : `The journal was not read: ${why || 'no reason was given'}.`,
		isWhole ? said : `De journaalpost is niet gelezen: ${why || 'waarom is niet bekend'}.`,
		['The next execution tries again.', 'De volgende uitvoering probeert het opnieuw.'],
	];
}

const READABLE_OR_ANSWER = [`${READABLE[0]} Or: ${ANSWER[0]}`, `${READABLE[1]} Of: ${ANSWER[1]}`] as const;

type RunsBeforeStart = { count: number; runs: string[]; from: string; amount?: string; booked?: number };

/** `mayBeSet`: the signs of one column tell the sides, and nothing is booked yet, so that setting may be the wrong one. */
type JournalSidesSwapped = {
	costsInCredit: string;
	ledgerAccount: string;
	mayBeSet: boolean;
	decisions: string[];
};

type CodesMissing = {
	ledgerAccounts: string[];
	costCentres: string[];
	linesWithoutAccount: string[];
	zerosLost?: string[];
};

type RunMadeAgain = {
	run: string;
	formerRun: string;
	formerMutations: string[];
	foreignEntries: ForeignEntry[];
	decisions: string[];
};

/** Findings about a payroll and its runs. `mutations` are the numbers of our booked entries; `voucher` is a Boekstuk. */
export const payroll = {
	...payrollWriting,
	...identifying,
	...payrollMonths,
	/** The item is not the payroll of one company. */
	payrollItemFaulty: [
		'The item is not the payroll of one company: {faults:faults}.',
		'Het item is niet de loonadministratie van één bedrijf: {faults:faults}.',
		[
			`Correct the step that makes the item, as described in ${ITEMS_PAGE}.`,
			`Verbeter de stap die het item maakt; hoe het eruitziet staat in ${ITEMS_PAGE}.`,
		],
	],
	/** Another item with a list of the same company, with other content. */
	secondList: [
		'This is a second list of company {company}, and it was not compared.',
		'Dit is een tweede lijst van bedrijf {company}; die is niet vergeleken.',
		['Let one step read that company, once.', 'Laat één stap dat bedrijf lezen, één keer.'],
	],
	/** The chart or the mutations could not be read; the problem follows. */
	booksNotRead: ['The books could not be read.', 'De boekhouding kon niet worden gelezen.'],
	settingAccountUnknown: [
		"e-Boekhouden has no ledger account '{account}' ('{setting:label}').",
		"Grootboekrekening '{account}' ('{setting:label}') bestaat niet in e-Boekhouden.",
		[
			"Correct '{setting:label}', or leave that setting empty.",
			"Verbeter '{setting:label}', of laat die instelling leeg.",
		],
	],
	noPayrollRuns: [
		'There are no payroll runs from period {fromPeriod:number} of {fromYear:number}.',
		'Er zijn geen loonruns vanaf periode {fromPeriod:number} van {fromYear:number}.',
	],

	journalFaulty: [
		'The journal holds something that cannot be booked: {faults:faults}.',
		'In de journaalpost staat iets dat niet geboekt kan worden: {faults:faults}.',
		['Correct it in the payroll.', 'Verbeter het in de loonadministratie.'],
	],
	/** `problem` is the reason if known; `cause` is the text of another payroll, else ''. */
	journalNotRead,
	journalEmpty: ['The run has no journal yet.', 'De loonrun heeft nog geen journaalpost.'],
	bookedJournalEmpty: (facts: BookedRunFacts, t) => {
		const { mutations, foreignEntries } = facts;
		return [
			`It is booked (${mutation.en(mutations)}), but its journal is empty now; nothing was reversed.${counterBooked.en(foreignEntries, t)}`,
			`Geboekt (${mutation.nl(mutations)}), maar de journaalpost is nu leeg; niets is teruggeboekt.${counterBooked.nl(foreignEntries, t)}`,
			takeBack(facts),
		];
	},
	runNotLocked: ['The run is not locked in the payroll yet.', 'De loonrun is nog niet vergrendeld.'],
	bookedRunNotLocked: [
		'The run is not locked in the payroll; until then its booking stays as it is ({mutations:mutations}).',
		'De loonrun is niet vergrendeld; tot dan blijft de boeking zoals ze is ({mutations:mutations}).',
	],
	journalUnbalanced: ({ date, difference, side }: { date: string; difference: string; side: Side }, t) => [
		`The journal of ${t.date(date)} does not balance: ${t.amount(difference)} more ${side}. Nothing was booked for that date.`,
		`De journaalpost van ${t.date(date)} is niet in evenwicht: ${t.amount(difference)} meer ${DUTCH_SIDES[side]}. Voor die datum is niets geboekt.`,
		isRounding(difference)
			? [
					'Put a ledger account for such cents at {@roundingAccount}; or correct the journal in the payroll.',
					'Zet bij {@roundingAccount} een grootboekrekening voor zulke centen; of verbeter de journaalpost in de loonadministratie.',
				]
			: ['Correct the journal in the payroll.', 'Verbeter de journaalpost in de loonadministratie.'],
	],
	/** The accounts of the profit and loss, of which `ledgerAccount` is the largest. */
	journalSidesSwapped: ({ costsInCredit, ledgerAccount, mayBeSet }: JournalSidesSwapped, t) => [
		`The costs (${t.amount(costsInCredit)}, mostly on ${ledgerAccount}) are in credit, not in debit.`,
		`De kosten (${t.amount(costsInCredit)}, het meeste op ${ledgerAccount}) staan credit in plaats van debet.`,
		mayBeSet
			? [
					'If these are ordinary wages, choose the other value at {@creditSign}. If the run takes wages back, put your answer into {@decisions}.',
					'Zijn dit gewone lonen? Kies de andere waarde bij {@creditSign}. Neemt de loonrun loon terug? Zet je antwoord bij {@decisions}.',
				]
			: ANSWER,
	],
	/** `linesWithoutAccount` has the descriptions of such lines, `zerosLost` the accounts without their leading zeros. */
	codesMissing: ({ ledgerAccounts, costCentres, linesWithoutAccount, zerosLost = [] }: CodesMissing, t) => [
		`Entries were not booked: ${some([
			ledgerAccounts.length > 0 && `e-Boekhouden has no ledger account ${t.list(ledgerAccounts)}`,
			linesWithoutAccount.length > 0 && `lines without ledger account: ${lines.en(linesWithoutAccount, t)}`,
			costCentres.length > 0 && `cost centre unknown or double: ${t.list(costCentres)}`,
		])}.`,
		`Niet geboekt: ${some([
			ledgerAccounts.length > 0 && `e-Boekhouden heeft geen grootboekrekening ${t.list(ledgerAccounts)}`,
			linesWithoutAccount.length > 0 &&
				`regels zonder grootboekrekening: ${lines.nl(linesWithoutAccount, t)}`,
			costCentres.length > 0 && `kostenplaats onbekend of dubbel: ${t.list(costCentres)}`,
		])}.`,
		zerosLost.length > 0
			? [
					`e-Boekhouden does have ${t.list(zerosLost, 5)}: the file was opened and saved in Excel, which removed the leading zeros. Export it once more, do not open it in Excel, and make no new accounts.`,
					`e-Boekhouden heeft wel ${t.list(zerosLost, 5)}: het bestand is in Excel geopend en opgeslagen, en dat haalt de nullen vooraan weg. Exporteer het opnieuw, open het niet in Excel, en maak geen nieuwe rekeningen aan.`,
				]
			: ledgerAccounts.length === 0 && costCentres.length === 0
				? [
						'Give each of these wage components a ledger account in the payroll.',
						'Geef in de loonadministratie elk van deze looncomponenten een grootboekrekening.',
					]
				: [
						'Correct the codes in the payroll; or add exactly these in e-Boekhouden.',
						'Verbeter de codes in de loonadministratie; of maak precies deze aan in e-Boekhouden.',
					],
	],
	/** `withoutCentres`: the books have other cost centres, which were not compared. */
	journalEqualsBooks: ({ mutations, withoutCentres }: { mutations: string[]; withoutCentres?: boolean }) =>
		mutations.length === 0
			? [
					'The journal adds up to zero, and nothing is booked.',
					'De journaalpost telt op tot nul, en er is niets geboekt.',
				]
			: [
					`${capital(mutation.en(mutations))} ${mutations.length > 1 ? 'together equal' : 'equals'} the journal${withoutCentres ? ', without cost centres' : ''}.`,
					`${capital(mutation.nl(mutations))} ${mutations.length > 1 ? 'zijn samen gelijk' : 'is gelijk'} aan de journaalpost${withoutCentres ? ', zonder kostenplaatsen' : ''}.`,
				],

	/** More rows than the books accept in one entry, even when rows of the same account and cost centre are combined. */
	entryTooLong: [
		'The entry of {date:date} has {rows:number} rows, even with those of one account and cost centre combined; e-Boekhouden accepts at most {most:number}. Nothing was booked for that date.',
		'De boeking van {date:date} heeft {rows:number} regels, ook als die van dezelfde grootboekrekening en kostenplaats samen genomen worden; e-Boekhouden neemt er hoogstens {most:number}. Voor die datum is niets geboekt.',
		[
			'Book this date by hand, or have the payroll book on fewer accounts and cost centres.',
			'Boek deze datum met de hand, of laat de loonadministratie op minder rekeningen en kostenplaatsen boeken.',
		],
	],
	dateOutsideReading: [
		'{date:date} lies outside the period that was read ({readFrom:date} to {readTo:date}); nothing was booked for that date.',
		'{date:date} ligt buiten de periode die is gelezen ({readFrom:date} tot en met {readTo:date}); voor die datum is niets geboekt.',
		['Correct the date in the payroll.', 'Verbeter de datum in de loonadministratie.'],
	],
	/** Its dates are up to `closedUntil`. A later start would leave out what is booked before it too: it is never the way. */
	closedAndNeverBooked: also<MissingAmounts & ClosedRemedy>()([
		'This run is entirely in the period up to {closedUntil:date} ({@closedUntil}) and was never booked: {amount:money}.',
		'Deze loonrun ligt helemaal in de periode tot en met {closedUntil:date} ({@closedUntil}) en is nooit geboekt: {amount:money}.',
		ANSWER,
	]),
	closedBySetting: (facts: { closedUntil: string } & MissingAmounts & ClosedRemedy, t) => [
		`Closed until ${t.date(facts.closedUntil)} ('${shown.closedUntil}'); ${lacking.en(facts, t)}.`,
		`Dicht tot en met ${t.date(facts.closedUntil)} ('${shown.closedUntil}'); ${lacking.nl(facts, t)}.`,
		inClosedPeriod(facts),
	],
	/** The service refused these dates; the problem follows. */
	closedInBooks: (facts: MissingAmounts & ClosedRemedy, t) => [
		`e-Boekhouden refuses that period as closed; ${lacking.en(facts, t)}.`,
		`e-Boekhouden weigert die periode als gesloten; ${lacking.nl(facts, t)}.`,
		inClosedPeriod(facts),
	],
	/**
	 * A closed date has the opposite difference: amounts went from one date to the other, and both dates are booked or
	 * neither.
	 */
	waitsForClosedDate: (
		{ date, closedDate, ...facts }: { date: string; closedDate: string } & ClosedRemedy,
		t,
	) => [
		`The difference on ${t.date(date)} is the exact opposite of that on ${t.date(closedDate)}, which is closed: both wait.`,
		`Het verschil op ${t.date(date)} is precies tegengesteld aan dat op ${t.date(closedDate)}, en die datum is dicht: beide wachten.`,
		inClosedPeriod(facts),
	],
	/** `decisions` are texts for the settings, the last of which leaves the run as it is. */
	runMadeAgain: ({ run, formerRun, formerMutations, foreignEntries }: RunMadeAgain, t) => [
		`Run ${formerRun} (${mutation.en(formerMutations)}) was deleted, but is booked for the same period or date; this one (${run}) seems to replace it.${counterBooked.en(foreignEntries, t)}`,
		`Loonrun ${formerRun} (${mutation.nl(formerMutations)}) is verwijderd, maar staat nog geboekt voor deze periode of datum; deze (${run}) lijkt een vervanger.${counterBooked.nl(foreignEntries, t)}`,
		adopt(foreignEntries),
	],
	/** Somebody else booked the same amounts, or so much on the largest cost account that it may be this run. */
	foreignBooking: (facts: ForeignBooking, t) => {
		const { foreignEntries, touched, unread } = facts;
		const others = distinct(foreignEntries.flatMap(({ alsoOf }) => alsoOf));
		const isOfOtherCompany =
			unread.length === 0 && foreignEntries.every((one) => one.adoptAs === '' && one.alsoOf.length === 0);
		return [
			`${alreadyBooked.en(facts, t)}${others.length > 0 ? ` It may be of ${t.list(others, 3)} too.` : ''}${isOfOtherCompany ? ' Its Boekstuk is of another company, and stays as it is.' : ''}`,
			`${alreadyBooked.nl(facts, t)}${others.length > 0 ? ` Die kan ook van ${t.list(others, 3)} zijn.` : ''}${isOfOtherCompany ? ' Het Boekstuk is van een ander bedrijf, en blijft zoals het is.' : ''}`,
			unread.length > 0 ? READABLE_OR_ANSWER : adopt(foreignEntries, touched !== null),
		];
	},
	...editedEntries,
	/** The run is booked, and was deleted from the payroll. */
	runVanished: (facts: BookedRunFacts, t) => {
		const { mutations, foreignEntries } = facts;
		return [
			`The run is booked (${mutation.en(mutations)}), but is no longer in the payroll.${counterBooked.en(foreignEntries, t)}`,
			`De loonrun is geboekt (${mutation.nl(mutations)}), maar staat niet meer in de loonadministratie.${counterBooked.nl(foreignEntries, t)}`,
			takeBack(facts),
		];
	},
	/** It is in no list, but the lists were incomplete. */
	runNotInList: also<{ decisions: string[] }>()([
		'The run is booked ({mutations:mutations}), but is not in the list of the payroll, which is empty or was not read completely.',
		'De loonrun is geboekt ({mutations:mutations}), maar staat niet in de lijst van de loonadministratie, die leeg is of niet helemaal is gelezen.',
		[
			'If the run still exists, the next execution reads the list again. If not, put your answer into {@decisions}.',
			'Bestaat de loonrun nog? De volgende uitvoering leest de lijst opnieuw. Zo niet, zet je antwoord bij {@decisions}.',
		],
	]),
	/** `answer`: the text in the decisions; `justGiven`: on a page, in this execution. */
	leftByDecision: ({ answer, justGiven }: { answer: string; justGiven?: true }) =>
		justGiven
			? [
					`Left as it is, this time. While the file is in a folder, the next execution asks again: take it out, or put '${answer}' into '${shown.decisions}'.`,
					`Voor deze keer gelaten zoals het is. Zolang het bestand in een map staat, vraagt de volgende uitvoering het weer: haal het eruit, of zet '${answer}' bij '${shown.decisions}'.`,
				]
			: [
					`Left as it is, as long as '${shown.decisions}' has '${answer}'.`,
					`Gelaten zoals het is, zolang in '${shown.decisions}' '${answer}' staat.`,
				],
	/** `runs` from before the start, which is `from`: with files their total debit, and how many of them we booked. */
	runsBeforeStart: notCounted(({ count, from, amount, booked }: RunsBeforeStart, t) => [
		`${counted(count, 'run', 'runs')} from before the start (${t.date(from)}) ${count === 1 ? 'is' : 'are'} left out${amount ? `, together ${t.amount(amount)} debit` : ''}${booked ? `; of those that are booked (${booked}), changes are neither booked nor reported` : ''}.`,
		`${counted(count, 'loonrun', 'loonruns')} van vóór de start (${t.date(from)}) ${count === 1 ? 'blijft' : 'blijven'} buiten beschouwing${amount ? `, samen ${t.amount(amount)} debet` : ''}${booked ? `; in wat daarvan geboekt is (${booked}), wordt een wijziging niet geboekt en niet gemeld` : ''}.`,
	]),
	/**
	 * There is no account for the other side that the journal itself does not use. `chosen`: the account of the settings,
	 * which the journal uses; '' when no account was chosen.
	 */
	noClearingAccount: ({ chosen, ownAccounts }: { chosen: string; ownAccounts: string[] }, t) => [
		chosen !== ''
			? `Clearing account ${chosen} is in the journal itself.`
			: `There is no clearing account: no account Verrekeningen, more than one, or it is in the journal itself (${t.list(ownAccounts, 5)}).`,
		chosen !== ''
			? `Tegenrekening ${chosen} staat zelf in de journaalpost.`
			: `Er is geen tegenrekening: geen rekening Verrekeningen, meer dan één, of hij staat zelf in de journaalpost (${t.list(ownAccounts, 5)}).`,
		[
			'Set {@clearingAccount} to an account that is used for nothing else.',
			'Zet bij {@clearingAccount} een rekening die nergens anders voor dient.',
		],
	],
	voucherTooLong: [
		"The Boekstuk '{voucher}' is longer than {longest:number} characters and might be cut off.",
		"Boekstuk '{voucher}' is langer dan {longest:number} tekens en zou kunnen worden afgekapt.",
		['Give the company or the run a shorter code.', 'Geef het bedrijf of de loonrun een kortere code.'],
	],
} as const satisfies Messages;
