import { readConfigs } from 'jest-config';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs test files with one change after another in one process, for `mutants.ts`, which sends `Asked` and gets `Told`.
 */
export interface Asked {
	tests: readonly string[];
	change: string;
}

export interface Told {
	passed: boolean;
	/** False when a test fails without the change too, because the change left something behind: another process has to go on. */
	isClean: boolean;
	/** True for a change that was met while a module was loaded: it counts only in a process that begins with it. */
	isMetAtLoad?: boolean;
}

/** The part of jest-light-runner that runs a file in this process. */
interface Runner {
	setWorkerData(data: object): void;
	default(file: string): Promise<{ numFailingTests: number }>;
}

/** What Stryker's changes read, to know which of them counts, and what they tell. A loop without an end throws at `hitLimit`. */
interface Changes {
	activeMutant?: string | null;
	currentTestId?: string | undefined;
	hitCount?: number;
	hitLimit?: number;
	mutantCoverage?: { static: object; perTest: Record<string, object> };
}

const LIMIT = 2_000_000;
const RUNNER = join(__dirname, '..', 'node_modules', 'jest-light-runner', 'src', 'worker-runner.js');

async function begin(): Promise<void> {
	const runner = (await import(pathToFileURL(RUNNER).href)) as Runner;
	const { globalConfig, configs } = await readConfigs({ _: [], $0: '', maxWorkers: '1' }, [process.cwd()]);
	runner.setWorkerData({ globalConfig, projectConfig: configs[0], runtime: 'main_thread' });
	const changes: Changes = ((globalThis as { __stryker__?: Changes }).__stryker__ ??= {});
	const known = new Set<string>();

	const passes = async (file: string, change: string | null): Promise<boolean> => {
		// The first time, modules are loaded: what is met then is kept apart.
		const currentTestId = known.has(file) ? file : undefined;
		Object.assign(changes, { activeMutant: change, hitCount: 0, hitLimit: LIMIT, currentTestId });
		// A test file registers its tests when it is loaded.
		Reflect.deleteProperty(require.cache, file);
		try {
			return (await runner.default(file)).numFailingTests === 0;
		} catch {
			return false;
		} finally {
			Object.assign(changes, { activeMutant: null, currentTestId: undefined });
		}
	};

	const isMet = (change: string, file: string) => change in (changes.mutantCoverage?.perTest[file] ?? {});

	const run = async ({ tests, change }: Asked): Promise<Told> => {
		for (const file of tests) {
			if (!known.has(file)) {
				const isFirst = await passes(file, null);
				known.add(file);
				if (!isFirst || !(await passes(file, null))) return { passed: false, isClean: false };
			}
			if (!isMet(change, file) || (await passes(file, change))) continue;
			return { passed: false, isClean: await passes(file, null) };
		}
		const isMetAtLoad =
			change in (changes.mutantCoverage?.static ?? {}) && !tests.some((file) => isMet(change, file));
		return { passed: true, isClean: true, isMetAtLoad };
	};

	process.on('message', (asked: Asked) => void run(asked).then((told) => process.send?.(told)));
	process.send?.('ready');
}

void begin();
