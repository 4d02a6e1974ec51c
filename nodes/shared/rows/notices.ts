import type { FindingCode } from './findings/finding';
import type { Row } from './row';

/** Codes of rows that tell the reader something, of which nothing was done or left. */
const NOTICES: ReadonlySet<string> = new Set([
	'nmbrsInterfaceEnds',
	'nmbrsInterfaceEnded',
	'quotaForecast',
	'officeQuota',
	'officeQuotaTogether',
] satisfies FindingCode[]);

/** Codes of rows that are the same day after day. */
const UNCOUNTED: ReadonlySet<string> = new Set([
	'otherTimeZone',
	'mutationCalls',
	'statusNotKept',
	'runsBeforeStart',
	'comparedInTurn',
	'signOffAsked',
	'nothingToSign',
	'signOffSent',
	'nothingLeftToBook',
	'readInTurns',
	'customerPricesNotRead',
	'freeFieldsInOtherUse',
	'materialStays',
] satisfies FindingCode[]);

export function isNotice({ code }: Row): boolean {
	return NOTICES.has(code);
}

/** Whether a row stands for something that was done or left. */
export function isCounted(row: Row): boolean {
	return !isNotice(row) && !UNCOUNTED.has(row.code);
}
