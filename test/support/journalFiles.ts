import type { UnknownFields } from '../../base/values/records';
import type { RowsSettings } from '../../features/payroll/rows/lines';

/** The columns of these tables, and what a user has beside them. */
export const ROWS: RowsSettings = {
	columns: {
		...{ ledgerAccount: 'Grootboek', description: 'Omschrijving', costCentre: '', contraAccount: '' },
		...{ debit: 'Debet', credit: 'Credit', amount: '', side: '', date: 'Datum', period: '', run: '' },
		company: '',
	},
	standard: [],
	amounts: 'debitAndCredit',
	creditSign: 'positiveIsDebit',
	...{ debitWords: ['d'], creditWords: ['c'], decimalSign: 'comma', dateFormat: '', emptyIs: '' },
	...{ leaveOut: 'nothing', leaveOutColumn: '', leaveOutValues: [], headings: 'inEachLine' },
	...{ ourNumbers: [], othersNumbers: [] },
	...{ source: 'NMBRS', fromYear: 2026, fromPeriod: 1, periodsPerYear: 12, severalPeriods: 'ask' },
};

/** Gross wages and charges of some dates, in euros: a quarter of the wages is tax. */
export function journalFile(...parts: [date: string, gross: number, charges?: number][]): string {
	const lines = parts.flatMap(([date, gross, charges = 0]) => {
		const line = (account: string, euros: number) => {
			const amount = Math.abs(euros).toFixed(2).replace('.', ',');
			return `${date};${account};Loon;${euros >= 0 ? `${amount};` : `;${amount}`}`;
		};
		const wages = [line('4000', gross), line('1700', -gross / 4), line('1710', (-gross * 3) / 4)];
		return charges === 0 ? wages : [...wages, line('4010', charges), line('1720', -charges)];
	});
	return [HEADING, ...lines, ''].join('\r\n');
}

const HEADING = 'Datum;Grootboek;Omschrijving;Debet;Credit';

/** A journal as people have it in a table: gross and net of one month. */
export function table(amount = '12500,00', date = '31-05-2026', text = 'Bruto lonen'): string {
	return [HEADING, `${date};4000;${text};${amount};`, `${date};1710;Netto lonen;;${amount}`, ''].join('\r\n');
}

/** The lines of such a table, as n8n gives them: an item each. */
export function itemsOf(content: string): UnknownFields[] {
	const [heading = '', ...lines] = content.split(/\r?\n/).filter((line) => line !== '');
	const names = heading.split(';');
	return lines.map((line) => {
		const cells = line.split(';');
		return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
	});
}
