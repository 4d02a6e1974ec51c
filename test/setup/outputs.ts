import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { observeNodes } from '../../engine/observe';
import { addTo, notIn, schemaFileOf, seenIn, type Outputs } from '../../tools/release/schemas/outputs';
import type { Schema } from '../../tools/release/schemas/schema';
import { SCHEMA_TESTS } from '../../tools/release/schemas/tests';

/**
 * Compares every run of an operation on n8n's engine, in the tests of the operations, with the schema by which the editor
 * knows its fields: that run fails. `npm run schemas` makes these schemas of the same runs: then they are only noted.
 */
const ROOT = join(__dirname, '..', '..');
const { NOTE_OUTPUTS_IN: folder } = process.env;
const noted: Outputs = {};

observeNodes((outcome) => {
	const file = schemaFileOf(outcome);
	if (file === null || !SCHEMA_TESTS.test(expect.getState().testPath ?? '')) return;
	if (folder) addTo(noted, file, seenIn(outcome));
	else if (existsSync(join(ROOT, file))) {
		const misfits = notIn(schemaIn(file), outcome);
		if (misfits.length > 0)
			throw new Error(`npm run schemas makes the schema anew: ${file}: ${misfits.join('; ')}`);
	}
});

if (folder)
	process.on('exit', () => {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(noted));
	});

const read = new Map<string, Schema>();
function schemaIn(file: string): Schema {
	const known = read.get(file) ?? (JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Schema);
	read.set(file, known);
	return known;
}
