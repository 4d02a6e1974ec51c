import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readJson, ROOT } from '../built';
import { namesOf, operationOf } from './operations';
import { addTo, schemaFrom, type Outputs } from './outputs';
import { inOrderOf, type Schema } from './schema';
import { SCHEMA_TESTS } from './tests';

/**
 * `npm run schemas`: runs the tests of the operations, and makes of all that they gave on n8n's engine the schemas by which
 * the editor knows the fields before the first run. With the folder of an earlier run, of what was noted there.
 */
const [given] = process.argv.slice(2);
const folder = given ?? mkdtempSync(join(tmpdir(), 'outputs-'));
if (given === undefined) {
	const { status } = spawnSync('npx', ['jest', '-w', '1', '--runTestsByPath', ...schemaTests()], {
		cwd: ROOT,
		stdio: 'inherit',
		env: { ...process.env, NOTE_OUTPUTS_IN: folder, EVERY_CASE: '1' },
	});
	if (status !== 0) {
		process.stderr.write('No schema was written: mend first what jest says above.\n');
		rmSync(folder, { recursive: true });
		process.exit(1);
	}
}

function schemaTests(): string[] {
	const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
	return files.map((file) => join('test', file)).filter((file) => SCHEMA_TESTS.test(file));
}

const outputs: Outputs = {};
for (const file of readdirSync(folder).sort())
	for (const [path, seen] of Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Outputs))
		addTo(outputs, path, seen);
if (given === undefined) rmSync(folder, { recursive: true });

const schemas = Object.entries(outputs).flatMap(([path, seen]) => {
	const schema = schemaFrom(seen);
	const operation = operationOf(path);
	if (!operation || operation.givesAnything || !schema?.properties) return [];
	const former = existsSync(join(ROOT, path)) ? readJson<Schema>(path) : undefined;
	return [
		{ path, schema: { ...inOrderOf(former, schema), additionalProperties: operation.passesItems ?? false } },
	];
});

const { n8n } = readJson<{ n8n: { nodes: string[] } }>('package.json');
for (const node of n8n.nodes)
	rmSync(join(ROOT, dirname(node.replace('dist/', '')), '__schema__'), { recursive: true, force: true });
for (const { path, schema } of schemas) {
	mkdirSync(dirname(join(ROOT, path)), { recursive: true });
	writeFileSync(join(ROOT, path), `${JSON.stringify(schema, null, '\t')}\n`);
}

for (const [folder, names] of Object.entries(namesOf(schemas)))
	if (Object.keys(names).length > 0)
		writeFileSync(join(ROOT, folder, 'names.json'), `${JSON.stringify(names, null, '\t')}\n`);
