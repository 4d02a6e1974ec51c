import type { IConnections, INode } from 'n8n-workflow';

/** A workflow as its file has it. */
export interface ShippedWorkflow {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings: Record<string, unknown>;
	active: boolean;
	[field: string]: unknown;
}
