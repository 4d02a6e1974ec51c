import '../../../../features';
import { parseArgs } from 'node:util';
import { Random } from '../../../prove/random';
import { generate } from './generate';
import type { History } from './history';
import { print } from './print';
import { prove } from './prove';
import { shrink } from './shrink';

/**
 * As many histories as there is time for: `npx tsx test/features/payroll/year/run.ts --seconds 300 --seed 7`.
 * With `--history '{"settings":…}'` only that one, as it was printed.
 */
const { values } = parseArgs({
	options: {
		seconds: { type: 'string', default: '60' },
		histories: { type: 'string', default: '1000000000' },
		seed: { type: 'string', default: '1' },
		/** Only kinds of wrong that begin with this. */
		only: { type: 'string', default: '' },
		/** Every so manieth history is deep. */
		deep: { type: 'string', default: '3' },
		history: { type: 'string' },
	},
});

/** So many of one kind are shrunk. */
const SHRUNK = 3;

function write(text: string): void {
	process.stdout.write(`${text}\n`);
}

async function main(): Promise<void> {
	if (values.history !== undefined) return write(await print(JSON.parse(values.history) as History));
	const until = Date.now() + 1000 * Number(values.seconds);
	const random = new Random(Number(values.seed));
	const counts = new Map<string, number>();
	const shortest = new Map<string, History>();
	let lived = 0;
	for (; lived < Number(values.histories) && Date.now() < until; lived++) {
		const history = generate(random, lived % Number(values.deep) === 0);
		const wrong = await prove(history);
		if (!wrong) continue;
		const { label } = wrong;
		counts.set(label, (counts.get(label) ?? 0) + 1);
		if (!label.startsWith(values.only) || (counts.get(label) ?? 0) > SHRUNK) continue;
		const small = await shrink(history, label);
		const known = shortest.get(label);
		if (!known || small.events.length < known.events.length) shortest.set(label, small);
	}
	for (const history of shortest.values()) write(`\n${await print(history)}`);
	write(`\n${lived} histories from seed ${values.seed}`);
	for (const [label, count] of [...counts].sort(([, a], [, b]) => b - a)) write(`${count} × ${label}`);
}

void main();
