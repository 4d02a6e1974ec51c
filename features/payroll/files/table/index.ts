/**
 * A table: CSV and sheets, by the headings of their columns. `headings.ts` knows these, `columns.ts` finds the header and what
 * each column is, by heading, setting or an earlier choice; `cells.ts` what the cells of a column are, and `unread.ts` asks about
 * one that is not known. `tableRow.ts` reads the cells of a row, `totals.ts` checks its sums, `companies.ts` says whose wages the
 * lines are. `table.ts` puts them together, and `exactOnlineCsv.ts` is the table of Exact Online.
 */
export { table } from './table';
