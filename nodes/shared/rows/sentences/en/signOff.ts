import type { SignOffFindings } from '../../findings/signOff';
import { brief } from '../../../values/text';
import type { Sentences, Tongue } from '../sentence';

const NEW_PREVIEW = 'The next run sends a new mail with what there is to book then.';

export const signOff: Sentences<SignOffFindings> = {
	signOffAsked: {
		what: ({ entries, fingerprint }) =>
			`Waits for approval: ${entries === 1 ? '1 entry' : `${entries} entries`}, fingerprint ${fingerprint}.`,
		todo: '',
	},
	nothingToSign: { what: 'There is nothing to book, so nobody was asked to approve anything.', todo: '' },
	signOffNotSent: {
		what: "Nobody was asked to approve anything: 'preview' is on in Settings.",
		todo: "Switch 'preview' off when the report is right; then a mail goes out.",
	},
	signOffTooLarge: {
		what: ({ lines }) =>
			`Nobody was asked to approve anything: the ${lines} lines that would be booked do not fit on one page, and nobody approves what is not shown.`,
		todo: "Let less be booked at once: fewer companies in 'companies', or a later 'fromPeriod'.",
	},
	signOffSent: {
		what: ({ askedAddress, clients, runs }) =>
			`One mail asks ${askedAddress} to approve ${runs === 1 ? '1 run' : `${runs} runs`} of ${clients === 1 ? '1 client' : `${clients} clients`}.`,
		todo: '',
	},
	reviewerNotAsked: {
		what: ({ askedAddress, text }) => `Nothing was asked of ${askedAddress}: n8n says '${brief(text)}'.`,
		todo: "Look whether 'Ask one reviewer' has the workflow payroll-reviewer.json, and whether that is published.",
	},
	bookedAsApproved: {
		what: ({ askedAddress, answeredAt }, t) =>
			`Approved exactly so by the mail to ${askedAddress}${when(answeredAt, t)}; an answer to a mail does not prove who gave it.`,
		todo: '',
	},
	changedSinceApproval: {
		what: ({ askedAddress, answeredAt }, t) =>
			`Not booked: the payroll, the books or the credential changed since the approval by the mail to ${askedAddress}${when(answeredAt, t)}.`,
		todo: `${NEW_PREVIEW} Does it come back? Give both e-Boekhouden steps the same credential and Administration.`,
	},
	entryNotApproved: {
		what: ({ date, on }, t) =>
			`The entry for ${t.date(date)} would now stand on ${t.date(on)}, which is not what was approved; it was not made.`,
		todo: "When e-Boekhouden refuses a date, set 'closedUntil' to the last day that is closed: the next mail then shows where it will stand.",
	},
	signOffDeclined: {
		what: ({ askedAddress, answeredAt }, t) =>
			`Not booked: it was declined by the mail to ${askedAddress}${when(answeredAt, t)}.`,
		todo: 'Correct what is not right; the next run asks again.',
	},
	signOffNotAnswered: {
		what: ({ askedAddress }) => `Not booked: the mail to ${askedAddress} was not answered in time.`,
		todo: NEW_PREVIEW,
	},
	signOffMissing: {
		what: 'Not booked: there is no fingerprint of what was approved.',
		todo: "Give that of the preview in 'Approved Fingerprint'; the shipped workflow does so by itself.",
	},
	nothingLeftToBook: {
		what: ({ askedAddress, answeredAt }, t) =>
			`Nothing is left to book of what was approved by the mail to ${askedAddress}${when(answeredAt, t)}: it stands there already, or the difference is gone.`,
		todo: '',
	},
};

/** " on 2026-05-31 at 14:05"; '' when it is not known. */
function when(at: string, t: Tongue): string {
	if (at === '') return '';
	const [day = '', time = ''] = at.split(' ');
	return ` on ${t.date(day)}${time === '' ? '' : ` at ${time}`}`;
}
