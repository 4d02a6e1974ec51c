import type { EBoekhoudenProblems } from '../../../findings/problems/eBoekhouden';
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
};
