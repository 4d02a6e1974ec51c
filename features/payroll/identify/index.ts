/**
 * Which run of the books each journal is: declared, never inferred. A journal has a name: its number, or a period and words
 * (`declared.ts`). Its content is a hash of its amounts (`contents.ts`); the entries of a run remember the contents for which
 * they were written, its states (`bookedRuns.ts`). `identify.ts` decides for all journals of a company together: the same, a
 * newer version, new, older, or asked. Amounts may only hold back what a name says (`likeness.ts`). `question.ts` is the
 * question and its answers, `rulingText.ts` what a person types. Pure: it reads and writes nothing.
 */
export { identify } from './identify';
