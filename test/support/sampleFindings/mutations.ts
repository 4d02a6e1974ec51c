import type { FactsOf } from '../../../base/words/finding';
import type {
	mutationFaults as mutationFaultsMessages,
	mutations as mutationsMessages,
} from '../../../services/eBoekhouden/words/mutations';
import type { Samples } from './samples';

export const mutations: Samples<FactsOf<typeof mutationsMessages>> = {
	noSuchMutation: [{ number: '2018' }],
	noSuchLedgerAccount: [{ ledgerAccount: '5000' }],
	noSuchCostCentre: [{ costCentre: '99' }],
	ledgerAccountExists: [{ ledgerAccount: '4000', description: 'Bruto lonen' }],
	costCentreExists: [{ description: '100 Winkel', id: '61' }],
	bookedMoreThanOnce: [{ reference: 'PAYMENT-1042', mutations: ['374', '375'] }],
	ledgerAccountNotKept: [{ ledgerAccount: '4500', fields: ['category'] }],
	bookedTwiceAtOnce: [{ reference: 'PAYMENT-1042', mutation: '374', others: ['375'] }],
	bookedAloneUnknown: [{ reference: 'PAYMENT-1042', mutation: '374' }],
	bookedOtherwise: [{ reference: 'PAYMENT-1042', mutation: '374', differing: ['Account', 'Amount'] }],
};

export const mutationFaults: Samples<FactsOf<typeof mutationFaultsMessages>> = {
	noLines: [{}],
	tooManyLines: [{ count: 501, most: 500 }],
	linesUnreadable: [{ value: '{"amount": 1' }],
	fieldsNotKnown: [
		{
			path: 'Lines (JSON)',
			fields: ['rekening', 'vatcode'],
			known: ['amount', 'debit', 'credit', 'ledgerAccount', 'vatCode'],
		},
	],
	debitOrCredit: [{ path: 'line 2' }],
	notInBalance: [{ debit: '12500.00', credit: '12499.99' }],
	accountNotThere: [{ path: 'line 2, Ledger Account', account: '5000' }],
	accountOfOtherUse: [
		{ path: 'Counter Account', account: '1300', category: 'DEB', use: 'CRED' },
		{ path: 'line 1, Ledger Account', account: '1100', category: 'FIN', use: 'line' },
	],
	costCentreNotThere: [{ path: 'line 2, Cost Centre', costCentre: '99' }],
	fieldOfOtherKind: [{ path: 'line 1, VAT Code' }],
	keptWithTokenOnly: [{ path: 'line 1, Line Text' }],
	referenceWithTokenOnly: [{ path: 'Reference' }],
	nothingPaid: [{ path: 'Amount', value: '0.00' }],
	yearOutOfRange: [{ path: 'Date', value: '2062-05-31', first: 1980, last: 2049 }],
	vatCodeNotKnown: [
		{ path: 'line 1, VAT Code', vatCode: '' },
		{ path: 'line 1, VAT Code', vatCode: 'HOOG_VERK' },
	],
	vatCodeOfOtherSide: [{ path: 'line 1, VAT Code', vatCode: 'HOOG_INK_21', side: 'sales' }],
	vatAmountMissing: [{ path: 'line 1, VAT Amount', vatCode: 'AFW_VERK' }],
	vatAmountNotTaken: [{ path: 'line 1, VAT Amount', vatCode: 'HOOG_VERK_21' }],
	reversedVatIncluded: [{ path: 'line 1, VAT Code', vatCode: 'VERL_INK' }],
	relationNotThere: [{ relation: '1042' }],
	relationTwice: [{ relation: '1042' }],
	numberTaken: [{ invoiceNumber: '2026001', mutation: '374' }],
	invoiceNotBooked: [{ invoiceNumber: '2026001', relation: '1042' }],
	invoicesBooked: [{ invoiceNumber: '2026001', relation: '1042', mutations: ['374', '375'] }],
};
