/**
 * A file with payroll journals becomes the item of one company. `names.ts` says which files of several are read, `readFile.ts`
 * finds out what a file is, `formats/` reads its dates and lines, `journals/` the XML of one run. `parse.ts` gives each journal
 * its period and its declared name, and `chosen.ts` reads it as its sender chose for its columns. `form.ts` is the page on which
 * a person sends a file and answers, `arrival.ts` how files came in.
 */
export { parseFile } from './parse';
