import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { INode } from 'n8n-workflow';
import { readWorkflow } from '../../engine/workflow-file';
import type { ShippedWorkflow } from '../support/shippedWorkflow';

const FOLDER = join(__dirname, '../..');
const FILES = ['workflows', 'examples'].flatMap((folder) =>
	readdirSync(join(FOLDER, folder))
		.filter((name) => name.endsWith('.json'))
		.map((name) => join(folder, name)),
);
const SECONDS: Record<string, number> = { minutes: 60, hours: 3600, days: 86_400 };

interface Wait {
	resumeAmount?: number;
	resumeUnit?: string;
}

/** How long a step waits for a person, in seconds; 0 when it does not. */
function waitOf({ parameters }: INode): number {
	const options = parameters.options as { limitWaitTime?: { values: Wait } } | undefined;
	const wait = options?.limitWaitTime?.values ?? (parameters.limitWaitTime ? (parameters as Wait) : {});
	return (wait.resumeAmount ?? 0) * (SECONDS[wait.resumeUnit ?? ''] ?? 0);
}

describe.each(FILES)('%s', (file) => {
	const { nodes, settings } = readWorkflow(join(FOLDER, file)) as unknown as ShippedWorkflow;
	const limit = Number(settings.executionTimeout);

	test('takes no longer than n8n allows where nobody set EXECUTIONS_TIMEOUT_MAX', () => {
		expect(limit).toBeLessThanOrEqual(3600);
	});

	test('is not cancelled when it goes on because nobody answered: n8n counts the time of waiting', () => {
		const waits = nodes.map(waitOf).reduce((total, seconds) => total + seconds, 0);
		if (waits > 0) expect(limit === -1 || waits < limit).toBe(true);
	});

	test('its note names the same limit, and none above what the editor accepts', () => {
		const notes = nodes.map(({ parameters }) => String(parameters.content ?? '')).join('\n');
		const [, amount, unit] = /\*\*Timeout\*\* van (\d+) (uur|minuten)/.exec(notes) ?? [];
		if (amount) expect(Number(amount) * (unit === 'uur' ? 3600 : 60)).toBe(limit);
	});
});
