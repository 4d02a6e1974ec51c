/**
 * The layouts of files that have no headings: XML of accounting programs, and the rows of Exact Globe. `layout.ts` says what a
 * layout is: an object that tells whether a file is in it, and reads it; `../layouts.ts` lists them. `types.ts` is what all of
 * them give: dates with lines, and faults by their place in the file. `amounts.ts` reads decimals and signs, `dates.ts` which
 * part of a date comes first, `xmlValues.ts` the values of XML.
 */
export type { Layout } from './layout';
