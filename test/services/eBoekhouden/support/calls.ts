import type { Books } from '../../../../services/eBoekhouden/books';
import type {
	NewInvoice,
	NewLedgerAccount,
	NewMemorial,
	NewMutation,
	Relation,
} from '../../../../services/eBoekhouden/types';

export const MEMORIAL: NewMemorial = {
	date: '2026-05-31',
	ledgerAccount: '2999',
	voucher: 'NMBRS 12345/2026-05/887',
	description: 'Mei 2026 <De Korst & Zn.> "netto"',
	rows: [
		{ amount: '-12500.00', ledgerAccount: '4000', costCentreId: '61' },
		{ amount: '3900.50', ledgerAccount: '1700', costCentreId: '' },
		{ amount: '8599.50', ledgerAccount: '1710', costCentreId: '' },
	],
};

export const INVOICE_SENT: NewMutation = {
	kind: 'invoiceSent',
	date: '2026-05-31',
	ledgerAccount: '1300',
	relationCode: '1001',
	invoiceNumber: 'V2026-7',
	voucher: 'Map 3',
	description: 'Taarten & "gebak" <mei>',
	paymentTermDays: 14,
	reference: '7000-12',
	vatIncluded: true,
	rows: [
		{ amount: '121.00', vatCode: 'HOOG_VERK_21', ledgerAccount: '8020', costCentreId: '61' },
		{ amount: '10.00', vatCode: 'AFW_VERK', vat: '0.83', ledgerAccount: '8020', costCentreId: '' },
	],
};

export const LEDGER_ACCOUNT: NewLedgerAccount = {
	code: '04990',
	description: 'Kantine & <koffie>',
	category: 'VW',
	group: '',
};

export const RELATION: Relation = {
	code: '1042',
	name: 'Bakkerij & Zn. <test>',
	contactPerson: 'A. de Vries',
	address: 'Dorpsstraat 1',
	postalCode: '1234 AB',
	city: 'Utrecht',
	country: 'NL',
	email: 'info@bakkerij.example',
	phone: '030-1234567',
	mobile: '06-12345678',
	vatNumber: 'NL001234567B01',
	chamberOfCommerceNumber: '12345678',
	iban: 'NL91ABNA0417164300',
	type: 'B',
};

export const INVOICE: NewInvoice = {
	number: '',
	relationCode: '1001',
	date: '2026-11-03',
	paymentTermDays: 14,
	template: 'Factuursjabloon',
	book: true,
	description: 'Werkbon WB-2026-0183',
	lines: [
		{
			quantity: '2.5',
			unit: 'uur',
			code: 'UUR1',
			description: 'Oven & lift <nazien>',
			unitPrice: '65.00',
			vatCode: 'HOOG_VERK_21',
			ledgerAccount: '8020',
		},
	],
};

const MAY = { from: '2026-05-01', to: '2026-05-31' };

/** For each operation, the call of the port that comes to it. */
export const CALLS: Record<string, (client: Books) => Promise<unknown>> = {
	OpenSession: (client) => client.costCentres.list(),
	OpenSessionSub: async ({ administrations }) => {
		const found = await administrations.find?.('bakkerij ');
		if (found) await administrations.open?.(found).costCentres.list();
	},
	CloseSession: async (client) => {
		await client.costCentres.list();
		await client.close();
	},
	GetGrootboekrekeningen: (client) => client.ledger.list({ code: '05000', category: 'BAL' }),
	AddGrootboekrekening: (client) => client.ledger.create(LEDGER_ACCOUNT),
	UpdateGrootboekrekening: (client) => client.ledger.update('4000', { description: 'Lonen & meer' }),
	GetKostenplaatsen: (client) => client.costCentres.list(),
	GetMutaties: (client) => client.mutations.list({ ...MAY, invoiceNumber: 'F&1', limit: 1 }),
	AddMutatie: (client) => client.mutations.addMemorial(MEMORIAL),
	GetSaldo: (client) => client.ledger.balance('4000', MAY),
	GetSaldi: (client) => client.ledger.balances(MAY, { category: 'VW', costCentreId: '61' }),
	GetAdministraties: (client) => client.administrations.list(),
	GetRelaties: (client) => client.relations.list({ code: '1001', search: 'De <Linde>' }),
	AddRelatie: (client) => client.relations.create(RELATION),
	UpdateRelatie: (client) => client.relations.update('1001', { city: 'Utrecht & omstreken' }),
	GetArtikelen: (client) => client.products.find('UUR1'),
	GetFacturen: (client) => client.invoices.find('2026001'),
	AddFactuur: (client) => {
		const lines = INVOICE.lines.map((line) => ({ ...line, costCentreId: '61' }));
		return client.invoices.create({ ...INVOICE, lines: [...lines, ...INVOICE.lines] });
	},
	GetOpenPosten: (client) => client.openItems.list('debtors'),
};

export const OPERATIONS = Object.keys(CALLS);
