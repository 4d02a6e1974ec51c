import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Ran {
	code: number;
	stdout: string;
	stderr: string;
}

interface RunOptions {
	cwd: string;
	env?: NodeJS.ProcessEnv;
	/** The user that runs it, when that is another one. */
	uid?: number;
	gid?: number;
	/** Gets each line that it prints, at once. */
	hear?(line: string): void;
}

/** Runs a program to its end; a failure is a result. */
export async function run(program: string, args: string[], { hear, ...options }: RunOptions): Promise<Ran> {
	const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
	const printed = { stdout: '', stderr: '' };
	child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
	if (hear) for (const output of [child.stdout, child.stderr]) createInterface(output).on('line', hear);
	return await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => resolve({ code: code ?? 1, ...printed }));
	});
}

/** The last lines: where programs say what went wrong. */
export function ending(text: string, lines = 15): string {
	return text.trimEnd().split('\n').slice(-lines).join('\n');
}
