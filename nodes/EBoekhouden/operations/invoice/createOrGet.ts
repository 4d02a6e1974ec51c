import { notDoneEvent, type Progress } from '../../../../features/invoicing/progress';
import type { Result } from '../../../../base/n8n/kinds/rowsOut';
import type { Finding } from '../../../../base/words/finding';
import { currentHour, today } from '../../../../base/values/dates';
import { closedNow } from '../../../../features/invoicing/books/events';
import { createInvoices } from '../../../../features/invoicing/books/create';
import { catalogueFor } from '../../../../features/invoicing/books/fill';
import {
	type GivenOrder,
	ordersOf,
	readOrders,
	setProgress,
	splitOrders,
	toItem,
	wasAskedIn,
	wasLookedUpElsewhere,
	type Work,
} from '../../../../features/invoicing/books/work';
import { aboutInvoice, rowOn } from '../../../../features/invoicing/rows';
import { NEEDS_ORDER } from '../../../../features/invoicing/item';
import { allItems } from '../kinds';
import { exportFields, faultsInExport, toExportSettings } from './exportFields';
import { lookUp } from '../../../../features/invoicing/books/lookUp';
import { keepUnsureOrders } from '../../../../features/invoicing/unsure';

/**
 * Input: one item per order (docs/items.md, "Invoice"), looked up before or not. Output: the same items with their
 * results, and a row for each relation that was created or changed; rows pass through.
 */
export const createOrGetInvoices = allItems({
	name: 'Create or Get',
	value: 'createOrGet',
	action: 'Create or get an invoice',
	description: 'Takes orders as items; makes each once',
	isStep: true,
	details: 'When the order already has an invoice, gives that one; it never makes a second.',
	writes: 'looksFirst',
	fields: exportFields,
	service: 'e-Boekhouden',
	needs: NEEDS_ORDER,
	check: faultsInExport,
	whenSettingsWrong: (items, finding) => releaseClaims(items, [finding]),
	async execute({ client, values, items, node, whereOf, keptTogether }) {
		const settings = toExportSettings(values);
		const { orders, others } = splitOrders(items, settings.preview);
		const works = readOrders(orders, ['new', 'create']);
		const catalogue = catalogueFor(ordersOf(works), client, settings);
		// Orders that were looked up in other books than this step writes in are not invoiced: the steps have different settings.
		if (works.some((work) => wasLookedUpElsewhere(work, whereOf(work)))) {
			const finding: Finding = { code: 'stepsWrong', because: 'elsewhere', reference: '' };
			const row = aboutInvoice('invoices', 'blocked', [finding], settings.preview);
			return [...others, { row: row }, ...releaseClaims(orders, [finding])];
		}
		const stop = await lookUp(works, client, settings, today(), catalogue);
		if (stop) return [...others, { row: stop }, ...letGo(orders, stop.findings)];
		const toCreate = works.flatMap((work) => {
			const { progress } = work;
			return progress.state === 'create' ? [{ work, earlier: progress.earlier }] : [];
		});
		const execution = node.getExecutionId();
		const isAsked = (work: Work) => wasAskedIn(work, execution);
		const relations = await createInvoices(works, client, settings, today(), { catalogue, isAsked });
		const [kept, where] = [keptTogether(), whereOf({ index: 0 })];
		const closed = closedNow(works, where, currentHour());
		if (kept && closed) kept.closed = closed;
		const { refusesUsedReferences = false } = client.invoices;
		const ended = toCreate.map(({ work: { order, progress }, earlier }) => ({ order, progress, earlier }));
		if (!settings.preview) keepUnsureOrders(kept, ended, { where, now: Date.now(), refusesUsedReferences });
		const done = works.map((work) => ({
			json: toItem(work),
			row: rowOn(work, settings.preview),
			from: work.index,
		}));
		return [...others, ...relations, ...done];
	},
});

/**
 * Gives the orders back that got their error status for their invoice. Nothing else that an earlier step said about an order
 * counts.
 */
function releaseClaims(orders: readonly GivenOrder[], findings: readonly Finding[]): Result[] {
	return letGo(orders, findings, ({ state, claimed }) => state === 'create' && claimed === true);
}

/**
 * Lets orders go when the books cannot be read. An order that got its error status for its invoice gets its former status back.
 * An order that an earlier step ended goes on to its end, because it needs nothing of this step. The others stay as they are.
 */
function letGo(
	orders: readonly GivenOrder[],
	findings: readonly Finding[],
	isLetGo = ({ state, claimed }: Progress) => state !== 'new' && (state !== 'create' || claimed === true),
): Result[] {
	// The last finding is the cause; the findings before it only say what it happened to.
	const released = notDoneEvent({ code: 'invoiceNotCreated', template: '' }, ...findings.slice(-1));
	return readOrders(orders, []).flatMap((work) => {
		// An order that had its error status before this execution keeps it.
		if (!isLetGo(work.progress)) return [];
		if (work.progress.state === 'create') setProgress(work, { ...released, together: 'invoices' });
		return [{ json: toItem(work), from: work.index }];
	});
}
