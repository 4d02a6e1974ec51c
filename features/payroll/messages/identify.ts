import { inBoth, type Both } from '../../../base/words/language';
import { also, type Locale, type Messages } from '../../../base/words/message';
import { shown } from '../settings';
import type { AccountsApart } from '../identify/likeness';
import { ANSWER, called, mutation, type Asked, type Unlike } from './words';

/** The question which run it is: `decisions` has the texts of its options. */
type RunQuestionFacts = Asked & {
	run: string;
	runs: string[];
	mutations: string[];
	/** Compared with the first of the runs. */
	apart?: AccountsApart;
};

/** " This run differs by 100.00 from Wages of May, without 4100." */
const compared = inBoth(({ apart, options }: Pick<RunQuestionFacts, 'apart' | 'options'>, t: Locale) => {
	const { runs = [], amount = '' } = options.find(({ word }) => word === 'correct') ?? {};
	if (!apart || runs.length === 0) return ['', ''];
	const { without, added } = apart;
	const name = t.list(
		called(
			runs.map(({ run }) => run),
			options,
		),
		3,
	);
	const en = [
		without.length > 0 && `without ${t.list(without, 5)}`,
		added.length > 0 && `with ${t.list(added, 5)} besides`,
	];
	const nl = [
		without.length > 0 && `zonder ${t.list(without, 5)}`,
		added.length > 0 && `met ${t.list(added, 5)} erbij`,
	];
	return [
		` This run differs by ${t.amount(amount)} from ${[name, ...en].filter(Boolean).join(', ')}.`,
		` Deze loonrun verschilt ${t.amount(amount)} van ${[name, ...nl].filter(Boolean).join(', ')}.`,
	];
});

/** What is done with an answer, above the list of them. */
export const putOne = inBoth([
	`Put one of these into '${shown.decisions}':`,
	`Zet een hiervan bij '${shown.decisions}':`,
]);

/** " (mutation 12)"; nothing for a run that is booked in the same execution. */
const booked = inBoth((mutations: readonly string[]) => [
	mutations.length === 0 ? '' : ` (${mutation.en(mutations)})`,
	mutations.length === 0 ? '' : ` (${mutation.nl(mutations)})`,
]);

/** A file with the name of a booked run. */
const notNewer = inBoth((unlike: Unlike, mutations: readonly string[]) => {
	const why = WHY_NOT_NEWER[unlike];
	return [
		`Under this name a run is booked already${booked.en(mutations)}, and ${why[0]}.`,
		`Onder deze naam is al een loonrun geboekt${booked.nl(mutations)}, en ${why[1]}.`,
	];
});

const WHY_NOT_NEWER: Readonly<Record<Unlike, Both<string>>> = {
	amounts: [
		'the file differs from it too much to be booked unasked',
		'het bestand wijkt er te veel van af om zonder vraag te boeken',
	],
	name: [
		'the name of the file has no period, or a whole date',
		'in de naam van het bestand staat geen periode, of een hele datum',
	],
	together: ['the file that was booked is still there', 'het bestand dat geboekt is, is er ook nog'],
};

/** Where two runs of a month are told apart by words, these are given once, and no longer asked about. */
export const declareNames = inBoth((words: readonly string[], t: Locale) => [
	`If it is another run beside it every month, as of a branch, add to {@runNames}: ${t.list(words, 20)}; then such a run is booked unasked.`,
	`Is het elke maand een andere loonrun ernaast, zoals van een vestiging? Voeg dan toe bij {@runNames}: ${t.list(words, 20)}; dan wordt zo'n loonrun zonder vraag geboekt.`,
]);

/** " ('mei.csv')"; '' for none. */
const among = inBoth((runs: readonly string[], t: Locale) => {
	const said = runs.length === 0 ? '' : ` (${t.list(runs, 3)})`;
	return [said, said];
});

/** Findings about the booked run that a journal belongs to. */
export const identifying = {
	/** Runs of its period are booked, and it may be one of them. `words`: those that tell its name from theirs. */
	runMayBeBooked: (
		{
			options,
			runs,
			mutations,
			words,
			apart,
			unlike,
		}: RunQuestionFacts & { words: string[]; unlike?: Unlike },
		t,
	) => [
		`${unlike ? notNewer.en(unlike, mutations) : `In this period there is also ${t.list(called(runs, options), 3)}${booked.en(mutations)}.`}${compared.en({ apart, options }, t)}`,
		`${unlike ? notNewer.nl(unlike, mutations) : `In deze periode is er ook: ${t.list(called(runs, options), 3)}${booked.nl(mutations)}.`}${compared.nl({ apart, options }, t)}`,
		words.length === 0
			? ANSWER
			: [`${ANSWER[0]} ${declareNames.en(words, t)}`, `${ANSWER[1]} ${declareNames.nl(words, t)}`],
	],
	/** A run (one of `runs`) had these amounts before they were changed. */
	runInFormerState: ({ options, runs, mutations }: RunQuestionFacts, t) => [
		`These are the amounts that a run had before its last change: an old file, or the change was undone. The books have ${t.list(called(runs, options), 3)}${booked.en(mutations)}.`,
		`Dit zijn de bedragen die een loonrun had vóór de laatste wijziging: een oud bestand, of de wijziging is teruggedraaid. In de boekhouding staat: ${t.list(called(runs, options), 3)}${booked.nl(mutations)}.`,
		ANSWER,
	],
	/** Runs with other dates or of another period have its amounts on one of its dates, its last date, or its sums nearby. */
	runBookedElsewhere: ({ options, runs, mutations }: RunQuestionFacts, t) => [
		`This run may be booked already, in another period or with other dates. Compare it with ${t.list(called(runs, options), 3)}${booked.en(mutations)}.`,
		`Misschien is deze loonrun al geboekt, in een andere periode of met andere datums. Vergelijk hem met ${t.list(called(runs, options), 3)}${booked.nl(mutations)}.`,
		ANSWER,
	],
	/** Other journals in the same input have its name, and other amounts. */
	runsOfOnePeriod: ({ others }: Omit<RunQuestionFacts, 'runs' | 'mutations'> & { others: string[] }, t) => [
		`Another journal with this name came with it (${t.list(others, 3)}). If it is another version, leave one of the two; if they are two runs, book both.`,
		`Er kwam nog een journaalpost met deze naam mee (${t.list(others, 3)}). Is het een andere versie, laat er dan één weg; zijn het twee loonruns, boek ze dan allebei.`,
		ANSWER,
	],
	/** Added to a question: another journal is about the run of the answer too. By a link none is kept. */
	answerWaits: [
		'The answer that was given waits for {others:list}: that is about the same run.',
		'Het gegeven antwoord wacht op {others:list}: dat gaat over dezelfde loonrun.',
		[
			'Answer only one of these questions with this run. What is booked first is there at the next execution.',
			'Beantwoord maar één van deze vragen met deze loonrun. Wat eerst geboekt wordt, staat er bij de volgende uitvoering.',
		],
	],
	/** The earlier version of these runs, while the newer one is in the input too. */
	formerState: ({ runs }: { runs: string[] }, t) => [
		`An older file, or a copy: the version that counts came with it${among.en(runs, t)}. To have it count again, send or save it alone.`,
		`Een ouder bestand, of een kopie: de versie die telt kwam mee${among.nl(runs, t)}. Moet het weer gelden, stuur of bewaar het dan alleen.`,
	],
	/** Booked from a file; no run of the payroll has its amounts. */
	fileRunUnmatched: also<{ decisions: string[] }>()([
		'Booked from a file as {mutations:mutations}; no run of this period has these amounts.',
		'Uit een bestand geboekt als {mutations:mutations}; geen loonrun van deze periode heeft deze bedragen.',
		[
			'If wages come from files now, switch off this workflow. Otherwise, put your answer into {@decisions}.',
			'Komen de lonen voortaan uit bestanden? Zet deze workflow uit. Zo niet? Zet je antwoord bij {@decisions}.',
		],
	]),
	/** The same, as long as runs of that year are not known yet. */
	fileRunWaits: [
		'Booked from a file as {mutations:mutations}. Which run it is shows when all runs of that year can be read.',
		'Uit een bestand geboekt als {mutations:mutations}. Welke loonrun het is, blijkt als alle loonruns van dat jaar te lezen zijn.',
	],
	/** `answer`: the text in the decisions by which nothing of the run is booked. */
	reversedByDecision: [
		'{@decisions} has {answer}, so nothing of this run is booked.',
		'Bij {@decisions} staat {answer}; daarom staat van deze loonrun niets geboekt.',
		[
			'If it is to be booked, take {answer} out of {@decisions}.',
			'Moet hij toch geboekt worden? Haal {answer} dan weg bij {@decisions}.',
		],
	],
	decisionFitsNoRun: [
		"'{text}' in {@decisions} is no decision about a run that is there.",
		"'{text}' in {@decisions} is geen beslissing over een loonrun die er is.",
		[
			"Take '{text}' out of {@decisions}, or correct it.",
			"Haal '{text}' weg bij {@decisions}, of verbeter het.",
		],
	],
	/** To questions that are settled, or about what is not in the current input. */
	answersSpent: ({ answers, onPage }: { answers: string[]; onPage?: boolean }, t) =>
		onPage
			? [
					'An answer that was chosen on the page is about what is not asked any more: something changed meanwhile, and it was not carried out.',
					'Een antwoord dat op de pagina is gekozen, gaat over wat niet meer gevraagd wordt: er is intussen iets veranderd, en het is niet uitgevoerd.',
				]
			: [
					`Answers in '${shown.decisions}' to questions that are not asked now: ${t.list(answers, 5)}. They were carried out, something changed since, or a character is wrong. Or they are about what was not read now: another file or company, or a period before the start.`,
					`In '${shown.decisions}' staan antwoorden op wat nu niet gevraagd wordt: ${t.list(answers, 5)}. Ze zijn uitgevoerd, er is sindsdien iets veranderd, of er is een teken fout. Of ze gaan over wat nu niet is gelezen: een ander bestand of bedrijf, of een periode van vóór de start.`,
				],
} as const satisfies Messages;
