// Before anything else of n8n: @n8n/di brings reflect-metadata, and what is set here must be there first.
import { Container } from '@n8n/di';
import { Logger } from '@n8n/backend-common';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorReporter, InstanceSettings, Tracing } from 'n8n-core';
import { setSafeRegexEngine } from 'n8n-workflow';
import './shortcut';
import './time-zones';
import { EngineLogger, type LogLines } from './log';

/** n8n writes an encryption key to its user folder: never to the user's own ~/.n8n, so into one that is gone at once. */
function createInstanceSettings(): void {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-engine-'));
	const before = process.env.N8N_USER_FOLDER;
	process.env.N8N_USER_FOLDER = folder;
	try {
		Container.get(InstanceSettings);
	} finally {
		if (before === undefined) delete process.env.N8N_USER_FOLDER;
		else process.env.N8N_USER_FOLDER = before;
		rmSync(folder, { recursive: true, force: true });
	}
}

// n8n's Logger has private members: no other class can have its type
const loggerFor = (kind: keyof LogLines) => new EngineLogger(kind) as unknown as Logger;

Container.set(Logger, loggerFor('log'));
Container.set(ErrorReporter, new ErrorReporter(loggerFor('reports'), Container.get(Tracing)));
createInstanceSettings();

// n8n gives up a regular expression after 250 ms of the clock, which even a short one can take on a busy machine: an execution would
// fail for that. Our own expressions only test the words of a setting.
setSafeRegexEngine({
	exec: (pattern, input, flags) => new RegExp(pattern, flags).exec(input),
	test: (pattern, input, flags) => new RegExp(pattern, flags).test(input),
	replace: (pattern, input, flags, replacement) => input.replace(new RegExp(pattern, flags), replacement),
	matchAll: (pattern, input, flags = '') => [
		...input.matchAll(new RegExp(pattern, flags.includes('g') ? flags : `${flags}g`)),
	],
	split: (pattern, input, flags) => input.split(new RegExp(pattern, flags)),
});
