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

/** Says now and then how far it is; on a terminal the line renews itself. */
export async function watched<T>(look: () => string, work: () => Promise<T>): Promise<T> {
	const { isTTY } = process.stderr;
	const started = Date.now();
	const show = () => {
		const line = `  ${look()}, ${duration((Date.now() - started) / 1000)}`;
		process.stderr.write(isTTY ? `\r\u001b[K${line}` : `${line}\n`);
	};
	const timer = setInterval(show, isTTY ? 1000 : 20_000);
	try {
		return await work();
	} finally {
		clearInterval(timer);
		show();
		if (isTTY) process.stderr.write('\n');
	}
}
