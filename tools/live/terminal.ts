import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Who runs the command. */
export interface Person {
	ask(question: string): Promise<string>;
	/** What is typed is not shown. */
	secret(question: string): Promise<string>;
	say(line: string): void;
}

/** The terminal; with `end`, because an open one keeps the process alive. `stop` is for Ctrl+C. */
export function terminal(stop: () => void): Person & { end(): void } {
	let isHidden = false;
	const output = new Writable({
		write(chunk: Uint8Array, _encoding, done) {
			if (!isHidden) process.stdout.write(chunk);
			done();
		},
	});
	const lines = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY });
	lines.on('SIGINT', () => {
		process.stdout.write('\nStopping: what was found is kept.\n');
		stop();
		lines.close();
	});
	process.once('SIGINT', stop);
	// A line that was typed, or piped, before it is asked for is kept.
	const typed = lines[Symbol.asyncIterator]();
	let isOver = false;
	const read = async (question: string, isSecret = false) => {
		if (isOver) return '';
		lines.setPrompt(question);
		lines.prompt();
		isHidden = isSecret;
		const { value, done } = (await typed.next()) as { value?: string; done?: boolean };
		isOver = done === true;
		return (value ?? '').trim();
	};
	return {
		ask: async (question) => await read(question),
		async secret(question) {
			const answer = await read(question, true);
			isHidden = false;
			process.stdout.write('\n');
			return answer;
		},
		say: (line) => void process.stdout.write(`${line}\n`),
		end: () => lines.close(),
	};
}
