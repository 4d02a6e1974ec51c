import { skipRetryPauses } from '../skipRetryPauses';

// Before anything loads the nodes.
skipRetryPauses();

import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { keepTurns } from '../sameTurn';
import { speak } from '../protocol';
import { subjectNamed } from '../registry';
import type { RunRequest } from './kill';

/**
 * Only this process knows when an answer has arrived. The listener is registered before that of the client, so that the
 * whole answer has been received and nothing was done with it.
 */
function killAfterAnswer(index: number): void {
	let answers = 0;
	subscribe('http.client.response.finish', (message) => {
		const { response } = message as { response: IncomingMessage };
		if (answers++ === index) response.once('end', () => process.kill(process.pid, 'SIGKILL'));
	});
}

/** Runs one workflow against the sandbox of the process that started this one. */
async function run(request: RunRequest): Promise<void> {
	keepTurns(true);
	speak(request.protocol);
	if (request.killAfterAnswer !== undefined) killAfterAnswer(request.killAfterAnswer);
	await subjectNamed(request.subject).run(request.services);
	process.exit(0);
}

process.once('message', (request: RunRequest) => void run(request));
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
