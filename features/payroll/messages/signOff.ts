import { mend, rebuild, send, set, start, wait, when } from '../../../base/words/advice';
import { inBoth } from '../../../base/words/language';
import { type Locale, type Messages, notCounted } from '../../../base/words/message';
import { shown } from '../settings';
import { counted } from '../../../base/words/nouns';

/** `askedAddress` is who was asked by mail; `answeredAt` the time of the answer, `2026-05-31 14:05` in Dutch time. */
type Answered = { askedAddress: string; answeredAt: string };

const NEW_PREVIEW = {
	en: 'The next execution sends a new mail with the entries to book then.',
	nl: 'De volgende uitvoering stuurt een nieuwe mail met wat er dan te boeken is.',
};

/** " on 2026-05-31 at 14:05"; '' when it is not known. */
const at = inBoth((moment: string, t: Locale) => {
	const [day = '', time = ''] = moment.split(' ');
	if (day === '') return ['', ''];
	return [
		` on ${t.date(day)}${time === '' ? '' : ` at ${time}`}`,
		` op ${t.date(day)}${time === '' ? '' : ` om ${time}`}`,
	];
});

/** Findings where a reviewer must approve what is booked. */
export const signOff = {
	/** A preview shows what is to be approved: the fingerprint covers all entries of a company. */
	signOffAsked: notCounted(({ entries, fingerprint }: { entries: number; fingerprint: string }) => [
		`Waits for approval: ${counted(entries, 'entry', 'entries')}, fingerprint ${fingerprint}.`,
		`Wacht op akkoord: ${counted(entries, 'boeking', 'boekingen')}, vingerafdruk ${fingerprint}.`,
	]),
	/** There is nothing to approve. */
	nothingToSign: notCounted([
		'There is nothing to book, so nobody was asked to approve anything.',
		'Er is niets te boeken, dus niemand is om akkoord gevraagd.',
	]),
	/** There are entries to approve, but the setting `preview` is on: no mail is sent. */
	signOffNotSent: [
		`Nobody was asked to approve anything: '${shown.preview}' is on.`,
		`Er is niemand om akkoord gevraagd: '${shown.preview}' staat aan.`,
		set(
			'preview',
			'Switch {field} off when the report is right; then a mail goes out.',
			'Zet {field} uit als het verslag klopt; dan gaat er een mail uit.',
		),
	],
	/** More lines than one page can show: an incomplete page is not sent for approval. */
	signOffTooLarge: ({ lines }: { lines: number }) => [
		`Nobody was asked to approve anything: the ${lines} lines that would be booked do not fit on one page, and nobody approves what is not shown.`,
		`Er is niemand om akkoord gevraagd: de ${lines} regels die geboekt zouden worden, passen niet op één pagina, en niemand gaat akkoord met wat er niet staat.`,
		[
			set(
				'companies',
				'let less be booked at once: fewer companies in {field}',
				'laat minder tegelijk boeken: minder bedrijven bij {field}',
			),
			start(
				'book this once by the workflow without approval, after its preview',
				'boek dit één keer met de workflow zonder akkoord, na de proefrun daarvan',
			),
		],
	],
	/** Added to what was written. */
	bookedAsApproved: ({ askedAddress, answeredAt }: Answered, t) => [
		`Approved exactly so by the mail to ${askedAddress}${at.en(answeredAt, t)}; an answer to a mail does not prove who gave it.`,
		`Precies zo akkoord bevonden via de mail aan ${askedAddress}${at.nl(answeredAt, t)}; een antwoord op een mail bewijst niet wie het gaf.`,
	],
	/** Payroll or books differ from what was approved. */
	changedSinceApproval: ({ askedAddress, answeredAt }: Answered & { fingerprint: string }, t) => [
		`Not booked: the payroll, the books or the credential changed since the approval by the mail to ${askedAddress}${at.en(answeredAt, t)}.`,
		`Niet geboekt: lonen, boekhouding of account zijn veranderd sinds het akkoord op de mail aan ${askedAddress}${at.nl(answeredAt, t)}.`,
		wait(
			`${NEW_PREVIEW.en} Does it come back? Give both e-Boekhouden steps the same credential and Administration.`,
			`${NEW_PREVIEW.nl} Blijft dit komen? Geef beide stappen hetzelfde account en dezelfde Administration.`,
		),
	],
	/** The books now require another entry than was approved by mail, or on a page of a form. */
	entryNotApproved: ({ date, on }: { date: string; on: string }, t) => [
		`The entry for ${t.date(date)} would now be on ${t.date(on)}, which is not what was approved; it was not made.`,
		`De boeking voor ${t.date(date)} zou nu op ${t.date(on)} komen, anders dan waarvoor akkoord is gegeven; die is niet gemaakt.`,
		set(
			'closedUntil',
			'Set {field} to the last day that is closed in e-Boekhouden: the next mail or page then shows its date.',
			'Zet {field} op de laatste dag die in e-Boekhouden dicht is: de volgende mail of pagina toont dan waar het komt te staan.',
		),
	],
	signOffDeclined: ({ askedAddress, answeredAt }: Answered, t) => [
		`Not booked: it was declined by the mail to ${askedAddress}${at.en(answeredAt, t)}.`,
		`Niet geboekt: er is geen akkoord gegeven, via de mail aan ${askedAddress}${at.nl(answeredAt, t)}.`,
		mend(
			'payroll',
			'Correct what was not right; the next execution asks again.',
			'Pas aan wat niet klopt; de volgende uitvoering vraagt opnieuw om akkoord.',
		),
	],
	signOffNotAnswered: ({ askedAddress }: { askedAddress: string }) => [
		`Not booked: the mail to ${askedAddress} was not answered in time.`,
		`Niet geboekt: op de mail aan ${askedAddress} kwam op tijd geen antwoord.`,
		wait(NEW_PREVIEW.en, NEW_PREVIEW.nl),
	],
	/** No fingerprint came with the approval. */
	signOffMissing: [
		'Not booked: there is no fingerprint of what was approved.',
		'Niet geboekt: er is geen vingerafdruk van waarvoor akkoord is gegeven.',
		rebuild(
			"Give that of the preview in 'Approved Fingerprint'; the shipped workflow does so by itself.",
			"Geef bij 'Approved Fingerprint' die van de proefrun; in de meegeleverde workflow gaat dat vanzelf.",
		),
	],
	/** The file that was approved is no longer in the input. */
	approvedIsGone: ({ askedAddress, answeredAt }: Answered, t) => [
		`Nothing was booked after the approval by the mail to ${askedAddress}${at.en(answeredAt, t)}: it is booked already, or its file is gone.`,
		`Na het akkoord via de mail aan ${askedAddress}${at.nl(answeredAt, t)} is niets geboekt: het staat er al, of het bestand is er niet meer.`,
		when(
			'if it is not in the books',
			'Staat het niet in de boekhouding?',
			send(`put the file back. ${NEW_PREVIEW.en}`, `zet het bestand dan terug. ${NEW_PREVIEW.nl}`),
		),
	],
	/** The entries are booked by now, are no longer needed, or are blocked by another row. */
	nothingLeftToBook: notCounted(
		({ askedAddress, answeredAt, isDeclined }: Answered & { isDeclined: boolean }, t) => [
			`${isDeclined ? 'It was declined' : 'It was approved'} by the mail to ${askedAddress}${at.en(answeredAt, t)}, and nothing of it can be booked now. It is booked already, the difference no longer exists, or another row says why not.`,
			`${isDeclined ? 'Er is geen akkoord gegeven' : 'Er is akkoord gegeven'} via de mail aan ${askedAddress}${at.nl(answeredAt, t)}, en er is nu niets van te boeken. Het staat er al, het verschil is weg, of een andere regel zegt waarom niet.`,
		],
	),
	/** Nothing of its company was in the mail. */
	signOffNotAsked: ({ askedAddress }: { askedAddress: string }) => [
		`Not booked yet: it came after the mail to ${askedAddress}. The next execution asks approval of it.`,
		`Nog niet geboekt: het kwam na de mail aan ${askedAddress}. De volgende uitvoering vraagt er akkoord voor.`,
	],
} satisfies Messages;
