import { recordIn } from '../../base/values/records';
import { brief, textIn } from '../../base/values/text';
import type { Findings } from '../../base/words/finding';
import type { Decision, RowAction } from '../../base/words/row';
import { type Item, type Progress, progressOf } from './progress';

const E_BOEKHOUDEN = 'e-Boekhouden';
const OUTSMART = 'OutSmart';

/** Makes decisions about one kind of record. */
function deciding(service: string, resource: string) {
	return (key: string, action: RowAction, findings: Readonly<Findings>, preview: boolean): Decision => ({
		...{ service, resource, key, action, findings, preview },
	});
}

export const aboutInvoice = deciding(E_BOEKHOUDEN, 'invoice');
/** About the export as a whole. */
export const aboutExport = deciding(OUTSMART, 'invoice');
/** About a work order without its invoice. */
export const aboutWorkOrder = deciding(OUTSMART, 'workOrder');
export const aboutOrderStatus = deciding(OUTSMART, 'workStatus');

const ACTIONS: Partial<Record<Progress['state'], RowAction>> = {
	created: 'created',
	found: 'unchanged',
	blocked: 'blocked',
	closed: 'closed',
	skipped: 'skipped',
	failed: 'failed',
};

/** What was decided about an order, as its row says at the end of the workflow; nothing as long as it has no end. */
export function saidOf(
	{ item, progress }: { item: Item; progress: Progress },
	preview: boolean,
): Decision | undefined {
	const action = ACTIONS[progress.state];
	const [first, ...others] = 'findings' in progress ? progress.findings : [];
	return action && first && aboutInvoice(brief(textIn(item.reference)), action, [first, ...others], preview);
}

interface GivenItem {
	json: Item;
	index: number;
}

/** The same of an item as it came in, for a step behind *Look Up*: what no step decided about was not looked up. */
export function saidOfItem(given: GivenItem, preview: boolean): Decision | undefined {
	const progress = progressOf(given.json);
	if (!progress) return notAnOrder(given, ['invoice'], preview);
	if (progress.state === 'new') return aboutInvoice(keyOf(given), 'blocked', [STEP_MISSING], preview);
	return saidOf({ item: given.json, progress }, preview);
}

const STEP_MISSING = { code: 'stepsWrong', because: 'notLookedUp', reference: '' } as const;

export function notAnOrder(given: GivenItem, lacks: string[], preview: boolean): Decision {
	return aboutInvoice(keyOf(given), 'blocked', [{ code: 'notAnOrder', lacks }], preview);
}

function keyOf({ json, index }: GivenItem): string {
	const named = [json.reference, json.sourceId, json.id].map(textIn).find((text) => text !== '');
	return brief(named ?? `item ${index + 1}`);
}

/** The same of an item that reached the end of a workflow: no step made a row of it. */
export function decisionOf(item: Item): Decision | undefined {
	const progress = progressOf(item);
	if (!progress) return undefined;
	const isForeseen = progress.state === 'created' && recordIn(item.invoice).state !== progress.state;
	const isPreview = item.preview === true || isForeseen;
	return saidOf({ item, progress }, isPreview);
}
