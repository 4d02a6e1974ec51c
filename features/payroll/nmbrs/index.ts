/**
 * Nmbrs becomes the item of each company. `companies.ts` chooses the companies, `scope.ts` the years and periods,
 * `readPayroll.ts` reads the lists and the journals, `readJournal.ts` one of them. `item.ts` makes the item, `decisions.ts`
 * the rows about what could not be read, and `messages.ts` their sentences. This folder ends with the SOAP API of Nmbrs; what replaces it makes the same items.
 */
export { readPayrolls } from './readPayroll';
