// Before anything else of n8n: @n8n/di brings reflect-metadata, and what is set here must be there first.
import { Container } from '@n8n/di';
import { Logger } from '@n8n/backend-common';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorReporter, InstanceSettings, Tracing } from 'n8n-core';
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
