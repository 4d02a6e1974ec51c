import type { FactsOf } from '../../../base/words/finding';
import type { general as generalMessages } from '../../../base/words/messages/general';
import type { settingFaults as settingFaultsMessages } from '../../../base/words/messages/settings';
import type { NothingToDo, Samples } from './samples';

export const general: Samples<FactsOf<typeof generalMessages>> = {
	switchedOff: [{}],
	stepFailed: [
		{ text: 'The token is wrong', todo: 'Correct it.' },
		{ text: '', todo: '' },
	],
	settingsWrong: [
		{ faults: [{ code: 'mustBeDate', field: 'closedUntil', value: '31-12-25' }] },
		{
			faults: [
				{ code: 'mustNotBeEmpty', field: 'workOrderStatus' },
				{ code: 'mustBeOnOrOff', field: 'preview', value: 'nee' },
			],
		},
	],
	otherTimeZone: [{ timeZone: 'America/New_York' }],
	fieldsWrong: [{ faults: [{ code: 'mustBeDate', field: 'Date From', value: '31-12-25' }] }],
	inputNotThere: [
		{ needs: 'payroll', lacks: ['source', 'company', 'journals'] },
		{ needs: 'workOrder', lacks: ['id'] },
	],
	noCredential: [{ service: 'Nmbrs' }],
	listEmpty: [{ service: 'Nmbrs', list: 'companies' }],
	listOverTokenOnly: [{ list: 'invoiceTemplates' }],
	fieldEmpty: [{ field: 'Code' }],
	pastedAround: [
		{ field: 'Customer Token', found: 'bearer' },
		{ field: 'Token', found: 'unseen' },
	],
	besidesRefusal: [
		{ records: ['WEB-1'], done: ['WEB-2 (created)'] },
		{ records: ['WEB-1', 'WEB-3'], done: [] },
	],
	noTool: [{ operation: 'Synchronize payroll journals' }],
	noSuchOperation: [{ resource: 'invoice', operation: 'melt' }],
	retryOnFailIsOn: [{}],
	doneBefore: [
		{ count: 1, isOnce: true },
		{ count: 12, isOnce: false },
	],
	noSuchInvoice: [{ number: '2018010' }],
	noSuchRelation: [{ relationCode: 'TEST1' }],
	listNotRead: [{ service: 'e-Boekhouden', resource: 'relation' }],
	recordsUnreadable: [
		{ resource: 'product', names: ['FLT-10'], count: 1 },
		{ resource: 'relation', names: ['1001', '1002'], count: 2 },
	],
	listCutOff: [
		{ service: 'e-Boekhouden', resource: 'relation', count: 2000 },
		{ service: 'e-Boekhouden', resource: 'product', count: 2000 },
	],
	readInTurns: [{ resource: 'relation', read: 146, count: 10_000, hours: 26 }],
	foundSince: [{ where: '379' }],
	readTooSlowly: [{ resource: 'relation', read: 90, count: 10_000 }],
};

export const generalNothingToDo: NothingToDo<FactsOf<typeof generalMessages>> = [
	'switchedOff',
	'foundSince',
	'stepFailed',
	'besidesRefusal',
	'listNotRead',
	'readInTurns',
];

export const settingFaults: Samples<FactsOf<typeof settingFaultsMessages>> = {
	mustBeOneOf: [
		{ field: 'correction', value: 'delete', choices: ['difference', 'reverse'] },
		{ field: 'handEdits', value: '', choices: ['restore', 'report'] },
	],
	mustBeOnOrOff: [{ field: 'preview', value: 'nee' }],
	periodEndsBeforeStart: [{ from: '2026-10-31', until: '2026-10-01' }],
	mustBeDate: [{ field: 'closedUntil', value: '31-12-25' }],
	mustBeWholeNumber: [{ field: 'limit', value: 'veel', low: 1, high: 10_000 }],
	mustBeThere: [{ field: 'closedUntil' }],
	gaveNothing: [{ field: 'Relation' }, { field: 'closedUntil' }],
	differsByItem: [{ field: 'companies', item: 2 }],
	mustNotBeEmpty: [{ field: 'invoiceTemplate' }],
	mustBeMailAddress: [
		{ field: 'reviewer', value: 'de controleur' },
		{ field: 'reviewer', value: '' },
	],
	mustBeIban: [{ field: 'IBAN', value: 'ja' }],
	mustBeVatNumber: [{ field: 'VAT Number', value: 'NL1', country: 'NL' }],
	mustBeDigits: [{ field: 'Chamber of Commerce Number', value: 'geen' }],
	inputEmpty: [{ field: 'Code' }],
	mustBeDecisions: [{ field: 'decisions', value: '887 book' }],
	dateFarAhead: [{ field: 'closedUntil', date: '2062-12-31' }],
	accountsAreSame: [{ field: 'roundingAccount', other: 'clearingAccount', account: '1999' }],
};
