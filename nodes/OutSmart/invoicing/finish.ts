import { attempt } from '../../shared/attempt';
import type { ServiceProblem } from '../../shared/problem';
import type { Json, Row, RowAction } from '../../shared/rows';
import type { OutSmartClient } from '../client/client';
import { isGone } from '../client/errors';
import type { WorkOrder } from '../client/types';
import { textIn } from '../items/text';
import { readChained, type Chained, type Item } from './chained';
import type { ChainSettings } from './confirm';
import { printOf } from './print';
import { workOrderRow } from './rows';

const HANDLED = 'Afgehandeld';

/**
 * Brings orders to their end: handled when their invoice is right, their error status when a person must mend them,
 * and otherwise as they were (design 3, "Work order → invoice" 6 and 7). One row for each.
 */
export class Finish {
	constructor(
		private readonly client: OutSmartClient,
		private readonly settings: ChainSettings,
	) {}

	async of(item: Item): Promise<Row> {
		const order = readChained(item);
		if (!order) return await this.withoutInvoice(textIn(item.id));
		const { state, unseen } = order.progress;
		if (unseen) return await this.leaveQueue(order);
		switch (state) {
			case 'created':
			case 'found':
				return await this.complete(order);
			case 'blocked':
			case 'closed':
			case 'failed':
			case 'skipped':
				return this.row(order, state, await this.afterNoInvoice(order));
			case 'create':
			case 'new':
				return this.unfinished(order);
		}
		return this.row(order, 'failed', `The item has no state that is known: '${String(state)}'.`);
	}

	/** An invoice stands: the order it was made of becomes handled, when it still is that order. */
	private async complete(order: Chained): Promise<Row> {
		const done: RowAction = order.progress.state === 'created' ? 'created' : 'unchanged';
		if (this.settings.preview) return this.row(order, done, `The work order would become ${HANDLED}.`);
		const before = await attempt(() => this.client.getWorkOrder(order.id));
		if (!before.ok) return await this.notMarked(order, before.problem);
		if (!isSame(order, before.value)) return await this.changed(order);
		const mark = await attempt(() => this.client.markAsHandled(order.id));
		if (mark.ok && !isSame(order, mark.value)) return await this.changed(order);
		const after = await attempt(() => this.client.getWorkOrder(order.id));
		if (!after.ok || after.value.status !== HANDLED) {
			if (!mark.ok) return await this.notMarked(order, mark.problem);
			const seen = after.ok ? `it still has status '${after.value.status}'` : after.problem.inFull;
			const what = `The work order was marked, but that cannot be seen: ${seen}.`;
			return this.row(order, 'failed', what, await this.backInQueue(order));
		}
		// The answer to the mark was lost, so this reading has to say what was marked.
		if (!mark.ok && !isSame(order, after.value)) return await this.changed(order);
		const back = order.progress.claimed ? await this.setStatus(order, this.settings.workOrderStatus) : '';
		return this.row(order, done, `The work order is ${HANDLED}.`, back);
	}

	private async changed(order: Chained): Promise<Row> {
		const { number } = order.progress;
		const what = `The work order was changed after invoice ${number || '(number unknown)'} was made of it: correct one of the two.`;
		return this.row(order, 'blocked', what, await this.setError(order));
	}

	private async notMarked(order: Chained, problem: ServiceProblem): Promise<Row> {
		if (isGone(problem)) {
			return this.row(order, 'failed', 'The work order is no longer in OutSmart, so it cannot be marked.');
		}
		const what = `The work order could not be marked as ${HANDLED}. ${problem.inFull}`;
		return this.row(order, 'failed', what, await this.backInQueue(order));
	}

	/**
	 * An order that was claimed is not found by the next run. When its invoice was found back, the claim has done its
	 * work: the next run finds the invoice too, and marks the order.
	 */
	private async backInQueue(order: Chained): Promise<string> {
		const { errorStatus, workOrderStatus } = this.settings;
		const { claimed, seen } = order.progress;
		if (!claimed) return 'The next run marks it.';
		if (seen) return `${await this.setStatus(order, workOrderStatus)} The next run marks it.`;
		return `Its work order status is '${errorStatus}': set it to '${workOrderStatus}' again, and the next run marks it.`;
	}

	/** Nobody could tell a second invoice from the first, so the order must not come back by itself. */
	private async leaveQueue(order: Chained): Promise<Row> {
		const { errorStatus, preview } = this.settings;
		if (preview) return this.row(order, 'blocked', this.wouldGet(errorStatus));
		if (errorStatus !== '') {
			const set = await attempt(() => this.client.setWorkStatus(order.id, errorStatus));
			if (set.ok) return this.row(order, 'blocked', `The work order got work order status '${errorStatus}'.`);
		}
		const mark = await attempt(() => this.client.markAsHandled(order.id));
		const what = mark.ok
			? `The work order is ${HANDLED}, so that it is not invoiced again.`
			: `The work order could not be taken out of the queue. ${mark.problem.inFull} Take it out by hand, or it is invoiced again.`;
		return this.row(order, 'blocked', what);
	}

	/** What becomes of an order that was not invoiced. */
	private async afterNoInvoice(order: Chained): Promise<string> {
		const { state, toMend, claimed, release } = order.progress;
		if (state === 'blocked' && toMend) return await this.setError(order);
		if (!claimed) return '';
		const { errorStatus, workOrderStatus } = this.settings;
		if (release) return await this.setStatus(order, workOrderStatus);
		return `The work order keeps work order status '${errorStatus}': look whether the invoice is there, then set it to '${workOrderStatus}' again.`;
	}

	private unfinished(order: Chained): Row {
		if (this.settings.preview)
			return this.row(order, 'created', `Would be invoiced; the work order would become ${HANDLED}.`);
		return this.row(
			order,
			'failed',
			'No invoice was made of it: the step that creates invoices did not see to it.',
		);
	}

	/** A work order by itself, outside the invoice chain. */
	private async withoutInvoice(id: string): Promise<Row> {
		const { preview } = this.settings;
		if (id === '') return workOrderRow('', 'blocked', 'The item is no work order: it has no id.', preview);
		if (preview) return workOrderRow(id, 'updated', `The work order would become ${HANDLED}.`, preview);
		const marked = await attempt(async () => {
			await this.client.markAsHandled(id);
			return await this.client.getWorkOrder(id);
		});
		if (!marked.ok) return workOrderRow(id, 'failed', marked.problem.inFull, preview);
		const { status } = marked.value;
		return status === HANDLED
			? workOrderRow(id, 'updated', `The work order is ${HANDLED}.`, preview)
			: workOrderRow(id, 'failed', `The work order was marked, but still has status '${status}'.`, preview);
	}

	private async setError(order: Chained): Promise<string> {
		const { errorStatus } = this.settings;
		return errorStatus === '' ? 'The work order stays as it is.' : await this.setStatus(order, errorStatus);
	}

	private async setStatus({ id }: Chained, code: string): Promise<string> {
		if (this.settings.preview) return this.wouldGet(code);
		const set = await attempt(() => this.client.setWorkStatus(id, code));
		if (set.ok) return `The work order got work order status '${code}'.`;
		if (isGone(set.problem)) return 'The work order is no longer in OutSmart.';
		return `The work order could not be given work order status '${code}'. ${set.problem.inFull}`;
	}

	private wouldGet(code: string): string {
		return code === ''
			? `The work order would become ${HANDLED}, so that it is not invoiced again.`
			: `The work order would get work order status '${code}'.`;
	}

	private row(order: Chained, action: RowAction, ...sentences: string[]): Row {
		const { progress, reference, number, relationCode, notes, lines } = order;
		const { reason = '', number: invoiceNumber = '', total = '' } = progress;
		const about: Record<string, Json> = {
			invoiceNumber,
			workOrder: number,
			relation: relationCode,
			total,
			notes,
		};
		return {
			service: 'e-Boekhouden',
			resource: 'invoice',
			key: reference,
			action,
			reason: [reason, ...sentences].filter(Boolean).join(' '),
			preview: this.settings.preview,
			...about,
			...(action === 'created' && { lines }),
		};
	}
}

function isSame({ print }: Chained, order: WorkOrder): boolean {
	return printOf(order) === print;
}
