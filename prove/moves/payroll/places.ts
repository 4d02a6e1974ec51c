import type { Mutation, Sandbox } from '../../../sandbox';
import { differences } from '../../../sandbox/audit';
import { unless } from '../move';

export const COMPANY = 12345;
export const SEPTEMBER = 821;
export const OCTOBER = 822;
export const SEPTEMBER_KEY = 'NMBRS 12345/2026-09/821';
export const OCTOBER_KEY = 'NMBRS 12345/2026-10/822';
export const OCTOBER_CLOSED = 'closedUntil=2026-10-31';

export const entriesOf = ({ books }: Sandbox, key: string) =>
	books.memorials().filter(({ voucher }) => voucher === key);

export function october(sandbox: Sandbox): Mutation {
	const [entry] = entriesOf(sandbox, OCTOBER_KEY);
	if (!entry) throw new Error('October is not booked');
	return entry;
}

export function unequal({ books, payroll }: Sandbox): string[] {
	return differences(books, payroll, { companyId: COMPANY, fromYear: 2026, fromPeriod: 1 });
}

/** The books stay as they were for October, although the payroll says otherwise. */
export function onlyOctoberDiffers(sandbox: Sandbox): string[] {
	const lines = unequal(sandbox);
	return [
		...unless(lines.length > 0, 'October was written'),
		...lines.filter((line) => !line.startsWith(`run ${OCTOBER},`)),
	];
}

export function payMore({ payroll }: Sandbox, ledgerAccount = '4000'): void {
	payroll.changeJournal(COMPANY, OCTOBER, ([first]) => {
		first?.lines.push(
			{ ledgerAccount, amount: '50.00', side: 'debit', description: 'Nabetaling' },
			{ ledgerAccount: '1710', amount: '50.00', side: 'credit', description: 'Nabetaling' },
		);
	});
}

export const closedByTheSetting = {
	[OCTOBER_CLOSED]: {
		then: 'nothing is written up to that date; a row says so',
		rows: [`closed ${OCTOBER_KEY}`],
		wrong: onlyOctoberDiffers,
	},
};

export const octoberFollows = {
	then: 'the difference is booked',
	rows: [`corrected ${OCTOBER_KEY}`],
	wrong: unequal,
	under: closedByTheSetting,
};
