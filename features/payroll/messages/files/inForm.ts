import { recordsIn, type UnknownFields } from '../../../../base/values/records';
import { textIn, textsIn } from '../../../../base/values/text';
import type { Message } from '../../../../base/words/message';
import { shown } from '../../settings';
import type { FindingCode } from '../../../../base/words/finding';

/** By code, from the fields of a row that passed through a workflow, and `byLink`. */
type FormMessages = Readonly<Partial<Record<FindingCode, Message<UnknownFields>>>>;

type Texts = readonly [string, string];

/** Who came by the link of a question sent no file. */
const either = (inForm: Texts, byLink: Texts) => (row: UnknownFields) =>
	row.byLink === true ? byLink : inForm;

/** What only who filled in the form can do: the others read the advice of the row. */
const onlyInForm = (inForm: Texts) => either(inForm, ['', '']);

/** After a preview there is no second page. */
const again = (row: UnknownFields): Texts =>
	row.preview === true
		? either(
				[
					`With '${shown.preview}' off, the form asks this on its second page.`,
					`Staat '${shown.preview}' uit, dan vraagt het formulier dit op de tweede pagina.`,
				],
				[
					`Open the link again once '${shown.preview}' is off: then its second page asks this.`,
					`Open de link nog eens als '${shown.preview}' uit staat: dan vraagt de tweede pagina dit.`,
				],
			)(row)
		: either(
				[
					'Send the file again, and choose on the second page what it is.',
					'Stuur het bestand nog eens in, en kies op de tweede pagina wat het is.',
				],
				[
					'Open the question at the end of this page, and choose what it is.',
					'Open onderaan deze pagina de vraag, en kies wat het is.',
				],
			)(row);

/** What was filled in at the period, when it is not a year and a period. */
export const periodIn = ({ faults }: UnknownFields): string | undefined => {
	const wrong = recordsIn(faults).find(({ field }) => field === 'period');
	return wrong && textIn(wrong.value);
};

/** Whether the period of a year is wrong that was given for the file as a whole. */
const isPeriodFilledIn = ({ faults }: UnknownFields): boolean =>
	recordsIn(faults).some(({ code, line }) => code === 'linePeriod' && line === null);

/** The last page has an answer for each reading of the columns; without one, the advice of the row says what to do. */
const columnsOnPage = (row: UnknownFields): Texts =>
	textsIn(row.choices).length === 0
		? ['', '']
		: onlyInForm([
				'Choose at the end of this page what they are, and send it again there: it counts for the next files too.',
				'Kies onderaan deze pagina wat het zijn, en stuur het daar nog eens in: dat geldt ook voor de volgende bestanden.',
			])(row);

/** Other wording for a person who filled in a form, and has no settings; '' keeps the words of the row. */
export const inForm: Readonly<Record<'what' | 'advice', FormMessages>> = {
	what: {
		formerState: ({ runs, byLink }, t) => [
			`An older file, or a copy: the version that counts came with it or is booked (${t.list(textsIn(runs), 3)}). To go back to it, send it alone${byLink === true ? ', by the form' : ''}.`,
			`Een ouder bestand, of een kopie: de versie die telt kwam mee of is al geboekt (${t.list(textsIn(runs), 3)}). Moet het toch weer gelden, stuur het dan alleen in${byLink === true ? ', met het formulier' : ''}.`,
		],
		settingsWrong: (row) => {
			const typed = periodIn(row);
			if (typed === undefined) return ['', ''];
			// Its label is in Dutch, as it is in the form.
			return [
				`'Periode' is '${typed}', which is not a year and a period.`,
				`Bij 'Periode' staat '${typed}', en dat is geen jaar en periode.`,
			];
		},
		noPayrollFile: ['No file came in, or it is empty.', 'Er kwam geen bestand binnen, of het is leeg.'],
		// By a link the file is in a folder, and the answer only counted for this execution.
		leftByDecision: (row) =>
			either(
				['Left as it is, as was chosen.', 'Gelaten zoals het is, zoals gekozen is.'],
				[
					`Left as it is, this time. While the file is in the folder, the next execution asks again: take it out, or put '${textIn(row.answer)}' into '${shown.decisions}'.`,
					`Voor deze keer gelaten zoals het is. Zolang het bestand in de map staat, vraagt de volgende uitvoering het weer: haal het eruit, of zet '${textIn(row.answer)}' bij '${shown.decisions}'.`,
				],
			)(row),
		answersSpent: [
			'An earlier choice no longer counts: it was carried out, something changed since, or it is about another file.',
			'Een eerdere keus telt niet meer: ze is uitgevoerd, er is sindsdien iets veranderd, of ze gaat over een ander bestand.',
		],
	},
	advice: {
		fileUnreadable: (row) =>
			isPeriodFilledIn(row)
				? [
						`Send it again with the right period at 'Periode', or have '${shown.periodsPerYear}' in Settings checked.`,
						`Stuur het nog eens in met de goede periode bij 'Periode', of laat in Settings '${shown.periodsPerYear}' nakijken.`,
					]
				: ['', ''],
		fileDoesNotBalance: [
			`Export it once more and send that. If the difference stays, have the layout of the files checked in Settings ('File Layout').`,
			`Exporteer het nog eens en stuur dat in. Blijft het verschil, laat dan in Settings de indeling van de bestanden nakijken ('File Layout').`,
		],
		runMayBeBooked: again,
		runInFormerState: again,
		runBookedElsewhere: again,
		runsOfOnePeriod: again,
		manyMonthsChange: again,
		tooManyEntries: again,
		noPayrollFile: [
			'Check whether the file has any text, and send it again.',
			'Kijk of er iets in staat, en stuur het nog eens in.',
		],
		settingsWrong: (row) =>
			periodIn(row) === undefined
				? either(
						[
							'Have this corrected in Settings, and send the file again.',
							'Laat dit in Settings verbeteren, en stuur het bestand nog eens in.',
						],
						[
							'Have this corrected in Settings, and open the link again.',
							'Laat dit in Settings verbeteren, en open de link nog eens.',
						],
					)(row)
				: [
						'Send the file again with a year and a period there, such as 2026-05; or leave it empty.',
						'Stuur het bestand nog eens in met daar een jaar en een periode, zoals 2026-05; of laat het leeg.',
					],
		fileNotConfirmed: either(
			[
				'Send the file again if it must be booked after all.',
				'Stuur het bestand nog eens in als het toch geboekt moet worden.',
			],
			[
				'Open the link again if it must be booked after all.',
				'Open de link nog eens als het toch geboekt moet worden.',
			],
		),
		changedSinceShown: either(
			[
				'Send the file again, and choose on the new page.',
				'Stuur het bestand nog eens in, en kies op de nieuwe pagina.',
			],
			[
				'Open the link again, and choose on the new page.',
				'Open de link nog eens, en kies op de nieuwe pagina.',
			],
		),
		// The labels are in Dutch, as they are in the form.
		filePeriodDiffers: onlyInForm([
			"Send it again with the right period at 'Periode'.",
			"Stuur het nog eens in met de goede periode bij 'Periode'.",
		]),
		fileRunWithoutPeriod: onlyInForm([
			"Send it again, and fill in the period of that run at 'Periode' too, such as 2026-05.",
			"Stuur het nog eens in, en vul bij 'Periode' ook in van welke periode die loonrun is, zoals 2026-05.",
		]),
		fileRunOfSeveral: onlyInForm([
			"Send it again with nothing at 'Loonrun', or each run as a file of its own.",
			"Stuur het nog eens in met niets bij 'Loonrun', of elke loonrun als een eigen bestand.",
		]),
		fileColumnsUnread: (row) => columnsOnPage(row),
		fileColumnsDouble: (row) => columnsOnPage(row),
		fileColumnsMissing: (row) => columnsOnPage(row),
		fileEmployersUnread: (row) => columnsOnPage(row),
		filePeriodsUnclear: onlyInForm([
			'Choose at the end of this page what it is, and send it again there.',
			'Kies onderaan deze pagina wat het is, en stuur het daar nog eens in.',
		]),
	},
};
