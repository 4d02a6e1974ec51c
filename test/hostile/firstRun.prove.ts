import { fork } from 'node:child_process';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../sandbox';
import { beforeFirstRun, ORDERS, PRODUCTS, RELATIONS } from './support/firstRunWorld';
import type { FirstRun } from './support/firstRunProcess';

const MEGABYTES_AT_MOST = 300;
const ROOT = join(__dirname, '..', '..');

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
	beforeFirstRun(sandbox);
});
afterAll(async () => await sandbox.stop());

async function runInAProcess({ eBoekhouden, eBoekhoudenRest, outSmart }: Sandbox): Promise<FirstRun> {
	const child = fork(join(__dirname, 'support', 'firstRunProcess.ts'), {
		cwd: ROOT,
		execArgv: ['--import', 'tsx'],
	});
	return await new Promise((resolve, reject) => {
		child.on('message', (message: FirstRun | 'ready') => {
			if (message === 'ready') child.send({ eBoekhouden, eBoekhoudenRest, outSmart });
			else resolve(message);
		});
		// Not at its end, which may come before its last message.
		child.once('disconnect', () => reject(new Error('The process ended without a result.')));
	});
}

test(`a first run with ${RELATIONS} relations, ${PRODUCTS} products and ${ORDERS} orders takes less than ${MEGABYTES_AT_MOST} MB, n8n's engine included`, async () => {
	const { status, megabytes } = await runInAProcess(sandbox);
	expect(status).toBe('success');
	expect(megabytes).toBeLessThan(MEGABYTES_AT_MOST);
	expect(sandbox.books.invoices).toHaveLength(ORDERS);
});
