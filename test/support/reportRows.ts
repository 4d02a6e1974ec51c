import { fieldsSaying } from '../../base/words/say';
import type { Row } from '../../base/words/row';

/** Lines of an entry of a payroll run. */
export const AMOUNTS = [
	{ ledgerAccount: '4000', name: 'Bruto lonen', costCentre: '', debit: '12500.00', credit: '0.00' },
	{ ledgerAccount: '1710', name: 'Nettolonen', costCentre: 'Winkel', debit: '0.00', credit: '12500.00' },
];

/** A payroll run that was booked. */
export function payrollRow(change: Partial<Row> = {}): Row {
	const isWritten = ['booked', 'corrected'].includes(change.action ?? 'booked');
	return {
		service: 'e-Boekhouden',
		resource: 'payrollJournal',
		key: 'NMBRS 12345/2026-05/887',
		action: 'booked',
		code: 'journalBooked',
		reason: 'Geboekt als mutatie 379.',
		attention: false,
		preview: false,
		companyName: 'Bakkerij De Korst B.V.',
		run: '887',
		description: 'Mei 2026',
		year: 2026,
		period: 5,
		...(isWritten && {
			mutations: ['379'],
			entries: [{ date: '2026-05-31', mutation: '379', voucher: 'NMBRS 12345/2026-05/887', rows: AMOUNTS }],
		}),
		...change,
	};
}

/** An invoice that was made of a work order. */
export function invoiceRow(change: Partial<Row> = {}): Row {
	return {
		service: 'e-Boekhouden',
		resource: 'invoice',
		key: 'WB-2026-0101 #204501',
		action: 'created',
		code: 'invoiceCreated',
		...fieldsSaying([
			{ code: 'invoiceCreated', says: 'Factuur 2026003 is gemaakt.', advice: '' },
			{ code: 'orderHandled', says: 'De werkbon is Afgehandeld.', advice: '' },
		]),
		attention: false,
		preview: false,
		invoiceNumber: (change.action ?? 'created') === 'created' ? '2026003' : '',
		workOrder: 'WB-2026-0101',
		relation: '1001',
		total: '60.79',
		lines: [
			{ quantity: '0.75', unit: 'uur', code: 'MONT', description: 'Monteur per uur', unitPrice: '62.50' },
			{ quantity: '7.5', unit: 'meter', code: 'KAB', description: 'Kabel', unitPrice: '1.855' },
		],
		notes: ['De soort werk is Garantie.'],
		...change,
	};
}

/** A relation that is new in OutSmart. */
export function relationRow(change: Partial<Row> = {}): Row {
	return {
		service: 'OutSmart',
		resource: 'relation',
		key: '1002',
		name: 'Hotel Het Anker',
		action: 'created',
		code: 'recordCreated',
		reason: 'Nieuw in OutSmart.',
		attention: false,
		preview: false,
		...change,
	};
}
