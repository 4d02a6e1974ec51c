import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { RecordedCall } from '../../../sandbox';

/** The content of soap:Body as a document of its own. */
function bodyOf(envelope: string): string {
	const body = /<soap:Body>([\s\S]*)<\/soap:Body>/.exec(envelope)?.[1] ?? '';
	const namespaces = [...(/<soap:Envelope [^>]*>/.exec(envelope)?.[0] ?? '').matchAll(/xmlns:xs\w="[^"]*"/g)];
	return body.replace('xmlns="', `${namespaces.join(' ')} xmlns="`);
}

/** What is wrong with the answers of these calls according to the schema; nothing when they are all valid. */
export function invalidAnswers(schema: string, calls: readonly RecordedCall[]): unknown {
	const documents = calls.map(({ operation, response }) => ({ name: operation, xml: bodyOf(response) }));
	const script = path.join(__dirname, 'validateProcess.mjs');
	const { stdout, stderr } = spawnSync(process.execPath, [script], {
		input: JSON.stringify({ schema, documents }),
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	if (stderr) throw new Error(stderr);
	return JSON.parse(stdout);
}
