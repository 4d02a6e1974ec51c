import { addDays } from '../../shared/dates';
import type { BooksSettings } from './settings';
import type { Mutation } from './types';

type NewMutation = Omit<Mutation, 'number'>;

const CUT_VOUCHER_LENGTH = 15;

const KEEP: Record<BooksSettings['keeps'], (mutation: NewMutation) => NewMutation> = {
	all: (mutation) => mutation,
	noCostCentre: (mutation) => ({
		...mutation,
		rows: mutation.rows.map((row) => ({ ...row, costCentreId: 0 })),
	}),
	shiftedDate: (mutation) => ({ ...mutation, date: addDays(mutation.date, -1) }),
	cutVoucher: (mutation) => ({ ...mutation, voucher: mutation.voucher.slice(0, CUT_VOUCHER_LENGTH) }),
};

/** The part of an added mutation that the service stores. */
export function kept(mutation: NewMutation, keeps: BooksSettings['keeps']): NewMutation {
	return mutation.kind === 'Memoriaal' ? KEEP[keeps](mutation) : mutation;
}
