import { parseDecimal, type Money } from '../../../shared/money';
import { ServiceProblem } from '../../../shared/problem';
import type { Books } from '../../bookkeeping/books';
import { Chart } from '../../bookkeeping/chart';
import type { MemorialEntry } from '../../bookkeeping/memorial';
import type { EBoekhoudenClient } from '../../client/client';
import { readMutations } from '../../client/readMutations';
import type { Mutation } from '../../client/types';

/** The books of an administration, through its client. */
export function booksOf(client: EBoekhoudenClient): Books {
	return {
		async chart() {
			return new Chart(await client.listLedgerAccounts(), await client.listCostCentres());
		},
		async memorials(period) {
			return (await readMutations(client, period)).filter(isMemorial).map(toEntry);
		},
		async add({ date, voucher, description, header, rows }) {
			return await client.addMemorial({
				date,
				voucher,
				description,
				ledgerAccount: header,
				rows: rows.map(({ amount, ...row }) => ({ ...row, amount: amount.toFixed(2) })),
			});
		},
		async balance(ledgerAccount, date) {
			const text = await client.getBalance({ ledgerAccount, from: date, to: date });
			return readAmount(text, 'GetSaldo', `the balance of ledger account ${ledgerAccount}`);
		},
		async memorial(number) {
			const found = (await client.listMutations({ number })).find((mutation) => mutation.number === number);
			return found && isMemorial(found) ? toEntry(found) : null;
		},
	};
}

function isMemorial({ kind }: Mutation): boolean {
	return kind === 'memorial';
}

function toEntry(mutation: Mutation): MemorialEntry {
	return {
		number: mutation.number,
		date: mutation.date,
		voucher: mutation.voucher,
		description: mutation.description,
		header: mutation.ledgerAccount,
		rows: mutation.rows.map(({ ledgerAccount, costCentreId, amount }) => ({
			ledgerAccount,
			costCentreId,
			amount: readAmount(amount, 'GetMutaties', `a row of mutation ${mutation.number}`),
		})),
	};
}

/** An amount that cannot be read must not count as nothing: the difference would be booked. */
function readAmount(text: string, operation: string, what: string): Money {
	const amount = parseDecimal(text);
	if (amount) return amount;
	throw new ServiceProblem({
		service: 'e-Boekhouden',
		operation,
		kind: 'unreadable',
		outcome: 'notDone',
		what: `${what} is an amount that cannot be read ('${text.slice(0, 40)}')`,
		advice: 'Look at it in e-Boekhouden.',
	});
}
