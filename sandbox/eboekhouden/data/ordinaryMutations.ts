import Big from 'big.js';
import { copyOf } from '../../shared/copy';
import { dayOfMonth, lastDayOfMonth } from '../../shared/dates';
import { money } from '../../shared/money';
import { rowOf } from '../books/rows';
import type { Mutation } from '../books/types';
import { CUSTOMER_CODES, SUPPLIER_CODES } from './relations';

type Draft = Omit<Mutation, 'number'>;

interface Entry extends Partial<Omit<Draft, 'rows'>> {
	kind: Mutation['kind'];
	date: string;
	ledgerAccount: string;
	row: string;
	amount: string;
	vatCode?: string;
}

function draft({ row, amount, vatCode, ...header }: Entry): Draft {
	return {
		relationCode: '',
		invoiceNumber: '',
		voucher: '',
		description: '',
		paymentTerm: '',
		inExVat: 'IN',
		...header,
		rows: [rowOf({ ledgerAccount: row, amount, vatCode }, header.inExVat ?? 'IN', header.date)],
	};
}

/** An amount that differs each time but is the same in every run. */
function varied(base: number, seed: number): string {
	const cents = new Big((seed * 31) % 100).div(100);
	return money(cents.plus(base + ((seed * 7919) % 401)));
}

function pick(codes: readonly string[], index: number): string {
	return codes[index % codes.length] ?? '';
}

const TILL_DAYS = [6, 13, 20, 27];

function tillSales(year: number, month: number, seed: number): Draft[] {
	return TILL_DAYS.map((day, index) =>
		draft({
			kind: 'GeldOntvangen',
			date: dayOfMonth(year, month, day),
			ledgerAccount: '1000',
			row: index % 2 === 0 ? '8000' : '8010',
			amount: varied(2600, seed + index),
			vatCode: 'LAAG_VERK_9',
			description: 'Kasontvangsten week',
		}),
	);
}

/** Invoices of this month's start; each is paid in full later in the month, except the last. */
function invoiceAndPayment(sale: boolean, year: number, month: number, seed: number): Draft[] {
	return [0, 1, 2].flatMap((index) => {
		const relationCode = pick(sale ? CUSTOMER_CODES : SUPPLIER_CODES, seed + index);
		const invoiceNumber = `${sale ? 'V' : 'I'}${year}${String(month).padStart(2, '0')}${index + 1}`;
		const amount = varied(sale ? 450 : 700, seed + index * 5);
		const shared = { relationCode, invoiceNumber };
		const control = sale ? '1300' : '1600';
		const invoice = draft({
			...shared,
			kind: sale ? 'FactuurVerstuurd' : 'FactuurOntvangen',
			date: dayOfMonth(year, month, 2 + index),
			ledgerAccount: control,
			row: sale ? '8000' : pick(['7000', '7010', '4210'], seed + index),
			amount,
			vatCode: sale ? 'LAAG_VERK_9' : 'HOOG_INK_21',
			paymentTerm: '14',
			description: sale ? `Factuur ${invoiceNumber}` : 'Inkoopfactuur',
		});
		if (index === 2) return [invoice];
		const payment = draft({
			...shared,
			kind: sale ? 'FactuurbetalingOntvangen' : 'FactuurbetalingVerstuurd',
			date: dayOfMonth(year, month, 18 + index),
			ledgerAccount: '1100',
			row: control,
			amount,
			description: `Betaling ${invoiceNumber}`,
		});
		return [invoice, payment];
	});
}

function monthEnd(year: number, month: number): Draft[] {
	const date = lastDayOfMonth(year, month);
	return [
		draft({
			kind: 'GeldUitgegeven',
			date: dayOfMonth(year, month, 25),
			ledgerAccount: '1100',
			row: '4510',
			amount: '23.75',
			description: 'Bankkosten',
		}),
		draft({
			kind: 'GeldUitgegeven',
			date: dayOfMonth(year, month, 1),
			ledgerAccount: '1100',
			row: '4200',
			amount: '2450.00',
			description: 'Huur winkel en bakkerij',
		}),
		// A memorial with a positive row, which credits its account: the depreciation itself.
		draft({
			kind: 'Memoriaal',
			date,
			ledgerAccount: '4400',
			row: '0110',
			amount: '415.00',
			voucher: `AFSCHR ${year}-${String(month).padStart(2, '0')}`,
			description: 'Afschrijving inventaris',
		}),
	];
}

function ofMonth(year: number, month: number): Draft[] {
	const seed = year * 12 + month;
	return [
		...tillSales(year, month, seed),
		...invoiceAndPayment(true, year, month, seed),
		...invoiceAndPayment(false, year, month, seed + 3),
		...monthEnd(year, month),
	].sort((one, other) => one.date.localeCompare(other.date));
}

function months(): [number, number][] {
	const all = [2025, 2026].flatMap((year) =>
		Array.from({ length: 12 }, (_, index): [number, number] => [year, index + 1]),
	);
	return all.filter(([year, month]) => year < 2026 || month <= 10);
}

let made: Mutation[] | undefined;

/** A bakery's everyday bookings of January 2025 up to October 2026, without any payroll; made once, given as copies. */
export function ordinaryMutations(): Mutation[] {
	made ??= months()
		.flatMap(([year, month]) => ofMonth(year, month))
		.map((mutation, index) => ({ number: index + 1, ...mutation }));
	return copyOf(made);
}
