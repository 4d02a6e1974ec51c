import type { IDataObject } from 'n8n-workflow';
import type { OutSmartClient } from '../../../services/outSmart/client';
import type { Operation } from '../../../base/n8n/operation';
import { carryOut } from '../carryOut';

/** Runs an operation with its own defaults, in English; `preview` is off, so that something is done. */
export async function execute(
	operation: Operation<OutSmartClient>,
	client: OutSmartClient,
	items: object[] = [{}],
	given: Record<string, unknown> = {},
): Promise<IDataObject[]> {
	const parameters = { preview: false, language: 'en', ...given };
	const output = await carryOut(operation, { client, parameters, input: items as IDataObject[] });
	for (const { pairedItem } of output)
		if (pairedItem === undefined) throw new Error('an item without its pair');
	return output.map(({ json }) => json);
}
