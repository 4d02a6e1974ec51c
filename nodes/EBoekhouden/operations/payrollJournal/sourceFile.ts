import type { IBinaryData, IExecuteFunctions, INodeExecutionData as Item } from 'n8n-workflow';
import { stepsBefore } from '../../../../base/n8n/started';
import type { SourceFile } from '../../../../features/payroll/rows/fromRows';

/**
 * An earlier step as n8n gives it: the item of it that one of our items was made of, and all its items. Both functions throw when
 * there is none.
 */
interface Step {
	itemMatching(index: number): Item | undefined;
	all(output: number, run: number): Item[];
}

/**
 * The file that an item was made of: the item from which n8n says that it came, in the nearest step with files. All items of one
 * file get the same object. Null where n8n does not know the item, undefined where no step has files.
 */
export function sourceFiles(node: IExecuteFunctions): (index: number) => SourceFile | null | undefined {
	const all = stepsOf(node);
	// A step that leaves a binary property in its item does not count as one with files: *Extract From File* leaves it there when
	// it did not read the file.
	const steps = all.filter(
		({ type, lists }) => !type.endsWith('.extractFromFile') && lists.flat().some((item) => filesIn(item)[0]),
	);
	// The pairs of n8n's step *XML* are not believed: it gives no paired items and drops an item that fails, and n8n then pairs a
	// single remaining item with the first, which may be wrong.
	const unsure = all.filter(({ name, type, lists }) => {
		if (!type.endsWith('.xml') || lists.every(({ length }) => length !== 1)) return false;
		const before = node.getParentNodes(name, { depth: 1 }).map((parent) => parent.name);
		return all.some((step) => before.includes(step.name) && step.lists.some(({ length }) => length > 1));
	});
	const known = new Map<IBinaryData, SourceFile>();
	return (index) => {
		if (unsure.some(({ itemOf }) => itemOf(index))) return null;
		for (const { itemOf } of steps) {
			const [file, ...others] = filesIn(itemOf(index));
			if (!file) continue;
			if (others.length > 0) return null;
			const source = known.get(file) ?? { name: (file.fileName ?? '').trim(), first: index };
			known.set(file, source);
			return source;
		}
		return undefined;
	};
}

/** The earlier steps that ran, the nearest first, with the items that came out of them in each run by each output. */
function stepsOf(node: IExecuteFunctions) {
	try {
		const { $: stepOf } = node.getWorkflowDataProxy(0) as { $(name: string, whole: boolean): Step };
		return stepsBefore(node)
			.reverse()
			.map(({ name, type }) => ({ name, type, step: stepOf(name, true) }))
			.map((one) => ({ ...one, lists: listsOf(one.step) }))
			.filter(({ lists }) => lists.length > 0)
			.map(({ step, ...one }) => ({ ...one, itemOf: itemsOf(step) }));
	} catch {
		return [];
	}
}

function listsOf(step: Step, run = 0, output = 0): Item[][] {
	try {
		return [step.all(output, run), ...listsOf(step, run, output + 1)];
	} catch {
		return output === 0 ? [] : listsOf(step, run + 1);
	}
}

function itemsOf({ itemMatching }: Step): (index: number) => Item | undefined {
	return (index) => {
		try {
			return itemMatching(index);
		} catch {
			// The step gave no item that belongs to this item.
			return undefined;
		}
	};
}

function filesIn(item: Item | undefined): IBinaryData[] {
	return Object.values(item?.binary ?? {});
}
