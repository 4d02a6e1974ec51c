import Big from 'big.js';
import { money, percentage, sum } from '../../shared/money';
import type { JournalLine } from '../payroll/types';

/** Monthly gross wage, cost centre and department of the ten employees of the bakery. */
const EMPLOYEES: [string, string, string][] = [
	['3150.00', '200', '2'],
	['2875.50', '200', '2'],
	['2640.25', '200', '2'],
	['2410.00', '200', '2'],
	['2295.80', '100', '1'],
	['2180.00', '100', '1'],
	['2065.40', '100', '1'],
	['1890.75', '100', '1'],
	['2120.00', '300', '3'],
	['1985.60', '300', '3'],
];

const WAGE_TAX = '21.35';
const EMPLOYEE_PENSION = '6.10';
const EMPLOYER_PENSION = '11.45';
const SOCIAL_CHARGES = '18.62';
const HOLIDAY_ALLOWANCE = '8';

interface Wages {
	costCentre: string;
	department: string;
	gross: Big;
	overtime: Big;
	travel: Big;
}

/** Wages rise in January and July, overtime differs every month. */
function wagesOf(year: number, month: number): Wages[] {
	const rises = (year - 2025) * 2 + (month >= 7 ? 1 : 0);
	return EMPLOYEES.map(([base, costCentre, department], index) => ({
		costCentre,
		department,
		gross: percentage(base, new Big(rises).times('1.75').plus(100).toFixed()),
		overtime: new Big((year * 12 + month * 7 + index * 5) % 13).times('18.65'),
		travel: new Big(((month * 3 + index) % 6) + 16).times('4.14'),
	}));
}

function line(
	ledgerAccount: string,
	description: string,
	side: JournalLine['side'],
	amount: Big,
): JournalLine {
	return { ledgerAccount, amount: money(amount), side, description };
}

/** Costs have the cost centre and department of the employees. */
function costLines(wages: readonly Wages[]): JournalLine[] {
	const places = [...new Map(wages.map((one) => [one.costCentre, one])).values()];
	const perPlace = (ledgerAccount: string, description: string, amountOf: (one: Wages) => Big) =>
		places.map(({ costCentre, department }) => {
			const there = wages.filter((one) => one.costCentre === costCentre);
			return {
				...line(ledgerAccount, description, 'debit', sum(there.map(amountOf))),
				costCentre,
				department,
			};
		});
	return [
		...perPlace('4000', 'Bruto lonen', (one) => one.gross),
		...perPlace('4020', 'Overwerk en toeslagen', (one) => one.overtime),
		...perPlace('4010', 'Opbouw vakantiegeld', (one) => percentage(one.gross, HOLIDAY_ALLOWANCE)),
		...perPlace('4100', 'Sociale lasten werkgever', (one) => percentage(taxable(one), SOCIAL_CHARGES)),
		...perPlace('4110', 'Pensioenpremie werkgever', (one) => percentage(one.gross, EMPLOYER_PENSION)),
		...perPlace('4030', 'Reiskostenvergoeding', (one) => one.travel),
	].filter((one) => one.amount !== '0.00');
}

function taxable({ gross, overtime }: Wages): Big {
	return gross.plus(overtime);
}

/** A year's holiday allowance is paid in May, from the reserve. */
function holidayAllowancePaid(wages: readonly Wages[], month: number): Big {
	if (month !== 5) return new Big(0);
	return sum(wages.map((one) => percentage(one.gross, HOLIDAY_ALLOWANCE))).times(12);
}

/** One month of the bakery, balanced: the net wages are the remainder. */
export function bakeryJournal(year: number, month: number): JournalLine[] {
	const wages = wagesOf(year, month);
	const total = (amountOf: (one: Wages) => Big) => sum(wages.map(amountOf));
	const paidOut = holidayAllowancePaid(wages, month);
	const wageTax = total((one) => percentage(taxable(one), WAGE_TAX)).plus(percentage(paidOut, WAGE_TAX));
	const social = total((one) => percentage(taxable(one), SOCIAL_CHARGES));
	const pension = total((one) => percentage(one.gross, EMPLOYER_PENSION)).plus(
		total((one) => percentage(one.gross, EMPLOYEE_PENSION)),
	);
	const holiday = total((one) => percentage(one.gross, HOLIDAY_ALLOWANCE));
	const costs = costLines(wages);
	const release = paidOut.eq(0) ? [] : [line('1830', 'Uitbetaling vakantiegeld', 'debit', paidOut)];
	const withheld = [
		line('1700', 'Loonheffingen', 'credit', wageTax.plus(social)),
		line('1720', 'Pensioenpremies', 'credit', pension),
		line('1830', 'Reservering vakantiegeld', 'credit', holiday),
	];
	const debit = sum([...costs, ...release].map((one) => one.amount));
	const net = debit.minus(sum(withheld.map((one) => one.amount)));
	return [...costs, ...release, ...withheld, line('1710', 'Netto lonen', 'credit', net)];
}
