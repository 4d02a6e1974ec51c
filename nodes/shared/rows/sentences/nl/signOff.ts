import type { SignOffFindings } from '../../findings/signOff';
import { brief } from '../../../values/text';
import type { Sentences, Tongue } from '../sentence';

const NEW_PREVIEW = 'De volgende run stuurt een nieuwe mail met wat er dan te boeken is.';

export const signOff: Sentences<SignOffFindings> = {
	signOffAsked: {
		what: ({ entries, fingerprint }) =>
			`Wacht op akkoord: ${entries === 1 ? '1 boeking' : `${entries} boekingen`}, vingerafdruk ${fingerprint}.`,
		todo: '',
	},
	nothingToSign: { what: 'Er is niets te boeken, dus niemand is om akkoord gevraagd.', todo: '' },
	signOffNotSent: {
		what: "Er is niemand om akkoord gevraagd: 'preview' staat aan in Settings.",
		todo: "Zet 'preview' uit als het verslag klopt; dan gaat er een mail uit.",
	},
	signOffTooLarge: {
		what: ({ lines }) =>
			`Er is niemand om akkoord gevraagd: de ${lines} regels die geboekt zouden worden, passen niet op één pagina, en niemand gaat akkoord met wat er niet staat.`,
		todo: "Laat minder tegelijk boeken: minder bedrijven bij 'companies', of een latere 'fromPeriod'.",
	},
	signOffSent: {
		what: ({ askedAddress, clients, runs }) =>
			`Er gaat één mail om akkoord naar ${askedAddress}, voor ${clients === 1 ? '1 klant' : `${clients} klanten`} en ${runs === 1 ? '1 loonrun' : `${runs} loonruns`}.`,
		todo: '',
	},
	reviewerNotAsked: {
		what: ({ askedAddress, text }) => `Aan ${askedAddress} is niets gevraagd: n8n zegt '${brief(text)}'.`,
		todo: "Kijk of bij 'Ask one reviewer' de workflow payroll-reviewer.json is gekozen, en of die aan staat.",
	},
	bookedAsApproved: {
		what: ({ askedAddress, answeredAt }, t) =>
			`Precies zo akkoord bevonden via de mail aan ${askedAddress}${when(answeredAt, t)}; een antwoord op een mail bewijst niet wie het gaf.`,
		todo: '',
	},
	changedSinceApproval: {
		what: ({ askedAddress, answeredAt }, t) =>
			`Niet geboekt: de lonen, boekhouding of credential zijn veranderd sinds het akkoord via de mail aan ${askedAddress}${when(answeredAt, t)}.`,
		todo: `${NEW_PREVIEW} Blijft dit komen? Geef beide e-Boekhouden-stappen dezelfde credential en Administration.`,
	},
	entryNotApproved: {
		what: ({ date, on }, t) =>
			`De boeking voor ${t.date(date)} zou nu op ${t.date(on)} komen, anders dan waarvoor akkoord is gegeven; die is niet gemaakt.`,
		todo: "Weigert e-Boekhouden een datum, zet 'closedUntil' dan op de laatste dag die dicht is: de volgende mail toont dan waar het komt te staan.",
	},
	signOffDeclined: {
		what: ({ askedAddress, answeredAt }, t) =>
			`Niet geboekt: er is geen akkoord gegeven, via de mail aan ${askedAddress}${when(answeredAt, t)}.`,
		todo: 'Pas aan wat niet klopt; de volgende run vraagt opnieuw om akkoord.',
	},
	signOffNotAnswered: {
		what: ({ askedAddress }) => `Niet geboekt: op de mail aan ${askedAddress} kwam op tijd geen antwoord.`,
		todo: NEW_PREVIEW,
	},
	signOffMissing: {
		what: 'Niet geboekt: er is geen vingerafdruk van waarvoor akkoord is gegeven.',
		todo: "Geef bij 'Approved Fingerprint' die van de proefrun; in de meegeleverde workflow gaat dat vanzelf.",
	},
	nothingLeftToBook: {
		what: ({ askedAddress, answeredAt }, t) =>
			`Van wat via de mail aan ${askedAddress} akkoord is bevonden${when(answeredAt, t)}, is niets meer te boeken: het staat er al, of het verschil is weg.`,
		todo: '',
	},
};

/** " op 31-05-2026 om 14:05"; '' when it is not known. */
function when(at: string, t: Tongue): string {
	if (at === '') return '';
	const [day = '', time = ''] = at.split(' ');
	return ` op ${t.date(day)}${time === '' ? '' : ` om ${time}`}`;
}
