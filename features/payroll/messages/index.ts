/**
 * What payroll has to say: each code with its facts and its sentences, in both languages. `payroll.ts` is about runs, `writing.ts`
 * about entries, `edited.ts` about what people changed, `identify.ts` about which run it is, `months.ts` about several months;
 * `reading.ts` is about Nmbrs, `files/` about files. `runWords.ts` has the parts of sentences that several share. A sentence
 * says what happened and to which record, an advice what the reader does; nothing is ever recovered from either.
 */
export { payroll } from './payroll';
