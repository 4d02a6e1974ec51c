import type { InvoiceOrder, Line } from '../../shared/items/invoice';
import { attempt } from '../../shared/problems/problem';
import type { Finding } from '../../shared/rows/findings/finding';
import type { Relation } from '../books/types';
import { customerOf, foreignWithVat } from './customer';
import { fillLines, vatGivenTo } from './fill';
import type { Bench } from './judge';
import { exceptionFor } from './vatExceptions';
import type { ExportSettings, InvoiceClient } from './work';

/** What nobody but the user can say of the VAT of this customer; null where nothing is to be asked, or a setting says it. */
export function vatQuestion(
	{ date }: Pick<InvoiceOrder, 'date'>,
	customer: Relation,
	lines: readonly Line[],
	{ vatExceptions, defaults }: Pick<ExportSettings, 'vatExceptions' | 'defaults'>,
): Finding | null {
	if (exceptionFor(customer, vatExceptions) !== null) return null;
	return foreignWithVat(customer, lines, date, defaults.vatCode);
}

/**
 * The same before an order is claimed: it would be claimed and released each time until the setting is there. The books
 * are asked only where the order itself gives reason to; everything else shows when its invoice is to be created.
 */
export async function vatQuestionAhead(
	order: InvoiceOrder,
	{ catalogue, settings }: Pick<Bench, 'catalogue' | 'settings'>,
	client: Pick<InvoiceClient, 'relations'>,
): Promise<Finding | null> {
	const questionFor = (customer: Relation) => {
		const filled = fillLines(order, catalogue, vatGivenTo(customer, settings.vatExceptions));
		return 'faults' in filled ? null : vatQuestion(order, customer, filled.lines, settings);
	};
	if (!questionFor(order.relation)) return null;
	const known = await attempt(() => client.relations.find(order.relation.code));
	const [theirs, another] = known.ok ? known.value : [];
	if (!theirs || another) return null;
	return questionFor(customerOf(theirs, order.relation, settings.overwriteRelations));
}
