import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Look, Looked, Measured, Wanted } from './runProcess';

const ROOT = join(__dirname, '..', '..', '..');

/**
 * A process for each run, so that the memory of one is not that of another. Its heap is limited to so many megabytes:
 * otherwise Node.js leaves garbage as long as the machine has memory.
 */
export async function runInAProcess(wanted: Wanted, heap?: number): Promise<Measured> {
	return await answerOf<Measured>('runProcess.ts', wanted, heap);
}

export async function lookInAProcess(wanted: Look, heap?: number): Promise<Looked> {
	return await answerOf<Looked>('runProcess.ts', wanted, heap);
}

async function answerOf<T extends object>(file: string, wanted: object, heap?: number): Promise<T> {
	const execArgv = ['--import', 'tsx', ...(heap ? [`--max-old-space-size=${heap}`] : [])];
	const child = fork(join(__dirname, file), { cwd: ROOT, execArgv });
	return await new Promise((resolve, reject) => {
		child.on('message', (message: T | 'ready') => {
			if (message === 'ready') child.send(wanted);
			else resolve(message);
		});
		// Not at its exit, which may come before its last message.
		child.once('disconnect', () => reject(new Error('The process ended without a result.')));
	});
}
