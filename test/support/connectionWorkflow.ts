import { join } from 'node:path';
import { runWorkflow, type CredentialSet, type EngineRun } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import type { Row } from '../../base/words/row';
import type { Sandbox } from '../../sandbox';
import { credentialsOf } from './runOperation';

export const CONNECTION_CHECK = join(__dirname, '..', '..', 'workflows', 'connection-check.json');

export type Way = 'rest' | 'soap';

export interface CheckedConnections {
	execution: EngineRun;
	message: string;
	rows: Row[];
	page: string;
	/** The row of a check: `memorialSide SOAP`. */
	of(key: string): Row;
	/** The block to paste into an issue. */
	block: string;
}

/** All credentials, of which one has other data. */
export function changed(sandbox: Sandbox, type: string, change: object): CredentialSet {
	const all = credentialsOf(sandbox);
	return { ...all, [type]: { data: { ...all[type]?.data, ...change } } };
}

interface Given {
	way?: Way;
	settings?: Record<string, unknown>;
	credentials?: CredentialSet;
	/** Blocks that are switched off, as by a user who does not have the service. */
	off?: readonly string[];
	/** Types of credentials that are not chosen: n8n removes those of a file on import. */
	unchosen?: readonly string[];
}

/** The shipped file: another choice of credential, another value of Settings, or a block that is switched off. */
export async function checkConnections(
	sandbox: Sandbox,
	{ way = 'soap', settings = {}, credentials = credentialsOf(sandbox), off = [], unchosen = [] }: Given = {},
): Promise<CheckedConnections> {
	const workflow = readWorkflow(CONNECTION_CHECK);
	for (const node of workflow.nodes) {
		if (off.includes(node.name)) node.disabled = true;
		if (node.name === 'Check e-Boekhouden') {
			node.parameters.authentication = way;
			const type = way === 'rest' ? 'eBoekhoudenRestApi' : 'eBoekhoudenSoapApi';
			node.credentials = { [type]: { id: null, name: type } };
		}
		for (const type of unchosen) delete node.credentials?.[type];
	}
	const execution = await runWorkflow(workflow, { credentials, settings, startNode: 'Start by hand' });
	const [log] = execution.items('Log') as { message: string; rows: Row[] }[];
	const [page] = execution.items('Verslag') as { html: string }[];
	const rows = log?.rows ?? [];
	const html = page?.html ?? '';
	return {
		...{ execution, message: log?.message ?? '', rows, page: html },
		of(key) {
			const row = rows.find((one) => one.key === key);
			if (!row) throw new Error(`no row of ${key}: ${rows.map((one) => one.key).join(', ')}`);
			return row;
		},
		block: html.slice(html.lastIndexOf('<h3>')),
	};
}
