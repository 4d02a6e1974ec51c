import type { Sandbox } from '../../sandbox';
import type { Ran } from '../subjects/subject';
import { silent, type Behaviour } from './behaviour';

type BooksSettings = Sandbox['books']['settings'];
type OutSmartSettings = Sandbox['fieldService']['settings'];

/** The books of the bakery have one invoice, and some subjects an earlier one of ours. */
const BEFORE = 2;

/** So many invoices at most for every execution, and each execution says that something is wrong. */
function invoicesAtMost(count: number) {
	return ({ books }: Sandbox, executions: Ran[]): string[] => {
		const made = books.invoices.length - BEFORE;
		return made > count * executions.length
			? [`${made} invoices were made in ${executions.length} executions`]
			: silent(executions);
	};
}

/** Refused in every execution, each time with a row that gives the code. */
function isTold(code: string) {
	return (_: Sandbox, executions: Ran[]): string[] =>
		executions.flatMap(({ rows }, index) =>
			rows.some(({ action, reason }) => action === 'failed' && reason.includes(code))
				? []
				: [`execution ${index + 1} has no row with ${code}`],
		);
}

function inBooks<Key extends keyof BooksSettings>(key: Key, value: BooksSettings[Key]) {
	return {
		name: `${key}=${value}`,
		apply: ({ books }: Sandbox) => void (books.settings[key] = value),
	};
}

function inOutSmart<Key extends keyof OutSmartSettings>(key: Key, value: OutSmartSettings[Key]) {
	return {
		name: `${key}=${value}`,
		apply: ({ fieldService }: Sandbox) => void (fieldService.settings[key] = value),
	};
}

/** What e-Boekhouden and OutSmart may do (apis/eboekhouden.md 5 to 8, apis/outsmart.md 12). */
export const fieldServiceBehaviours: Behaviour[] = [
	inBooks('sessionCalls', 3),
	inBooks('refusesDuplicateInvoiceNumbers', false),
	inBooks('invoiceNumbersEndInDigit', false),
	inBooks('updatesRelations', 'givenFields'),
	{ ...inBooks('draftsListed', false), how: { bookDirectly: false }, harm: invoicesAtMost(1) },
	{ ...inBooks('keepsTextLines', false), harm: invoicesAtMost(1) },
	inOutSmart('decimals', 'comma'),
	inOutSmart('decimals', 'asDocumented'),
	{ ...inOutSmart('acceptsPostDecimals', 'comma'), harm: isTold('1801') },
	inOutSmart('acceptsPostDecimals', 'dot'),
	inOutSmart('partialSave', true),
	inOutSmart('omittedFields', 'blanked'),
	inOutSmart('longTexts', 'cut'),
	inOutSmart('listFields', 'documented'),
	inOutSmart('emptyReferenceFields', 'absent'),
	inOutSmart('emptyReferenceFields', 'empty'),
	inOutSmart('emptyReferenceFields', 'null'),
	inOutSmart('creationSeconds', false),
	inOutSmart('countAsString', true),
	inOutSmart('codeAsString', true),
	inOutSmart('contentType', 'text/html; charset=utf-8'),
	inOutSmart('markAnswers', 'new'),
	inOutSmart('marksAnyStatus', false),
	inOutSmart('filtersIgnored', true),
	inOutSmart('archivedFound', false),
	inOutSmart('unknownWorkStatus', 'accepted'),
	{ ...inOutSmart('requireBearer', true), harm: invoicesAtMost(0) },
	{ ...inOutSmart('requireHttps', true), harm: invoicesAtMost(0) },
];
