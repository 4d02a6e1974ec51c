import type { Books, Mutation, Sandbox } from '../../../sandbox';
import { differences, type Dimension } from '../../../sandbox/audit';
import { COMPANY } from './payrollMonths';

/** Where the books of 2026 differ from the payroll, run by run; an entry counts for the date in its Boekstuk. */
export function payrollDifferences({ books, payroll }: Sandbox, per: Dimension): string[] {
	const asCounted: Books = Object.create(books, {
		memorials: { value: () => books.memorials().map(onItsDate) },
	}) as Books;
	return differences(asCounted, payroll, { companyId: COMPANY, fromYear: 2026, fromPeriod: 1, per });
}

/** `NMBRS 12345/2026-01/813@2026-01-31` is on another date than it is for. */
function onItsDate(mutation: Mutation): Mutation {
	const [voucher = '', date] = mutation.voucher.split('@');
	return date === undefined ? mutation : { ...mutation, voucher, date };
}
