import { inBoth } from '../../../../base/words/language';

/** The fields of a line in a table, by their names in the setting `columns`; `ignored` for a column without use. */
export const COLUMNS = inBoth({
	amount: ['amount', 'bedrag'],
	company: ['company', 'bedrijf'],
	costCentre: ['cost centre', 'kostenplaats'],
	credit: ['credit', 'credit'],
	currency: ['currency', 'valuta'],
	date: ['date', 'datum'],
	debit: ['debit', 'debet'],
	description: ['description', 'omschrijving'],
	ignored: ['ignored', 'overgeslagen'],
	ledgerAccount: ['ledger account', 'grootboekrekening'],
	period: ['period', 'periode'],
	run: ['run', 'run'],
	side: ['debit or credit', 'debet of credit'],
	year: ['year', 'jaar'],
});

export type ColumnField = Exclude<keyof typeof COLUMNS.en, 'currency'>;

/** What the cells of a column are that is not known. */
export const HOLDS = inBoth({
	accounts: ['ledger accounts', 'grootboekrekeningen'],
	amounts: ['amounts', 'bedragen'],
	dates: ['dates', 'datums'],
	numbers: ['whole numbers', 'hele getallen'],
	sides: ['debit or credit', 'debet of credit'],
	/** Not on each line. */
	someDates: ['dates, not on every line', 'datums, niet op elke regel'],
});

export type UnreadColumn = {
	/** As it is entered in the setting. */
	column: string;
	holds: keyof typeof HOLDS.en;
	values: string[];
};
