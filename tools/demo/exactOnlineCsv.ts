import type { Run } from '../../sandbox/nmbrs/payroll/types';

/** A payroll run as a file for Exact Online (docs/payroll-files.md): an amount below nothing is credit. */
export function exactOnlineCsv({ journals, periodStart }: Run): string {
	const lines = journals.flatMap(({ date, lines: ofDate }) =>
		ofDate.map(({ ledgerAccount, description, side, amount }) => {
			const signed = `${side === 'debit' ? '' : '-'}${amount}`.replace('.', ',');
			const text = `"${description.replaceAll('"', '""')}"`;
			return [periodStart, date, ledgerAccount, text, signed, ''].join(';');
		}),
	);
	return ['Periode;Boekdatum;Grootboekrekening;Omschrijving;Bedrag;Kostenplaats: Code', ...lines, ''].join(
		'\r\n',
	);
}
