import { decisionOf, notChosen } from '../../../../features/connectionCheck/verdict';
import { OUTSMART_CHECKS, type OutSmartGiven } from '../../../../features/connectionCheck/outSmart/checks';
import { readOutSmartEvidence } from '../../../../features/connectionCheck/outSmart/evidence';
import { codeKey, textsIn } from '../../../../base/values/text';
import { allItems } from '../kinds';
import { faultsInStatuses, workOrders } from '../settings';

const SERVICE = 'OutSmart';

/** Input: what the check of the books put out, if anything. Output: one row for each check. */
export const checkConnection = allItems({
	name: 'Check',
	value: 'check',
	action: 'Check a connection',
	description: 'Find out how this account answers',
	details: 'Asks the account what is not documented, and gives a row for each answer. It can only read.',
	readsOnly: true,
	fields: { workOrderStatus: workOrders.workOrderStatus, errorStatus: workOrders.errorStatus },
	service: SERVICE,
	isAnswer: ({ resource }) => resource === 'connection',
	check: faultsInStatuses,
	notChosen: (block) => notChosen(SERVICE, 'fieldServiceLogin', block),
	async execute({ client, values, items }) {
		const evidence = await readOutSmartEvidence(client, values.workOrderStatus);
		const given = { ...values, ordersInvoiced: invoicedIn(items.map(({ json }) => json)) };
		const ids = Object.keys(OUTSMART_CHECKS) as (keyof typeof OUTSMART_CHECKS)[];
		return ids.map((id) => ({ decision: decisionOf(SERVICE, id, OUTSMART_CHECKS[id](evidence, given)) }));
	},
});

/** Null when the books were not asked, or not all was read. */
function invoicedIn(items: readonly object[]): OutSmartGiven['ordersInvoiced'] {
	const lists = items.flatMap((item) => ('ordersInvoiced' in item ? [item.ordersInvoiced] : []));
	if (lists.length === 0 || !lists.every(Array.isArray)) return null;
	return new Set(lists.flatMap(textsIn).map(codeKey));
}
