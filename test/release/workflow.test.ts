import { execFileSync, spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(__dirname, '..', '..', '.github', 'workflows');

interface Step {
	id?: string;
	uses?: string;
	run?: string;
	env?: Record<string, string>;
	with?: Record<string, unknown>;
}

interface Job {
	needs?: string[];
	/** Of another workflow, in the place of steps. */
	uses?: string;
	environment?: string;
	permissions?: Record<string, string>;
	outputs?: Record<string, string>;
	steps: Step[];
	[field: string]: unknown;
}

interface Workflow {
	permissions: Record<string, string>;
	jobs: Record<string, Job>;
}

interface Manifest {
	dependencies: Record<string, string>;
}

interface Bill {
	components: { name: string; version: string }[];
}

const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const read = (file: string) => parse(textOf(file)) as Workflow;
const commandsOf = ({ steps }: Job) => steps.flatMap(({ run }) => run ?? []);

const release = read('release.yml');
const { check, publish } = release.jobs as { check: Job; publish: Job };

describe.each(readdirSync(FOLDER))('%s', (file) => {
	const { permissions, jobs } = read(file);
	const steps = Object.values(jobs).flatMap((job): Pick<Step, 'uses'>[] => (job.uses ? [job] : job.steps));

	test('may only read, unless a job says otherwise', () => {
		expect(permissions).toEqual({ contents: 'read' });
	});

	test('runs the actions of others by commit, never by a name that they can move', () => {
		const lines = textOf(file)
			.split('\n')
			.filter((line) => line.includes('uses:'));
		expect(lines).toHaveLength(steps.filter(({ uses }) => uses).length);
		for (const line of lines)
			expect(line).toMatch(
				/uses: ((actions|github\/codeql-action)\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/weekly\.yml)$/,
			);
	});
});

test('only the job that publishes may prove to npm who it is', () => {
	for (const [name, { permissions = {} }] of Object.entries(release.jobs))
		expect([name, permissions]).toEqual([
			name,
			{ contents: 'read', ...(name === 'publish' && { 'id-token': 'write' }) },
		]);
	expect(textOf('release.yml').match(/id-token/g)).toHaveLength(1);
});

test('beside the package goes a bill of what comes with it, with versions, and of nothing that only tests need', () => {
	const root = join(__dirname, '..', '..');
	const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
	const folder = mkdtempSync(join(tmpdir(), 'release-bill-'));
	try {
		const make = commandsOf(check).find((command) => command.includes('npm sbom')) ?? '';
		const env = { GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder, GITHUB_REF_NAME: 'v0.2.0' };
		expect(runStep(make, root, env)).toMatchObject({ status: 0 });
		const bill = JSON.parse(
			readFileSync(join(folder, 'n8n-nodes-eboekhouden-0.2.0.cdx.json'), 'utf8'),
		) as Bill;
		const versions = Object.fromEntries(bill.components.map(({ name, version }) => [name, version]));
		expect(versions).toMatchObject(dependencies);
		expect(versions).toHaveProperty(['sax']);
		expect(versions).not.toHaveProperty(['n8n-workflow']);
		expect(versions).not.toHaveProperty(['jest']);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	expect(check.steps.at(-1)?.with?.path).toBe(
		'n8n-nodes-eboekhouden-*.tgz\nn8n-nodes-eboekhouden-*.cdx.json\n',
	);
});

test('everything is checked before, in a job of its own', () => {
	expect(commandsOf(check)).toEqual([
		'NOTHING_LEFT_OUT=1 .ci/run',
		'npx tsx tools/release/checkVersion.ts "$GITHUB_REF_NAME"',
		'npm run lint:n8n',
		expect.stringContaining('npm pack --ignore-scripts'),
		expect.stringContaining('npm sbom'),
		expect.stringMatching(/npm install --package-lock-only --ignore-scripts[^]+npm audit/),
	]);
	expect(publish.needs).toEqual(['check', 'slow']);
	expect(release.jobs.slow?.uses).toBe('./.github/workflows/weekly.yml');
	expect([check.if, publish.if, check['continue-on-error']]).toEqual([undefined, undefined, undefined]);
});

/** As GitHub runs a step. */
const runStep = (command: string, cwd: string, env: NodeJS.ProcessEnv) =>
	spawnSync('bash', ['-e', '-c', command], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });

describe('the job that publishes', () => {
	const commands = commandsOf(publish);

	test('runs nothing of the clone, and installs nothing', () => {
		expect(commands).toEqual([
			expect.stringContaining('git -C clone merge-base --is-ancestor'),
			expect.stringContaining('npm publish'),
		]);
		const said = commands.join('\n').match(/\bn(?:pm|px|ode) .*/g);
		expect(said).toEqual([
			expect.stringMatching(/^npm view "[^"]+" version; then$/),
			'npm publish "./$tarball" --ignore-scripts --provenance --access public',
		]);
		expect(publish.steps.filter(({ uses }) => uses).map(({ uses }) => uses?.split('@')[0])).toEqual([
			...['actions/checkout', 'actions/setup-node', 'actions/download-artifact'],
		]);
	});

	/** An npm that packs and publishes nothing, and writes down what it was asked. */
	const NPM = `#!/usr/bin/env bash
echo "$*" >> "$ASKED"
case $1 in
	view) exit "$KNOWN" ;;
	pack) echo 'what was checked' > n8n-nodes-eboekhouden-0.2.0.tgz ;;
esac
`;

	test.each([
		['what was checked', (hash: string) => hash, 1, true],
		['the same a second time', (hash: string) => hash, 0, false],
		[
			'something else',
			(hash: string) => hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
			1,
			false,
		],
		['something of which no hash is known', () => '', 1, false],
	])('is handed %s', (_what, told, known, isPublished) => {
		const folder = mkdtempSync(join(tmpdir(), 'release-handed-'));
		try {
			mkdirSync(join(folder, 'package'));
			writeFileSync(join(folder, 'npm'), NPM, { mode: 0o755 });
			const [asked, output] = [join(folder, 'asked'), join(folder, 'output')];
			const env = {
				...{ PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`, KNOWN: String(known) },
				...{ GITHUB_REF_NAME: 'v0.2.0', GITHUB_OUTPUT: output, ASKED: asked },
			};
			const pack = check.steps.find(({ id }) => id === 'pack')?.run ?? '';
			expect(runStep(pack, join(folder, 'package'), env).status).toBe(0);
			const [, sha512 = ''] = /^sha512=([0-9a-f]{128})$/m.exec(readFileSync(output, 'utf8')) ?? [];
			expect(sha512).not.toBe('');
			rmSync(asked);
			const ran = runStep(commands[1] ?? '', folder, { ...env, SHA512: told(sha512) });
			const calls = existsSync(asked) ? readFileSync(asked, 'utf8') : '';
			expect([calls.includes('publish'), ran.status]).toEqual([isPublished, told(sha512) === sha512 ? 0 : 1]);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});

	describe('looks where the tag stands', () => {
		let folder: string;
		const at = (place: string) => join(folder, place);
		const git = (place: string, ...words: string[]) =>
			execFileSync('git', words, { cwd: at(place), encoding: 'utf8', stdio: 'pipe' });
		const commit = (message: string) =>
			git('origin', 'commit', '--quiet', '--allow-empty', '--message', message);

		/** main has a release and something newer; beside it stands a branch. */
		beforeAll(() => {
			folder = mkdtempSync(join(tmpdir(), 'release-workflow-'));
			execFileSync('git', ['init', '--quiet', '--initial-branch', 'main', at('origin')]);
			git('origin', 'config', 'user.name', 'Test');
			git('origin', 'config', 'user.email', 'test@example.com');
			commit('Release 0.2.0');
			git('origin', 'tag', '--annotate', 'v0.2.0', '--message', 'Release 0.2.0');
			commit('Newer');
			git('origin', 'tag', 'v0.3.0');
			git('origin', 'switch', '--quiet', '--create', 'other');
			commit('Not reviewed');
			git('origin', 'tag', 'v0.4.0');
			// A tag that bears the name by which a clone knows main
			git('origin', 'tag', 'origin/main');
		});
		afterAll(() => rmSync(folder, { recursive: true, force: true }));

		test.each([
			['v0.2.0', 0],
			['v0.3.0', 0],
			['v0.4.0', 1],
		])('%s: %i', (tag, status) => {
			git('.', 'clone', '--quiet', '--branch', tag, at('origin'), join(tag, 'clone'));
			const ran = runStep(commands[0] ?? '', at(tag), { GITHUB_REF_NAME: tag });
			expect(ran.status).toBe(status);
			if (status !== 0) expect(ran.stdout).toContain('::error::v0.4.0 is not on main');
		});
	});
});
