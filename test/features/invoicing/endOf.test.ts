import type { Fault, Finding } from '../../../base/words/finding';
import { endOf } from '../../../features/invoicing/rows';

const end = (...findings: object[]) => endOf(findings as Finding[]);
const faults = (...codes: Fault['code'][]) => ({
	code: 'orderNotInvoiceable',
	faults: codes.map((code) => ({ code })),
});

test.each([
	['nothing that says it', [{ code: 'reasonNotGiven' }], 'again'],
	['no invoice seen', [{ code: 'noInvoiceSeen', mayBeDraft: false }], 'again'],
	['what may be a draft', [{ code: 'noInvoiceSeen', mayBeDraft: true }], 'byDraft'],
	['another sum', [{ code: 'orderSumDiffers', because: 'otherTotal' }], 'byInvoices'],
	['a credit of several orders', [{ code: 'orderSumDiffers', because: 'sharedCredit' }], 'handled'],
	['a quotation', [{ code: 'orderByQuotation' }], 'handled'],
	['a change since', [{ code: 'workOrderChangedSince' }], 'byInvoices'],
	[
		'the first reason that says it',
		[{ code: 'reasonNotGiven' }, { code: 'orderByQuotation' }, { code: 'orderSumDiffers' }],
		'handled',
	],
	['nothing to bill', [faults('nothingToBill')], 'either'],
	['a blocked payment method', [faults('paymentMethodBlocked')], 'handled'],
	['that beside what is to be mended', [faults('paymentMethodBlocked', 'relationNumberWrong')], 'either'],
	['what is to be mended', [faults('relationNumberWrong', 'workDateWrong')], 'again'],
	['warranty beside it', [faults('relationNumberWrong', 'workUnderWarranty')], 'either'],
])('an order that waits for %s', (_what, findings, expected) => {
	expect(end(...findings)).toBe(expected);
});
