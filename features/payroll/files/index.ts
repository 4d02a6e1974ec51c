/**
 * A file with payroll journals becomes the item of one company. `readFile.ts` finds out what the file is, `formats/` reads its
 * dates and lines, `journals/` the XML of one run. `parse.ts` gives each journal its period and its declared name. `form.ts`
 * is the page on which a person sends a file and answers, `arrival.ts` how files came in.
 */
export { parseFile } from './parse';
