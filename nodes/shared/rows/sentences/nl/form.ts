import type { FormSentences } from '../form';

/** Of a preview the form has no second page. */
const again = ({ preview }: { preview: boolean }) =>
	preview
		? "Staat 'preview' uit, dan vraagt het formulier dit op de tweede pagina."
		: 'Stuur het bestand nog eens in, en kies op de tweede pagina wat het is.';

export const form: FormSentences = {
	runMayBeBooked: { todo: again },
	runInFormerState: { todo: again },
	runBookedElsewhere: { todo: again },
	runsOfOnePeriod: { todo: again },
	journalSidesSwapped: {
		what: ({ netInDebit, taxInDebit }, t) =>
			`Nettoloon (${t.amount(netInDebit)}) en loonheffing (${t.amount(taxInDebit)}) staan debet in plaats van credit. Worden er geen lonen teruggenomen, dan is het bestand omgekeerd gelezen: laat 'creditSign' in Settings nakijken. Voor deze loonrun is niets geboekt.`,
		todo: again,
	},
	formerState: {
		what: ({ runs }, t) =>
			`Een ouder bestand: wat ervoor in de plaats kwam, kwam mee of staat al geboekt (${t.list(runs, 3)}). Moet het toch weer gelden, stuur het dan alleen in.`,
	},
	leftByDecision: { what: 'Gelaten zoals het is, zoals gekozen is.' },
	answersSpent: {
		what: 'Een eerdere keus telt niet meer: ze is uitgevoerd, er is sindsdien iets veranderd, of ze gaat over een ander bestand.',
	},
	filePeriodsUnclear: {
		todo: "Stuur het nog eens in, en kies op de eerste pagina bij 'Regels van meer perioden' wat het is.",
	},
};
