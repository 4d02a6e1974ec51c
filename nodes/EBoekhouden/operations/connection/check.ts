import {
	OVER_ONE,
	payrollCodes,
	payrollCostCentres,
	sameOverBoth,
	type BooksGiven,
} from '../../../../features/connectionCheck/eBoekhouden/checks';
import {
	readBooksEvidence,
	type BooksEvidence,
} from '../../../../features/connectionCheck/eBoekhouden/evidence';
import { decisionOf, notChosen } from '../../../../features/connectionCheck/verdict';
import type { Result } from '../../../../base/n8n/kinds/allItems';
import { recordIn, recordsIn } from '../../../../base/values/records';
import { textsIn } from '../../../../base/values/text';
import { hourUnits } from '../../../shared/settings';
import { allItems } from '../kinds';

const SERVICE = 'e-Boekhouden';

/**
 * Input: what the check of a payroll put out, if anything. Output: one row for each check, over each protocol for which
 * there is a credential, and an item with the orders on invoices of ours for the check of the field service.
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
	notChosen: (block) =>
		notChosen(SERVICE, 'booksLogin', { code: 'accountNotChosen', service: SERVICE, block }),
	async execute({ client, values, items, block }) {
		const soap = client.messages ? await readBooksEvidence(client, 'codes') : null;
		const token = client.messages ? (client.besides ?? null) : client;
		const rest = token ? await readBooksEvidence(token, 'token') : null;
		const given: BooksGiven = {
			hourUnits: values.hourUnits,
			isAdministrationChosen: client.company !== undefined,
			payroll: payrollIn(items.map(({ json }) => json)),
		};
		const lacks = client.messages ? 'token' : 'codes';
		const both = [soap, rest].filter((one) => one !== null);
		const [first, second] = both;
		if (!first) return [];
		const read = both.find(({ chart }) => chart.ok) ?? first;
		return [
			...(client.lacksOther
				? [
						{
							decision: notChosen(SERVICE, 'booksLogin', { code: 'otherNotChosen', lacks, block }, lacks),
						},
					]
				: []),
			...both.flatMap((one) => overOne(one, given)),
			{ decision: decisionOf(SERVICE, 'sameOverBoth', sameOverBoth(first, second ?? null)) },
			{ decision: decisionOf(SERVICE, 'payrollCodes', payrollCodes(read, given)) },
			{ decision: decisionOf(SERVICE, 'payrollCostCentres', payrollCostCentres(read, given)) },
			{ json: { ordersInvoiced: ordersIn(both) } },
		];
	},
});

function overOne(evidence: BooksEvidence, given: BooksGiven): Result[] {
	const ids = Object.keys(OVER_ONE) as (keyof typeof OVER_ONE)[];
	return ids.map((id) => ({
		decision: decisionOf(SERVICE, id, OVER_ONE[id](evidence, given), evidence.protocol),
	}));
}

/** Null when something could not be read. */
function ordersIn(both: readonly BooksEvidence[]): readonly string[] | null {
	const whole = both.flatMap(({ ordersInvoiced }) => (ordersInvoiced.ok ? [ordersInvoiced.value] : []));
	return whole.find(({ fullDays }) => fullDays.length === 0)?.orders ?? null;
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
