import { type ChainedOrder, isMade } from '../progress';
import type { Finding, Findings } from '../../../base/words/finding';
import type { RowFacts } from '../../../base/words/row';
import { linkTo } from '../../../services/outSmart/links';
import type { ChainSettings } from '../settings';
import { aboutInvoice, endOf, waitsTooLong } from '../rows';
import type { End } from './finishOf';

/**
 * The row of an order that waits on its error status, with the reason why it waits now. Each execution reports it, because none
 * takes it up by itself: an execution that was killed may have claimed it, and nobody would notice.
 */
export function aboutWaiting(order: ChainedOrder, settings: ChainSettings): RowFacts {
	const { progress } = order;
	const { errorStatus, workOrderStatus } = settings;
	const because: Finding[] = 'findings' in progress ? progress.findings : [];
	const findings: Findings = [
		{ code: 'workOrderWaits' },
		...because,
		{ code: 'errorStatusSet', as: 'has', errorStatus, workOrderStatus, end: endOf(because) },
	];
	const { about, ...row } = aboutOrder(order, { do: 'end', action: 'blocked', findings }, settings);
	return { ...row, about: { ...about, because: questionOf(because[0]) } };
}

/** The code by which one question is distinguished from another. */
function questionOf(because: Finding | undefined): Finding['code'] {
	const isWithoutAnswer = because?.code === 'noInvoiceSeen' && because.because === 'noAnswer';
	return isWithoutAnswer ? 'invoiceOutcomeUnknown' : (because?.code ?? 'noInvoiceSeen');
}

/**
 * The row of an order. To a user it is about an invoice in e-Boekhouden, although OutSmart finishes it.
 */
export function aboutOrder(
	order: ChainedOrder,
	{ action, findings }: End,
	{ preview }: ChainSettings,
): RowFacts {
	const { progress, reference, number, relationCode, relationName, notes, lines } = order;
	const billed = 'billed' in progress ? progress.billed : undefined;
	const invoiceNumber = 'number' in progress ? progress.number : '';
	const total = 'total' in progress ? progress.total : '';
	return {
		...aboutInvoice(reference, action, findings, preview),
		...(waitsTooLong(order) && { attention: true }),
		about: {
			invoiceNumber,
			workOrder: number,
			...linkTo('work-orders', order.id),
			relation: relationCode,
			relationName,
			total,
			...(action === 'created' ? { lines, ...billed } : isMade(progress) && !preview && { made: true }),
		},
		notes,
	};
}
