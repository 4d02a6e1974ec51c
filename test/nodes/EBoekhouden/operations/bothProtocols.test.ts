import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { isRest } from '../../../../sandbox/calls';
import { dayFromNow } from '../../../support/orders';
import { useOperations } from '../../../support/runOperation';

/** Each operation over both protocols, on the same books: the same items, but for what one of them cannot know. */
const { sandbox, run } = useOperations('eBoekhouden');
type Protocol = 'soap' | 'rest';

// The first test loads n8n
jest.setTimeout(60_000);

interface Shared {
	what: string;
	operation: [resource: string, operation: string];
	parameters?: INodeParameters;
	input?: IDataObject[];
	/** Fields, wherever they stand in an item, that a protocol leaves out or empty, and why. */
	without?: Partial<Record<Protocol, Record<string, string>>>;
	/** Compared in this order of a field, where the service says nothing of the order. */
	by?: string;
	/** How many items there are at least. */
	least?: number;
}

const WIDE = { from: '2000-01-01', to: '2049-12-31' };
const ALL = { returnAll: true };
const order = () => ({
	...{ sourceId: '77', reference: 'WB-1 #77', number: '', date: dayFromNow(0), paymentTermDays: 14 },
	...{ template: 'Factuursjabloon', book: true, createdOn: dayFromNow(-3), workDate: dayFromNow(0) },
	relation: { code: '1001', name: 'Lunchroom De Linde' },
	lines: [
		{ ...{ quantity: '2', unit: 'uur', code: 'MONT', description: 'Montage' }, unitPrice: '48.00' },
		{ ...{ quantity: '0', unit: '', code: '', description: 'Werkbon WB-1 #77' }, unitPrice: '0' },
	],
});
const journal = {
	...{ source: 'NMBRS', company: '12345', companyName: 'De Korst', code: '', runs: [], gone: [] },
};

const OPERATIONS: Shared[] = [
	{ what: 'cost centres', operation: ['costCentre', 'getMany'], parameters: ALL, least: 3 },
	{ what: 'ledger accounts', operation: ['ledgerAccount', 'getMany'], parameters: ALL, least: 10 },
	{
		what: 'ledger accounts of a category',
		operation: ['ledgerAccount', 'getMany'],
		parameters: { ...ALL, filters: { category: 'VW' } },
	},
	{ what: 'invoices', operation: ['invoice', 'getMany'], parameters: { ...ALL, filters: WIDE } },
	{
		what: 'invoices of a relation',
		operation: ['invoice', 'getMany'],
		parameters: { ...ALL, filters: { ...WIDE, relationCode: '1002' } },
	},
	{ what: 'an invoice', operation: ['invoice', 'get'], parameters: { invoiceNumber: '2026001' } },
	{ what: 'mutations', operation: ['mutation', 'getMany'], parameters: { ...ALL, filters: WIDE }, least: 10 },
	{
		what: 'memorial entries',
		operation: ['mutation', 'getMany'],
		parameters: { ...ALL, filters: { ...WIDE, kind: 'memorial' } },
	},
	{
		what: 'the newest mutations',
		operation: ['mutation', 'getMany'],
		parameters: { returnAll: false, limit: 3, filters: WIDE },
	},
	{ what: 'debtors', operation: ['openItem', 'getMany'], parameters: { ...ALL, of: 'debtors' } },
	{
		what: 'creditors',
		operation: ['openItem', 'getMany'],
		parameters: { ...ALL, of: 'creditors' },
		least: 0,
	},
	{
		what: 'products',
		operation: ['product', 'getMany'],
		parameters: { ...ALL, filters: { onlyActive: false } },
		least: 10,
	},
	{
		what: 'active products',
		operation: ['product', 'getMany'],
		parameters: { ...ALL, filters: { onlyActive: true } },
	},
	{ what: 'a product', operation: ['product', 'getMany'], parameters: { ...ALL, filters: { code: 'MONT' } } },
	{ what: 'relations', operation: ['relation', 'getMany'], parameters: ALL, least: 3 },
	{
		what: 'relations by text',
		operation: ['relation', 'getMany'],
		parameters: { ...ALL, filters: { search: 'anker' } },
	},
	{ what: 'a relation', operation: ['relation', 'get'], parameters: { relationCode: '1002' } },
	{
		what: 'a new relation',
		operation: ['relation', 'createOrUpdate'],
		parameters: { relationCode: 'N1', fields: { name: 'Nieuw', city: 'Ede' } },
	},
	{
		what: 'a changed relation',
		operation: ['relation', 'createOrUpdate'],
		parameters: { relationCode: '1002', fields: { city: 'Ede' } },
	},
	{ what: 'an order that has no invoice', operation: ['invoice', 'lookUp'], input: [order()] },
	{
		what: 'the invoice of an order',
		operation: ['invoice', 'createOrGet'],
		parameters: { preview: false },
		input: [order()],
	},
	{ what: 'payroll', operation: ['payrollJournal', 'synchronize'], input: [journal] },
];

const over = async (protocol: Protocol, { operation, parameters, input }: Shared) => {
	sandbox().reset();
	const { length } = sandbox().calls;
	const given = { authentication: protocol, ...parameters };
	const { items, execution } = await run(operation, given, { input });
	expect(execution.error).toBeUndefined();
	const calls = sandbox().calls.slice(length);
	expect(calls.length).toBeGreaterThan(0);
	expect(calls.every((call) => isRest(call.operation) === (protocol === 'rest'))).toBe(true);
	return items;
};

test.each(OPERATIONS)('$operation: $what', async (shared) => {
	const [soap, rest] = [await over('soap', shared), await over('rest', shared)];
	expect(soap.length).toBeGreaterThanOrEqual(shared.least ?? 1);
	expect(rest).toEqual(soap);
});
