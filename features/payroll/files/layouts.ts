import { exactOnlineXml } from './formats/exactOnlineXml';
import type { Layout, RowsLayout, XmlLayout } from './formats/layout';
import { twinfieldXml } from './formats/twinfieldXml';
import { table } from './table/table';

/** Every layout of payroll files. The first that fits a file reads it: the table, which asks least, is the last. */
export const LAYOUTS: readonly Layout[] = [exactOnlineXml, twinfieldXml, table];

export const XML_LAYOUTS = LAYOUTS.filter((layout): layout is XmlLayout => layout.of === 'xml');
export const ROWS_LAYOUTS = LAYOUTS.filter((layout): layout is RowsLayout => layout.of === 'rows');
