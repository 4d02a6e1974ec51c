import type { RowsLayout } from '../formats/layout';
import { table } from './table';

/** A table with the headings of Exact Online's template (docs/payroll-files.md): only Exact has this name for a journal. */
export const exactOnlineCsv: RowsLayout = {
	...table,
	name: 'exactOnlineCsv',
	label: 'Exact Online CSV',
	fits(given, settings) {
		const isOwn = given.rows.some(({ cells }) =>
			cells.some(({ text }) => /^(dagboek|journal): ?code$/i.test(text)),
		);
		return (isOwn || settings.format === 'exactOnlineCsv') && table.fits(given, settings);
	},
};
