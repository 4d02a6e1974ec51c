import { brief } from '../../../values/text';
import type { BooksRecordFaults, BooksRecordFindings } from '../../findings/booksRecords';
import type { Clauses, Sentences } from '../sentence';

export const booksRecords: Sentences<BooksRecordFindings> = {
	operationOverTokenOnly: {
		what: 'Dit kan bij e-Boekhouden alleen met een API-token. Er is niets gelezen of geschreven.',
		todo: 'Kies bij Authentication voor API Token.',
	},
	noSuchProduct: {
		what: ({ productCode }) => `Er is geen product met code '${brief(productCode)}'.`,
		todo: 'Controleer de code in e-Boekhouden bij Producten/diensten; hoofdletters en voorloopnullen tellen.',
	},
	productNotUnique: {
		what: ({ productCode, count }) =>
			`${count} producten hebben de code '${brief(productCode)}': om welk product het gaat, is niet te zien.`,
		todo: 'Geef ze in e-Boekhouden op één na een andere code.',
	},
	productExists: {
		what: ({ productCode }) =>
			`Er is al een product met code '${brief(productCode)}'. Er is niets geschreven.`,
		todo: 'Kies een andere code, of gebruik Product: Update.',
	},
	invoiceExists: {
		what: ({ number }) => `Er is al een factuur '${brief(number)}'. Er is niets geschreven.`,
		todo: 'Kies een ander nummer, of laat het leeg: dan geeft e-Boekhouden het volgende.',
	},
	relationExists: {
		what: ({ relationCode }) =>
			`Er is al een relatie met code '${brief(relationCode)}'. Er is niets geschreven.`,
		todo: 'Kies een andere code, of gebruik Relation: Update of Create or Update.',
	},
	invoiceWithoutPdf: {
		what: ({ number }) => `e-Boekhouden geeft geen pdf van factuur '${brief(number)}'.`,
		todo: 'Kijk in e-Boekhouden bij Factureren > Facturen > Overzicht of de factuur er een heeft: een concept heeft er misschien geen.',
	},
};

export const booksRecordFaults: Clauses<BooksRecordFaults> = {
	pricesBoth: 'geef een prijs exclusief of inclusief btw, niet allebei',
	priceMissing: 'er ontbreekt een prijs: exclusief of inclusief btw',
	pricesBothNeeded: ({ vatCode }) =>
		`bij btw-code ${vatCode} zijn beide prijzen nodig, exclusief en inclusief btw`,
	vatCodeNotForInvoice: ({ path, vatCode }) =>
		`${path}: '${vatCode}' is geen btw-code voor een factuur, zoals HOOG_VERK_21`,
	accountNotThere: ({ path, account }) =>
		`${path}: grootboekrekening '${account}' is er niet in e-Boekhouden`,
	endsInNoDigit: ({ path }) => `${path} eindigt niet op een cijfer`,
	noLines: 'er zijn geen regels',
};
