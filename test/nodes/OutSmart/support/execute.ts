import type { IDataObject } from 'n8n-workflow';
import type { OutSmartClient } from '../../../../nodes/OutSmart/client/client';
import type { BatchOperation } from '../../../../nodes/shared/n8n/operation';
import { Parameters } from '../../../../nodes/shared/n8n/parameters';

/** Runs a batch operation with its own defaults; `preview` is off, so that something is done. */
export async function execute(
	operation: BatchOperation<OutSmartClient>,
	client: OutSmartClient,
	items: object[] = [{}],
	given: Record<string, unknown> = {},
): Promise<IDataObject[]> {
	const defaults = Object.fromEntries(operation.fields.map(({ name, default: value }) => [name, value]));
	const values: Record<string, unknown> = { ...defaults, preview: false, ...given };
	const parameters = new Parameters((name, fallback) => values[name] ?? fallback);
	const input = items.map((json) => ({ json: json as IDataObject }));
	const output = await operation.execute({ client, parameters, items: input });
	for (const { pairedItem } of output)
		if (pairedItem === undefined) throw new Error('an item without its pair');
	return output.map(({ json }) => json);
}
