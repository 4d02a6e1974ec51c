import { type ProgressEvent, toFix } from '../progress';
import type { Finding, Findings } from '../../../base/words/finding';
import type { BookDate } from '../../../base/values/dates';
import { formatMoney, ZERO } from '../../../base/values/money';
import { textIn } from '../../../base/values/text';
import { AskedOnce, byAmount } from '../sum/guards';
import { inBooks, sumOf } from '../sum/sum';
import { closedFor } from './closedToday';
import { catalogueFor, faultsInDefaults } from './fill';
import {
	contradictionIn,
	dueOf,
	judge,
	type LookUpContext,
	noInvoiceSeen,
	type ToInvoice,
	unreadFor,
} from './judge';
import { blockedForAll, overLimit } from './refusal';
import { findingInList } from '../../relations/inBooks';
import { type FoundInvoices, lookForInvoices } from './search';
import {
	type ExportSettings,
	hasOrder,
	type InvoiceClient,
	isWaiting,
	ordersOf,
	type OrderWork,
	setProgress,
	type Work,
} from './work';

/**
 * Sums in one list what stands of each order, and decides of those of which nothing stands whether their invoice may be created:
 * the oldest, up to the limit. Returns a finding when nothing may be done at all. Those that another step looked up are looked up
 * again before they are created: n8n runs a step with the same items by *Execute step* and by *Retry*.
 */
export async function lookUp(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	today: BookDate,
	readCatalogue = catalogueFor(ordersOf(works), client, settings),
): Promise<Finding | null> {
	const toFind = works.filter(hasOrder);
	const seen = works.flatMap((one) => one.seen ?? []);
	if (seen.length === 0) return null;
	const orders = ordersOf(toFind);
	const catalogue = await readCatalogue();
	const faults = faultsInDefaults(catalogue);
	if (faults.length > 0) return { code: 'settingsWrong', faults };
	const looked = await lookForInvoices(seen, client, today);
	showStanding(works, looked, today);
	const relations = orders.map(({ relation }) => relation.code);
	const context = {
		...{ looked, catalogue, settings, today, orders },
		client: { ...client, relations: findingInList(client.relations, relations) },
		asked: new AskedOnce(),
		mayBeOf: byAmount(
			looked.invoices,
			orders.map((order) => ({ reference: order.reference, due: dueOf(order) })),
		),
	};
	let wrong: Finding | null = null;
	const missing: { work: OrderWork; to: ToInvoice }[] = [];
	// What was asked before is asked where it was.
	for (const work of [...toFind.filter(isWaiting), ...toFind.filter((one) => !isWaiting(one))]) {
		if (missing.length >= settings.limit && !isWaiting(work)) {
			setProgress(work, overLimit(settings.limit));
			continue;
		}
		const judged = await (isWaiting(work) ? judgeWaiting(work, context) : judgeToday(work, context));
		if (!('event' in judged)) missing.push({ work, to: judged });
		else setProgress(work, judged);
		if ('event' in judged && judged.event === 'blocked' && judged.findings[0].code === 'orderSumDiffers')
			wrong ??= contradictionIn(sumOf(work.order.reference, looked.invoices));
	}
	for (const { work, to } of missing) {
		if (wrong) setProgress(work, blockedForAll(wrong));
		// Invoiced, and credited again, after another step looked it up: since then nobody asked for another one.
		else if (work.progress.state === 'create' && work.progress.earlier !== to.earlier)
			setProgress(work, toFix(noInvoiceSeen(work.order)));
		else setProgress(numbered(work, to.number), { event: 'notFound', earlier: to.earlier });
	}
	return null;
}

/** Gives each order what stands of it, whatever is decided about it; '' where an invoice of it may not have been read. */
function showStanding(works: readonly Work[], looked: FoundInvoices, today: BookDate): void {
	const found = works.flatMap((work) => {
		const { seen, order, item } = work;
		const isNothing = order === null && textIn(item.total) === formatMoney(ZERO);
		const due = order ? dueOf(order) : isNothing ? NOTHING : null;
		return seen ? [{ work, seen, reference: seen.reference, due }] : [];
	});
	for (const { work, seen, ...order } of found) {
		const own = inBooks(order, found, looked.invoices);
		work.inBooks = unreadFor(seen, looked, today) ? { ...own, net: '', difference: '' } : own;
	}
}

const NOTHING = { relationCode: '', lines: [] };

/** What stands of it counts, whatever its date. */
async function judgeToday({ order, progress }: OrderWork, context: LookUpContext) {
	const judged = await judge(order, { ...context, isAgain: progress.state === 'create' });
	return 'event' in judged ? judged : (closedFor(order, context.settings.closedToday) ?? judged);
}

/** An order on its error status is finished when its invoice is right; otherwise it waits for a person, with its reason. */
async function judgeWaiting({ order }: OrderWork, context: LookUpContext): Promise<ProgressEvent> {
	const unread = unreadFor(order, context.looked, context.today);
	const judged = unread ?? (await judge(order, context));
	if ('event' in judged && judged.event === 'found') return judged;
	const findings: Findings =
		'event' in judged && 'findings' in judged && judged.findings.length > 0
			? (judged.findings as Findings)
			: [noInvoiceSeen(order)];
	return toFix(...findings);
}

/** The number goes with the order to the creation of its invoice, in this step or in another one. */
function numbered(work: OrderWork, number: string): OrderWork {
	if (number === work.order.number) return work;
	work.item = { ...work.item, number };
	work.order = { ...work.order, number };
	return work;
}
