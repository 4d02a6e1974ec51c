import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../../shared/n8n/parameters';
import { isProblem, reasonOf } from '../../shared/problem';
import type { Row, RowAction } from '../../shared/rows';
import { LIST_CAP } from '../client/client';

/** For lists that feed a synchronization: it must hear of what went wrong, not be stopped by it. */
export const problemsAsRowsField: INodeProperties = {
	displayName: 'Problems as Rows',
	name: 'problemsAsRows',
	type: 'boolean',
	default: false,
	description:
		'Whether to give a row that says what happened when the list cannot be read, or may be cut off, instead of stopping',
};

/** A list, and with the option a row for what is wrong with it. */
export async function listOrRow(
	resource: string,
	parameters: Parameters,
	read: () => Promise<IDataObject[]>,
): Promise<IDataObject[]> {
	if (!parameters.flag('problemsAsRows')) return await read();
	const found = await read().catch((error: unknown) => notRead(resource, error));
	if (found.length < LIST_CAP) return found;
	const reason = `e-Boekhouden gave ${found.length} of them, the most that it gives at once: there may be more, which are left out.`;
	return [...found, row(resource, 'skipped', reason)];
}

function notRead(resource: string, error: unknown): IDataObject[] {
	if (!isProblem(error)) throw error;
	return [row(resource, 'failed', `Not read: ${reasonOf(error)}`)];
}

function row(resource: string, action: RowAction, reason: string): Row {
	return { service: 'e-Boekhouden', resource, key: 'list', action, reason, preview: false };
}
