import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CONTRACT_FILE, currentContract } from './current';
import { brokenPromises } from './promises';

/** Writes what the sources promise, unless that breaks what was promised before. */
const current = currentContract();
const broken = existsSync(CONTRACT_FILE)
	? brokenPromises(JSON.parse(readFileSync(CONTRACT_FILE, 'utf8')), current)
	: [];
if (broken.length > 0) {
	console.error(['Saved workflows depend on this:', ...broken].join('\n'));
	process.exitCode = 1;
} else {
	writeFileSync(CONTRACT_FILE, `${JSON.stringify(current, null, '\t')}\n`);
}
