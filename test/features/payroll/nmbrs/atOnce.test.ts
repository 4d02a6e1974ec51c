import fc from 'fast-check';
import { MOST_AT_ONCE, severalAtOnce } from '../../../../features/payroll/nmbrs/readPayroll';

/** Work that ends when it is told to; `open` are the numbers of what is being done. */
class Desk {
	readonly open: number[] = [];
	most = 0;
	started: number[] = [];
	private readonly ends = new Map<number, (well: boolean) => void>();

	readonly work = async (one: number): Promise<[number, boolean]> => {
		this.open.push(one);
		this.started.push(one);
		this.most = Math.max(this.most, this.open.length);
		const well = await new Promise<boolean>((resolve) => this.ends.set(one, resolve));
		this.open.splice(this.open.indexOf(one), 1);
		return [one, well];
	};

	async end(one: number, well = true): Promise<void> {
		this.ends.get(one)?.(well);
		await new Promise(setImmediate);
	}
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const worked = ([, well]: [number, boolean]) => well;

test('the first alone, then four at once, the next when one is done', async () => {
	const desk = new Desk();
	const results = severalAtOnce(numbers(7), desk.work, worked);
	expect(desk.open).toEqual([0]);
	await desk.end(0);
	expect(desk.open).toEqual([1, 2, 3, 4]);
	await desk.end(3);
	expect(desk.open).toEqual([1, 2, 4, 5]);
	for (const one of [5, 4, 6, 2, 1]) await desk.end(one);
	expect((await results).map(([one]) => one)).toEqual(numbers(7));
});

test('after one that did not work one by one, until one does', async () => {
	const desk = new Desk();
	const results = severalAtOnce(numbers(7), desk.work, worked);
	await desk.end(0, false);
	expect(desk.open).toEqual([1]);
	await desk.end(1, false);
	expect(desk.open).toEqual([2]);
	await desk.end(2);
	expect(desk.open).toEqual([3, 4, 5, 6]);
	for (const one of [3, 4, 5, 6]) await desk.end(one);
	expect(await results).toHaveLength(7);
});

test('what was not asked changes nothing', async () => {
	const desk = new Desk();
	const results = severalAtOnce(numbers(3), desk.work, () => null);
	await desk.end(0);
	expect(desk.open).toEqual([1]);
	await desk.end(1);
	await desk.end(2);
	expect(await results).toHaveLength(3);
});

test('never more than four, each once, in the order given, in whatever order they end', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.nat(20),
			fc.infiniteStream(fc.tuple(fc.nat(), fc.boolean())),
			async (count, turns) => {
				const desk = new Desk();
				const results = severalAtOnce(numbers(count), desk.work, worked);
				for (const [pick, well] of turns) {
					if (desk.open.length === 0) break;
					await desk.end(desk.open[pick % desk.open.length] as number, well);
				}
				expect((await results).map(([one]) => one)).toEqual(numbers(count));
				expect(desk.started).toEqual(numbers(count));
				expect(desk.most).toBeLessThanOrEqual(MOST_AT_ONCE);
			},
		),
	);
});

test('a fault of our own ends it, and is thrown once', async () => {
	const work = async (one: number) => {
		if (one > 0) throw new TypeError(`ours ${one}`);
		return one;
	};
	await expect(severalAtOnce(numbers(6), work, () => true)).rejects.toThrow('ours 1');
});
