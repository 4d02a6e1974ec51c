import { inBoth } from '../../../base/words/language';
import { counted } from '../../../base/words/nouns';

interface SubjectFacts {
	/** "3 loonjournaalposten". */
	things: string;
	company: string;
	part: number;
	of: number;
}

/** The texts in the mail to a reviewer, besides those of a page. */
export const signOffWords = inBoth({
	/** `company` is a name that fits in a subject; '' when there are several. Several mails are numbered. */
	subject: ({ things, company, part, of }: SubjectFacts) => [
		`Approval asked: ${things}${company === '' ? '' : ` of ${company}`}${of > 1 ? ` (mail ${part} of ${of})` : ''}`,
		`Akkoord gevraagd: ${things}${company === '' ? '' : ` van ${company}`}${of > 1 ? ` (mail ${part} van ${of})` : ''}`,
	],
	/** `total` of more than one entry. */
	opening: ({ things, total }: Pick<SubjectFacts, 'things'> & { total: string }) => [
		`Once you approve, this is booked in e-Boekhouden: ${things}${total === '' ? '' : `, ${total} together`}. Nothing has been booked yet.`,
		`Na je akkoord wordt dit in e-Boekhouden geboekt: ${things}${total === '' ? '' : `, samen ${total}`}. Er is nog niets geboekt.`,
	],
	fingerprint: (fingerprint: string) => [`Fingerprint: ${fingerprint}`, `Vingerafdruk: ${fingerprint}`],
	left: (points: number) => [
		`${counted(points, 'point needs', 'points need')} attention and will not be booked; the page says why.`,
		`${counted(points, 'punt vraagt', 'punten vragen')} aandacht en ${points === 1 ? 'wordt' : 'worden'} niet geboekt; op de pagina staat waarom.`,
	],
	means: [
		'Exactly this is booked and nothing else. When payroll or books have changed by the time you approve, nothing of that company is booked and a new mail comes.',
		'Precies dit wordt geboekt en niets anders. Is er bij je akkoord iets veranderd in de lonen of de boekhouding, dan wordt van dat bedrijf niets geboekt en komt er een nieuwe mail.',
	],
	proves: [
		'An answer to this mail does not prove who gave it: anyone who has the mail can answer.',
		'Een antwoord op deze mail bewijst niet wie het gaf: wie de mail heeft, kan antwoorden.',
	],
	correction: ['difference', 'verschil'],
	takenBack: ['taken back', 'teruggeboekt'],
});

export type SignOffWords = (typeof signOffWords)['en'];
