/**
 * What is in the books, as payroll reads it. `memorial.ts` is an entry and its Boekstuk, which says whose booking it is;
 * `description.ts` is what an entry of ours remembers: its fingerprint and the content for which it was written. `amounts.ts`
 * sums by date, ledger account and cost centre, `chart.ts` is the chart of accounts, `details.ts` an entry as it is shown.
 * `readBooks.ts` reads the window; where each entry takes a call, on an ordinary day only our own. `bookedEntries.ts` has what was
 * read, and what this execution writes. `booksOf.ts` is the way to the port; nothing else here knows it.
 */
export { readQuietly, readWhole, type BooksReading, type PayrollBooks } from './readBooks';
