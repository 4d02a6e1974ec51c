import type { NmbrsProblems } from '../../../findings/problems/nmbrs';
import type { InContext } from '../../../findings/problems';
import type { Sentences } from '../../sentence';
import { later } from './transport';

export const nmbrs: Sentences<InContext<NmbrsProblems>> = {
	wrongDomainUserOrToken: {
		what: 'the domain, the user name or the API token is not right; the service does not say which',
		todo: 'Check in the credential: Domain (before ".nmbrs.nl"), Username (e-mail), API Token (Instellingen > Gebruikersaccounts > Klant Login). A sandbox token works after a day.',
	},
	wrongDomain: {
		what: 'the domain is not right',
		todo: ({ domain }, t) =>
			`Enter ${t.list([domain])} as Domain: that is where this user name and API token belong.`,
	},
	callSwitchedOff: {
		what: ({ operation }) => `this user of the API may not make the call ${operation}`,
		todo: ({ operation }) =>
			`Switch on ${operation} in the API user template of this user in Nmbrs, or ask your Nmbrs administrator to.`,
	},
	notVisible: {
		what: 'this user may not see what was asked for, or it does not exist',
		todo: 'Check the company, and the companies and filter that the user of the API has in Nmbrs (Instellingen > Gebruikersaccounts).',
	},
	subscriptionInactive: {
		what: 'the subscription on Nmbrs is not active',
		todo: 'Ask the supplier of your Nmbrs subscription.',
	},
	periodOfOtherKind: {
		what: 'the period does not belong to the kind of period of this company',
		todo: 'Use periods 1 to 12 for months, 1 to 13 for four weeks and 1 to 53 for weeks.',
	},
	valueOfOtherKind: {
		what: 'a value that was asked for is not of the right kind',
		todo: 'Check the company, the run and the year: IDs and years are whole numbers.',
	},
	notThere: {
		what: 'what was asked for does not exist',
		todo: 'Check the company and the run; a run can be deleted in Nmbrs.',
	},
	currentPeriodUnreadable: {
		what: ({ found }, t) => `the service answered with ${t.list([found])}, which is not a period`,
		todo: (call) => `${later(call)} When this stays, report it with the version of the package.`,
	},
};
