import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What cannot be run here is at least held against what was. */
const ROOT = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const readJson = <T>(file: string) => JSON.parse(read(file)) as T;

const COMPOSE_FILES = ['tools/install/compose.yaml', 'tools/install/compose.queue.yaml'];
const example = Object.fromEntries(
	[...read('tools/install/example.env').matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [
		name,
		value,
	]),
);
const { name } = readJson<{ name: string }>('package.json');

test('the n8n of the examples is the one that was tried; how to fill in the package is said', () => {
	const { dependencies } = readJson<{ dependencies: { n8n: string } }>('test/n8n/package.json');
	expect(example.N8N_VERSION).toBe(dependencies.n8n);
	for (const file of ['tools/install/example.env', 'docs/install.md'])
		expect(read(file)).toContain(`npm view ${name} version dist.integrity`);
});

describe.each(COMPOSE_FILES)('%s', (file) => {
	const text = read(file);

	test('takes nothing from its surroundings that the example of them does not have', () => {
		const wanted = new Set([...text.matchAll(/\$\{(\w+)(?::\?)?\}/g)].map(([, variable]) => variable));
		expect([...wanted].filter((variable) => !(String(variable) in example))).toEqual([]);
	});

	test('lets n8n 3 load the package, in the Dutch time zone', () => {
		expect(text).toMatch(/N8N_UNVERIFIED_PACKAGES_ENABLED: 'true'/);
		expect(text).toMatch(/ GENERIC_TIMEZONE: Europe\/Amsterdam/);
		const [, list = ''] = /# N8N_COMMUNITY_PACKAGES: '(.*)'/.exec(text) ?? [];
		expect(JSON.parse(list)).toEqual([
			{ name, version: '${PACKAGE_VERSION}', checksum: '${PACKAGE_CHECKSUM}' },
		]);
	});

	test('says that nobody ran it', () => {
		expect(text.slice(0, text.indexOf('services:'))).toMatch(/Not run by us/);
	});
});

test('every variable of queue mode is one that the page about it names, and has the same value', () => {
	const page = read('docs/queue-mode.md');
	const text = read('tools/install/compose.queue.yaml');
	const variables = [...text.matchAll(/^ {2}((?:DB|QUEUE|EXECUTIONS|OFFLOAD)_\w+): '?([\w.]+)'?$/gm)];
	expect(variables.length).toBeGreaterThan(8);
	for (const [, variable = ''] of variables) expect(page).toContain(variable);
	expect(text).toMatch(/EXECUTIONS_MODE: queue/);
});

test('the guides say first thing what n8n 3 wants', () => {
	for (const [guide, heading] of [
		['README.md', '## Install in n8n'],
		['README.nl.md', '## Installeren'],
	] as const) {
		const section = read(guide).split(heading)[1] ?? '';
		expect(section.slice(0, 400)).toContain('N8N_UNVERIFIED_PACKAGES_ENABLED=true');
	}
});
