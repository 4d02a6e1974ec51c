import type { FactsOf } from '../../../base/words/finding';
import type {
	booksRecordFaults as booksRecordFaultsMessages,
	booksRecords as booksRecordsMessages,
} from '../../../services/eBoekhouden/words/records';
import type { Samples } from './samples';

export const booksRecords: Samples<FactsOf<typeof booksRecordsMessages>> = {
	operationOverTokenOnly: [{}],
	noSuchProduct: [{ productCode: 'BR01' }],
	productNotUnique: [{ productCode: 'BR01', count: 2 }],
	productExists: [{ productCode: 'BR01' }],
	relationHasOtherMail: [{ relationCode: '1003', email: 'info@example.com' }],
	relationExists: [{ relationCode: 'TEST1' }],
	invoiceWithoutPdf: [{ number: '2018010' }],
	invoiceCameOutOtherwise: [
		{
			...{ invoiceNumber: '2026012', template: 'Webwinkel', of: 'totalExcludingVat' },
			...{ asked: '100.00', found: '82.64', mailed: 'no', ownNumber: true },
		},
		{
			...{ invoiceNumber: '2026012', template: 'Webwinkel', of: 'totalVat' },
			...{ asked: '21.00', found: '', mailed: 'perhaps', ownNumber: false },
		},
	],
	templateNotForeseen: [{}],
	invoiceNotCompared: [{ invoiceNumber: '2026012', mailed: 'yes' }],
	invoiceMailUncertain: [
		{ invoiceNumber: '2026012', text: 'De mailserver weigert' },
		{ invoiceNumber: '2026012', text: '' },
	],
};

export const booksRecordFaults: Samples<FactsOf<typeof booksRecordFaultsMessages>> = {
	pricesBoth: [{}],
	priceMissing: [{}],
	pricesBothNeeded: [{ vatCode: 'AFW_VERK' }],
	vatCodeNotForInvoice: [{ path: 'Lines 2, VAT Code', vatCode: 'HOOG_INK_21' }],
	endsInNoDigit: [{ path: 'Invoice Number' }],
	invoiceExists: [{ number: '2026001' }],
	invoiceExistsOtherwise: [
		{ number: '2026001', of: 'relation', asked: '1001', found: '1002' },
		{ number: '2026001', of: 'totalVat', asked: '21.00', found: '18.00' },
	],
	productFillsNot: [
		{ path: 'Line 1, VAT Code', productCode: '' },
		{ path: 'Line 1, VAT Code', productCode: 'BR01' },
	],
	productNotThere: [{ path: 'Line 1, Product Code', productCode: 'BR01' }],
	productTwice: [{ path: 'Line 1, Product Code', productCode: 'BR01' }],
};
