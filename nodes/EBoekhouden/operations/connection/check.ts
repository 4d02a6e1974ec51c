import { BOOKS_CHECKS, type BooksGiven } from '../../../../features/connectionCheck/eBoekhouden/checks';
import {
	readBooksEvidence,
	type BooksEvidence,
} from '../../../../features/connectionCheck/eBoekhouden/evidence';
import { decisionOf, notChosen } from '../../../../features/connectionCheck/verdict';
import { recordIn, recordsIn } from '../../../../base/values/records';
import { textsIn } from '../../../../base/values/text';
import { hourUnits } from '../../../shared/settings';
import { allItems } from '../kinds';

const SERVICE = 'e-Boekhouden';

/**
 * Input: what the check of a payroll put out, if anything. Output: one row for each check, and an item with the
 * orders on invoices of ours for the check of the field service.
 */
export const checkConnection = allItems({
	name: 'Check',
	value: 'check',
	action: 'Check a connection',
	description: 'Find out how this account answers',
	details: 'Asks the account what is not documented, and gives a row for each answer. It can only read.',
	readsOnly: true,
	fields: { hourUnits },
	service: SERVICE,
	isAnswer: ({ resource }) => resource === 'connection',
	notChosen: (block) => notChosen(SERVICE, 'booksLogin', block),
	async execute({ client, values, items }) {
		const evidence = await readBooksEvidence(client, client.messages ? 'codes' : 'token');
		const given: BooksGiven = {
			hourUnits: values.hourUnits,
			isAdministrationChosen: client.company !== undefined,
			payroll: payrollIn(items.map(({ json }) => json)),
		};
		const ids = Object.keys(BOOKS_CHECKS) as (keyof typeof BOOKS_CHECKS)[];
		return [
			...ids.map((id) => ({
				decision: decisionOf(SERVICE, id, BOOKS_CHECKS[id](evidence, given), evidence.protocol),
			})),
			{ json: { ordersInvoiced: ordersIn(evidence) } },
		];
	},
});

/** Null when something could not be read. */
function ordersIn({ ordersInvoiced }: BooksEvidence): readonly string[] | null {
	if (!ordersInvoiced.ok || ordersInvoiced.value.fullDays.length > 0) return null;
	return ordersInvoiced.value.orders;
}

/** Of the check of a payroll. */
function payrollIn(items: readonly object[]): BooksGiven['payroll'] {
	const [found] = items.flatMap((item) => recordsIn([recordIn(item).payrollCodes]));
	if (!found) return null;
	const { costCentres, looked } = found;
	const { seen, all } = recordIn(looked);
	return {
		ledgerAccounts: textsIn(found.ledgerAccounts),
		costCentres: Array.isArray(costCentres) ? textsIn(costCentres) : null,
		looked: { seen: Number(seen ?? 0), all: Number(all ?? 0) },
	};
}
