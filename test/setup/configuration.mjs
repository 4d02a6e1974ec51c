/**
 * jest-light-runner gives every process its configuration when the first one asks for it, and never again: one that was
 * not listening yet waited for ever, with its first test file. So it is kept until this process asks.
 */
const ASKED = 'jest-light-runner-get-worker-data';
const GIVEN = 'jest-light-runner-worker-data';

if (process.send && process.env.TINYPOOL_WORKER_ID) {
	let given;
	const keep = (message) => {
		if (message?.type === GIVEN) given = message;
	};
	// With the runner's own listener and not before: from the first one on messages are read, and lost without it.
	const began = (event) => {
		if (event !== 'message') return;
		process.off('newListener', began);
		process.on('message', keep);
	};
	process.on('newListener', began);

	const send = process.send.bind(process);
	process.send = (message, ...rest) => {
		if (message !== ASKED || given === undefined) return send(message, ...rest);
		return process.emit('message', given);
	};
}
