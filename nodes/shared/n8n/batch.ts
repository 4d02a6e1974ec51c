import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/** What comes out of all items together belongs to all of them. */
export function fromAll(items: INodeExecutionData[], output: object[]): INodeExecutionData[] {
	const pairedItem = items.map((_item, item) => ({ item }));
	return output.map((json) => ({ json: json as IDataObject, pairedItem }));
}
