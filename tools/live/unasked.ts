import type { SettingName } from '../../sandbox/settings';

/** Why a live day cannot ask something. */
const STATE = 'a state of an account, or a fault to test with: nothing that a source leaves open';
const MANY = 'only an account with more records than a trial may make shows it';
const RUNS = 'only the journals of many companies show it';
const USED_UP = 'it would use up the calls of the account';

/** Settings of the sandbox. */
export const UNASKED_SETTINGS: Readonly<Partial<Record<SettingName, string>>> = {
	cap: MANY,
	capMode: MANY,
	invoiceCap: MANY,
	invoiceCapMode: MANY,
	listCap: MANY,
	mostOfPage: MANY,
	balancesTimeOut: MANY,
	callLimit: USED_UP,
	retryAfter: USED_UP,
	sessionCalls: 'a session lasts longer than the half hour may take',
	refusesInvoice: STATE,
	now: STATE,
	token: STATE,
	noAccess: STATE,
	missingRights: STATE,
	isAccountant: STATE,
	documents: STATE,
	requireHttps: 'documented, and every call goes over HTTPS',
};

/** Rows of *What nobody has verified*, by document. */
export const UNASKED_ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'e-boekhouden': {
		'whether filing a VAT return closes a period': 'a return that is filed goes to the tax office',
		'how many invoices or ledger accounts come at once': MANY,
		'how many open items SOAP gives at once': MANY,
		'that a session of OpenSessionSub is in the administration that was asked':
			'a trial has one administration; only the login of an accountant has several',
		'when SOAP ends': 'no call tells',
		'all of 8 by a real administration': 'each question over REST settles its own fact',
	},
	nmbrs: {
		'what comes after 1 March 2027': 'no call tells',
		'one transaction for a run or several, dates in other months': RUNS,
		'negative amounts, journals that do not balance': RUNS,
		'in which time zone a moment is': 'only a run that is carried out beside a clock shows it',
	},
	outsmart: {
		'whether lists may be cut off': MANY,
		"how today's coupling builds its lines": 'they are made elsewhere, and OutSmart does not show them',
	},
};
