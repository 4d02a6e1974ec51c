/**
 * The layouts of a file. `xml.ts` reads those of accounting programs; `table.ts` reads CSV and sheets by the names of their
 * columns (`columns.ts`), and `exactGlobeCsv.ts` one layout without such names. `rows.ts` chooses. `amounts.ts` reads decimals
 * and signs, `accounts.ts` ledger accounts, `companies.ts` whose wages they are. `types.ts` is what all of them give: dates
 * with lines, and faults by their place in the file.
 */
export { contentOfRows, contentOfText } from './rows';
