import { buildSync } from 'esbuild';
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const SERVER = join(ROOT, 'test', 'n8n', 'server');

const testFiles = readdirSync(SERVER)
	.filter((file) => file.endsWith('.test.ts'))
	.map((file) => join(SERVER, file));

/**
 * A file in test/n8n finds its packages in test/n8n/node_modules first, and there may be half an installation: `.ci/run` installs
 * n8n while `npm test` runs. Once a test failed in the middle of a package that was still being written.
 */
test('what `npm test` loads from test/n8n needs no package that is installed there', () => {
	const { metafile } = buildSync({
		...{ entryPoints: testFiles, absWorkingDir: ROOT, outdir: 'unused' },
		...{ bundle: true, write: false, metafile: true, platform: 'node', packages: 'external' },
	});
	const loaded = Object.entries(metafile.inputs).filter(([file]) => file.startsWith('test/n8n/'));
	expect(loaded.map(([file]) => file)).toContain('test/n8n/server/login.ts');
	const packages = loaded.flatMap(([file, { imports }]) =>
		imports
			.filter(({ path, external }) => external && !/^node:/.test(path) && !builtinModules.includes(path))
			.map(({ path }) => `${file}: ${path}`),
	);
	expect(packages).toEqual([]);
});
