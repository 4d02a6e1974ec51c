import { readFileSync } from 'node:fs';
import { disagreements } from './changelog';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const wrong = disagreements(version, readFileSync('CHANGELOG.md', 'utf8'), process.argv[2]);

for (const what of wrong) console.error(what);
if (wrong.length > 0) process.exitCode = 1;
else
	console.log(
		`Version ${version}: package.json, CHANGELOG.md${process.argv[2] ? ' and the tag' : ''} agree.`,
	);
