import { noHeader } from './table/columns';
import { readCsv, separatorHint, SEPARATORS, type CsvRow, type Separator } from '../../../base/files/csv';
import { refuse } from '../../../base/files/refusal';
import { highestOf } from '../../../base/values/records';
import { ROWS_LAYOUTS } from './layouts';
import { inLayout, type GivenRows, type RowsLayout } from './formats/layout';
import { isTable, table } from './table/table';
import type { FileContent, FileSettings } from './formats/types';

/** Enough rows for a title and a header. */
const PREVIEW = 60;

/** The content of a text in rows. */
export function contentOfText(file: string, text: string, settings: FileSettings): FileContent {
	const { separator, rest } = separatorHint(text);
	const chosen = separator ?? separatorOf(file, rest, settings);
	const rows = inLayout(file, layoutSaid(settings) ?? table, () => readCsv(file, rest, chosen));
	return contentOfRows(file, { ...rows, ragged: false }, settings);
}

/** The content of rows of a text or of a workbook. */
export function contentOfRows(file: string, rows: GivenRows, settings: FileSettings): FileContent {
	const layout = layoutSaid(settings) ?? layoutOf(rows, settings) ?? table;
	return { format: layout.name, ...inLayout(file, layout, () => layout.read(file, rows, settings)) };
}

/** The layout of the setting; null when it is to be detected. */
function layoutSaid({ format }: FileSettings): RowsLayout | null {
	return ROWS_LAYOUTS.find(({ name }) => name === format) ?? null;
}

function layoutOf(rows: GivenRows, settings: FileSettings): RowsLayout | undefined {
	const said = layoutSaid(settings);
	return (said ? [said] : ROWS_LAYOUTS).find((layout) => layout.fits(rows, settings));
}

/** Those of several that are a journal; a table without dates only where no other has them. */
export function journalsAmong<Some extends { rows: CsvRow[] }>(
	several: readonly Some[],
	settings: FileSettings,
): Some[] {
	const beginning = ({ rows }: Some) => ({ rows: rows.slice(0, PREVIEW), ended: true, ragged: true });
	const found = several.flatMap((one) => {
		const layout = layoutOf(beginning(one), settings);
		return layout
			? [{ one, isDated: layout !== table || isTable(one.rows.slice(0, PREVIEW), settings, true) }]
			: [];
	});
	const dated = found.filter((each) => each.isDated);
	return (dated.length > 0 ? dated : found).map(({ one }) => one);
}

/** The separator by which the text is a journal. When no separator fits, the one with the most columns gives the reason. */
function separatorOf(file: string, text: string, settings: FileSettings): Separator {
	const tried = SEPARATORS.map((separator) => {
		const { rows } = readCsv(file, text, separator, PREVIEW);
		return {
			separator,
			rows,
			most: highestOf(
				rows.map(({ cells }) => cells.length),
				0,
			),
		};
	});
	const [first, second] = journalsAmong(tried, settings);
	if (first && !second) return first.separator;
	if (first) return refuse({ code: 'fileOtherKind', file, kind: 'unrecognised' });
	const [widest] = [...tried].sort((a, b) => b.most - a.most);
	const { rows = [] } = widest ?? {};
	if (isInvoice(rows)) return refuse({ code: 'fileOtherKind', file, kind: 'invoiceFile' });
	return noHeader(file, rows, settings);
}

/** Invoices for import into Exact Online have the columns of its journals, and a date of their own. */
function isInvoice(rows: readonly CsvRow[]): boolean {
	return rows.some(({ cells }) => cells.some(({ text }) => /^(factuurdatum|invoice ?date)$/i.test(text)));
}
