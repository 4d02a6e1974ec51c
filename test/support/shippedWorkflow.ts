import type { IConnections, INode } from 'n8n-workflow';

/** The content of the file of a workflow. */
export interface ShippedWorkflow {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings: Record<string, unknown>;
	active: boolean;
	[field: string]: unknown;
}
