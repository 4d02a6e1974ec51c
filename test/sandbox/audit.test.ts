import { differences } from '../../sandbox/audit';
import { Books } from '../../sandbox/eboekhouden/books/books';
import { Payroll } from '../../sandbox/nmbrs/payroll/payroll';

const [COMPANY, RUN, DATE] = [12345, 990, '2026-10-31'];
const SCOPE = { companyId: COMPANY, fromYear: 2026, fromPeriod: 10, per: 'costCenter' } as const;

/** A run of one amount on cost centre K1, and an entry for it on the cost centre that is called so. */
function bookedOn(called: string, costCentres: readonly string[]): string[] {
	const [books, payroll] = [new Books(), new Payroll()];
	const line = { ledgerAccount: '4000', amount: '10.00', costCentre: 'K1', description: '' };
	const company = payroll.company(COMPANY);
	const [known] = company.runs;
	if (!known) throw new Error('The sandbox has no run');
	company.runs = [
		{
			...known,
			...{ id: RUN, year: 2026, periodStart: 10, periodEnd: 10 },
			journals: [{ date: DATE, period: 10, year: 2026, lines: [{ ...line, side: 'debit' }] }],
		},
	];
	const ids = new Map(costCentres.map((description) => [description, books.addCostCentre(description)]));
	books.bookByHand({
		...{ date: DATE, voucher: `NMBRS ${COMPANY}/2026-10/${RUN}`, ledgerAccount: '2999' },
		rows: [{ ledgerAccount: '4000', amount: '-10.00', costCentreId: ids.get(called) ?? 0 }],
	});
	return differences(books, payroll, SCOPE).filter((difference) => difference.includes(', 2026-10-31 4000'));
}

test.each([
	['K1', ['K1', 'K1 oud']],
	['K1', ['K1 oud', 'K1']],
	['K1 Werkplaats', ['K1 Werkplaats', 'K12']],
])('cost centre K1 of the payroll is %s where the books have %j', (called, costCentres) => {
	expect(bookedOn(called, costCentres)).toEqual([]);
});

test('and an entry on another one is a difference', () => {
	expect(bookedOn('K1 oud', ['K1', 'K1 oud'])).toHaveLength(2);
	expect(bookedOn('K12', ['K1 Werkplaats', 'K12'])).toHaveLength(2);
});
