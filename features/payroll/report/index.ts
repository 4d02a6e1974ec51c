/**
 * Payroll in a report. `section.ts` is its part of a page: the runs of each company, their entries and what changed.
 * `title.ts` gives the state of a run in a few words, `answers.ts` the options of a question in words. `words.ts` has the
 * texts of a page, in both languages. It knows rows, and no books.
 */
export { payrollSection } from './section';
