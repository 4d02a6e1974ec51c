import type {
	BooksRecordFaults,
	BooksRecordFindings,
} from '../../../nodes/shared/rows/findings/booksRecords';
import type { BooksCallFaults } from '../../../nodes/shared/rows/findings/problems/booksCalls';
import type { Samples } from './samples';

export const booksRecords: Samples<BooksRecordFindings> = {
	operationOverTokenOnly: [{}],
	noSuchProduct: [{ productCode: 'BR01' }],
	productNotUnique: [{ productCode: 'BR01', count: 2 }],
	productExists: [{ productCode: 'BR01' }],
	invoiceExists: [{ number: '2026001' }],
	relationExists: [{ relationCode: 'TEST1' }],
	invoiceWithoutPdf: [{ number: '2018010' }],
};

export const booksRecordFaults: Samples<BooksRecordFaults> = {
	pricesBoth: [{}],
	priceMissing: [{}],
	pricesBothNeeded: [{ vatCode: 'AFW_VERK' }],
	vatCodeNotForInvoice: [{ path: 'Lines 2, VAT Code', vatCode: 'HOOG_INK_21' }],
	endsInNoDigit: [{ path: 'Invoice Number' }],
};

export const booksCallFaults: Samples<BooksCallFaults> = {
	fieldUnknown: [{ path: 'cFilter.Naam', known: ['Trefwoord', 'Code', 'ID'] }],
	notAnObject: [{ path: 'Body' }],
};
