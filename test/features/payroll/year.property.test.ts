import { Random } from '../../prove/random';
import { generate } from './year/generate';
import { RUNS, SEED } from '../../support/runs';
import { print } from './year/print';
import { prove } from './year/prove';
import { shrink } from './year/shrink';

/**
 * Other histories: `PROPERTY_SEED=7 PROPERTY_RUNS=20000 npx jest year.property`. Of payrolls with numbers, on every way in which
 * the books can differ; files, which have none, and the answers of a person: files.property.test.ts.
 */
/** Every so many, the ways on and two executions are tried as well. */
const DEEP = 8;

test('after whatever a year brings, one undisturbed execution ends right, and a second writes nothing', async () => {
	const random = new Random(SEED);
	for (let lived = 0; lived < RUNS; lived++) {
		const history = generate(random, lived % DEEP === 0);
		const wrong = await prove(history);
		// As text: what is thrown here is read by a person.
		if (wrong) throw new Error(await print(await shrink(history, wrong.label)));
	}
});
