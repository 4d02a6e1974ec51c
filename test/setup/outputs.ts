import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { observeNodes } from '../../engine/observe';
import { addTo, notIn, schemaFileOf, seenIn, type Outputs } from '../../release/schemas/outputs';
import type { Schema } from '../../release/schemas/schema';
import { SCHEMA_TESTS } from '../../release/schemas/tests';

/**
 * Every run of an operation on n8n's engine, in the tests of the operations, is held against the schema by which the editor
 * knows its fields. `npm run schemas` makes these of the same runs: then they are only noted.
 */
const ROOT = join(__dirname, '..', '..');
const { NOTE_OUTPUTS_IN: folder } = process.env;
const noted: Outputs = {};
const wrong: string[] = [];

const isHeard = SCHEMA_TESTS.test(expect.getState().testPath ?? '');

observeNodes((outcome) => {
	const file = schemaFileOf(outcome);
	if (file === null || !isHeard) return;
	if (folder) addTo(noted, file, seenIn(outcome));
	else if (existsSync(join(ROOT, file)))
		wrong.push(...notIn(schemaIn(file), outcome).map((misfit) => `${file}: ${misfit}`));
});

const read = new Map<string, Schema>();
function schemaIn(file: string): Schema {
	const known = read.get(file) ?? (JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Schema);
	read.set(file, known);
	return known;
}

afterEach(() => {
	const told = [...new Set(wrong.splice(0))];
	if (told.length > 0) throw new Error(`npm run schemas makes the schema anew: ${told.join('; ')}`);
});

afterAll(() => {
	if (!folder || !isHeard) return;
	mkdirSync(folder, { recursive: true });
	const name = (expect.getState().testPath ?? '').slice(ROOT.length).replace(/\W/g, '_');
	writeFileSync(join(folder, `${name}.json`), JSON.stringify(noted));
});
