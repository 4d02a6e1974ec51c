import type { SignOffWords } from '../signOff';

export const signOffMail: SignOffWords = {
	subject: ({ things, company, part, of }) =>
		`Approval asked: ${things}${company === '' ? '' : ` of ${company}`}${of > 1 ? ` (mail ${part} of ${of})` : ''}`,
	opening: ({ things }) =>
		`Below stands what is booked in e-Boekhouden once you approve: ${things}. Nothing has been booked yet.`,
	fingerprint: (fingerprint) => `Fingerprint: ${fingerprint}`,
	left: (points) =>
		`${points === 1 ? '1 point needs' : `${points} points need`} attention and will not be booked; the page says why.`,
	means:
		'Exactly this is booked and nothing else. When payroll or books have changed by the time you approve, nothing of that company is booked and a new mail comes.',
	proves: 'An answer to this mail does not prove who gave it: whoever has the mail can answer.',
	correction: 'difference',
	takenBack: 'taken back',
};
