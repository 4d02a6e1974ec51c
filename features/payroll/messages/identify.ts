import { inBoth, type Both } from '../../../base/words/language';
import { also, type Locale, type Messages, ofAnswer } from '../../../base/words/message';
import { fullLabels } from '../settings';
import type { RunMayBeBooked } from '../identify/question';
import { ANSWER, called, mutation, optionName } from './runWords';

const MAY_BE: Readonly<Record<RunMayBeBooked['because'], Both<string>>> = {
	amounts: [
		'Under this name a run is booked already, and the file differs from it too much to be booked unasked',
		'Onder deze naam is al een loonrun geboekt, en het bestand wijkt er te veel van af om zonder vraag te boeken',
	],
	name: [
		'Under this name a run is booked already, and the name of the file has no period, or a whole date',
		'Onder deze naam is al een loonrun geboekt, en in de naam van het bestand staat geen periode, of een hele datum',
	],
	numbers: [
		'Under this name a run is booked already, and what it is called has another number',
		'Onder deze naam is al een loonrun geboekt, en daarvan heeft de naam een ander nummer',
	],
	together: [
		'Under this name a run is booked already, and the file that was booked is still there',
		'Onder deze naam is al een loonrun geboekt, en het bestand dat geboekt is, is er ook nog',
	],
	beside: ['In this period there is also', 'In deze periode is er ook'],
	former: [
		'These are the amounts that a run had before its last change: an old file, or the change was undone',
		'Dit zijn de bedragen die een loonrun had vóór de laatste wijziging: een oud bestand, of de wijziging is teruggedraaid',
	],
	elsewhere: [
		'This run may be booked already, in another period or with other dates',
		'Misschien is deze loonrun al geboekt, in een andere periode of met andere datums',
	],
	twice: [
		'More files with this name came along: one counts, or each is a run of its own',
		'Er kwamen meer bestanden met deze naam mee: één geldt, of elk is een loonrun op zich',
	],
};

/**
 * The runs that a file is compared with: ": 'mei.csv' (mutation 12). It differs by 100.00 from 'mei.csv', without '4100'." A run
 * of the same execution has no mutation yet.
 */
const comparedWith = inBoth(({ runs, mutations, options, apart, same }: RunMayBeBooked, t: Locale) => {
	const names = t.list(called(runs, options), 3);
	const [en, nl] =
		mutations.length === 0
			? [names, names]
			: [mutation.en, mutation.nl].map((say) => `${names} (${say(mutations)})`);
	if (same.length > 0)
		return [
			`: ${en}. Its amounts are exactly those of ${t.list(same, 3)}.`,
			`: ${nl}. De bedragen zijn precies die van ${t.list(same, 3)}.`,
		];
	const { amount = '', runs: of = [] } = options.find(({ word }) => word === 'correct') ?? {};
	if (!apart || of.length === 0) return [`: ${en}.`, `: ${nl}.`];
	const from = t.list(of.map(optionName), 3);
	const [without, added] = [apart.without, apart.added].map((codes) => codes.length > 0 && t.list(codes, 5));
	return [
		`: ${en}. It differs by ${t.amount(amount)} from ${from}${without ? `, without ${without}` : ''}${added ? `, with ${added} besides` : ''}.`,
		`: ${nl}. Het verschil met ${from} is ${t.amount(amount)}${without ? `, zonder ${without}` : ''}${added ? `, met ${added} erbij` : ''}.`,
	];
});

/** The sentence above a list of answers. */
export const putOne = inBoth([
	`Put one of these into '${fullLabels.decisions}':`,
	`Zet een hiervan bij '${fullLabels.decisions}':`,
]);

type RunBeside = { runs: string[]; lessons: { voucher: string; mutations: string[] }[]; reverse: string };

/** Findings about which run of the books a journal is. */
export const identifying = {
	/** The journal may be one of these runs, and a person has to say which. */
	runMayBeBooked: (facts: RunMayBeBooked, t) => {
		const [en, nl] = MAY_BE[facts.because];
		return [`${en}${comparedWith.en(facts, t)}`, `${nl}${comparedWith.nl(facts, t)}`, ANSWER];
	},
	/**
	 * A run is booked as a new one beside other runs of its period. `lessons` are earlier bookings in which runs with these names
	 * were beside each other too, so that nothing was asked.
	 */
	runBeside: ({ runs, lessons, reverse }: RunBeside, t) => {
		const [en, nl] = [
			`In its period is booked besides: ${t.list(runs, 5)}.`,
			`In deze periode is ernaast geboekt: ${t.list(runs, 5)}.`,
		];
		if (lessons.length === 0) return [en, nl];
		const as = (inWords: typeof mutation.en) =>
			t.names(
				lessons.map(({ voucher, mutations }) => [voucher, inWords(mutations)].filter(Boolean).join(', ')),
				2,
				lessons.length,
			);
		return [
			`${en} Nothing was asked, as two runs with these names were booked beside each other before (${as(mutation.en)}). Is it no other run? Enter '${reverse}' in '${fullLabels.decisions}'.`,
			`${nl} Er is niets gevraagd, omdat twee loonruns met deze namen eerder naast elkaar geboekt zijn (${as(mutation.nl)}). Is het geen andere loonrun? Zet '${reverse}' bij '${fullLabels.decisions}'.`,
		];
	},
	/** The journal waits for the answer to the question about another journal. */
	asksWithAnother: also<{ question: string }>()([
		"Waits for the answer about '{about}': {because:rival=the question there is about this file too|lesson=if that is another run beside what is booked, this one is booked too|next=it is looked at after that}.",
		"Wacht op het antwoord over '{about}': {because:rival=die vraag gaat ook over dit bestand|lesson=is dat een andere loonrun, naast wat geboekt is, dan wordt deze ook geboekt|next=daarna wordt het bekeken}.",
	]),
	/** The remark at a question that another journal waits for its answer. */
	answerWaits: [
		'The answer that was given waits for {others:list}: that is about the same run.',
		'Het gegeven antwoord wacht op {others:list}: dat gaat over dezelfde loonrun.',
		[
			'Answer only one of these questions with this run. What is booked first is there at the next execution.',
			'Beantwoord maar één van deze vragen met deze loonrun. Wat eerst geboekt wordt, staat er bij de volgende uitvoering.',
		],
	],
	/** A run replaces other runs, or is replaced by one, and some of these entries cannot be written, so none is. */
	exchangeIncomplete: [
		'Not booked, since it belongs to an exchange of several runs for one, of which not all can be written.',
		'Niet geboekt: dit hoort bij het inruilen van meer loonruns voor één, en daarvan is niet alles te boeken.',
		[
			'Do first what the other rows of this period say; or answer the question otherwise.',
			'Doe eerst wat de andere regels van deze periode zeggen; of beantwoord de vraag anders.',
		],
	],
	/** The file is an earlier version of these runs, and the newer version is in the input too. */
	formerState: also<{ runs: string[] }>()([
		'An older file, or a copy: the version that counts came with it{version:with= (~)}. To have it count again, send or save it alone.',
		'Een ouder bestand, of een kopie: de versie die telt kwam mee{version:with= (~)}. Moet het weer gelden, stuur of bewaar het dan alleen.',
	]),
	/** A run was booked from a file, and no run of the payroll has its amounts. */
	fileRunUnmatched: also<{ decisions: string[] }>()([
		'Booked from a file as {mutations:mutations}; no run of this period has these amounts.',
		'Uit een bestand geboekt als {mutations:mutations}; geen loonrun van deze periode heeft deze bedragen.',
		[
			'If wages come from files now, switch off this workflow. Otherwise, put your answer into {@decisions}.',
			'Komen de lonen voortaan uit bestanden? Zet deze workflow uit. Zo niet? Zet je antwoord bij {@decisions}.',
		],
	]),
	/** A run was booked from a file, and the runs of its year are not known to the payroll yet. */
	fileRunWaits: [
		'Booked from a file as {mutations:mutations}. Which run it is shows when all runs of that year can be read.',
		'Uit een bestand geboekt als {mutations:mutations}. Welke loonrun het is, blijkt als alle loonruns van dat jaar te lezen zijn.',
	],
	decisionFitsNoRun: ofAnswer([
		"'{text}' in {@decisions} was not carried out: no run that was read now fits it.",
		"'{text}' in {@decisions} is niet uitgevoerd: er past geen loonrun bij die nu gelezen is.",
		[
			"Is it about a file that is not here? Save it in the folder, or send it in. Else take '{text:copied}' out of {@decisions}, or correct it.",
			"Gaat het over een bestand dat er niet is? Zet het in de map, of stuur het in. Haal anders '{text:copied}' weg bij {@decisions}, of verbeter het.",
		],
	]),
	/** Answers to questions that are settled, or that are about something outside the present input. */
	answersSpent: ({ answers, onPage }: { answers: string[]; onPage?: boolean }, t) =>
		onPage
			? [
					'An answer that was chosen on the page is about what is not asked any more: something changed meanwhile, and it was not carried out.',
					'Een antwoord dat op de pagina is gekozen, gaat over wat niet meer gevraagd wordt: er is intussen iets veranderd, en het is niet uitgevoerd.',
				]
			: [
					`Answers in '${fullLabels.decisions}' to questions that are not asked now: ${t.list(answers, 5)}. They were carried out, something changed since, or a character is wrong. Or they are about what was not read now: another file or company, or a period before the start.`,
					`In '${fullLabels.decisions}' staan antwoorden op wat nu niet gevraagd wordt: ${t.list(answers, 5)}. Ze zijn uitgevoerd, er is sindsdien iets veranderd, of er is een teken fout. Of ze gaan over wat nu niet is gelezen: een ander bestand of bedrijf, of een periode van vóór de start.`,
				],
} as const satisfies Messages;
