import type { SPECIMENS } from '../features/payroll/files/support/specimens';
import { WRITERS, type Line, type Style } from '../features/payroll/files/support/writers';

const STYLE: Style = {
	...{ separator: ';', quoted: false, encoding: 'utf8', decimals: 'comma', grouped: false },
	...{ columns: 'sides', dates: 'dutch', lineEnd: '\r\n', totals: false },
};

/** Gross wages and charges of some dates, in euros: a quarter of the wages is tax. */
export function journalFile(
	format: keyof typeof SPECIMENS,
	...parts: [date: string, gross: number, charges?: number][]
): Buffer {
	const lines = parts.flatMap(([date, gross, charges = 0]): Line[] => {
		const line = (account: string, euros: number) => ({
			...{ date, account, description: 'Loon', costCentre: '' },
			cents: Math.round(euros * 100),
		});
		const wages = [line('4000', gross), line('1700', -gross / 4), line('1710', (-gross * 3) / 4)];
		return charges === 0 ? wages : [...wages, line('4010', charges), line('1720', -charges)];
	});
	return WRITERS[format](lines, STYLE);
}

/** A journal as people have it in a table: gross and net of one month. */
export function table(amount = '12500,00', date = '31-05-2026', text = 'Bruto lonen'): string {
	return [
		'Datum;Grootboek;Omschrijving;Debet;Credit',
		`${date};4000;${text};${amount};`,
		`${date};1710;Netto lonen;;${amount}`,
		'',
	].join('\r\n');
}
