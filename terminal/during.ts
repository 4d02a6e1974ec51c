import { duration } from './progress';
import type { Screen } from './screen';

const SECONDS_BETWEEN_LOOKS = 1;

/** Does something that takes a while, and says so meanwhile; `tell` is asked each second what to show. */
export async function during<T>(
	screen: Screen,
	tell: (seconds: number) => string,
	work: () => Promise<T>,
): Promise<T> {
	const started = Date.now();
	const show = () => screen.show(tell((Date.now() - started) / 1000));
	show();
	const timer = setInterval(show, SECONDS_BETWEEN_LOOKS * 1000);
	try {
		return await work();
	} finally {
		clearInterval(timer);
		screen.clear();
	}
}

/** The same for what is told in a few words with the time that it took, such as "Starting n8n". */
export async function step<T>(screen: Screen, what: string, work: () => Promise<T>): Promise<T> {
	const started = Date.now();
	screen.say(`${what} …`);
	const done = await during(screen, (seconds) => `  … ${duration(seconds)}`, work);
	screen.say(`  done in ${duration((Date.now() - started) / 1000)}`);
	return done;
}
