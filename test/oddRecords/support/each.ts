import { Random } from '../../prove/random';
import { OVER_BOTH } from '../../support/overBoth';
import { useMailbox } from '../../support/mailbox';
import { useSandbox } from '../../support/sandbox';
import { Bench, nameOf } from './odd';
import type { World } from './worlds';

const ALL = process.env.EVERY_CASE === '1';
/** Others are tried with another one. */
const SEED = Number(process.env.PROPERTY_SEED ?? 7);
const [TWINS, CASES] = [2, 1];
/** What is wrong is printed up to here: one record may be long. */
const LONGEST = 400;

/**
 * A record that nothing needs is added to a list, and one field of it is odd at a time: everything else comes out as without
 * that record, and the record is done or named in a row. `npm run prove -- oddRecords` tries each field of each record.
 */
export function eachIsOdd(worlds: readonly World[]): void {
	const sandbox = useSandbox();
	useMailbox();
	const random = new Random(SEED);

	describe.each(OVER_BOTH)('over %s', (_protocol, edit) => {
		// The others differ from the first in what they make of the same records.
		describe.each((ALL ? worlds : worlds.slice(0, 1)).map((world) => [world.name, world] as const))(
			'%s',
			(_name, world) => {
				const bench = new Bench(sandbox, world, edit);
				const twins = ALL ? world.twins : random.sample(world.twins, TWINS);
				test.each(twins.map((twin) => [twin.name, twin] as const))('%s', async (_twin, twin) => {
					const all = await bench.cases(twin);
					const found: string[] = [];
					for (const one of ALL ? all : random.sample(all, CASES))
						for (const wrong of await bench.tried(one))
							found.push(`${nameOf(one)}: ${wrong.slice(0, LONGEST)}`);
					expect(found).toEqual([]);
				});
			},
		);
	});
}
