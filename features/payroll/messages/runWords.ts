import Big from 'big.js';
import { inBoth, type Both } from '../../../base/words/language';
import type { ForeignEntry } from '../compare/foreignBookings';
import type { BookedRunFacts } from '../decide/objections';
import type { MissingAmounts } from '../row/rowDraft';
import type { ClosedRemedy } from '../write/outcome';
import type { Locale } from '../../../base/words/message';
import { distinct, groupedBy } from '../../../base/values/records';
import { brief } from '../../../base/values/text';
import { choices } from '../settings';
import type { RunOption } from '../identify/question';
import { mutations } from '../../../base/words/template';

type OptionRun = RunOption['runs'][number];

/** The name of a booked run in an answer, which says more than the id in its Boekstuk. */
export function optionName({ run, description }: OptionRun): string {
	return description || run;
}

/** The names that a person knows for these runs, taken from the answers that are about them. */
export function called(runs: readonly string[], options: readonly RunOption[]): string[] {
	const known = new Map(options.flatMap((option) => option.runs.map((one) => [one.run, optionName(one)])));
	return runs.map((run) => known.get(run) ?? run);
}

/** Mutation numbers as a place of a template has them, for texts that a function makes. */
export const mutation = {
	en: (numbers: readonly string[]) => mutations(numbers, 'en'),
	nl: (numbers: readonly string[]) => mutations(numbers, 'nl'),
};

/** The advice to answer a question in *Decisions*. */
export const ANSWER = ['Put your answer into {@decisions}.', 'Zet je antwoord bij {@decisions}.'] as const;

/**
 * The sentences about a closed period. A run that was booked before it closed follows a setting; a run that came late is decided
 * about.
 */
export function inClosedPeriod({
	remedy,
	decisions,
	because,
}: ClosedRemedy & { because: string }): Both<string> {
	if (remedy === 'noOpenMonth')
		return [
			'No month up to today is open: open one in e-Boekhouden, or set {@closedUntil} to an earlier day.',
			'Tot en met vandaag is geen maand open: open er een in e-Boekhouden, of zet {@closedUntil} op een eerdere dag.',
		];
	const isOfBooks = because === 'books';
	const { nextOpenPeriod } = choices.closedPeriods;
	const ways: (Both<string> | false)[] = [
		[
			`Open the period in e-Boekhouden${isOfBooks ? '' : ' and at {@closedUntil}'}`,
			`Open de periode in e-Boekhouden${isOfBooks ? '' : ' en bij {@closedUntil}'}`,
		],
		remedy === 'setting' && [
			`set {@closedPeriods} to '${nextOpenPeriod}'`,
			`zet {@closedPeriods} op '${nextOpenPeriod}'`,
		],
		decisions.length > 0 && ['put your answer into {@decisions}', 'zet je antwoord bij {@decisions}'],
	];
	const joined = (at: 0 | 1, or: string) => ways.flatMap((way) => (way ? way[at] : [])).join(or);
	return [`${joined(0, '. Or ')}.`, `${joined(1, '. Of ')}.`];
}

export const lacking = inBoth(({ dates, amount, differences }: MissingAmounts, t: Locale) => [
	`Not booked on ${t.dates(dates)}: ${t.amount(amount)} (${sidesIn(differences, t).en})`,
	`Niet geboekt op ${t.dates(dates)}: ${t.amount(amount)} (${sidesIn(differences, t).nl})`,
]);

/** Amounts by side: "debet 1710 Nettolonen; credit 4000 Bruto lonen". A correction may go down, so costs may be in credit. */
function sidesIn(differences: MissingAmounts['differences'], t: Locale) {
	const sides = (debit: string) => {
		const accounts = distinct(
			differences.map((one) =>
				[new Big(one.debit).eq(0) ? 'credit' : debit, one.ledgerAccount, brief(one.name)]
					.filter(Boolean)
					.join(' '),
			),
		);
		return t.names(accounts, 2, accounts.length);
	};
	return { en: sides('debit'), nl: sides('debet') };
}

/**
 * Entries of others by number and date: "Memorial entries 77 (2026-05-28); 78 (2026-05-28)". When there are more than two, only
 * their number is given.
 */
export const foreignBookings = inBoth((foreignEntries: readonly ForeignEntry[], t: Locale) => {
	const named = foreignEntries.map(({ mutation: number, date }) => `${number} (${t.date(date)})`);
	const them = t.names(named, 2, named.length);
	return named.length > 1
		? [`Memorial entries ${them}`, `Memoriaalboekingen ${them}`]
		: [`Memorial entry ${them}`, `Memoriaal ${them}`];
});

export const counterBooked = inBoth((foreignEntries: readonly ForeignEntry[], t: Locale) => [
	foreignEntries.length > 0
		? ` ${foreignBookings.en(foreignEntries, t)} seem${foreignEntries.length > 1 ? '' : 's'} to belong to it.`
		: '',
	foreignEntries.length > 0
		? ` ${foreignBookings.nl(foreignEntries, t)} lijk${foreignEntries.length > 1 ? 'en' : 't'} erbij te horen.`
		: '',
]);

/** Entries of others with the Boekstuk that they could be given: "mutations 77, 78 Boekstuk '…', mutation 79 Boekstuk '…@…'". */
const adoptAs = inBoth((foreignEntries: readonly ForeignEntry[]) => {
	const own = foreignEntries.filter((hand) => hand.adoptAs !== '');
	const given = (inWords: typeof mutation.en, name: string) =>
		[...groupedBy(own, ({ adoptAs: voucher }) => voucher)]
			.map(([voucher, of]) => `${inWords(of.map((hand) => hand.mutation))} ${name} '${voucher}'`)
			.join(', ');
	return [given(mutation.en, 'Boekstuk'), given(mutation.nl, 'Boekstuk')];
});

/**
 * The advice to give entries of others our Boekstuk, unless they may belong to another run or company, or to enter an answer.
 * With `differs` their amounts are others, so a person first has to know what they are; the difference is asked about after that.
 */
export function adopt(foreignEntries: readonly ForeignEntry[], differs = false): Both<string> {
	if (!foreignEntries.some(({ adoptAs: voucher }) => voucher !== '')) return ANSWER;
	const [en, nl] = [adoptAs.en(foreignEntries), adoptAs.nl(foreignEntries)];
	return differs
		? [
				`If it is this run, give ${en} (the difference is asked then). Otherwise, put your answer into {@decisions}.`,
				`Is het deze loonrun? Geef ${nl} (het verschil wordt dan gevraagd). Zo niet? Zet je antwoord bij {@decisions}.`,
			]
		: [
				`Give ${en}; or put your answer into {@decisions}.`,
				`Geef ${nl}; of zet je antwoord bij {@decisions}.`,
			];
}

/**
 * The advice how a booking is taken back: by the workflow, or by deleting it. A reversal by hand needs the Boekstuk and the date
 * of each entry, or else counts for its own date.
 */
export function takeBack({ mutations, foreignEntries }: BookedRunFacts): Both<string> {
	if (foreignEntries.length > 0) return adopt(foreignEntries);
	return [
		`Put your answer into {@decisions}; or delete ${mutation.en(mutations)}.`,
		`Zet je antwoord bij {@decisions}; of verwijder ${mutation.nl(mutations)}.`,
	];
}

/** The name of a run with its mutations; it has none before it is booked. */
function named(run: RunOption['runs'][number], inWords: typeof mutation.en): string {
	const { mutations } = run;
	return mutations.length === 0 ? optionName(run) : `${optionName(run)}, ${inWords(mutations)}`;
}

/** An amount that an answer books: "100,00", or "100,00 terug" where costs go down. */
function booksIt(amount: string, isBack: boolean) {
	return { en: isBack ? `${amount} back` : amount, nl: isBack ? `${amount} terug` : amount };
}

/** An answer about a booked run in words, with the amount that it would book. */
export const answer = inBoth((option: RunOption, t: Locale) => {
	const { word, runs, amount, isBack, isLesson } = option;
	if (word === 'leave') return ['leave it as it is: books nothing', 'laten zoals het is: boekt niets'];
	const { en, nl } = booksIt(t.amount(amount), isBack === true);
	const [also, ook] = besides(option, t);
	if (word === 'book')
		return [
			`another run beside it: books ${en}${also}${isLesson ? ' (these two names are not asked about after that)' : ''}`,
			`nog een loonrun, ernaast: boekt ${nl}${ook}${isLesson ? ' (naar deze twee namen wordt daarna niet meer gevraagd)' : ''}`,
		];
	const isBooked = runs.some(({ mutations: all }) => all.length > 0);
	const [enRuns, nlRuns] = [mutation.en, mutation.nl].map((inWords) =>
		runs.map((run) => named(run, inWords)),
	);
	if (runs.length > 1)
		return [
			`newer version of all together (${enRuns?.join('; ')}): takes these back and books this file, ${en} on balance`,
			`nieuwere versie van alles samen (${nlRuns?.join('; ')}): boekt die terug en dit bestand erbij, per saldo ${nl}`,
		];
	return [
		`newer version of ${isBooked ? 'what is booked: ' : ''}${enRuns?.join('')}: books the difference, ${en}`,
		`nieuwere versie van ${isBooked ? 'wat geboekt is: ' : ''}${nlRuns?.join('')}: boekt het verschil, ${nl}`,
	];
});

/** The part of an answer about files that wait for it: ", and 5 others that wait for it 4.500,00". */
function besides({ others }: RunOption, t: Locale): Both<string> {
	if (!others) return ['', ''];
	const { count, amount } = others;
	return [
		`, and of ${count} other${count > 1 ? 's' : ''} that wait${count > 1 ? '' : 's'} for it ${t.amount(amount)}`,
		`, en van ${count} andere die hierop wacht${count > 1 ? 'en' : ''} ${t.amount(amount)}`,
	];
}

/** The effect of a decision that a row names without asking a question. Amounts are in debit, '' where they are not known. */
type Effect = {
	word: string;
	booked: string;
	change: string;
	/** The name of another run that the decision is about; '' when it is about the run of the row. */
	other: string;
	/** Whether others booked something that may be this run. */
	isBeside: boolean;
	/** Whether somebody edited the booked entries. */
	isEdited: boolean;
	isMoved: boolean;
	/** Whether the payroll has less than what is booked. */
	isBack: boolean;
	/** Whether the costs of the run are in credit. */
	isTaken: boolean;
};

export const decided = inBoth(
	({ word, booked, change, other, isBeside, isEdited, isMoved, isBack, isTaken }: Effect, t: Locale) => {
		const [back, it] = [t.amount(booked), booksIt(t.amount(change), isBack)];
		const [en, nl] = [change && `: books ${it.en}`, change && `: boekt ${it.nl}`];
		if (word === 'leave') return ['leave it as it is: books nothing', 'laten zoals het is: boekt niets'];
		if (word === 'reverse')
			return other !== ''
				? [`reverse run ${other}`, `loonrun ${other} terugboeken`]
				: [`reverse it${back && `: books ${back} back`}`, `terugboeken${back && `: boekt ${back} terug`}`];
		if (word === 'anew') return ['compare it anew', 'opnieuw vergelijken'];
		if (isTaken) return [`take wages back${en && `${en} back`}`, `loon terugnemen${nl && `${nl} terug`}`];
		if (isEdited) return [`correct it${en}`, `herstellen${nl}`];
		if (isMoved) return [`book it in the first open month${en}`, `boeken in de eerste open maand${nl}`];
		return isBeside
			? [
					`what others booked is something else${en && `${en} beside it`}`,
					`wat anderen boekten is iets anders${nl && `${nl} ernaast`}`,
				]
			: [`book it${en}`, `boeken${nl}`];
	},
);

/** An answer in words where several files came for one name, or where nothing is booked yet. */
export const ownRun = inBoth((option: RunOption, t: Locale) => {
	const { word, file } = option;
	const { en, nl } = booksIt(t.amount(option.amount), option.isBack === true);
	if (file !== undefined) {
		const [run] = option.runs;
		const of: Both<string> = run
			? [`the difference with ${named(run, mutation.en)}, `, `het verschil met ${named(run, mutation.nl)}, `]
			: ['', ''];
		return [
			`'${brief(file)}' counts, the others are left: books ${of[0]}${en}`,
			`'${brief(file)}' geldt, de andere blijven weg: boekt ${of[1]}${nl}`,
		];
	}
	if (word === 'book') return [`a run of its own: books ${en}`, `een loonrun op zich: boekt ${nl}`];
	return [answer.en(option, t), answer.nl(option, t)];
});

/** An answer in words about booked months that would change once more. */
export const broughtInLine = inBoth((option: RunOption, t: Locale) =>
	option.word === 'book'
		? [
				`book the differences: ${t.amount(option.amount)}`,
				`de verschillen boeken: ${t.amount(option.amount)}`,
			]
		: [answer.en(option, t), answer.nl(option, t)],
);
