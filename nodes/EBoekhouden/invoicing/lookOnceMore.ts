import { attempt } from '../../shared/problems/problem';
import { uncredited } from './credits';
import { vatGivenTo } from './fill';
import { judgeFound } from './judge';
import type { OrderWork } from './lookUp';
import type { OrderInvoices } from './orderInvoices';
import { invoicesOf } from './reference';
import { setProgress, type ExportSettings } from './work';

/** What has an unknown outcome may have arrived by now; and nothing of this execution may stand there twice. */
export async function lookOnceMore(
	books: OrderInvoices,
	touched: readonly OrderWork[],
	{
		isUnknown,
		vatExceptions,
	}: Pick<ExportSettings, 'vatExceptions'> & { isUnknown(work: OrderWork): boolean },
): Promise<void> {
	if (touched.length === 0) return;
	const read = await attempt(async () => await books.ofAllRelations(touched.map(({ order }) => order)));
	if (!read.ok) return;
	for (const work of touched) {
		const { standing } = uncredited(invoicesOf(work.order.reference, read.value));
		const given = vatGivenTo(work.order.relation, vatExceptions);
		if (standing.length > 1 || (standing.length === 1 && isUnknown(work)))
			setProgress(work, judgeFound(work.order, standing, { given }));
	}
}
