import { oneTable, type Tables } from '../../../base/words/features';
import { administrationProblems } from './administrationProblems';
import { administrations } from './administrations';
import { mutationFaults, mutations } from './mutations';
import { eBoekhoudenProblems } from './problems';
import { booksRecordFaults, booksRecords } from './records';

const findings = oneTable(administrations, booksRecords, mutations);
const problems = oneTable(administrationProblems, eBoekhoudenProblems);
const faults = oneTable(booksRecordFaults, mutationFaults);

type OwnFindings = typeof findings;
type OwnProblems = typeof problems;
type OwnFaults = typeof faults;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Problems extends OwnProblems {}
	interface Faults extends OwnFaults {}
}

export const eBoekhoudenTables: Tables = {
	codes: {
		settingWrong: ['administrationNotChosen', 'administrationUnknown', 'templateMissing', 'templateUnknown'],
		credentialWrong: ['accessTokenMissing', 'accessTokenWrong', 'accessTokenExpired', 'wrongSecurityCodes'],
		baseUrlWrong: ['otherDomain'],
		rightMissing: ['tokenMayNot', 'noAdministrationAccess', 'administrationNotOpened'],
		callFailed: ['sessionEnded', 'sessionNotAccepted'],
		accountNotAllowed: ['accountNotAllowed'],
		periodClosed: ['periodClosed', 'periodClosedByAccountant'],
		tooManyCalls: ['tooManyMutationCalls'],
		noSuchRecord: [
			'codeUnknown',
			'noSuchProduct',
			'noSuchMutation',
			'noSuchLedgerAccount',
			'noSuchCostCentre',
			'relationMissing',
		],
		recordExists: [
			'productExists',
			'relationExists',
			'ledgerAccountExists',
			'costCentreExists',
			'relationCodeInUse',
			'invoiceNumberInUse',
		],
		recordNotUnique: ['productNotUnique', 'severalRelations', 'templateTwice', 'administrationTwice'],
		/** It was made, and may be otherwise than it was sent: look before it is done again. */
		lookFirst: ['invoiceNotCompared', 'invoiceMailUncertain'],
		documentNotGiven: ['invoiceWithoutPdf'],
		listNotRead: ['administrationsNotRead'],
		tooManyRows: ['rowsRefused'],
	},
	findings,
	problems,
	faults,
	kinds: {
		administration: {
			noun: [
				['administration', 'administrations'],
				['administratie', 'administraties'],
			],
		},
	},
};
