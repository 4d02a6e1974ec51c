import { Bench } from './bench';
import { crossing } from './provers/crossing';
import { killed } from './provers/killed';
import { MOMENTS, runAndKill, type Moment } from './provers/kill';
import { subjectNamed } from './registry';
import { startSandbox, type Sandbox } from '../../sandbox';
import { isWrite } from '../../sandbox/calls';

/** Each kill starts a process, which takes seconds on a machine that does other things as well. */
const ALL_MOMENTS = Object.keys(MOMENTS) as Moment[];

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());

const benchOf = (subject: string, seed: number, quick = false) =>
	new Bench({ sandbox, subject: subjectNamed(subject), seed, quick });

/** What the command line does for a seed, from the beginning. */
async function replay(subject: string, seed: number) {
	const bench = benchOf(subject, seed, true);
	const [name = ''] = await killed.cases(bench);
	const { headline, steps, violations } = await killed.run(bench, name);
	return { name, headline, steps, violations };
}

test('the same seed is the same kill with the same end', async () => {
	const subject = 'fieldService';
	const first = await replay(subject, 11);
	expect(first.violations).toEqual([]);
	expect(await replay(subject, 11)).toEqual(first);
	expect((await killed.cases(benchOf(subject, 12, true)))[0]).not.toBe(first.name);
});

test('a write is carried out or not as the moment says, and no further call is made', async () => {
	const bench = benchOf('payroll', 1);
	const { calls } = await bench.baseline();
	const call = calls.findIndex(isWrite);
	const memorials = async (moment: Moment) => {
		await bench.prepare();
		const before = sandbox.books.memorials().length;
		const run = await runAndKill(bench, { call, moment });
		expect([run.signal, run.calls.length]).toEqual(['SIGKILL', call + 1]);
		return sandbox.books.memorials().length - before;
	};
	expect(await memorials('received')).toBe(0);
	expect(await memorials('answered')).toBe(1);
});

test('each seed strikes every call, three every moment', async () => {
	const seeds: { names: string[]; operations: string[] }[] = [];
	for (const seed of [6, 7, 8]) {
		const bench = benchOf('payroll', seed);
		const { calls } = await bench.baseline();
		seeds.push({
			names: await killed.cases(bench),
			operations: calls.map(({ operation }) => operation),
		});
	}
	const indexOf = (name: string) => Number(name.split(':')[0]);
	for (const { names, operations } of seeds)
		expect([...new Set(names.map(indexOf))]).toEqual(operations.map((_, index) => index));
	// What a run reads back together depends on what is in the books.
	const [first] = seeds;
	const differs = first?.operations.findIndex((one, at) =>
		seeds.some(({ operations }) => operations[at] !== one),
	);
	const indexes = Array.from({ length: differs ?? 0 }, (_, index) => index);
	expect(indexes.length).toBeGreaterThan(20);
	const struck = new Set(
		seeds.flatMap(({ names }) => names).filter((name) => indexes.includes(indexOf(name))),
	);
	const every = indexes.flatMap((index) => ALL_MOMENTS.map((moment) => `${index}:${moment}`));
	expect([...struck].sort()).toEqual(every.sort());
});

test('a kill that never strikes is a violation, and one that there is not is refused', async () => {
	const bench = benchOf('payroll', 1);
	const { calls } = await bench.baseline();
	const { violations } = await killed.run(bench, `${calls.length}:answered`);
	expect(violations).toEqual([`the process was not killed: it ended after ${calls.length} calls`]);
	await expect(killed.run(bench, '17:ms')).rejects.toThrow('There is no case "17:ms"');
});

test('killed over SOAP at a write, what is left is done over REST, and found over SOAP', async () => {
	const bench = benchOf('payroll', 1);
	const names = await crossing.cases(bench);
	const { steps, violations } = await crossing.run(
		bench,
		names.find((name) => name.endsWith('carriedOut')) ?? '',
	);
	expect(violations).toEqual([]);
	expect(steps[0]).toMatch(
		/^over soap killed when call \d+, e-Boekhouden AddMutatie, was carried out.*; then over rest$/,
	);
});
