import type { Language } from '../language';

interface SubjectFacts {
	/** "3 loonjournaalposten". */
	things: string;
	company: string;
	part: number;
	of: number;
}

/** The texts in the mail to a reviewer, besides those of a page. */
const en = {
	/** `company` is a name that fits in a subject; '' when there are several. Several mails are numbered. */
	subject: ({ things, company, part, of }: SubjectFacts): string =>
		`Approval asked: ${things}${company === '' ? '' : ` of ${company}`}${of > 1 ? ` (mail ${part} of ${of})` : ''}`,
	opening: ({ things }: Pick<SubjectFacts, 'things'>): string =>
		`Once you approve, this is booked in e-Boekhouden: ${things}. Nothing has been booked yet.`,
	fingerprint: (fingerprint: string): string => `Fingerprint: ${fingerprint}`,
	left: (points: number): string =>
		`${points === 1 ? '1 point needs' : `${points} points need`} attention and will not be booked; the page says why.`,
	means:
		'Exactly this is booked and nothing else. When payroll or books have changed by the time you approve, nothing of that company is booked and a new mail comes.',
	proves: 'An answer to this mail does not prove who gave it: anyone who has the mail can answer.',
	correction: 'difference',
	takenBack: 'taken back',
};

export type SignOffWords = typeof en;

const nl: SignOffWords = {
	subject: ({ things, company, part, of }) =>
		`Akkoord gevraagd: ${things}${company === '' ? '' : ` van ${company}`}${of > 1 ? ` (mail ${part} van ${of})` : ''}`,
	opening: ({ things }) =>
		`Hieronder staat wat er na je akkoord in e-Boekhouden geboekt wordt: ${things}. Er is nog niets geboekt.`,
	fingerprint: (fingerprint) => `Vingerafdruk: ${fingerprint}`,
	left: (points) =>
		`${points === 1 ? '1 punt vraagt' : `${points} punten vragen`} aandacht en ${points === 1 ? 'wordt' : 'worden'} niet geboekt; op de pagina staat waarom.`,
	means:
		'Alleen precies dit wordt geboekt. Is er bij je akkoord iets veranderd in de lonen of de boekhouding, dan wordt van dat bedrijf niets geboekt en komt er een nieuwe mail.',
	proves: 'Een antwoord op deze mail bewijst niet wie het gaf: wie de mail heeft, kan antwoorden.',
	correction: 'verschil',
	takenBack: 'teruggeboekt',
};

export const signOffWords: Record<Language, SignOffWords> = { en, nl };
