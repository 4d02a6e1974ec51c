import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Installing } from './installing';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'installing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OTHER = process.platform === 'linux' ? 'darwin' : 'linux';

function lock(packages: Record<string, object>): void {
	writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
}

function arrive(path: string): void {
	mkdirSync(join(folder, path), { recursive: true });
	writeFileSync(join(folder, path, 'package.json'), '{}');
}

test('counts what has arrived of what this machine gets', () => {
	const [one, within, three] = [
		'node_modules/one',
		'node_modules/one/node_modules/two',
		'node_modules/three',
	];
	lock({
		[one]: {},
		[within]: {},
		[three]: { os: [`!${OTHER}`] },
		'node_modules/elsewhere': { os: [OTHER] },
	});
	const installing = new Installing(folder);
	expect(installing.look()).toBe('3 packages: 0 looked up, 0 fetched, 0 unpacked');

	arrive(one);
	arrive(within);
	// Made, and still empty
	mkdirSync(join(folder, three));
	expect(installing.look()).toBe('3 packages: 0 looked up, 0 fetched, 2 unpacked');
});

test('counts what npm asked for: where each package is, and the package', () => {
	lock({ 'node_modules/one': {} });
	const installing = new Installing(folder);
	for (const line of [
		'npm http fetch GET 200 http://127.0.0.1:4873/one 12ms (cache updated)',
		'npm http fetch GET 200 http://127.0.0.1:4873/one/-/one-1.0.0.tgz 12ms (cache hit)',
		'npm warn deprecated one@1.0.0: old',
	])
		installing.hear(line);
	expect(installing.look()).toBe('1 packages: 1 looked up, 1 fetched, 0 unpacked');
});
