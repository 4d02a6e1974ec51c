import { SingleBar } from 'cli-progress';
import { Duration } from 'luxon';

/** A line to the person who waits. On the error output: the other one is for results. */
export type Say = (line: string) => void;
export const aloud: Say = (line) => void process.stderr.write(`${line}\n`);
export const silently: Say = () => undefined;

/** `41 sec`, `2 min, 5 sec`. */
export function duration(seconds: number): string {
	return Duration.fromObject({ seconds: Math.round(seconds) })
		.rescale()
		.toHuman({ unitDisplay: 'short' });
}

/** Does something that takes a while. */
export async function step<T>(say: Say, what: string, work: () => Promise<T>): Promise<T> {
	const started = Date.now();
	say(`${what} …`);
	const done = await work();
	say(`  done in ${duration((Date.now() - started) / 1000)}`);
	return done;
}

/** How many packages are there, of how many. */
export interface Progress {
	done: number;
	total: number;
}

/** A bar that fills meanwhile: on a terminal it renews itself, in a log it is a line now and then. */
export async function watched<T>(look: () => Progress, work: () => Promise<T>): Promise<T> {
	const bar = new SingleBar({
		format: '  [{bar}] {value} of {total} packages, {duration_formatted}',
		barsize: 24,
		hideCursor: true,
		noTTYOutput: true,
		notTTYSchedule: 20_000,
	});
	const { total, done } = look();
	const show = () => bar.update(look().done);
	bar.start(total, done);
	const timer = setInterval(show, 1000);
	try {
		return await work();
	} finally {
		clearInterval(timer);
		show();
		bar.stop();
	}
}
