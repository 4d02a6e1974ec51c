import { brief } from '../../../values/text';
import type { BooksRecordFaults, BooksRecordFindings } from '../../findings/booksRecords';
import type { Clauses, Sentences } from '../sentence';

export const booksRecords: Sentences<BooksRecordFindings> = {
	operationOverTokenOnly: {
		what: 'e-Boekhouden does this for an API token alone. Nothing was read or written.',
		todo: 'Choose API Token at Authentication.',
	},
	noSuchProduct: {
		what: ({ productCode }) => `There is no product with code '${brief(productCode)}'.`,
		todo: 'Check the code in e-Boekhouden under Producten/diensten; capitals and leading zeros count.',
	},
	productNotUnique: {
		what: ({ productCode, count }) =>
			`${count} products have the code '${brief(productCode)}': which one is meant cannot be seen.`,
		todo: 'Give all but one of them another code in e-Boekhouden.',
	},
	productExists: {
		what: ({ productCode }) =>
			`There is already a product with code '${brief(productCode)}'. Nothing was written.`,
		todo: 'Choose another code, or use Product: Update.',
	},
	invoiceExists: {
		what: ({ number }) => `There is already an invoice '${brief(number)}'. Nothing was written.`,
		todo: 'Choose another number, or leave it empty: then e-Boekhouden gives the next one.',
	},
	relationExists: {
		what: ({ relationCode }) =>
			`There is already a relation with code '${brief(relationCode)}'. Nothing was written.`,
		todo: 'Choose another code, or use Relation: Update or Create or Update.',
	},
	invoiceWithoutPdf: {
		what: ({ number }) => `e-Boekhouden gives no PDF of invoice '${brief(number)}'.`,
		todo: 'See in e-Boekhouden under Factureren > Facturen > Overzicht whether the invoice has one: a draft may have none.',
	},
};

export const booksRecordFaults: Clauses<BooksRecordFaults> = {
	pricesBoth: 'give a price excluding or including VAT, not both',
	priceMissing: 'a price is missing: excluding or including VAT',
	pricesBothNeeded: ({ vatCode }) =>
		`with VAT code ${vatCode} both prices are needed, excluding and including VAT`,
	vatCodeNotForInvoice: ({ path, vatCode }) =>
		`${path}: '${vatCode}' is not a VAT code for an invoice, such as HOOG_VERK_21`,
	accountNotThere: ({ path, account }) => `${path}: there is no ledger account '${account}' in e-Boekhouden`,
	endsInNoDigit: ({ path }) => `${path} does not end in a digit`,
	noLines: 'there are no lines',
};
