import type { BooksCheckFindings } from '../../findings/booksChecks';
import type { Sentences } from '../sentence';

export const booksChecks: Sentences<BooksCheckFindings> = {
	sideNotVerified: {
		what: ({ mutation, ledgerAccount, before, after }, t) =>
			before === '' || after === ''
				? `Mutatie ${mutation} is geboekt; of debet en credit kloppen, is niet vastgesteld, want het saldo van grootboekrekening ${ledgerAccount} kon niet worden gelezen.`
				: `Mutatie ${mutation} is geboekt; of debet en credit kloppen, is niet vastgesteld: het saldo van grootboekrekening ${ledgerAccount} was ${t.amount(before)} en is ${t.amount(after)}.`,
		todo: ({ mutation, ledgerAccount, amount, side }, t) =>
			`Kijk één keer in e-Boekhouden op de grootboekkaart van ${ledgerAccount}: mutatie ${mutation} moet daar met ${t.amount(amount)} ${side} staan.`,
	},
	quotaForecast: {
		what: ({ calls, forecast, limit }) =>
			`Alle mutaties lezen kost ${calls} aanroepen. Een maand van dagelijkse runs komt op ongeveer ${forecast}, en e-Boekhouden staat er ${limit} toe.`,
		todo: 'Laat de workflow later beginnen of minder vaak lopen, voordat het boeken voor de rest van een maand stilvalt.',
	},
};
