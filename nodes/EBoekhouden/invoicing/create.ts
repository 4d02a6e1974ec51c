import type { InvoiceOrder, Line } from '../../shared/items/invoice';
import type { Progress, ProgressEvent } from '../../shared/items/invoiceProgress';
import { reasonOf, ServiceProblem } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Decision } from '../../shared/rows/row';
import type { BookDate } from '../../shared/values/dates';
import { formatMoney } from '../../shared/values/money';
import type { Invoice } from '../books/types';
import { readCatalogue } from './catalogue';
import { totalOf } from './compare';
import { Evidence } from './evidence';
import { fillLines, type Catalogue } from './fill';
import { judgeFound } from './judge';
import { hasOrder, type OrderWork } from './lookUp';
import { toNewInvoice } from './newInvoice';
import { invoicesOf } from './reference';
import { afterRefusal } from './refusal';
import { ensureRelation } from './relation';
import { setProgress, windowOf, type ExportSettings, type InvoiceClient, type Work } from './work';

type ToCreate = OrderWork & { progress: Extract<Progress, { state: 'create' }> };

/** What was done to the relation of an order. */
export interface RelationDone {
	decision: Decision;
	/** The place of the order in the input. */
	from: number;
}

/**
 * Creates the invoices that were looked up and found missing, one by one, each looked up once more right before and
 * right after (design 3, "Work order → invoice" 5). Gives what it did to relations; the orders' progress says the rest.
 */
export async function createInvoices(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	today: BookDate,
): Promise<RelationDone[]> {
	const toCreate = works.filter(mayBeCreated);
	if (toCreate.length === 0) return [];
	const orders = toCreate.map(({ order }) => order);
	const catalogue = await readCatalogue(orders, client, settings);
	const creation = new InvoiceCreation({ client, settings, catalogue, today }, toCreate);
	await creation.createAll();
	return creation.relationsDone;
}

function mayBeCreated(work: Work): work is ToCreate {
	return hasOrder(work) && work.progress.state === 'create';
}

interface Means {
	client: InvoiceClient;
	settings: ExportSettings;
	catalogue: Catalogue;
	today: BookDate;
}

/** The creation of all invoices of one execution. */
class InvoiceCreation {
	readonly relationsDone: RelationDone[] = [];
	private readonly evidence: Evidence;
	/** May have been created, although no number came back. */
	private readonly outcomeUnknown = new Set<Work>();

	constructor(
		private readonly means: Means,
		private readonly works: ToCreate[],
	) {
		this.evidence = new Evidence(works.map(({ progress }) => progress.claim));
	}

	async createAll(): Promise<void> {
		// The one that was claimed shows whether the others may follow.
		const isFirst = ({ progress: { claim } }: ToCreate) => claim === 'wanted' || claim === 'held';
		const others = this.works.filter((work) => !isFirst(work));
		for (const work of [...this.works.filter(isFirst), ...others]) await this.create(work);
		await this.lookOnceMore();
	}

	private async create(work: ToCreate): Promise<void> {
		const { catalogue, settings } = this.means;
		const waits = this.evidence.whyNot(work.progress.claim);
		if (waits) return setProgress(work, waits);
		const filled = fillLines(work.order, catalogue);
		if ('faults' in filled) {
			const findings: Finding[] = [{ code: 'orderNotInvoiceable', faults: filled.faults }];
			return setProgress(work, { event: 'blocked', fix: 'order', findings });
		}
		if (!(await this.hasRelation(work))) return;
		if (settings.preview) return this.announce(work);
		if (await this.isStillMissing(work)) await this.add(work, filled.lines);
	}

	private async hasRelation(work: OrderWork): Promise<boolean> {
		const { client, settings } = this.means;
		const ensured = await ensureRelation(work.order.relation, client, settings);
		if ('event' in ensured) setProgress(work, ensured.event);
		else if (ensured.decision) this.relationsDone.push({ decision: ensured.decision, from: work.index });
		return !('event' in ensured);
	}

	private announce(work: OrderWork): void {
		this.evidence.foundBack();
		const { number } = work.order;
		const total = formatMoney(totalOf(work.order));
		const findings: Finding[] = [{ code: 'invoiceWouldBeCreated', total }];
		setProgress(work, { event: 'created', number, total, findings });
	}

	/** Right before: another execution, or a person, may have been quicker. */
	private async isStillMissing(work: OrderWork): Promise<boolean> {
		const read = await this.find(work).then(
			(found) => ({ found }),
			(error: unknown) => ({ problem: toFinding(error) }),
		);
		if ('problem' in read) {
			setProgress(work, notDone({ code: 'orderNotLookedUp' }, read.problem));
			return false;
		}
		const [other] = read.found;
		if (!other) return true;
		this.evidence.createNoMore(notDone({ code: 'waitsForOtherExecution' }));
		setProgress(work, notDone({ code: 'invoiceMadeElsewhere', otherInvoice: other.number }));
		return false;
	}

	private async add(work: OrderWork, lines: Line[]): Promise<void> {
		const { client, catalogue } = this.means;
		const outcome = await client.invoices.create(toNewInvoice(work.order, lines, catalogue.defaults)).then(
			(number) => ({ number }),
			(error: unknown) => ({ error }),
		);
		if ('error' in outcome) return this.notCreated(work, outcome.error);
		await this.verify(work, outcome.number);
	}

	/** A returned number is proof. Whether it can be found back decides about everything after it. */
	private async verify(work: OrderWork, number: string): Promise<void> {
		const total = formatMoney(totalOf(work.order));
		const made: Finding[] = [{ code: 'invoiceCreated', invoiceNumber: number, total }];
		setProgress(work, { event: 'created', number, total, findings: made });
		const found = await this.find(work).catch(() => null);
		if (found === null) return this.evidence.mayStandUnseen();
		if (found.length === 0) {
			this.evidence.createNoMore(notDone({ code: 'waitsForLostInvoice', lostInvoice: number }));
			const findings: Finding[] = [{ code: 'invoiceNotFoundBack', invoiceNumber: number }];
			return setProgress(work, { event: 'blocked', fix: 'invoice', findings });
		}
		this.evidence.foundBack();
		if (found.length > 1) this.evidence.createNoMore(notDone({ code: 'waitsForOtherExecution' }));
		const judged = judgeFound(work.order, found);
		setProgress(work, judged.event === 'found' ? { event: 'foundBack' } : judged);
	}

	private notCreated(work: OrderWork, error: unknown): void {
		if (!(error instanceof ServiceProblem)) throw error;
		const { event, stop } = afterRefusal(error, work.order);
		setProgress(work, event);
		if (stop) this.evidence.createNoMore(stop);
		if (error.facts.outcome === 'notDone') return;
		this.outcomeUnknown.add(work);
		this.evidence.mayStandUnseen();
	}

	/** What has an unknown outcome may have arrived by now; and nothing of this execution may stand there twice. */
	private async lookOnceMore(): Promise<void> {
		const isUnknown = (work: Work) => this.outcomeUnknown.has(work);
		const touched = this.works.filter((work: Work) => work.progress.state === 'created' || isUnknown(work));
		if (touched.length === 0 || this.means.settings.preview) return;
		const list = await this.list(touched.map(({ order }) => order)).catch(() => null);
		for (const work of list ? touched : []) {
			const found = invoicesOf(work.order.reference, list ?? []);
			if (found.length > 1 || (found.length === 1 && isUnknown(work)))
				setProgress(work, judgeFound(work.order, found));
		}
	}

	private async find({ order }: OrderWork): Promise<Invoice[]> {
		return invoicesOf(order.reference, await this.list([order]));
	}

	private async list(orders: InvoiceOrder[]): Promise<Invoice[]> {
		const { client, today } = this.means;
		return (await client.invoices.within(windowOf(orders, today))).invoices;
	}
}

/** Not created, for certain; tried again by the next execution. */
function notDone(...findings: Finding[]): ProgressEvent {
	return { event: 'failed', outcome: 'notDone', findings };
}

function toFinding(error: unknown): Finding {
	return error instanceof ServiceProblem ? error.finding : { code: 'asWritten', text: reasonOf(error) };
}
