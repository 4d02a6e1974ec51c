import type { CheckId } from '../../features/connectionCheck/sentences/allChecks';
import type { SettingName } from '../../sandbox/settings';

/** What a live day cannot ask: the reading check asks it of an account that has enough, or why nobody can. */
export type Unasked = { check: CheckId } | { why: string };

const STATE = 'a state of an account, or a fault to test with: nothing that a source leaves open';
const MANY = 'only an account with more records than a trial may make shows it';
const USED_UP = 'it would use up the calls of the account';

/** Settings of the sandbox. */
export const UNASKED_SETTINGS: Readonly<Partial<Record<SettingName, Unasked>>> = {
	cap: { check: 'wholeMutations' },
	capMode: { check: 'newestMutations' },
	invoiceCap: { check: 'invoicesRead' },
	invoiceCapMode: { check: 'invoicesRead' },
	listCap: { check: 'listSizes' },
	mostOfPage: { why: MANY },
	balancesTimeOut: { why: MANY },
	callLimit: { why: USED_UP },
	retryAfter: { why: USED_UP },
	sessionCalls: { why: 'a session lasts longer than the half hour may take' },
	refusesInvoice: { why: STATE },
	now: { why: STATE },
	token: { why: STATE },
	noAccess: { why: STATE },
	missingRights: { why: STATE },
	isAccountant: { why: STATE },
	documents: { why: STATE },
	requireHttps: { why: 'documented, and every call goes over HTTPS' },
};

/** Rows of *What nobody has verified*, by document. */
export const UNASKED_ROWS: Readonly<Record<string, Readonly<Record<string, Unasked>>>> = {
	'e-boekhouden': {
		'whether filing a VAT return closes a period': { why: 'a return that is filed goes to the tax office' },
		'how many invoices or ledger accounts come at once': { check: 'invoicesRead' },
		'how many open items SOAP gives at once': { why: MANY },
		'that a session of OpenSessionSub is in the administration that was asked': {
			why: 'a trial has one administration; only the login of an accountant has several',
		},
		'when SOAP ends': { why: 'no call tells' },
		'all of 8 by a real administration': { why: 'each question over REST settles its own fact' },
	},
	nmbrs: {
		'what comes after 1 March 2027': { why: 'no call tells' },
		'one transaction for a run or several, dates in other months': { check: 'journalTransactions' },
		'negative amounts, journals that do not balance': { check: 'journalBalance' },
		'in which time zone a moment is': { why: 'only a run that is carried out beside a clock shows it' },
	},
	outsmart: {
		'whether lists may be cut off': { check: 'listsOfOutSmart' },
		"how today's coupling builds its lines": {
			why: 'they are made elsewhere, and OutSmart does not show them',
		},
	},
};
