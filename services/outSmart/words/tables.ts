import type { Tables } from '../../../base/words/features';
import { outSmartProblems } from './problems';
import { outSmartFaults, outSmartRecords } from './records';

type OwnFindings = typeof outSmartRecords;
type OwnProblems = typeof outSmartProblems;
type OwnFaults = typeof outSmartFaults;

declare module '../../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Problems extends OwnProblems {}
	interface Faults extends OwnFaults {}
}

export const outSmartTables: Tables = {
	codes: {
		fieldWrong: ['nothingToChange', 'priceEndsBeforeStart'],
		credentialWrong: [
			'tokenMissing',
			'wrongToken',
			'softwareTokenMissing',
			'wrongSoftwareToken',
			'turnedAway',
		],
		baseUrlWrong: ['httpsOnly', 'noSuchCall'],
		refused: ['recordRefused', 'deleteRefused'],
		noSuchRecord: [
			'noSuchWorkOrder',
			'noSuchWorkStatus',
			'workOrderMissing',
			'invoiceNotInOutSmart',
			'relationNotInOutSmart',
		],
		recordExists: ['workOrderNumberInUse'],
		recordNotUnique: ['invoiceTwiceInOutSmart', 'workOrderTwice'],
		/** It was made, and may be otherwise than it was sent: look before it is done again. */
		lookFirst: ['workOrderNotShown', 'savedOtherwise'],
		documentNotGiven: ['workOrderWithoutPdf'],
	},
	findings: outSmartRecords,
	problems: outSmartProblems,
	faults: outSmartFaults,
};
