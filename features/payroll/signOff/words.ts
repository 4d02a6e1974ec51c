import { inBoth } from '../../../base/words/language';
import { counted } from '../../../base/words/nouns';

interface SubjectFacts {
	/** "3 loonjournaalposten". */
	things: string;
	company: string;
}

/** The texts in the mail to a reviewer, besides those of a page. */
export const signOffWords = inBoth({
	/** `company` is a name that fits in a subject; '' when there are several. */
	subject: ({ things, company }: SubjectFacts) => [
		`Approval asked: ${things}${company === '' ? '' : ` of ${company}`}`,
		`Akkoord gevraagd: ${things}${company === '' ? '' : ` van ${company}`}`,
	],
	/** `total` is '' when it is not known, `company` when there are several. */
	opening: ({ things, company, total }: SubjectFacts & { total: string }) => [
		`For approval${company === '' ? '' : `, ${company}`}: ${total === '' ? things : `${total} (${things})`}. Nothing has been booked yet.`,
		`Voor akkoord${company === '' ? '' : `, ${company}`}: ${total === '' ? things : `${total} (${things})`}. Er is nog niets geboekt.`,
	],
	/** Around the last page of n8n, whose English says whether the answer arrived: in the Custom Styling of the shipped forms. */
	received: [
		'If “Got it, thanks” is written below, your answer has arrived: after Akkoord this is booked now, unless anything changed meanwhile; after Niet akkoord it is not. You can close this page.\\A If it says “Problem”, your answer may not have arrived: n8n could not be reached, or there was an answer already. Then ask the person who runs n8n whether it was booked: they see it at Executions.',
		'Staat hieronder “Got it, thanks”? Dan is je antwoord ontvangen: na Akkoord wordt dit nu geboekt, tenzij er intussen iets is veranderd; na Niet akkoord niet. Je kunt deze pagina sluiten.\\A Staat er “Problem”? Dan is je antwoord misschien niet ontvangen: n8n was niet te bereiken, of er was al een antwoord. Vraag wie n8n beheert dan of er geboekt is: die ziet het bij Executions.',
	],
	fingerprint: (fingerprint: string) => [`Fingerprint: ${fingerprint}`, `Vingerafdruk: ${fingerprint}`],
	/** Above what stays as it is, whatever the answer. */
	apart: ['This approval is not about', 'Hierover gaat dit akkoord niet'],
	left: (points: number) => [
		`${counted(points, 'point needs', 'points need')} attention and ${points === 1 ? 'is' : 'are'} not part of this approval; the page says what.`,
		`${counted(points, 'punt vraagt', 'punten vragen')} aandacht en ${points === 1 ? 'hoort' : 'horen'} niet bij dit akkoord; op de pagina staat wat.`,
	],
	partly: (runs: number) => [
		`Of ${counted(runs, 'payroll journal', 'payroll journals')} only a part will be booked; the page says which, and why.`,
		`Van ${counted(runs, 'loonjournaalpost', 'loonjournaalposten')} wordt maar een deel geboekt; op de pagina staat welk, en waarom.`,
	],
	/** `total` is '' when it is not known. */
	means: (total: string) => [
		`Exactly this is booked and nothing else${total === '' ? '' : `: ${total} in all`}. When payroll or books have changed by the time you approve, nothing of that company is booked and a new mail comes.`,
		`Precies dit wordt geboekt en niets anders${total === '' ? '' : `: samen ${total}`}. Is er bij je akkoord iets veranderd in de lonen of de boekhouding, dan wordt van dat bedrijf niets geboekt en komt er een nieuwe mail.`,
	],
	proves: [
		'Your answer does not prove who gave it: anyone who has the mail can answer.',
		'Je antwoord bewijst niet wie het gaf: wie de mail heeft, kan antwoorden.',
	],
});
