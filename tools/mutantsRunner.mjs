import { readConfigs } from 'jest-config';
import { createRequire } from 'node:module';

/**
 * Runs test files with one change after another in one process, for `mutants.ts`: { tests, change } comes in, { passed, isClean }
 * goes out. It is not clean when a test fails without the change too, because the change left something behind: then another
 * process has to go on.
 */
const load = createRequire(import.meta.url);
const runner = await import(load.resolve('../node_modules/jest-light-runner/src/worker-runner.js'));
const { globalConfig, configs } = await readConfigs({ _: [], $0: '', maxWorkers: '1' }, [process.cwd()]);
runner.setWorkerData({ globalConfig, projectConfig: configs[0], runtime: 'main_thread' });
/** What Stryker's changes read, to know which of them counts. A loop without an end throws after this many times. */
const changes = (globalThis.__stryker__ ??= {});
const LIMIT = 2_000_000;

async function passes(file, change) {
	Object.assign(changes, { activeMutant: change, hitCount: 0, hitLimit: LIMIT, currentTestId: file });
	// A test file registers its tests when it is loaded.
	delete load.cache[file];
	try {
		return (await runner.default(file)).numFailingTests === 0;
	} catch {
		return false;
	} finally {
		Object.assign(changes, { activeMutant: null, currentTestId: undefined });
	}
}

const known = new Set();
/** The changes that the tests of a file meet, or that were met while a module was loaded. */
const metIn = (file) => changes.mutantCoverage?.perTest[file] ?? {};
const metAtLoad = () => changes.mutantCoverage?.static ?? {};

async function run({ tests, change }) {
	for (const file of tests) {
		if (!known.has(file) && !(await passes(file, null))) return { passed: false, isClean: false };
		known.add(file);
		if (!(change in metIn(file)) || (await passes(file, change))) continue;
		return { passed: false, isClean: await passes(file, null) };
	}
	return { passed: true, isClean: true, isMetAtLoad: change in metAtLoad() };
}

process.on('message', async (asked) => process.send(await run(asked)));
process.send('ready');
