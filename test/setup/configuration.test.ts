import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As a process of jest-light-runner: it asks for its configuration, and only listens from then on. */
const PROCESS = `
	process.on('message', (message) => {
		if (message === 'ask') {
			process.on('message', ({ workerData }) => workerData && process.send({ got: workerData }));
			process.send('jest-light-runner-get-worker-data');
		}
	});
`;
const GIVEN = { type: 'jest-light-runner-worker-data', workerData: 'configuration' };

test('a process has its configuration, also when it was sent before it asked', async () => {
	const preload = pathToFileURL(join(__dirname, 'configuration.mjs')).href;
	const execArgv = ['--import', preload, '--eval', PROCESS];
	const env = { ...process.env, NODE_OPTIONS: '', TINYPOOL_WORKER_ID: '2' };
	const child = fork('', [], { execArgv, env });
	child.send(GIVEN);
	child.send('ask');
	const [answer] = (await once(child, 'message', { signal: AbortSignal.timeout(20_000) })) as [unknown];
	child.disconnect();
	expect(answer).toEqual({ got: 'configuration' });
});
