import type { Sandbox } from '../../../sandbox';
import { invoicesWithLineOf } from '../subjects/orders';
import type { Execution } from '../subjects/execution';
import { inRest, restBehaviours } from './rest';
import { silentExecutions, type Behaviour } from './behaviour';

type BooksSettings = Sandbox['books']['settings'];
type OutSmartSettings = Sandbox['fieldService']['settings'];

/** At most this many invoices for each execution, and each execution reports that something is wrong. */
function invoicesAtMost(count: number) {
	return ({ calls }: Sandbox, executions: Execution[]): string[] => {
		const made = calls.filter(
			({ operation, response, status }) =>
				(operation === 'AddFactuur' && /<Factuurnummer>[^<]/.test(response)) ||
				(operation === 'POST /v1/invoice' && status === 201),
		).length;
		return made > count * executions.length
			? [`${made} invoices were made in ${executions.length} executions`]
			: silentExecutions(executions);
	};
}

/** No order has two invoices, however slowly it goes. */
function invoicedTwice(sandbox: Sandbox): string[] {
	return sandbox.fieldService.workOrders
		.filter(({ id }) => invoicesWithLineOf(sandbox, id).length > 1)
		.map(({ id }) => `order ${id} was invoiced twice`);
}

/** Every execution is refused, and has a row with the code of the refusal. */
function unreportedCode(code: string) {
	return (_: Sandbox, executions: Execution[]): string[] =>
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

/** Possible behaviour of e-Boekhouden and OutSmart (docs/services/e-boekhouden.md 9, docs/services/outsmart.md 7). */
export const fieldServiceBehaviours: Behaviour[] = [
	{ ...inBooks('sessionCalls', 3), over: 'soap' },
	inBooks('refusesDuplicateInvoiceNumbers', false),
	inBooks('invoiceNumbersEndInDigit', false),
	{ ...inBooks('updatesRelations', 'givenFields'), over: 'soap' },
	...restBehaviours,
	inRest('paymentReferenceExists', 'MUTA_008'),
	{ ...inRest('missingRights', ['POST /v1/invoice']), damage: invoicesAtMost(0) },
	{ ...inRest('missingRights', ['GET /v1/invoice/{id}']), damage: invoicesAtMost(0) },
	{ ...inRest('token', 'expired'), damage: invoicesAtMost(0) },
	inBooks('relationCodesIgnoreCase', 'whenAdding'),
	inBooks('relationCodesIgnoreCase', 'always'),
	{ ...inBooks('draftsNumbered', false), settings: { bookDirectly: false }, damage: invoicedTwice },
	{ ...inBooks('draftsListed', false), settings: { bookDirectly: false }, damage: invoicesAtMost(1) },
	{ ...inBooks('keepsTextLines', false), damage: invoicesAtMost(1) },
	inOutSmart('decimals', 'comma'),
	inOutSmart('decimals', 'asDocumented'),
	{ ...inOutSmart('acceptsPostDecimals', 'comma'), damage: unreportedCode('1801') },
	inOutSmart('acceptsPostDecimals', 'dot'),
	inOutSmart('discountIn', 'total'),
	inOutSmart('emptyListsAreNull', true),
	inOutSmart('pricesRefused', true),
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
	{ ...inOutSmart('requireBearer', true), damage: invoicesAtMost(0) },
	{ ...inOutSmart('requireHttps', true), damage: invoicesAtMost(0) },
];
