import type { BookDate } from '../../shared/dates';
import { formatMoney } from '../../shared/money';
import { reasonOf, ServiceProblem } from '../../shared/problem';
import type { Row } from '../../shared/rows';
import { readInvoices } from '../client/readInvoices';
import type { Invoice, NewInvoice } from '../client/types';
import { totalOf } from './compare';
import { fillLines, type Catalogue } from './fill';
import type { InvoiceOrder, Line, Progress } from './invoiceItem';
import { judgeFound, readCatalogue } from './lookUp';
import { invoicesOf, referenceText } from './reference';
import { ensureRelation } from './relation';
import { settle, windowOf, type ExportSettings, type InvoiceClient, type Work } from './work';

interface Ready extends Work {
	order: InvoiceOrder;
}

/**
 * Creates the invoices that were looked up and found missing, one by one, each looked up once more right before and
 * right after (design 3, "Work order → invoice" 5). Gives the rows about relations; the orders' progress says the rest.
 */
export async function createInvoices(
	works: Work[],
	client: InvoiceClient,
	settings: ExportSettings,
	today: BookDate,
): Promise<Row[]> {
	const ready = works.filter(
		(work): work is Ready => work.order !== null && work.progress.state === 'create',
	);
	if (ready.length === 0) return [];
	const catalogue = await readCatalogue(client, settings);
	const run = new Run(client, settings, catalogue, today, ready);
	// The one that was claimed shows whether the others may follow.
	const [claimed, others] = [ready.filter(isClaim), ready.filter((work) => !isClaim(work))];
	for (const work of [...claimed, ...others]) await run.create(work);
	await run.lookOnceMore(ready);
	return run.rows;
}

function isClaim({ progress }: Work): boolean {
	return progress.claim === true;
}

class Run {
	readonly rows: Row[] = [];
	/** Why nothing more is created in this execution. */
	private stop?: string;
	/** An invoice of this execution was found back. */
	private proven = false;
	private readonly unknown = new Set<Ready>();
	/** An invoice may stand there that was not found back. */
	private unseen = false;
	/** Without an error status nothing can be claimed, so that waiting for the first order protects nothing. */
	private readonly claimless: boolean;

	constructor(
		private readonly client: InvoiceClient,
		private readonly settings: ExportSettings,
		private readonly catalogue: Catalogue,
		private readonly today: BookDate,
		works: Ready[],
	) {
		this.claimless = works.some((work) => isClaim(work) && !work.progress.claimed);
	}

	async create(work: Ready): Promise<void> {
		const { order } = work;
		if (this.stop) return this.hold(work, `Nothing more is created in this execution: ${this.stop}`);
		if (!this.mayFollow(work)) {
			return this.hold(work, 'Waits for the next execution: no earlier invoice was found back yet.');
		}
		const filled = fillLines(order, this.catalogue);
		if ('problem' in filled)
			return settle(work, { state: 'blocked', toMend: true, release: true, reason: filled.problem });
		if (!(await this.hasRelation(work))) return;
		if (this.settings.preview) return this.announce(work);
		if (!(await this.isStillMissing(work))) return;
		await this.add(work, filled.lines);
	}

	/** Whether a second invoice of the order could be told from a first, or is the first of all. */
	private mayFollow({ progress }: Ready): boolean {
		if (this.proven || progress.proven || progress.claim) return true;
		return this.claimless && !this.unseen;
	}

	/** What has an unknown outcome may have arrived by now; and nothing of this execution may stand there twice. */
	async lookOnceMore(works: Ready[]): Promise<void> {
		const touched = works.filter((work) => work.progress.state === 'created' || this.unknown.has(work));
		if (touched.length === 0 || this.settings.preview) return;
		const list = await this.list(touched.map(({ order }) => order)).catch(() => null);
		for (const work of list ? touched : []) {
			const found = invoicesOf(work.order.reference, list ?? []);
			if (found.length > 1 || (found.length === 1 && this.unknown.has(work)))
				settle(work, judgeFound(work.order, found));
		}
	}

	private async hasRelation(work: Ready): Promise<boolean> {
		const ensured = await ensureRelation(work.order.relation, this.client, this.settings);
		if ('row' in ensured && ensured.row) this.rows.push(ensured.row);
		if ('blocked' in ensured)
			settle(work, { state: 'blocked', toMend: true, release: true, reason: ensured.blocked });
		if ('failed' in ensured) this.hold(work, ensured.failed);
		return work.progress.state === 'create';
	}

	private announce(work: Ready): void {
		this.proven = true;
		const total = formatMoney(totalOf(work.order));
		settle(work, {
			state: 'created',
			number: work.order.number,
			total,
			reason: `Would be invoiced: ${total} excluding VAT. A refusal that only e-Boekhouden can give, such as an unknown template, cannot be foreseen.`,
		});
	}

	/** Right before: another execution, or a person, may have been quicker. */
	private async isStillMissing(work: Ready): Promise<boolean> {
		const found = await this.find(work).catch((error: unknown) => reasonOf(error));
		if (typeof found === 'string') this.hold(work, found);
		else if (found.length > 0) {
			this.stop = 'another execution is at work on the same orders.';
			this.hold(work, `Invoice ${found[0]?.number} was made of this order just now, not by this execution.`);
		}
		return typeof found !== 'string' && found.length === 0;
	}

	private async add(work: Ready, lines: Line[]): Promise<void> {
		const outcome = await this.client.addInvoice(toNewInvoice(work.order, lines, this.catalogue)).then(
			(number) => ({ number }),
			(error: unknown) => ({ error }),
		);
		if ('error' in outcome) return this.notCreated(work, outcome.error);
		await this.verify(work, outcome.number);
	}

	/** A returned number is proof. Whether it can be found back decides about everything after it. */
	private async verify(work: Ready, number: string): Promise<void> {
		const total = formatMoney(totalOf(work.order));
		settle(work, { state: 'created', number, total, reason: `Invoice ${number} was created.` });
		const found = await this.find(work).catch(() => null);
		if (found === null) {
			this.unseen = true;
			return;
		}
		if (found.length === 0) {
			this.stop =
				'an invoice that was created cannot be found back, so a second one could not be told from it.';
			const reason = `Invoice ${number} was created, but cannot be found back by its reference. Look at it in e-Boekhouden.`;
			return settle(work, { state: 'blocked', unseen: true, toMend: true, reason });
		}
		this.proven = true;
		if (found.length > 1) this.stop = 'another execution is at work on the same orders.';
		const judged = judgeFound(work.order, found);
		settle(work, judged.state === 'found' ? { seen: true } : judged);
	}

	private notCreated(work: Ready, error: unknown): void {
		if (!(error instanceof ServiceProblem)) throw error;
		const { kind, outcome, text = '' } = error.facts;
		const reason = error.inFull;
		if (outcome === 'unknown') {
			this.unknown.add(work);
			this.unseen = true;
			const later = 'Whether the invoice was created is not known; the next execution looks first.';
			settle(work, { state: 'failed', reason: `${reason} ${later}` });
		} else if (kind === 'closed') {
			settle(work, { state: 'closed', release: true, reason });
		} else if (kind !== 'refused') {
			if (kind !== 'unreachable' && kind !== 'unreadable') this.stop = reason;
			this.hold(work, reason);
		} else if (/sjabloon|template/i.test(text)) {
			this.stop = `e-Boekhouden does not know the template '${work.order.template}'.`;
			const check = `Check 'invoiceTemplate': the name must be exactly that of a template.`;
			settle(work, { state: 'blocked', release: true, reason: `${reason} ${check}` });
		} else {
			settle(work, { state: 'blocked', toMend: true, release: true, reason });
		}
	}

	/** Not created, for certain; tried again by the next execution. */
	private hold(work: Ready, reason: string): void {
		settle(work, { state: 'failed', release: true, reason });
	}

	private async find({ order }: Ready): Promise<Invoice[]> {
		return invoicesOf(order.reference, await this.list([order]));
	}

	private async list(orders: InvoiceOrder[]): Promise<Invoice[]> {
		return (await readInvoices(this.client, windowOf(orders, this.today))).invoices;
	}
}

function toNewInvoice(order: InvoiceOrder, lines: Line[], { defaults }: Catalogue): NewInvoice {
	const text = referenceText(order.reference);
	return {
		number: order.number,
		relationCode: order.relation.code,
		date: order.date,
		paymentTermDays: order.paymentTermDays,
		template: order.template,
		book: order.book,
		description: text,
		lines: [
			...lines.map(({ quantity, unitPrice, ...line }) => ({
				...line,
				quantity: quantity.toFixed(),
				unitPrice: unitPrice.toFixed(),
			})),
			{
				quantity: '0',
				unit: '',
				code: '',
				description: text,
				unitPrice: '0.00',
				vatCode: 'GEEN',
				ledgerAccount: defaults.ledgerAccount,
			},
		],
	};
}

/** What travels on: the item with its progress. */
export function travelOn({
	item,
	progress,
}: {
	item: Readonly<Record<string, unknown>>;
	progress: Progress;
}) {
	return { ...item, invoice: progress };
}
