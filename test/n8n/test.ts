import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run test:n8n`: the packed package in a real n8n. With `-- all` also the slow tests: queue mode, a killed n8n, and
 * the oldest n8n. All other arguments go to jest.
 */
const [first, ...rest] = process.argv.slice(2);
const isAll = first === 'all';
const options = isAll ? rest : process.argv.slice(2);

function run(script: string, args: readonly string[]): void {
	const { status } = spawnSync(process.execPath, [require.resolve(script), ...args], { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

run('tsx/cli', [join(__dirname, 'install.ts'), ...(isAll ? ['--oldest'] : [])]);
run('jest/bin/jest', [
	...['--config', join(__dirname, 'jest.config.js')],
	...options,
	// Last, because jest takes every word after it for another pattern.
	...(isAll ? [] : ['--testPathIgnorePatterns', '/(queue|death|oldest)[.]test']),
]);
