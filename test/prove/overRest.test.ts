import { Bench } from './bench';
import { speak } from './protocol';
import { Random } from './random';
import { proverNamed, subjectNamed } from './registry';
import { startSandbox, type Sandbox } from '../../sandbox';
import { isRest } from '../../sandbox/calls';

/** `npm run prove -- --protocol rest` does all of it. */
let sandbox: Sandbox;
beforeAll(async () => {
	speak('rest');
	sandbox = await startSandbox();
});
afterAll(async () => {
	speak('soap');
	await sandbox.stop();
});

const SEED = 7;

test.each(['payroll', 'fieldService'])(
	'%s: a fault at a call, and two executions at once',
	async (subject) => {
		const bench = new Bench({ sandbox, subject: subjectNamed(subject), seed: SEED, quick: true });
		const { calls } = await bench.baseline();
		const books = calls.filter(({ service }) => service === 'e-Boekhouden');
		expect(books.every(({ operation }) => isRest(operation))).toBe(true);
		for (const prover of ['everyCall', 'overlap'].map(proverNamed)) {
			const [name = ''] = new Random(SEED).sample(await prover.cases(bench), 1);
			const { violations } = await prover.run(bench, name);
			expect({ name, violations }).toEqual({ name, violations: [] });
		}
	},
);
