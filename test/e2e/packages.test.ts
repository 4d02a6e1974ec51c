import { buildSync } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

const testFiles = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
	.map((file) => join(ROOT, 'test', file))
	.filter((file) => file.endsWith('.ts') && readFileSync(file, 'utf8').includes('/e2e/'));

/**
 * A file in e2e finds its packages in e2e/node_modules first, and there may be half an installation: `.ci/run` installs
 * n8n while `npm test` runs. Once a test failed in the middle of a package that was still being written.
 */
test('what `npm test` loads from e2e needs no package that is installed there', () => {
	const { metafile } = buildSync({
		...{ entryPoints: testFiles, absWorkingDir: ROOT, outdir: 'unused' },
		...{ bundle: true, write: false, metafile: true, platform: 'node', packages: 'external' },
	});
	const loaded = Object.entries(metafile.inputs).filter(([file]) => file.startsWith('e2e/'));
	expect(loaded.map(([file]) => file)).toContain('e2e/n8n/login.ts');
	const packages = loaded.flatMap(([file, { imports }]) =>
		imports
			.filter(({ path, external }) => external && !/^node:/.test(path) && !builtinModules.includes(path))
			.map(({ path }) => `${file}: ${path}`),
	);
	expect(packages).toEqual([]);
});
