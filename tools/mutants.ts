import type { InstrumentResult } from '@stryker-mutator/instrumenter' with { 'resolution-mode': 'import' };
import fc from 'fast-check';
import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { distinct, groupedBy } from '../base/values/records';
import type { Asked, Told } from './mutantsRunner';

/**
 * Changes one condition of the code at a time, and says which changes no test notices. Stryker's instrumenter makes the changes,
 * all of them in one build; the environment says which one counts. Its runners know no jest-light-runner, no sample and no tests
 * that stand nearest: these are here.
 */

/** The rooms that decide. Sentences (`messages`) are not among them: docs/reference, made of them, is compared with them. */
const ROOMS = [
	...['', '/identify', '/compare', '/decide', '/write', '/nmbrs', '/rows'].map(
		(room) => `features/payroll${room}`,
	),
	...[
		'features/invoicing',
		'features/invoicing/sum',
		'features/invoicing/books',
		'features/invoicing/orders',
	],
	...['features/masterData', 'features/relations'],
	...['eBoekhouden', 'eBoekhouden/rest', 'eBoekhouden/soap', 'nmbrs', 'outSmart'].map(
		(room) => `services/${room}`,
	),
	...['base/transport', 'base/transport/soap', 'base/values'],
];

/** Most of these changes are refused by the compiler. */
const REFUSED = [
	'ArrayDeclaration',
	'ArrowFunction',
	'BlockStatement',
	'ObjectLiteral',
	'OptionalChaining',
	'StringLiteral',
];

/** Tests that look at the source as text, or at other programs. */
const BESIDE =
	'/test/(browser|contract|docs|engine|hostile|n8n|prove|release|schemas|setup|tools)/|/node_modules/';

const ROOT = join(__dirname, '..');
/** A change may make a loop that never ends: it was noticed. Of one file the reporter of the tests says so after five minutes. */
const MINUTES = { ofRoom: 3, ofAll: 20 };

type Mutant = InstrumentResult['mutants'][number];

const { values } = parseArgs({
	options: {
		seed: { type: 'string' },
		/** How many, or `all`. */
		count: { type: 'string', default: '60' },
		room: { type: 'string', default: '' },
		/** Places instead of a sample: `base/values/iban.ts:12`, with all changes of that line. */
		at: { type: 'string', multiple: true, default: [] },
		workers: { type: 'string', default: '2' },
		/** `nearest`, `feature` or `all`: by which tests it ends. */
		until: { type: 'string', default: 'all' },
	},
});
const seed = Number(values.seed ?? Date.now() % 100_000);
const count = values.count === 'all' ? Infinity : Number(values.count);
const workers = Number(values.workers);

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What is in git or may come into it, as it is now. */
function copyOfAll(): string {
	const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
	const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		cwd: ROOT,
	});
	for (const file of String(listed)
		.split('\0')
		.filter((name) => name && existsSync(join(ROOT, name))))
		cpSync(join(ROOT, file), join(copy, file));
	symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
	return copy;
}

/** The changes of these files, anywhere or in these places only, and the files that have them. */
async function changesOf(files: ReadonlyMap<string, true | Mutant['location'][]>) {
	const { Instrumenter } = await import('@stryker-mutator/instrumenter');
	const silent = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false };
	const given = [...files].map(([name, mutate]) => ({ name, content: readFileSync(name, 'utf8'), mutate }));
	// The type `-1` has a sign too.
	const types = { shouldIgnore: (path: { isTSType(): boolean }) => (path.isTSType() ? 'a type' : undefined) };
	const options = { plugins: null, excludedMutations: REFUSED, ignorers: [types] };
	const changed = await new Instrumenter(silent as never).instrument(given, options);
	return { ...changed, mutants: changed.mutants.filter(({ status }) => status !== 'Ignored') };
}

/** As many of each room, and one of a line: a large room, or a line with many conditions, would be most of the sample. */
function sampleOf(mutants: readonly Mutant[]): readonly Mutant[] {
	if (count === Infinity) return mutants;
	const rooms = [...groupedBy(mutants, ({ fileName }) => dirname(fileName)).values()];
	return rooms.flatMap((ofRoom, index) => {
		const shuffling = fc.shuffledSubarray([...ofRoom], { minLength: ofRoom.length });
		const [shuffled = []] = fc.sample(shuffling, { seed, numRuns: 1 });
		const lines = groupedBy(shuffled, ({ fileName, location }) => `${fileName}:${location.start.line}`);
		return [...lines.values()].slice(0, Math.floor((count + index) / rooms.length)).map(([first]) => first);
	});
}

const placeOf = ({ fileName, location, replacement }: Mutant) =>
	JSON.stringify([fileName, location, replacement]);

interface Ran {
	passed: boolean;
	/** Its files that failed; none where the time was over. */
	failed: string[];
}

/** Runs tests of the copy with one change, or with none. */
async function run(copy: string, tests: string[], change: string, options: string[]): Promise<Ran> {
	const outcome = join(copy, `outcome-${change}.json`);
	rmSync(outcome, { force: true });
	const jest = spawn(
		process.execPath,
		[
			join('node_modules', 'jest', 'bin', 'jest.js'),
			...tests,
			...options,
			'--json',
			`--outputFile=${outcome}`,
		],
		{
			cwd: copy,
			// The same random cases for every change.
			env: { ...process.env, PROPERTY_SEED: `${seed}`, __STRYKER_ACTIVE_MUTANT__: change },
			stdio: 'ignore',
			detached: true,
		},
	);
	const minutes = options.includes('-w') ? MINUTES.ofRoom : MINUTES.ofAll;
	const limit = setTimeout(() => process.kill(-Number(jest.pid), 'SIGKILL'), minutes * 60_000);
	const [code] = (await once(jest, 'exit')) as [number | null];
	clearTimeout(limit);
	if (!existsSync(outcome)) return { passed: false, failed: [] };
	const { testResults } = JSON.parse(readFileSync(outcome, 'utf8')) as {
		testResults: { name: string; status: string }[];
	};
	const failed = testResults
		.filter(({ status }) => status === 'failed')
		.map(({ name }) => relative(copy, name));
	return { passed: code === 0, failed };
}

/** After this many seconds the tests of a room are taken to be in a loop without an end: the change was noticed. */
const SECONDS = 60;

/** Runs tests with one change after another in one process: a process for each change takes ten times as long. */
class Runner {
	private process: ChildProcess | undefined;

	constructor(private readonly copy: string) {}

	async run(tests: readonly string[], change: string): Promise<Told> {
		const runner = this.process ?? (await this.begin());
		runner.send({ tests, change } satisfies Asked);
		const limit = setTimeout(() => runner.kill('SIGKILL'), SECONDS * 1000);
		const told = new AbortController();
		const answers = ['message', 'exit'].map((event) => once(runner, event, { signal: told.signal }));
		const [answer] = (await Promise.race(answers)) as [Told | number | null];
		told.abort();
		clearTimeout(limit);
		if (answer !== null && typeof answer === 'object' && answer.isClean) return answer;
		this.end();
		return { passed: false, isClean: false };
	}

	private async begin(): Promise<ChildProcess> {
		const env = { ...process.env, PROPERTY_SEED: `${seed}` };
		this.process = fork(join('tools', 'mutantsRunner.ts'), [], {
			...{ cwd: this.copy, env, execArgv: ['--import', 'tsx'] },
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		});
		await once(this.process, 'message');
		return this.process;
	}

	end(): void {
		this.process?.kill('SIGKILL');
		this.process = undefined;
	}
}

/**
 * The tests of its room: those in the same folder below `test`, or the one of its name. What the port to the books promises is
 * tested over each protocol, and what payroll makes of histories and whole years, in folders of their own. What brings the rooms
 * of payroll together is tested in all of them.
 */
const nearestTo = (room: string) => [
	`test/${room}(/[^/]+|\\.test\\.ts)$`,
	...(/^services\/eBoekhouden\b/.test(room) ? ['test/services/eBoekhouden/contract/'] : []),
	...(/^features\/payroll\//.test(room) ? ['test/features/payroll/(histories|year)'] : []),
	...(room === 'features/payroll' ? ['test/features/payroll/'] : []),
];

/** The files of these tests, those of the room first, because they take the least time. */
function filesOf(copy: string, tests: readonly string[]): string[] {
	const all = readdirSync(join(copy, 'test'), { recursive: true, encoding: 'utf8' })
		.map((name) => join(copy, 'test', name))
		.filter((name) => name.endsWith('.test.ts'));
	return distinct(tests.flatMap((one) => all.filter((name) => new RegExp(one).test(name))));
}

async function atOnce<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
	const left = [...list];
	const next = async (): Promise<void> => {
		for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
	};
	await Promise.all(Array.from({ length: workers }, next));
}

async function survivorsIn(copy: string): Promise<void> {
	const files = ROOMS.filter((room) => room.startsWith(values.room)).flatMap((room) =>
		readdirSync(join(copy, room), { withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
			.map(({ name }) => join(copy, room, name)),
	);
	const all = (await changesOf(new Map(files.map((file) => [file, true as const])))).mutants;
	const isAsked = ({ fileName, location }: Mutant) =>
		values.at.includes(`${relative(copy, fileName)}:${location.start.line + 1}`);
	const sample = values.at.length > 0 ? all.filter(isAsked) : sampleOf(all);
	const places = [...groupedBy(sample, ({ fileName }) => fileName)].map(
		([file, mutants]) => [file, mutants.map(({ location }) => location)] as const,
	);
	const { files: changed, mutants } = await changesOf(new Map(places));
	const before = new Map(changed.map(({ name }) => [name, readFileSync(name, 'utf8').split('\n')]));
	for (const { name, content } of changed) writeFileSync(name, content);
	execFileSync(process.execPath, [join('node_modules', 'gulp', 'bin', 'gulp.js'), 'build'], { cwd: copy });
	const wanted = new Set(sample.map(placeOf));
	const active = mutants.filter((mutant) => wanted.has(placeOf(mutant)));

	const roomOf = ({ fileName }: Mutant) => relative(copy, dirname(fileName));
	const inWords = ({ fileName, location: { start }, mutatorName, replacement }: Mutant) => {
		const line = before.get(fileName)?.[start.line]?.trim() ?? '';
		return `${relative(copy, fileName)}:${start.line + 1}  ${line}\n    ${mutatorName} at ${start.column + 1} → ${replacement}`;
	};
	const counted = (left: readonly Mutant[]) => {
		const killed = active.length - left.length;
		return `${killed} of ${active.length} (${Math.round((100 * killed) / active.length)} %)`;
	};

	await atOnce([...new Set(active.map(roomOf))], async (room) => {
		const { passed, failed } = await run(copy, nearestTo(room), `none-${room.replaceAll('/', '-')}`, [
			'-w',
			'1',
		]);
		if (!passed) throw new Error(`Without any change this fails: ${room} ${failed.join(', ')}`);
	});
	const left: Mutant[] = [];
	const free: Runner[] = [];
	await atOnce(active, async (mutant) => {
		const tests = nearestTo(roomOf(mutant));
		const runner = free.pop() ?? new Runner(copy);
		const { passed, isMetAtLoad } = await runner.run(filesOf(copy, tests), mutant.id);
		free.push(runner);
		if (!passed) return;
		if (isMetAtLoad && !(await run(copy, tests, mutant.id, ['-w', '1', '--bail'])).passed) return;
		left.push(mutant);
		say(`not noticed by the nearest tests: ${inWords(mutant)}`);
	});
	for (const runner of free) runner.end();
	for (const [room, ofRoom] of groupedBy(active, roomOf)) {
		const noticed = ofRoom.filter((mutant) => !left.includes(mutant)).length;
		say(`${room}: ${noticed} of ${ofRoom.length} (${Math.round((100 * noticed) / ofRoom.length)} %)`);
	}
	say(`\nSeed ${seed}: the nearest tests notice ${counted(left)}.\n`);
	if (values.until === 'nearest') return;

	/** Runs these tests without any change first: what fails then is left out, as it fails because of the copy. */
	const leftBy = async (tests: string[], ignored: string, given: readonly Mutant[]) => {
		const processes = ['--maxWorkers', `${workers}`];
		const { failed } = await run(copy, tests, 'none', [...processes, '--testPathIgnorePatterns', ignored]);
		if (failed.length > 0) say(`Left out, as they fail without a change too: ${failed.join(', ')}`);
		const options = ['--bail', ...processes, '--testPathIgnorePatterns', [ignored, ...failed].join('|')];
		const still: Mutant[] = [];
		for (const mutant of given) if ((await run(copy, tests, mutant.id, options)).passed) still.push(mutant);
		return still;
	};
	// Most are noticed by the other tests of their feature, which take less time.
	const byFeature = groupedBy(left, (mutant) => `/test/${roomOf(mutant).split('/').slice(0, 2).join('/')}/`);
	const others: Mutant[] = [];
	for (const [feature, given] of byFeature) others.push(...(await leftBy([feature], BESIDE, given)));
	say(`Those of the feature notice ${counted(others)}.\n`);
	if (values.until === 'feature') return others.forEach((mutant) => say(`left: ${inWords(mutant)}`));
	const survivors = await leftBy([], BESIDE, others);
	for (const mutant of survivors) say(`not noticed by any test: ${inWords(mutant)}`);
	say(`\nSeed ${seed}: all tests notice ${counted(survivors)}.`);
}

const copy = copyOfAll();
void survivorsIn(copy).finally(() => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }));
