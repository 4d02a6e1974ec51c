import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EXIT, help } from './help';
import { readOptions, UsageError } from './options';
import { replayCommand } from './print';
import { allSuites, suiteName } from './registry';

const selected = (only: string) => readOptions(['--only', only])?.suites.map(suiteName);

test('without options everything is run in full, with seed 1', () => {
	expect(readOptions([])).toMatchObject({ seed: 1, quick: false, suites: allSuites(), record: false });
});

test('suites are chosen by subject, by prover or by both', () => {
	expect(selected('payroll:killed')).toEqual(['payroll:killed']);
	expect(selected(':killed')).toEqual(
		['payroll', 'payrollCostCentres', 'fieldService', 'ownNumbers'].map((subject) => `${subject}:killed`),
	);
	expect(selected('payroll')).toEqual(expect.arrayContaining(['payroll:crossing', 'payroll:pairs']));
	expect(selected(':killed,payroll:killed,payroll:pairs')).toHaveLength(5);
});

test('what cannot be is refused in words', () => {
	const refusals = [
		[['--only', 'payroll,wages'], 'There is no "wages"'],
		[['--seed', '1.5'], '--seed is a whole number'],
		[['--seed', ''], '--seed is a whole number'],
		[['--case', '3:received'], '--case needs --only'],
		[['--only', 'payroll', '--case', '3:received'], '--case needs --only'],
		[['--record', '--quick'], '--record is for a run of everything'],
		[['--fast'], "Unknown option '--fast'"],
		[['payroll'], "Unexpected argument 'payroll'"],
	] as const;
	for (const [args, words] of refusals) {
		expect(() => readOptions([...args])).toThrow(UsageError);
		expect(() => readOptions([...args])).toThrow(words);
	}
});

test('the command that runs a case again is understood', () => {
	const one = { subject: 'payroll', prover: 'killed', name: '17:answered', seed: -3 };
	const overRest = replayCommand({ ...one, protocol: 'rest' });
	expect(overRest).toBe(
		"npm run prove -- --protocol rest --only payroll:killed --seed=-3 --case '17:answered'",
	);
	expect(readOptions(['--protocol', 'rest'])?.protocol).toBe('rest');
	const command = replayCommand({ ...one, protocol: 'soap' });
	expect(command).toBe("npm run prove -- --only payroll:killed --seed=-3 --case '17:answered'");
	expect(readOptions(['--only', 'payroll:killed', '--seed=-3', '--case', '17:answered'])).toMatchObject({
		seed: -3,
		suites: [{ subject: 'payroll', prover: 'killed' }],
		caseName: '17:answered',
	});
});

test('help names every option and suite, and the exit code says how it ended', () => {
	expect(readOptions(['--help', '--seed', '7'])).toBeNull();
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', join('test', 'prove', 'prove.ts'), ...args], {
			encoding: 'utf8',
		});
	expect(run('--help')).toMatchObject({ status: EXIT.passed, stdout: `${help()}\n`, stderr: '' });
	expect(run('--seed', 'x')).toMatchObject({
		status: EXIT.notRun,
		stdout: '--seed is a whole number, not "x". --help names what there is.\n',
	});
});
