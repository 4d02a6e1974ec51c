import { startSandbox, type Sandbox } from '../../sandbox';
import { Random } from '../prove/random';
import { useMailbox } from '../support/mailbox';
import { Bench, type Case } from './support/bench';
import { hostileAnswers, limits, oddFields, SLOW } from './support/cases';
import { WORLDS } from './support/worlds';

const ALL = process.env.EVERY_CASE === '1';
/** So many of each kind in `npm test`; others are tried with another seed. */
const CASES = Number(process.env.HOSTILE_CASES ?? 2);
const SEED = Number(process.env.PROPERTY_SEED ?? 7);
/** What is wrong is printed up to here: one record may be long. */
const LONGEST = 400;

/** Over the network: what an answer is packed in or how it comes is a part of it. */
let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());
useMailbox();

/** Every call of the workflows over both protocols, with one disturbance of it; all of them by `npm run prove -- hostile`. */
describe.each(ALL ? WORLDS : WORLDS.filter(({ name }) => !name.includes('cost centre')))(
	'$name over $protocol',
	(world) => {
		const bench = new Bench(() => sandbox, world);
		const random = new Random(SEED);
		const some = <T>(list: readonly T[], count = CASES) => (ALL ? list : random.sample(list, count));

		async function expectNothingWrong(cases: readonly Case[]): Promise<void> {
			const found: string[] = [];
			for (const one of cases)
				for (const wrong of await bench.endure(one)) found.push(`${one.name}: ${wrong.slice(0, LONGEST)}`);
			expect(found).toEqual([]);
		}

		test('an answer is hostile', async () => {
			const cases = await hostileAnswers(bench);
			await expectNothingWrong(some(ALL ? cases : cases.filter(({ name }) => !SLOW.test(name))));
		});

		test('a service says that it was called too often', async () => {
			await expectNothingWrong(some(await limits(bench)));
		});

		test.each(some(world.twins))('a field is odd of a $name', async (twin) => {
			await expectNothingWrong(some(await oddFields(bench, twin), CASES / 2));
		});
	},
);
