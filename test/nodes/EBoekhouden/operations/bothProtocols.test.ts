import Big from 'big.js';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { isRest } from '../../../../sandbox/calls';
import { dayFromNow } from '../../../support/orders';
import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { useOperations } from '../../../support/runOperation';

/** Each operation over both protocols, on the same books: the same items, but for what one of them cannot know. */
const { sandbox, run } = useOperations('eBoekhouden');
type Protocol = 'soap' | 'rest';

interface Shared {
	what: string;
	operation: [resource: string, operation: string];
	parameters?: INodeParameters;
	input?: IDataObject[];
	/** Fields, wherever they stand in an item, that one of the protocols does not know, and how that is. */
	without?: Record<string, string>;
	/** What the last of them says, where it was to write something. */
	shows?: object;
	/** How many items there are at least. */
	least?: number;
}

const WIDE = { from: '2000-01-01', to: '2049-12-31' };
const order = () => ({
	...{ sourceId: '77', reference: 'WB-1 #77', number: '', date: dayFromNow(0), paymentTermDays: 14 },
	...{ template: 'Factuursjabloon', book: true, createdOn: dayFromNow(-3), workDate: dayFromNow(0) },
	relation: { code: '1001', name: 'Lunchroom De Linde' },
	lines: [
		{ ...{ quantity: '2', unit: 'uur', code: 'MONT', description: 'Montage' }, unitPrice: '48.00' },
		{ ...{ quantity: '0', unit: '', code: '', description: 'Werkbon WB-1 #77' }, unitPrice: '0' },
	],
});
const payroll = payrollItem([journalItem('887', [wages('2026-05-31')])]) as unknown as IDataObject;
const LINE = {
	...{ description: 'Montage', quantity: '1', unitPrice: '100.00', vatCode: 'HOOG_VERK_21' },
	...{ ledgerAccount: '8020', productCode: '', unit: 'uur' },
};
/** Of an invoice. */
const INVOICE = { reference: 'SOAP has no such field', totalOpen: 'REST does not say what is open' };

/** A list, all of it. */
const many = (
	what: string,
	resource: string,
	parameters: INodeParameters = {},
	more: Pick<Shared, 'least' | 'without'> = {},
): Shared => ({
	what,
	operation: [resource, 'getMany'],
	parameters: { returnAll: true, ...parameters },
	...more,
});

const OPERATIONS: Shared[] = [
	many('cost centres', 'costCentre', {}, { least: 3, without: { active: 'SOAP does not tell' } }),
	many('ledger accounts', 'ledgerAccount', {}, { least: 10 }),
	many('ledger accounts of a category', 'ledgerAccount', { filters: { category: 'VW' } }),
	many('invoices', 'invoice', { filters: WIDE }, { without: INVOICE }),
	many(
		'invoices of a relation',
		'invoice',
		{ filters: { ...WIDE, relationCode: '1001' } },
		{ without: INVOICE },
	),
	many('mutations', 'mutation', { filters: WIDE }, { least: 10 }),
	many('memorial entries', 'mutation', { filters: { ...WIDE, kind: 'memorial' } }),
	many('the newest mutations', 'mutation', { returnAll: false, limit: 3, filters: WIDE }),
	many('debtors', 'openItem', { of: 'debtors' }),
	many('creditors', 'openItem', { of: 'creditors' }, { least: 0 }),
	many('products', 'product', { filters: { onlyActive: false } }, { least: 10 }),
	many('active products', 'product', { filters: { onlyActive: true } }),
	many('a product', 'product', { filters: { code: 'MONT' } }),
	many('relations', 'relation', {}, { least: 3 }),
	many('relations by text', 'relation', { filters: { search: 'anker' } }),
	{
		what: 'an invoice',
		operation: ['invoice', 'get'],
		parameters: { invoiceNumber: '2026001' },
		without: INVOICE,
	},
	{ what: 'a relation', operation: ['relation', 'get'], parameters: { relationCode: '1002' } },
	{
		what: 'a new relation',
		operation: ['relation', 'createOrUpdate'],
		parameters: { relationCode: 'N1', fields: { name: 'Nieuw', city: 'Ede' } },
		shows: { action: 'created' },
	},
	{
		what: 'a changed relation',
		operation: ['relation', 'createOrUpdate'],
		parameters: { relationCode: '1002', fields: { city: 'Ede' } },
		shows: { action: 'updated' },
	},
	{
		what: 'invoices to remind of',
		operation: ['openItem', 'getMany'],
		parameters: { of: 'debtors', forReminders: true, returnAll: true },
	},
	{
		what: 'a product',
		operation: ['product', 'get'],
		parameters: { productCode: 'UUR2' },
	},
	{
		what: 'an invoice with prices including VAT',
		operation: ['invoice', 'create'],
		parameters: {
			...{ relationCode: '1001', invoiceDate: '2026-06-10', template: 'Factuur particulier' },
			...{ pricesAre: 'includingVat', specifyLines: 'json' },
			linesJson: JSON.stringify([{ productCode: 'BR01', quantity: 3 }, LINE]),
		},
		without: INVOICE,
		shows: { action: 'created', pricesIncludeVat: true, totalIncludingVat: '108.99' },
	},
	{
		what: 'a memorial entry',
		operation: ['mutation', 'createOrGet'],
		parameters: {
			...{ kind: 'memorial', date: '2026-05-31', ledgerAccount: '2999', reference: 'LOON-1' },
			lines: {
				values: [
					{ debit: '12,5', ledgerAccount: '4000' },
					{ credit: '12.5', ledgerAccount: '1710' },
				],
			},
		},
		shows: { action: 'created', voucher: 'LOON-1' },
	},
	{
		what: 'an order that has no invoice',
		operation: ['invoice', 'lookUp'],
		parameters: { defaultLedgerAccount: '8000' },
		input: [order()],
		shows: { invoice: { state: 'create' } },
	},
	{
		what: 'the invoice of an order',
		operation: ['invoice', 'createOrGet'],
		parameters: { preview: false, defaultLedgerAccount: '8000' },
		input: [order()],
		shows: { invoice: { state: 'created', number: expect.stringMatching(/./) } },
	},
	{
		what: 'payroll',
		operation: ['payrollJournal', 'synchronize'],
		parameters: { preview: false },
		input: [payroll],
		shows: { action: 'booked', preview: false },
	},
	{ what: 'payroll, announced', operation: ['payrollJournal', 'synchronize'], input: [payroll] },
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

/** Amounts are decimal text, of which the protocols write as many decimals as they like. */
const comparable = (value: unknown, without: readonly string[]): unknown => {
	if (typeof value === 'string') return /^-?\d+\.\d+$/.test(value) ? new Big(value).toFixed() : value;
	if (Array.isArray(value)) return value.map((one) => comparable(one, without));
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([name]) => !without.includes(name));
	return Object.fromEntries(kept.map(([name, one]) => [name, comparable(one, without)]));
};

test.each(OPERATIONS)('$operation: $what', async (shared) => {
	const [soap, rest] = [await over('soap', shared), await over('rest', shared)];
	expect(soap.length).toBeGreaterThanOrEqual(shared.least ?? 1);
	if (shared.shows) expect(soap.at(-1)).toMatchObject(shared.shows);
	const without = Object.keys(shared.without ?? {});
	expect(comparable(rest, without)).toEqual(comparable(soap, without));
});

describe('an order of your own, named in other capitals', () => {
	beforeEach(() => sandbox().reset());

	const own = (reference: string): IDataObject => {
		const { lines, ...others } = order();
		return { ...others, sourceId: '', reference, lines: lines.slice(0, 1) };
	};
	const get = async (authentication: Protocol, reference: string) => {
		const given = { authentication, preview: false, defaultLedgerAccount: '8000' };
		return (await run(['invoice', 'createOrGet'], given, { input: [own(reference)] })).items;
	};

	test.each<[Protocol, Protocol]>([
		['soap', 'soap'],
		['soap', 'rest'],
		['rest', 'soap'],
		['rest', 'rest'],
	])('made over %s, is the same over %s: nothing is invoiced twice', async (first, then) => {
		const made = await get(first, 'WEB-1');
		const number = sandbox().books.invoices.at(-1)?.number;
		expect(made).toMatchObject([{ invoice: { state: 'created', number } }]);
		const { length } = sandbox().writes();
		for (const reference of ['web-1', 'WEB-1', 'Web-1 '])
			expect(await get(then, reference)).toMatchObject([{ invoice: { state: 'found', number } }]);
		expect(sandbox().writes()).toHaveLength(length);
		expect(await get(then, 'WEB-10')).toMatchObject([{ invoice: { state: 'created' } }]);
	});
});
