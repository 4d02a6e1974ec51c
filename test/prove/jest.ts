import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Proofs that are tests, and where these are: with every case, properties forty times as often, or wrong answers. */
const PROOFS: Readonly<Record<string, readonly string[]>> = {
	hostile: ['test/hostile', 'test/prove'],
	workflows: ['test/workflows'],
	properties: ['property'],
};

export const TESTED = Object.keys(PROOFS);

/** Undefined when it is not a proof of this kind; otherwise whether it failed. All other arguments go to jest. */
export function runTests([proof = '', ...options]: readonly string[]): number | undefined {
	const folders = PROOFS[proof];
	if (!folders) return undefined;
	const jest = [require.resolve('jest/bin/jest'), '--config', join(__dirname, '../../jest.prove.config.js')];
	return spawnSync(process.execPath, [...jest, ...folders, ...options], { stdio: 'inherit' }).status ?? 1;
}
