/**
 * The layouts of files. Each is one object (`layout.ts`): whether a file is in it, and how it is read; `LAYOUTS` lists them,
 * and `readFile.ts` takes the first that fits. `table.ts` reads CSV and sheets by the headings of their columns: `headings.ts`
 * knows these, `columns.ts` finds them, and `unread.ts` asks about a column that is not known. `rows.ts` chooses the separator
 * of a text and the sheet of a workbook. `amounts.ts` reads decimals and signs, `companies.ts` whose wages they are.
 * `types.ts` is what all of them give: dates with lines, and faults by their place in the file.
 */
import { exactGlobeCsv } from './exactGlobeCsv';
import { exactOnlineCsv } from './exactOnlineCsv';
import { exactOnlineXml } from './exactOnlineXml';
import type { Layout, RowsLayout, XmlLayout } from './layout';
import { nmbrsXml } from './nmbrsXml';
import { table } from './table';
import { twinfieldXml } from './twinfieldXml';

/** Every layout, by what it asks of a file: the table fits last. */
export const LAYOUTS: readonly Layout[] = [
	exactOnlineXml,
	twinfieldXml,
	nmbrsXml,
	exactGlobeCsv,
	exactOnlineCsv,
	table,
];

export const XML_LAYOUTS = LAYOUTS.filter((layout): layout is XmlLayout => layout.of === 'xml');
export const ROWS_LAYOUTS = LAYOUTS.filter((layout): layout is RowsLayout => layout.of === 'rows');
