import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import { namesOf, operations } from '../../tools/release/schemas/operations';
import { merged, misfits, schemaOf, type Schema } from '../../tools/release/schemas/schema';

const ROOT = join(__dirname, '..', '..');
const path = (file: string) => join(ROOT, file);
const read = (file: string) => JSON.parse(readFileSync(path(file), 'utf8')) as Schema;
const withOne = [...operations].filter(([, { givesAnything }]) => !givesAnything).map(([file]) => file);

test('every operation has a schema of what it gives; npm run schemas makes it of its tests', () => {
	expect(withOne.filter((file) => !existsSync(path(file)))).toEqual([]);
});

test('and what is built has the same', () => {
	const built = (file: string) => readFileSync(path(join('dist', file)), 'utf8');
	for (const file of withOne.filter((one) => existsSync(path(one))))
		expect([file, built(file) === readFileSync(path(file), 'utf8')]).toEqual([file, true]);
});

test("each is a JSON Schema of an object with fields: n8n's editor takes no other", () => {
	const ajv = new Ajv({ allowUnionTypes: true });
	for (const file of withOne.filter((one) => existsSync(path(one)))) {
		const schema = read(file);
		expect([file, schema.type, Object.keys(schema.properties ?? {}).length > 0]).toEqual([
			file,
			'object',
			true,
		]);
		expect(() => ajv.compile(schema)).not.toThrow();
	}
});

test('what gives more than ten fields can be simplified to ten at most, which are there', () => {
	for (const [file, { passesItems, properties, simplify }] of operations) {
		if (!existsSync(path(file)) || passesItems) continue;
		const known = Object.keys(read(file).properties ?? {});
		if (known.length <= 10 && !simplify) continue;
		const left = simplify ?? [];
		const most = known.includes('action') ? 9 : 10;
		expect([file, left.length > 0 && left.length <= most]).toEqual([file, true]);
		// After an answer that was lost alone.
		expect([...known, 'confirmedBy']).toEqual(expect.arrayContaining([...left]));
		expect(properties.map(({ name }) => name)).toContain('output');
	}
});

test('what can be chosen of it is what its schema has', () => {
	const schemas = withOne.filter(existsSync).map((file) => ({ path: file, schema: read(file) }));
	for (const [folder, names] of Object.entries(namesOf(schemas)))
		if (Object.keys(names).length > 0) expect(read(`${folder}/names.json`)).toEqual(names);
});

test('any two values fit the schema that is merged of both, as a validator has it', () => {
	// Not those that every object inherits, as `valueOf`.
	const ajv = new Ajv({ strict: false, ownProperties: true });
	const item = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue());
	fc.assert(
		fc.property(item, item, (one, other) => {
			const schema = merged(schemaOf(one), schemaOf(other));
			expect([...misfits(schema, one), ...misfits(schema, other)]).toEqual([]);
			expect([ajv.validate(schema, one), ajv.validate(schema, other)]).toEqual([true, true]);
		}),
		{ examples: [[{ c: {} }, { c: { valueOf: '' } }]] },
	);
});

test('what a schema does not have is named by its place', () => {
	const schema = schemaOf({ lines: [{ amount: '1.00' }], name: '' });
	expect(misfits(schema, { lines: [{ amount: 1 }, { vat: '' }], name: null })).toEqual([
		'.lines[].amount is number',
		'.lines[].vat is not in it',
		'.name is null',
	]);
});
