import type { FormSentences } from '../form';

/** Of a preview the form has no second page. */
const again = ({ preview }: { preview: boolean }) =>
	preview
		? "With 'preview' off, the form asks this on its second page."
		: 'Send the file again, and choose on the second page what it is.';

export const form: FormSentences = {
	runMayBeBooked: { todo: again },
	runInFormerState: { todo: again },
	runBookedElsewhere: { todo: again },
	runsOfOnePeriod: { todo: again },
	journalSidesSwapped: {
		what: ({ netInDebit, taxInDebit }, t) =>
			`Net wages (${t.amount(netInDebit)}) and wage tax (${t.amount(taxInDebit)}) are in debit, not in credit. If no wages are taken back, the file was read the wrong way round: have 'creditSign' in Settings looked at. Nothing was booked for this run.`,
		todo: again,
	},
	formerState: {
		what: ({ runs }, t) =>
			`An older file: what replaced it came along or is booked (${t.list(runs, 3)}). To go back to it, send it alone.`,
	},
	leftByDecision: { what: 'Left as it is, as was chosen.' },
	answersSpent: {
		what: 'An earlier choice no longer counts: it was carried out, what it was about has changed, or it is about another file.',
	},
	filePeriodsUnclear: {
		// So it stands in the form, in every language.
		todo: "Send it again, and choose on the first page, at 'Regels van meer perioden' (rows of several periods), what it is.",
	},
};
