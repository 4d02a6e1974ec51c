import { startSandbox, type Sandbox } from '../../../sandbox';
import { Random } from '../../prove/random';
import { useMailbox } from '../../support/mailbox';
import { EVERY_CASE } from '../../support/runs';
import { Bench, type Case } from './bench';
import { hostileAnswers, limits, oddFields, SLOW } from './cases';
import type { World } from './worlds';

/** Fields of each record that are odd, some each time: all of them take hours. With another seed they are others. */
const FIELDS = Number(process.env.HOSTILE_FIELDS ?? (EVERY_CASE ? 5 : 1));
/** Of the other cases, and of the records, in `npm test`. */
const CASES = 2 * FIELDS;
const SEED = Number(process.env.PROPERTY_SEED ?? 7);
/** What is wrong is printed up to here: one record may be long. */
const LONGEST = 400;

/** Every call of a world, with one disturbance of it; of its like only what it makes of odd records, where every case is tried. */
export function testEveryCall(worlds: World[]): void {
	/** Over the network: what an answer is packed in or how it comes is a part of it. */
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox();
	});
	afterAll(async () => await sandbox.stop());
	useMailbox();

	describe.each(worlds.filter(({ isLike }) => EVERY_CASE || !isLike))('$name over $protocol', (world) => {
		const bench = new Bench(() => sandbox, world);
		const random = new Random(SEED);
		const some = <T>(list: readonly T[]) => (EVERY_CASE ? list : random.sample(list, CASES));

		async function expectNothingWrong(cases: readonly Case[]): Promise<void> {
			const found: string[] = [];
			for (const one of cases)
				for (const wrong of await bench.endure(one)) found.push(`${one.name}: ${wrong.slice(0, LONGEST)}`);
			expect(found).toEqual([]);
		}

		if (!world.isLike)
			test.each([
				['an answer is hostile', hostileAnswers],
				['a service says that it was called too often', limits],
			] as const)('%s', async (_name, casesOf) => {
				const cases = await casesOf(bench);
				await expectNothingWrong(some(EVERY_CASE ? cases : cases.filter(({ name }) => !SLOW.test(name))));
			});

		test.each(some(world.twins))('a field is odd of: $name', async (twin) => {
			await expectNothingWrong(random.sample(await oddFields(bench, twin), FIELDS));
		});
	});
}
