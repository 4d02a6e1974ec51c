import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Installing } from '../../e2e/n8n/installing';
import { until } from '../../e2e/n8n/wait';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'installing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OTHER = process.platform === 'linux' ? 'darwin' : 'linux';

function lock(packages: Record<string, object>): void {
	writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
}

/** A folder is made before what belongs in it is there. */
function arrive(path: string, bytes: number): void {
	mkdirSync(join(folder, path, 'lib'), { recursive: true });
	writeFileSync(join(folder, path, 'package.json'), '{}');
	writeFileSync(join(folder, path, 'lib', 'index.js'), 'x'.repeat(bytes - 2));
}

test('counts what has arrived, each package once, with its own files', async () => {
	const [one, within, three] = [
		'node_modules/one',
		'node_modules/one/node_modules/two',
		'node_modules/three',
	];
	lock({ [one]: {}, [within]: {}, [three]: {}, 'node_modules/elsewhere': { os: [OTHER] } });
	const installing = new Installing(folder);
	expect(installing.after(0)).toEqual({ done: 0, total: 3, bytes: 0, seconds: 0 });

	arrive(one, 1000);
	arrive(within, 500);
	mkdirSync(join(folder, three));
	const two = await until(
		() => {
			const progress = installing.after(7);
			return progress.bytes === 1500 ? progress : undefined;
		},
		{ what: 'the sizes of two packages', seconds: 5 },
	);
	expect(two).toEqual({ done: 2, total: 3, bytes: 1500, seconds: 7 });
});
