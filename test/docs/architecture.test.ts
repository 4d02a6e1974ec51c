import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { resources as eBoekhouden } from '../../nodes/EBoekhouden/resources';
import { resources as nmbrs } from '../../nodes/Nmbrs/resources';
import { resources as outSmart } from '../../nodes/OutSmart/resources';

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

function filesBelow(folder: string, pattern: RegExp): string[] {
	return readdirSync(join(root, folder)).flatMap((name) => {
		const path = `${folder}/${name}`;
		if (statSync(join(root, path)).isDirectory()) return filesBelow(path, pattern);
		return pattern.test(name) ? [path] : [];
	});
}

const NODES = { eBoekhouden, nmbrs, outSmart };

test('the table of operations names every operation and its file', () => {
	const rows = [
		...read('docs/architecture.md').matchAll(
			/^\|\s*(\w+)\s*\|\s*(\w+)\s*\|\s*(\w+)\s*\|\s*`([^`]+)`\s*\|$/gm,
		),
	];
	const told = rows.map(([, node, resource, operation, file]) => `${node} ${resource} ${operation} ${file}`);
	const folders: Record<string, string> = {
		eBoekhouden: 'EBoekhouden',
		nmbrs: 'Nmbrs',
		outSmart: 'OutSmart',
	};
	const there = Object.entries(NODES).flatMap(([node, resources]) =>
		resources.flatMap(({ value, operations }) =>
			operations.map(
				(operation: { value: string }) =>
					`${node} ${value} ${operation.value} nodes/${folders[node]}/operations/${value}/${operation.value}.ts`,
			),
		),
	);
	expect(told.sort()).toEqual(there.sort());
	for (const [, , , , file] of rows) expect(existsSync(join(root, file ?? ''))).toBe(true);
});

test('every file that a document names exists', () => {
	for (const document of [
		'README.md',
		'README.nl.md',
		'CONTRIBUTING.md',
		'docs/architecture.md',
		'docs/items.md',
	]) {
		const text = read(document);
		const named = [
			...text.matchAll(/`((?:nodes|workflows|docs|sandbox|engine|demo|test)\/[\w./-]+\.\w+)`/g),
		].map(([, file]) => file ?? '');
		const base = document.startsWith('docs/') ? 'docs/' : '';
		const linked = [...text.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, file]) => base + (file ?? ''));
		for (const file of [...named, ...linked])
			expect([document, file, existsSync(join(root, file))]).toEqual([document, file, true]);
	}
});

test.each([
	['nmbrs-payroll-sync', 12],
	['outsmart-sync', 21],
	['failure-notice', 3],
])('both user guides name every setting of %s', (name, count) => {
	const workflow = JSON.parse(read(`workflows/${name}.json`)) as {
		nodes: { name: string; parameters: { assignments?: { assignments: { name: string }[] } } }[];
	};
	const settings =
		workflow.nodes.find(({ name }) => name === 'Settings')?.parameters.assignments?.assignments ?? [];
	expect(settings).toHaveLength(count);
	for (const guide of ['README.md', 'README.nl.md']) {
		for (const setting of settings) expect(read(guide)).toContain(`\`${setting.name}\``);
	}
});

test('layers: no service imports another, and only nodes, operations and shared/n8n know n8n', () => {
	const offending = filesBelow('nodes', /\.ts$/).flatMap((file) => {
		const imports = [...read(file).matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '');
		const service = file.split('/')[1] ?? '';
		const crosses = imports.filter(
			(from) => /\.\.\/(EBoekhouden|Nmbrs|OutSmart)\//.test(from) && service !== 'shared',
		);
		const fromShared =
			service === 'shared' ? imports.filter((from) => /(EBoekhouden|Nmbrs|OutSmart)\//.test(from)) : [];
		const mayKnowN8n = /\/(operations|methods|n8n)\/|\.node\.ts$|connection\.ts$|resources\.ts$/.test(file);
		const n8n = mayKnowN8n ? [] : imports.filter((from) => from.startsWith('n8n-'));
		return [...crosses, ...fromShared, ...n8n].map((from) => `${file} imports ${from}`);
	});
	expect(offending).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
	const long = ['nodes', 'credentials', 'sandbox', 'engine', 'demo']
		.flatMap((folder) => filesBelow(folder, /\.ts$/))
		.map((file) => [file, read(file).split('\n').length] as const)
		.filter(([, lines]) => lines > 300);
	expect(long).toEqual([]);
});
