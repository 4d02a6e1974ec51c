import { join } from 'node:path';

/** `npm run measure -- payroll`: what is measured, with its own figures; the protocols when nothing is said. */
const MEASURES = ['protocols', 'payroll'];
const [what = 'protocols'] = process.argv.splice(2, 1);

if (MEASURES.includes(what)) void import(join(__dirname, what));
else {
	console.error(`There is no "${what}" to measure, only ${MEASURES.join(', ')}.`);
	process.exitCode = 1;
}
