import { ITEMS_PAGE } from '../../../base/words/docs';
import type { Both } from '../../../base/words/language';
import { distinct } from '../../../base/values/records';
import { uncapital, withoutEnd } from '../../../base/values/text';
import {
	also,
	covering,
	type Locale,
	type Messages,
	notCounted,
	type Texts,
} from '../../../base/words/message';
import { counted } from '../../../base/words/nouns';
import { fullLabels } from '../settings';
import { adopt, ANSWER, counterBooked, inClosedPeriod, lacking, mutation, takeBack } from './runWords';
import type { ForeignEntry, ForeignFacts } from '../compare/foreignBookings';
import type { BookedRunFacts } from '../decide/objections';
import type { MissingAmounts } from '../row/rowDraft';
import type { ClosedRemedy } from '../write/outcome';
import { payrollWriting } from './writing';
import { alreadyBooked, objections, READABLE } from './objections';
import { identifying } from './identify';
import type { Finding, FindingCode } from '../../../base/words/finding';

const ABOUT_A_JOURNAL: ReadonlySet<FindingCode> = new Set(['journalFaulty', 'runWithoutPeriod']);

/** Whether the sentence about a cause already says that the journal was not read. */
function saysItself({ code }: Finding): boolean {
	return ABOUT_A_JOURNAL.has(code);
}

/**
 * The sentences of `journalNotRead`. They stand outside the table, because the type of the finding among their facts follows from
 * the table. A call without a cause follows.
 */
function journalNotRead({ cause, problem }: { cause?: string; problem?: Finding }, t: Locale): Texts {
	if (cause === undefined && !problem)
		return ['The journal was not read.', 'De journaalpost is niet gelezen.'];
	const sentence = problem ? t.say(problem) : (cause ?? '');
	const reason = withoutEnd(sentence, '.');
	const isWhole = problem !== undefined && saysItself(problem);
	return [
		isWhole ? sentence : `The journal was not read: ${reason || 'no reason was given'}.`,
		isWhole ? sentence : `De journaalpost is niet gelezen: ${reason || 'waarom is niet bekend'}.`,
		['The next execution tries again.', 'De volgende uitvoering probeert het opnieuw.'],
	];
}

const READABLE_OR_ANSWER = [
	`${READABLE[0]} Or ${uncapital(ANSWER[0])}`,
	`${READABLE[1]} Of ${uncapital(ANSWER[1])}`,
] as const;

type ClosedPeriod = { because: 'books' | 'opposite' | 'setting'; closedDate: string } & ClosedRemedy &
	MissingAmounts;

type RunsBeforeStart = { count: number; runs: string[]; from: string; amount?: string; booked?: number };

/** The advice by which debit and credit of a table are exchanged, for each way in which they were told apart. */
const TURNED = {
	sign: { en: 'choose the other value at {@creditSign}', nl: 'kies de andere waarde bij {@creditSign}' },
	words: {
		en: 'exchange {@debitWords} and {@creditWords}',
		nl: 'verwissel {@debitWords} en {@creditWords}',
	},
	columns: {
		en: 'exchange {@debitColumn} and {@creditColumn}',
		nl: 'verwissel {@debitColumn} en {@creditColumn}',
	},
	table: {
		en: 'debit and credit are exchanged in this table: export it once more, or put back what was changed at {@amounts}',
		nl: 'exporteer deze tabel opnieuw, of zet terug wat bij {@amounts} gewijzigd is',
	},
} as const;

/**
 * The facts of a run whose costs are in credit. `sides` says what told debit from credit. With `isFirst` nothing is booked yet,
 * so the setting for that may be wrong.
 */
type JournalSidesSwapped = {
	costsInCredit: string;
	ledgerAccount: string;
	sides: 'sign' | 'words' | 'columns' | 'table';
	isFirst: boolean;
	decisions: string[];
};

type CodesMissing = {
	ledgerAccounts: string[];
	costCentres: string[];
	linesWithoutAccount: string[];
	zerosLost?: string[];
	/** Set for a run that came from a table, in which another column may have the codes. */
	ofTable?: boolean;
};

const LEFT = {
	left: ['Left as it is, as long as this is in', 'Gelaten zoals het is, zolang dit staat bij'],
	reversed: [
		'Nothing of this run is booked, as long as this is in',
		'Van deze loonrun staat niets geboekt, zolang dit staat bij',
	],
	onPage: [
		'Not booked: that was not chosen on the page.',
		'Niet geboekt: daar is op de pagina niet voor gekozen.',
	],
} as const satisfies Readonly<Record<string, Both<string>>>;

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
	/** The item is not the payroll of one company. */
	payrollItemFaulty: [
		'The item is not the payroll of one company: {faults:faults}.',
		'Het item is niet de loonadministratie van één bedrijf: {faults:faults}.',
		[
			`Correct the step that makes the item, as described in ${ITEMS_PAGE}.`,
			`Verbeter de stap die het item maakt; hoe het eruitziet staat in ${ITEMS_PAGE}.`,
		],
	],
	/** Several items have lists of one company, and one of them says that it is whole. */
	secondList: [
		'There are several lists of company {company}, and none of them was compared.',
		'Er zijn meer lijsten van bedrijf {company}, en geen daarvan is vergeleken.',
		[
			"Give all its runs in one item, with an Aggregate step before this one; or let none of the items say 'complete'.",
			"Geef alle loonruns in één item, met een stap Aggregate ervóór; of laat geen van de items 'complete' zeggen.",
		],
	],
	/** The chart or the mutations could not be read; the problem follows. */
	booksNotRead: ['The books could not be read.', 'De boekhouding kon niet worden gelezen.'],
	/**
	 * An account of the settings cannot be used. `accounts` has that account, or those of the journal when no account was chosen
	 * for the other side.
	 */
	settingAccountUnusable: [
		"'{setting:label}' {because:unknown=is no ledger account of e-Boekhouden|inJournal=is an account of the journal itself|none=is not chosen, and there is not one account Verrekeningen outside the journal}: {accounts:list}.",
		"'{setting:label}' {because:unknown=is geen grootboekrekening van e-Boekhouden|inJournal=is een rekening van de journaalpost zelf|none=is niet gekozen, en er is niet één rekening Verrekeningen buiten de journaalpost}: {accounts:list}.",
		[
			"Set '{setting:label}' to an account that is used for nothing else.",
			"Zet bij '{setting:label}' een rekening die nergens anders voor dient.",
		],
	],
	noPayrollRuns: [
		'There are no payroll runs from period {fromPeriod:number} of {fromYear:number}.',
		'Er zijn geen loonruns vanaf periode {fromPeriod:number} van {fromYear:number}.',
	],

	journalFaulty: [
		'The journal cannot be read or booked: {faults:faults}.',
		'De journaalpost is niet te lezen of te boeken: {faults:faults}.',
		[
			'Correct the journal of this run in the payroll. If it is whole there, report this to the makers.',
			'Verbeter de journaalpost van deze loonrun in de loonadministratie. Is die daar heel, meld dit dan aan de makers.',
		],
	],
	/** `problem` is the reason where it is known; `cause` is text from another payroll, else ''. */
	journalNotRead,
	journalEmpty: ['The run has no journal yet.', 'De loonrun heeft nog geen journaalpost.'],
	/** The journal of a run is not final yet. `mutations` are given for a run that is booked already. */
	runNotLocked: ({ mutations }: { mutations: string[] }) => {
		const isBooked = mutations.length > 0;
		return [
			`The run is not locked in the payroll${isBooked ? `; until then its booking stays as it is (${mutation.en(mutations)})` : ' yet'}.`,
			`De loonrun is ${isBooked ? `niet vergrendeld; tot dan blijft de boeking zoals ze is (${mutation.nl(mutations)})` : 'nog niet vergrendeld'}.`,
		];
	},
	journalUnbalanced: [
		'The journal of {date:date} does not balance: {difference:money} more {side:debit=debit|credit=credit}. Nothing was booked for that date.',
		'De journaalpost van {date:date} is niet in evenwicht: {difference:money} meer {side:debit=debet|credit=credit}. Voor die datum is niets geboekt.',
		[
			'Correct the journal in the payroll; or, if these are cents, put a ledger account for them at {@roundingAccount}.',
			'Verbeter de journaalpost in de loonadministratie; of zet, als het om centen gaat, een grootboekrekening daarvoor bij {@roundingAccount}.',
		],
	],
	/** The costs of the run are in credit. `ledgerAccount` is the largest of its profit and loss accounts. */
	journalSidesSwapped: ({ costsInCredit, ledgerAccount, sides, isFirst }: JournalSidesSwapped, t) => [
		`The costs (${t.amount(costsInCredit)}, mostly on ${ledgerAccount}) are in credit, not in debit.`,
		`De kosten (${t.amount(costsInCredit)}, het meeste op ${ledgerAccount}) staan credit in plaats van debet.`,
		[
			`If these are ordinary wages, ${isFirst ? TURNED[sides].en : TURNED.table.en}. Does the run take wages back? ${ANSWER[0]}`,
			`Zijn dit gewone lonen? Dan zijn debet en credit verwisseld: ${isFirst ? TURNED[sides].nl : TURNED.table.nl}. Neemt de loonrun loon terug? ${ANSWER[1]}`,
		],
	],
	/**
	 * `linesWithoutAccount` has the descriptions of lines without an account, `zerosLost` the accounts that a file names without
	 * their zeros in front.
	 */
	codesMissing: (
		{ ledgerAccounts, costCentres, linesWithoutAccount, zerosLost = [], ofTable = false }: CodesMissing,
		t,
	) => {
		const some = (codes: string[], says: string) => (codes.length > 0 ? [`${says} ${t.list(codes)}`] : []);
		const odd = ledgerAccounts.filter((code) => !/^[\p{L}\p{N}]+$/u.test(code));
		const isOfCentres = costCentres.length > 0 && ledgerAccounts.length + linesWithoutAccount.length === 0;
		const column = isOfCentres ? '{@costCentreColumn}' : '{@ledgerAccountColumn}';
		const [noCodes, geenCodes] = isOfCentres
			? ['Do these mean nothing? Put that at {@emptyIs}.', 'Betekenen deze niets? Zet dat bij {@emptyIs}.']
			: ['Are these totals? Say so at {@leaveOut}.', 'Zijn dit totalen? Zeg dat bij {@leaveOut}.'];
		const lines = (none: string) => linesWithoutAccount.map((description) => description || none);
		const en = [
			...some(ledgerAccounts, 'e-Boekhouden has no ledger account'),
			...some(lines('without description'), 'lines without ledger account:'),
			...some(costCentres, 'cost centre unknown or double:'),
		];
		const nl = [
			...some(ledgerAccounts, 'e-Boekhouden heeft geen grootboekrekening'),
			...some(lines('zonder omschrijving'), 'regels zonder grootboekrekening:'),
			...some(costCentres, 'kostenplaats onbekend of dubbel:'),
		];
		return [
			`Entries were not booked: ${en.join('; ')}.`,
			`Niet geboekt: ${nl.join('; ')}.`,
			zerosLost.length > 0
				? [
						`e-Boekhouden does have ${t.list(zerosLost, 5)}: the file was opened and saved in Excel, which removed the leading zeros. Export it once more, do not open it in Excel, and make no new accounts.`,
						`e-Boekhouden heeft wel ${t.list(zerosLost, 5)}: het bestand is in Excel geopend en opgeslagen, en dat haalt de nullen vooraan weg. Exporteer het opnieuw, open het niet in Excel, en maak geen nieuwe rekeningen aan.`,
					]
				: odd.length > 0
					? [
							`Not a code: ${t.list(odd)}. ${ofTable ? `${noCodes} Is the code in another column? Choose that at ${column}. Otherwise keep only the code, in the file or with n8n’s step Edit Fields.` : 'Correct it in the payroll.'}`,
							`Geen code: ${t.list(odd)}. ${ofTable ? `${geenCodes} Staat de code in een andere kolom? Kies die bij ${column}. Laat anders alleen de code staan, in het bestand of met de stap Edit Fields van n8n.` : 'Verbeter dat in de loonadministratie.'}`,
						]
					: [
							`${ofTable ? `${noCodes} Are they names? Choose the column of codes at ${column}. Else correct` : 'Correct'} the codes in the payroll, where each wage component needs a ledger account; or add exactly these in e-Boekhouden.`,
							`${ofTable ? `${geenCodes} Zijn het namen? Kies de kolom met codes bij ${column}. Verbeter anders` : 'Verbeter'} de codes in de loonadministratie, waar elk looncomponent een grootboekrekening moet hebben; of maak precies deze aan in e-Boekhouden.`,
						],
		];
	},
	/** The books have what the journal says. With `withoutCentres` they have it on other cost centres, which are not compared. */
	journalEqualsBooks: ({ mutations, withoutCentres }: { mutations: string[]; withoutCentres: boolean }) => {
		const isBooked = mutations.length > 0;
		return [
			`Journal and books are equal${withoutCentres ? ', without cost centres' : ''}${isBooked ? `: ${mutation.en(mutations)}` : ''}.`,
			`Journaalpost en boekhouding zijn gelijk${withoutCentres ? ', zonder kostenplaatsen' : ''}${isBooked ? `: ${mutation.nl(mutations)}` : ''}.`,
		];
	},
	/**
	 * A date has more rows than the books accept, also after combining those of one account and cost centre, or its Boekstuk is
	 * too long.
	 */
	entryTooLong: [
		'{of:rows=The number of rows of the entry|voucher=The length of the Boekstuk}{about:with= (~)} is {count:number}; e-Boekhouden accepts at most {most:number}. It was not booked.',
		'{of:rows=Het aantal regels van de boeking|voucher=De lengte van het Boekstuk}{about:with= (~)} is {count:number}; e-Boekhouden neemt er hoogstens {most:number}. Dit is niet geboekt.',
		[
			'Book it by hand; or have the payroll book on fewer accounts and cost centres, and give the company and the run short codes.',
			'Boek dit met de hand; of laat de loonadministratie op minder rekeningen en kostenplaatsen boeken, en geef bedrijf en loonrun een korte code.',
		],
	],
	dateOutsideReading: [
		'{date:date} lies outside the period that was read ({readFrom:date} to {readTo:date}); nothing was booked for that date.',
		'{date:date} ligt buiten de periode die is gelezen ({readFrom:date} tot en met {readTo:date}); voor die datum is niets geboekt.',
		['Correct the date in the payroll.', 'Verbeter de datum in de loonadministratie.'],
	],
	/**
	 * All dates of the run are up to *Closed Until*. A later start is never the remedy, because it would leave out what is booked
	 * before it too.
	 */
	closedAndNeverBooked: also<MissingAmounts & ClosedRemedy>()([
		'This run is entirely in the period up to {closedUntil:date} ({@closedUntil}) and was never booked: {amount:money}.',
		'Deze loonrun ligt helemaal in de periode tot en met {closedUntil:date} ({@closedUntil}) en is nooit geboekt: {amount:money}.',
		ANSWER,
	]),
	/**
	 * Dates up to `closedDate` are closed. `setting`: by *Closed Until*. `books`: e-Boekhouden refused them, and the problem
	 * follows. `opposite`: amounts moved from one date to another, so both are booked or neither; the row of the closed date has
	 * the advice.
	 */
	closedPeriod: covering('closed', (facts: ClosedPeriod, t) => {
		const date = t.date(facts.closedDate);
		const [en, nl] = {
			setting: [`Closed until ${date}`, `Dicht tot en met ${date}`],
			books: ['e-Boekhouden refuses that period as closed', 'Die periode is dicht in e-Boekhouden'],
			opposite: [
				`Waits: it is the exact opposite of the difference on ${date}, which is closed`,
				`Wacht: precies tegengesteld aan het verschil op ${date}, en die datum is dicht`,
			],
		}[facts.because];
		const says = [`${en}. ${lacking.en(facts, t)}.`, `${nl}. ${lacking.nl(facts, t)}.`] as const;
		return facts.because === 'opposite' ? says : [...says, inClosedPeriod(facts)];
	}),
	/**
	 * A new run seems to be a deleted run that was made again. `decisions` are the texts for *Decisions*, the last of which
	 * leaves the run as it is.
	 */
	runMadeAgain: ({ run, formerRun, formerMutations, foreignEntries }: RunMadeAgain, t) => [
		`Run ${formerRun} (${mutation.en(formerMutations)}) was deleted, but is booked for the same period or date; this one (${run}) seems to replace it.${counterBooked.en(foreignEntries, t)}`,
		`Loonrun ${formerRun} (${mutation.nl(formerMutations)}) is verwijderd, maar staat nog geboekt voor deze periode of datum; deze (${run}) lijkt een vervanger.${counterBooked.nl(foreignEntries, t)}`,
		adopt(foreignEntries),
	],
	/** Somebody else booked the same amounts, or so much on the largest cost account that it may be this run. */
	foreignBooking: (facts: ForeignFacts, t) => {
		const { foreignEntries, touched, unread } = facts;
		const others = distinct(foreignEntries.flatMap(({ alsoOf }) => alsoOf));
		const isOfOtherCompany =
			unread.length === 0 &&
			foreignEntries.every((one) => one.voucher !== '' && one.adoptAs === '' && one.alsoOf.length === 0);
		return [
			`${alreadyBooked.en(facts, t)}${others.length > 0 ? ` It may be of ${t.list(others, 3)} too.` : ''}${isOfOtherCompany ? ' Its Boekstuk is of another company, and stays as it is.' : ''}`,
			`${alreadyBooked.nl(facts, t)}${others.length > 0 ? ` Die kan ook van ${t.list(others, 3)} zijn.` : ''}${isOfOtherCompany ? ' Het Boekstuk is van een ander bedrijf, en blijft zoals het is.' : ''}`,
			unread.length > 0 ? READABLE_OR_ANSWER : adopt(foreignEntries, touched !== null),
		];
	},
	...objections,
	/** A booked run was deleted from the payroll, or its journal is empty by now. */
	runVanished: (facts: BookedRunFacts & { because: 'deleted' | 'empty' }, t) => {
		const { because, mutations, foreignEntries } = facts;
		const [en, nl] = {
			deleted: ['is no longer in the payroll', 'staat niet meer in de loonadministratie'],
			empty: ['its journal is empty now', 'de journaalpost is nu leeg'],
		}[because];
		return [
			`The run is booked (${mutation.en(mutations)}), but ${en}; nothing was reversed.${counterBooked.en(foreignEntries, t)}`,
			`De loonrun is geboekt (${mutation.nl(mutations)}), maar ${nl}; niets is teruggeboekt.${counterBooked.nl(foreignEntries, t)}`,
			takeBack(facts),
		];
	},
	/** A booked run is in no list, but the lists were incomplete. */
	runNotInList: also<{ decisions: string[] }>()([
		'The run is booked ({mutations:mutations}), but is not in the list of the payroll, which is empty or was not read completely.',
		'De loonrun is geboekt ({mutations:mutations}), maar staat niet in de lijst van de loonadministratie, die leeg is of niet helemaal is gelezen.',
		[
			'If the run still exists, the next execution reads the list again. If not, put your answer into {@decisions}.',
			'Bestaat de loonrun nog? De volgende uitvoering leest de lijst opnieuw. Zo niet, zet je antwoord bij {@decisions}.',
		],
	]),
	/**
	 * A run was left as a person decided. `answer` is the text in *Decisions*. `onPage` means that somebody chose so on the page
	 * of this execution, or did not choose the run there.
	 */
	leftByDecision: ({ because, answer }: { because: keyof typeof LEFT; answer: string }) => {
		const where = because === 'onPage' ? '' : ` '${fullLabels.decisions}': '${answer}'.`;
		return [LEFT[because][0] + where, LEFT[because][1] + where];
	},
	/** A file has other amounts than the run that a person reversed, so that it may be the right one. `answer` is in the decisions. */
	otherSinceReversed: [
		"This file has other amounts than the run that was reversed. Nothing of it is booked, as long as this is in {@decisions}: '{answer}'.",
		"Dit bestand heeft andere bedragen dan de loonrun die is teruggeboekt. Er wordt niets van geboekt, zolang dit staat bij {@decisions}: '{answer}'.",
		[
			'Is it the right one? Take that line out: the next execution books the file. If not, take the file out of the folder.',
			'Is dit het goede? Haal die regel weg: de volgende uitvoering boekt het bestand. Anders haal je het bestand uit de map.',
		],
	],
	/** The file of a period is due, and neither a file that was read nor a booked run is of that period. */
	fileNotCome: [
		'The payroll file of {period} of company {company} did not come. It was due on {since:date} ({@fileDue}), and no file or booked run is of it.',
		'Het loonbestand van {period} van bedrijf {company} is er niet. Het moest er op {since:date} zijn ({@fileDue}), en er is geen bestand of geboekte loonrun van.',
		[
			'Ask for it, and put it into the folder. Is it there? Then it counts for another period, and is booked there: leave it so. Always later? Choose more days. No wages? Do nothing.',
			'Vraag het op, en zet het in de map. Staat het er al? Dan telt het voor een andere periode, en is het daar geboekt: laat het zo. Komt het altijd later? Kies meer dagen. Geen lonen? Doe niets.',
		],
	],
	/**
	 * A number of runs, `count`, is from before the start, which is `from`. For files `amount` is their total debit, and `booked`
	 * how many of them are in the books.
	 */
	runsBeforeStart: notCounted(({ count, from, amount, booked }: RunsBeforeStart, t) => [
		`${counted(count, 'run', 'runs')} from before the start (${t.date(from)}) ${count === 1 ? 'is' : 'are'} left out${amount ? `, together ${t.amount(amount)} debit` : ''}${booked ? `; of those that are booked (${booked}), changes are neither booked nor reported` : ''}.`,
		`${counted(count, 'loonrun', 'loonruns')} van vóór de start (${t.date(from)}) ${count === 1 ? 'blijft' : 'blijven'} buiten beschouwing${amount ? `, samen ${t.amount(amount)} debet` : ''}${booked ? `; in wat daarvan geboekt is (${booked}), wordt een wijziging niet geboekt en niet gemeld` : ''}.`,
	]),
} as const satisfies Messages;
