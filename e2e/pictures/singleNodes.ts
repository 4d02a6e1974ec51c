import type { INode } from 'n8n-workflow';
import type { WorkflowFile } from '../../engine';

/** Of each type: its credential is chosen from those of the instance. */
const CREDENTIALS = {
	nmbrs: 'nmbrsApi',
	nmbrsTrigger: 'nmbrsApi',
	eBoekhouden: 'eBoekhoudenSoapApi',
	eBoekhoudenTrigger: 'eBoekhoudenSoapApi',
	outSmart: 'outSmartApi',
	outSmartTrigger: 'outSmartApi',
};

export type SingleNode = [name: string, type: keyof typeof CREDENTIALS, parameters: INode['parameters']];

/** A workflow of nodes that stand by themselves. */
export function singleNodes(name: string, nodes: readonly SingleNode[]): WorkflowFile {
	return { name, connections: {}, nodes: nodes.map(toNode) };
}

function toNode([name, type, parameters]: SingleNode, index: number): INode {
	return {
		...{ id: name, name, typeVersion: 1, position: [index * 240, 0], parameters },
		type: `n8n-nodes-eboekhouden.${type}`,
		credentials: { [CREDENTIALS[type]]: { id: null, name: '' } },
	};
}
