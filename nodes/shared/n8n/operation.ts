import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import type { Parameters } from './parameters';

interface OperationText {
	/** In Title Case, without the resource: "Get Many". */
	name: string;
	/** As it is saved in workflows; never changes. */
	value: string;
	/** In sentence case, with the resource: "Get many companies". */
	action: string;
	description: string;
	/** Without display options: those of resource and operation are added. */
	fields: INodeProperties[];
	/** Works on its input alone: no credential, no client. */
	needsNoAccount?: true;
}

/** Runs once for each input item. */
export interface ItemOperation<Client> extends OperationText {
	kind: 'item';
	execute(context: ItemContext<Client>): Promise<IDataObject[]>;
}

/** Runs once for all input items together: one read of the books, one bulk post. */
export interface BatchOperation<Client> extends OperationText {
	kind: 'batch';
	execute(context: BatchContext<Client>): Promise<INodeExecutionData[]>;
}

export type Operation<Client> = ItemOperation<Client> | BatchOperation<Client>;

export interface ItemContext<Client> {
	client: Client;
	parameters: Parameters;
	item: IDataObject;
	index: number;
}

export interface BatchContext<Client> {
	client: Client;
	/** Read for the first item: a batch has one set of settings. */
	parameters: Parameters;
	items: INodeExecutionData[];
}

export interface Resource<Client> {
	name: string;
	value: string;
	operations: Operation<Client>[];
}

/** How a node gets the client of its service. */
export interface Connection<Client> {
	connect(node: IExecuteFunctions): Promise<Client>;
	close(client: Client): Promise<void>;
}
