import { setTimeout as pause } from 'node:timers/promises';

interface Patience {
	/** Ends the sentence "Waited 30 s for …". */
	what: string;
	seconds: number;
}

/** Asks until there is an answer, where n8n gives no event. */
export async function until<T>(
	ask: () => Promise<T | undefined> | T | undefined,
	{ what, seconds }: Patience,
): Promise<T> {
	const deadline = Date.now() + seconds * 1000;
	for (;;) {
		const answer = await ask();
		if (answer !== undefined) return answer;
		if (Date.now() > deadline) throw new Error(`Waited ${seconds} s for ${what}.`);
		await pause(100);
	}
}
