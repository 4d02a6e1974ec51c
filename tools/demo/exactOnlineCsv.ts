import type { Run } from '../../sandbox/nmbrs/payroll/types';

/** A payroll run as a file for Exact Online (docs/payroll-files.md): an amount below nothing is credit. */
export function exactOnlineCsv({ journals }: Run): string {
	const lines = journals.flatMap(({ date, lines: ofDate }) =>
		ofDate.map(({ ledgerAccount, description, side, amount }) => {
			const signed = `${side === 'debit' ? '' : '-'}${amount}`.replace('.', ',');
			return [ledgerAccount, signed, date, `"${description.replaceAll('"', '""')}"`].join(';');
		}),
	);
	return ['Grootboekrekening;Bedrag;Boekdatum;Omschrijving', ...lines, ''].join('\r\n');
}
