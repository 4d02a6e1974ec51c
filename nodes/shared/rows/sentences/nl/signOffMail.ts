import type { SignOffWords } from '../signOff';

export const signOffMail: SignOffWords = {
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
