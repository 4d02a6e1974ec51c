import type { IRun, Workflow } from 'n8n-workflow';
import type { NodeOutcome } from './observe';

/** The settings and the output of each node that ran. */
export function outcomes({ nodes }: Workflow, { data: { resultData } }: IRun): NodeOutcome[] {
	return Object.values(nodes).flatMap(({ name, type, typeVersion, parameters }) =>
		(resultData.runData[name] ?? []).map(({ data }) => {
			const items = (data?.main ?? []).flatMap((output) => output ?? []).map(({ json }) => json);
			return { type, typeVersion, parameters, items };
		}),
	);
}
