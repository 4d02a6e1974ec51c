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
	expect(installing.look()).toEqual({ done: 0, total: 3 });

	arrive(one);
	arrive(within);
	// Made, and still empty
	mkdirSync(join(folder, three));
	expect(installing.look()).toEqual({ done: 2, total: 3 });
});
