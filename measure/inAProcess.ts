import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Measured, Wanted } from './runProcess';

const ROOT = join(__dirname, '..');

/**
 * A process for each run, so that the memory of one is not that of another. Its heap may have so many megabytes; Node.js by itself
 * lets garbage lie as long as the machine has room.
 */
export async function runInAProcess(wanted: Wanted, heap?: number): Promise<Measured> {
	const execArgv = ['--import', 'tsx', ...(heap ? [`--max-old-space-size=${heap}`] : [])];
	const child = fork(join(__dirname, 'runProcess.ts'), { cwd: ROOT, execArgv });
	return await new Promise((resolve, reject) => {
		child.on('message', (message: Measured | 'ready') => {
			if (message === 'ready') child.send(wanted);
			else resolve(message);
		});
		// Not at its end, which may come before its last message.
		child.once('disconnect', () => reject(new Error('The process ended without a result.')));
	});
}
