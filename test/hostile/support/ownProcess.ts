import { fork } from 'node:child_process';
import { join } from 'node:path';
import { credentialsOf } from '../../support/runOperation';
import type { Sandbox } from '../../../sandbox';
import type { Asked, Measured } from './work';

/**
 * A process for each piece of work, so that the memory of one is not that of another. Its heap is limited to so many megabytes:
 * otherwise Node.js leaves garbage as long as the machine has memory.
 */
export async function inItsOwnProcess(
	work: Asked['work'],
	where: Sandbox | string,
	heap: number,
): Promise<Measured> {
	const isAddress = typeof where === 'string';
	const credentials = isAddress ? {} : credentialsOf(where);
	const asked: Asked = { work, credentials, url: isAddress ? where : '' };
	const execArgv = ['--import', 'tsx', `--max-old-space-size=${heap}`];
	const child = fork(join(__dirname, 'work.ts'), { cwd: join(__dirname, '..', '..', '..'), execArgv });
	return await new Promise((resolve, reject) => {
		child.on('message', (message: Measured | 'ready') => {
			if (message === 'ready') child.send(asked);
			else resolve(message);
		});
		// Not at its exit, which may come before its last message.
		child.once('disconnect', () => reject(new Error('The process ended without a result.')));
	});
}
