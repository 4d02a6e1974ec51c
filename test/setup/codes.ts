import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { features, type Tables } from '../../base/words/features';
import '../../features';

/** Tells `codesGiven.js` which codes are put into words while a test file runs. */
const ROOT = join(__dirname, '..', '..');
const notes = join(process.env.CODES_IN ?? '', `${process.pid}.txt`);
const noted = new Set<string>();

function note(code: string): void {
	const line = `${relative(ROOT, expect.getState().testPath ?? '')}\t${code}\n`;
	if (!noted.has(line)) appendFileSync(notes, line);
	noted.add(line);
}

function observe({ findings, problems, faults }: Tables): void {
	for (const table of [findings, problems, faults])
		for (const [code, message] of Object.entries(table ?? {})) {
			const get = () => {
				note(code);
				return message;
			};
			Object.defineProperty(table, code, { get, enumerable: true });
		}
}

observe(features());
// On n8n's engine runs what is built, with tables of its own.
const load = createRequire(__filename);
const built = <Module>(path: string): Module => load(join(ROOT, 'dist', path)) as Module;
built('features');
observe(built<{ features: typeof features }>('base/words/features').features());
