import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { LIVE, sandboxAt } from './connect';
import { liveDay, newLimits } from './liveDay';
import { terminal } from './terminal';
import { sendByFetch } from './watch';

/** Git ignores it. */
const FOLDER = join(process.cwd(), 'live-day');

async function command([name = '', value = '']: string[]): Promise<void> {
	if (name !== '' && !(name === '--sandbox' && value !== ''))
		throw new Error('npm run live-day, npm run live-day -- --sandbox http://127.0.0.1:8787');
	const limits = newLimits();
	const person = terminal(() => void (limits.isStopped = true));
	const addresses = name === '--sandbox' ? sandboxAt(value) : LIVE;
	const wait = async (milliseconds: number) => await sleep(limits.isStopped ? 0 : milliseconds);
	await liveDay({ folder: FOLDER, addresses, limits, person, send: sendByFetch, wait }).finally(() =>
		person.end(),
	);
}

command(process.argv.slice(2)).catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
