import type { CodedRecord, EBoekhoudenProblems, WrittenRecord } from '../../../findings/problems/eBoekhouden';
import type { InContext } from '../../../findings/problems';
import type { Sentences } from '../../sentence';

export const eBoekhouden: Sentences<InContext<EBoekhoudenProblems>> = {
	wrongSecurityCodes: {
		what: 'the user name or a security code is not right',
		todo: 'Copy Gebruikersnaam, Beveiligingscode 1 and Beveiligingscode 2 again from Beheer > Inrichting > Instellingen > Koppelingen > API/SOAP. The codes change when the password of the account changes.',
	},
	sessionEnded: { what: 'the session has ended', todo: 'Run the workflow again.' },
	tooManyMutationCalls: {
		what: 'too many calls were made to read mutations',
		todo: 'Nothing is lost: wait a while and run the workflow again. Reading mutations is limited to 5,000 calls a month; run it less often or start at a later period when this comes back.',
	},
	relationCodeInUse: {
		what: 'the relation code is already in use',
		todo: 'Choose another code, or update the relation that has it.',
	},
	invoiceNumberInUse: {
		what: 'the invoice number is already in use',
		todo: 'Look at the invoice that has it, or let e-Boekhouden give the number.',
	},
	periodClosed: {
		what: 'the period is closed',
		todo: 'Re-open the period in e-Boekhouden, or leave it: a closed period is left alone.',
	},
	periodClosedByAccountant: {
		what: 'your accountant closed the period',
		todo: 'Ask your accountant to re-open the period, or leave it: a closed period is left alone.',
	},
	templateUnknown: {
		what: 'the invoice template was refused',
		todo: "Check 'invoiceTemplate': the name must be exactly that of a template in e-Boekhouden.",
	},
	accountNotAllowed: {
		what: 'the account or its subscription does not allow this',
		todo: 'Check your subscription, payments and rights in e-Boekhouden; nothing is wrong with what was sent. The next run goes on from here.',
	},
	noNumber: {
		what: ({ made }) => `the service gave no number for the ${made}`,
		todo: 'The next run looks up whether it is there before it writes anything.',
	},
	filterIgnored: {
		what: 'the service gave mutations that were not asked for, so no list of it can be trusted to be whole',
		todo: 'Nothing was written. Report this with the version of the package.',
	},
	relationMissing: {
		what: ({ relation }, t) => `there is no relation with code ${t.list([relation])}`,
		todo: 'Check the code in e-Boekhouden under Relaties.',
	},
	severalRelations: {
		what: ({ relation, count }, t) => `${count} relations have the code ${t.list([relation])}`,
		todo: 'Check the code in e-Boekhouden under Relaties.',
	},
	balanceUnreadable: {
		what: ({ ledgerAccount, found }, t) =>
			`the balance of ledger account ${ledgerAccount} is an amount that cannot be read (${t.list([found])})`,
		todo: 'Look at it in e-Boekhouden.',
	},
	mutationUnreadable: {
		what: ({ mutation, found }, t) =>
			`a line of mutation ${mutation} is an amount that cannot be read (${t.list([found])})`,
		todo: 'Look at it in e-Boekhouden.',
	},
	accessTokenMissing: {
		what: 'no API token is filled in',
		todo: 'Fill in API Token in the credential: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen.',
	},
	accessTokenWrong: {
		what: 'the API token is not right',
		todo: 'Copy the token again, or make a new one: Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen. A token is shown only once.',
	},
	accessTokenExpired: {
		what: 'the API token has expired',
		todo: 'Make a new token (Beheer > Inrichting > Koppelingen > API > e-Boekhouden API > Toevoegen), with a later end date or none, and fill it in in the credential.',
	},
	otherDomain: {
		what: 'this account belongs to e-Boekhouden in another country',
		todo: 'Fill in the Base URL of that country in the credential; the text of the service or its help desk says which.',
	},
	sessionNotAccepted: {
		what: 'the service refuses the session that it opened a moment ago',
		todo: 'Run the workflow again. If this remains, see whether a proxy between n8n and e-Boekhouden leaves out the header Authorization.',
	},
	noAdministrationAccess: {
		what: 'this API token has no access to the administration',
		todo: 'Make a token in the administration that this is about: each token belongs to one. See as well whether the user who made it can still open that administration.',
	},
	tokenMayNot: {
		what: 'this API token may not do this',
		todo: 'Check in e-Boekhouden the rights of the user who made the token.',
	},
	administrationNotActive: {
		what: 'the administration has not been activated',
		todo: 'Activate the administration in e-Boekhouden; nothing is wrong with what was sent. The next run goes on from here.',
	},
	paymentOverdue: {
		what: 'the administration is shut because of an overdue payment',
		todo: 'Pay what is open with e-Boekhouden; nothing is wrong with what was sent. The next run goes on from here.',
	},
	trialLimit: {
		what: 'the limit of the free trial is reached',
		todo: 'Take a subscription in e-Boekhouden; nothing is wrong with what was sent. The next run goes on from here.',
	},
	subscriptionLimit: {
		what: 'the limit of the subscription is reached',
		todo: 'Choose a larger subscription in e-Boekhouden; nothing is wrong with what was sent. The next run goes on from here.',
	},
	referenceInUse: {
		what: 'what would be written is there already: its payment reference is in use',
		todo: 'Nothing was written. Look in e-Boekhouden at what is there; the next run looks it up first.',
	},
	templateMissing: {
		what: ({ template, templates }, t) =>
			`there is no invoice template ${t.list([template])}; ${templates.length > 0 ? `there is ${t.list(templates)}` : 'there is none at all'}`,
		todo: "Write the name in 'invoiceTemplate' exactly as in e-Boekhouden, capitals included. Nothing was sent.",
	},
	templateTwice: {
		what: ({ template, count }, t) => `${count} invoice templates are called ${t.list([template])}`,
		todo: 'Give one of them another name in e-Boekhouden, or make the one that is not used inactive.',
	},
	codeUnknown: {
		what: ({ of, value }, t) => `there is no ${CODED[of].name} ${t.list([value])} in e-Boekhouden`,
		todo: ({ of }) => `${CODED[of].todo} Nothing was sent.`,
	},
	unitMissing: {
		what: ({ unit, line }, t) =>
			`there is no unit ${t.list([unit])} (line ${t.list([line])}) in e-Boekhouden`,
		todo: 'Add the unit in e-Boekhouden (singular or plural), or give the material in OutSmart one that is there. Nothing was sent.',
	},
	tooManyRows: {
		what: ({ rows, most }) =>
			`the entry has ${rows} rows, also when those of one account and cost centre are taken together; the service takes ${most}`,
		todo: 'Book it by hand, or have the journal come in parts. Nothing was written.',
	},
	writeUncertain: {
		what: ({ made, about, deleted }, t) =>
			`no certain answer came, so nobody can say whether ${WRITTEN[made]}${about && ` ${t.list([about])}`} was ${deleted ? 'deleted' : 'written'}`,
		todo: ({ deleted, candidates }, t) =>
			deleted
				? 'Look in e-Boekhouden whether it is still there before this is run again.'
				: `Look in e-Boekhouden whether it is there${candidates.length > 0 ? ` (see ${t.list(candidates, 5)})` : ''} before this is run again: a second time may write it twice.`,
	},
	rowsRefused: {
		what: 'the entry has more rows than the service takes',
		todo: 'Book it by hand, or have the journal come in parts. Nothing was written.',
	},
};

const WRITTEN: Record<WrittenRecord, string> = {
	mutation: 'the mutation',
	ledgerAccount: 'ledger account',
	costCentre: 'cost centre',
	invoice: 'the invoice',
	product: 'product',
	relation: 'relation',
	apiCall: 'what was to be written by',
};

const CODED: Record<CodedRecord, { name: string; todo: string }> = {
	ledgerAccount: {
		name: 'ledger account',
		todo: 'Add the account, or correct the code where it comes from.',
	},
	costCentre: { name: 'cost centre', todo: 'Add the cost centre, or correct it where it comes from.' },
	product: { name: 'product', todo: 'Check the code under Producten/diensten.' },
	productGroup: {
		name: 'product group',
		todo: 'Add the group in e-Boekhouden, or correct its name where it comes from.',
	},
	unit: { name: 'unit', todo: 'Add the unit in e-Boekhouden, or correct its name where it comes from.' },
	relation: { name: 'relation', todo: 'Add the relation, or correct the code where it comes from.' },
};
