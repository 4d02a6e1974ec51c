import type { WorkflowFile } from '../../engine';

/** [from, to, output of from] */
export type Connection = readonly [string, string, number?];

export function connect(...pairs: Connection[]): WorkflowFile['connections'] {
	const connections: WorkflowFile['connections'] = {};
	for (const [from, to, output = 0] of pairs) {
		const main = ((connections[from] ??= {}).main ??= []);
		while (main.length <= output) main.push([]);
		main[output]?.push({ node: to, type: 'main', index: 0 });
	}
	return connections;
}
