import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { isRow } from '../../shared/rows';

/** Rows travel on as they are; items without any field are no items. */
export function sorted(items: INodeExecutionData[]): { rows: IDataObject[]; others: IDataObject[] } {
	const filled = items.map(({ json }) => json).filter((json) => Object.keys(json).length > 0);
	return { rows: filled.filter(isRow), others: filled.filter((json) => !isRow(json)) };
}

/** One item for each item, in turn; rows travel on as they are. */
export async function oneByOne(
	items: INodeExecutionData[],
	step: (json: IDataObject) => Promise<object>,
): Promise<INodeExecutionData[]> {
	const output: INodeExecutionData[] = [];
	for (const [item, { json }] of items.entries()) {
		const next = isRow(json) ? json : ((await step(json)) as IDataObject);
		output.push({ json: next, pairedItem: { item } });
	}
	return output;
}
