import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../built';
import { releasedVersions } from '../changelog';
import { CONTRACT_FILE, currentContract } from './current';
import { brokenPromises } from './promises';

/** Writes what the sources promise, unless that breaks what was promised before. Nothing is promised before a release. */
function write(): string[] {
	if (releasedVersions(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).length === 0)
		return ['No version was released yet: the first release writes the contract (docs/releasing.md).'];
	const current = currentContract();
	const promised: unknown = existsSync(CONTRACT_FILE) ? JSON.parse(readFileSync(CONTRACT_FILE, 'utf8')) : {};
	const broken = brokenPromises(promised, current);
	if (broken.length > 0) return ['Saved workflows depend on this:', ...broken];
	writeFileSync(CONTRACT_FILE, `${JSON.stringify(current, null, '\t')}\n`);
	return [];
}

const wrong = write();
for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exitCode = 1;
