import type { IBinaryKeyData, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { stepsBefore } from '../../../../base/n8n/started';

type Step = { itemMatching(index: number): INodeExecutionData | undefined };

/**
 * The name of the file that an item was made of: its own, or that of the item from which n8n says that it came, in the nearest step
 * before with a file. '' for none.
 */
export function fileNames(node: IExecuteFunctions): (index: number) => string {
	const items = node.getInputData();
	let steps: Step[] | undefined;
	return (index) => {
		const own = nameIn(items[index]?.binary);
		if (own !== '') return own;
		steps ??= stepsOf(node);
		for (const [at, step] of steps.entries()) {
			const name = nameAt(step, index);
			if (name === '') continue;
			// The lines of a table have the same way behind them.
			if (at > 0) steps = [step, ...steps.filter((other) => other !== step)];
			return name;
		}
		return '';
	};
}

/** The nearest first. */
function stepsOf(node: IExecuteFunctions): Step[] {
	try {
		const { $: step } = node.getWorkflowDataProxy(0) as { $(name: string): Step };
		return stepsBefore(node)
			.reverse()
			.map(({ name }) => ({ itemMatching: (index) => step(name).itemMatching(index) }));
	} catch {
		return [];
	}
}

function nameAt(step: Step, index: number): string {
	try {
		return nameIn(step.itemMatching(index)?.binary);
	} catch {
		// It did not run, or no item of it is this one's.
		return '';
	}
}

function nameIn(binary: IBinaryKeyData | undefined): string {
	return Object.values(binary ?? {}).find(({ fileName }) => fileName)?.fileName ?? '';
}
