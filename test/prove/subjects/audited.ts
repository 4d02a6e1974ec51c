import type { Books, Mutation, Sandbox } from '../../../sandbox';
import { differences, type Dimension } from '../../../sandbox/audit';
import { COMPANY } from './payrollMonths';

/** The booking from a file is run 905 (`test/prove/moves/payroll/files.ts`). */
export const BOOKED_FROM_FILE = `NMBRS ${COMPANY}/2026-11/P11`;
const ITS_RUN = `NMBRS ${COMPANY}/2026-11/905`;

/** Where the books of 2026 differ from the payroll, run by run; an entry counts for the date in its Boekstuk. */
export function payrollDifferences({ books, payroll }: Sandbox, per: Dimension): string[] {
	const asCounted: Books = Object.create(books, {
		memorials: { value: () => books.memorials().map(onItsDate).map(underItsRun) },
	}) as Books;
	return differences(asCounted, payroll, { companyId: COMPANY, fromYear: 2026, fromPeriod: 1, per });
}

/** `NMBRS 12345/2026-01/813@2026-01-31` is on another date than it is for. */
function onItsDate(mutation: Mutation): Mutation {
	const [voucher = '', date] = mutation.voucher.split('@');
	return date === undefined ? mutation : { ...mutation, voucher, date };
}

function underItsRun(mutation: Mutation): Mutation {
	return mutation.voucher === BOOKED_FROM_FILE ? { ...mutation, voucher: ITS_RUN } : mutation;
}
