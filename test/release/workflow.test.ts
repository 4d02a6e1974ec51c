import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(__dirname, '..', '..', '.github', 'workflows');

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}

interface Job {
	needs?: string;
	environment?: string;
	permissions?: Record<string, string>;
	steps: Step[];
	[field: string]: unknown;
}

interface Workflow {
	permissions: Record<string, string>;
	jobs: Record<string, Job>;
}

const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const read = (file: string) => parse(textOf(file)) as Workflow;
const commandsOf = ({ steps }: Job) => steps.flatMap(({ run }) => run ?? []);

const release = read('release.yml');
const { check, publish } = release.jobs as { check: Job; publish: Job };

describe.each(readdirSync(FOLDER))('%s', (file) => {
	const { permissions, jobs } = read(file);
	const steps = Object.values(jobs).flatMap((job) => job.steps);

	test('may only read, unless a job says otherwise', () => {
		expect(permissions).toEqual({ contents: 'read' });
	});

	test('runs the actions of others by commit, never by a name that they can move', () => {
		const lines = textOf(file)
			.split('\n')
			.filter((line) => line.includes('uses:'));
		expect(lines).toHaveLength(steps.filter(({ uses }) => uses).length);
		for (const line of lines) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	test('leaves no token behind in the clone', () => {
		for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
			expect(step.with).toMatchObject({ 'persist-credentials': false });
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

test('everything is checked before, in a job of its own', () => {
	expect(commandsOf(check)).toEqual([
		'NOTHING_LEFT_OUT=1 .ci/run',
		'npm run --silent check:version -- "$GITHUB_REF_NAME"',
		'npm run lint:n8n',
	]);
	expect(publish.needs).toBe('check');
	expect([check.if, publish.if, check['continue-on-error']]).toEqual([undefined, undefined, undefined]);
});

describe('the job that publishes', () => {
	const commands = commandsOf(publish);

	test('waits for a person: its environment is protected', () => {
		expect(publish.environment).toBe('npm');
	});

	test('only looks where the tag stands, installs without scripts, builds and publishes', () => {
		expect(commands).toEqual([
			expect.stringContaining('git merge-base --is-ancestor'),
			'npm ci --ignore-scripts --no-progress',
			'npm run --silent build',
			expect.stringContaining('npm publish --ignore-scripts --provenance --access public'),
		]);
		expect(publish.steps.filter(({ uses }) => uses).map(({ uses }) => uses?.split('@')[0])).toEqual([
			'actions/checkout',
			'actions/setup-node',
		]);
	});

	test('runs nothing of the clone before it knows where the tag stands', () => {
		const [first, second] = publish.steps;
		expect(first?.uses).toMatch(/^actions\/checkout@/);
		expect(first?.with).toMatchObject({ 'fetch-depth': 0 });
		expect(second?.run).toBe(commands[0]);
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
			git('.', 'clone', '--quiet', '--branch', tag, at('origin'), tag);
			const ran = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', commands[0] ?? ''], {
				cwd: at(tag),
				encoding: 'utf8',
				env: { ...process.env, GITHUB_REF_NAME: tag },
			});
			expect(ran.status).toBe(status);
			if (status !== 0) expect(ran.stdout).toContain('::error::v0.4.0 is not on main');
		});
	});
});
