import fc from 'fast-check';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { anyInBetween, faultOf } from '../support/inBetween';
import { runs } from '../support/runs';
import { CONTINUE, picked, useOperations } from '../support/runOperation';

/** By hand, two items: something between n8n and the service answers the write of the first, whether it was done or not. */
const SERVICES = { eBoekhouden: useOperations('eBoekhouden'), outSmart: useOperations('outSmart') };

interface Case {
	type: keyof typeof SERVICES;
	name: [resource: string, operation: string];
	given: INodeParameters;
	/** The call that writes, by its name in the sandbox. */
	call: string;
	/** What there is of it, to be counted. */
	made(sandbox: Sandbox): number;
}

const MEMORIAL = {
	...{ kind: 'memorial', date: '2026-05-31', ledgerAccount: '2999', description: '={{ $json.key }}' },
	lines: {
		values: [
			{ debit: '100.00', ledgerAccount: '4000' },
			{ credit: '100.00', ledgerAccount: '1710' },
		],
	},
};
const LINE = { quantity: '1', unitPrice: '48.50', vatCode: 'HOOG_VERK_21', ledgerAccount: '8020' };
const INVOICE = {
	...{ relationCode: picked('1001'), invoiceDate: '2026-06-10', template: picked('Factuursjabloon', 'name') },
	lines: { values: [{ ...LINE, description: '={{ $json.key }}' }] },
};
const ORDER = {
	...{ workOrderNumber: '={{ $json.key }}', relation: picked('1002') },
	...{ typeOfWork: 'Service', paymentMethod: 'op rekening', description: 'Koeling nazien' },
};
const PRODUCT = {
	...{ code: '={{ $json.key }}', description: 'Nieuw', vatCode: 'HOOG_VERK_21', ledgerAccount: '8020' },
	fields: { price: '12.50' },
};
const PAYMENT = { invoice: picked('164', 'id'), reference: '={{ $json.key }}', amount: '1.00' };
const soap = { authentication: 'soap' };
const rest = { authentication: 'rest' };

const CASES: Case[] = [soap, rest].flatMap((over): Case[] => [
	{
		...{
			type: 'eBoekhouden',
			name: ['mutation', 'create'],
			given: { ...MEMORIAL, ...over },
			call: 'AddMutatie',
		},
		made: ({ books }) => books.mutations.length,
	},
	{
		...{
			type: 'eBoekhouden',
			name: ['invoice', 'create'],
			given: { ...INVOICE, ...over },
			call: 'AddFactuur',
		},
		made: ({ books }) => books.invoices.length,
	},
	{
		...{ type: 'eBoekhouden', name: ['relation', 'create'], call: 'AddRelatie' },
		given: { relationCode: '={{ $json.key }}', name: 'Nieuw', ...over },
		made: ({ books }) => books.relations.length,
	},
	{
		...{ type: 'eBoekhouden', name: ['ledgerAccount', 'create'], call: 'AddGrootboekrekening' },
		given: { code: '={{ $json.key }}', description: 'Nieuw', category: 'VW', ...over },
		made: ({ books }) => books.ledgerAccounts.length,
	},
]);
CASES.push(
	{
		...{
			type: 'eBoekhouden',
			name: ['product', 'create'],
			given: { ...PRODUCT, ...rest },
			call: 'POST /v1/product',
		},
		made: ({ books }) => books.products.length,
	},
	{
		...{ type: 'eBoekhouden', name: ['costCentre', 'create'], call: 'POST /v1/costcenter' },
		given: { description: '={{ $json.key }}', ...rest },
		made: ({ books }) => books.costCentres.length,
	},
	{
		...{ type: 'outSmart', name: ['workOrder', 'create'], given: ORDER, call: 'POST PostWorkorders' },
		made: ({ fieldService }) => fieldService.workOrders.length,
	},
	{
		...{ type: 'outSmart', name: ['invoiceStatus', 'set'], given: PAYMENT, call: 'POST transactions' },
		made: ({ fieldService }) => fieldService.payments.length,
	},
);
const INPUT = [{ key: '4991' }, { key: '4992' }];
const factsOf = (item: IDataObject | undefined) => item?.message as IDataObject | undefined;

test.each(CASES.map((one) => [one.name.join(' '), one.given.authentication ?? '', one] as const))(
	'%s %s: never twice, never lost in silence, and nothing goes out after what is unknown',
	async (_name, _over, { type, name, given, call, made }) => {
		const { sandbox, run } = SERVICES[type];
		await fc.assert(
			fc.asyncProperty(anyInBetween, async (answer) => {
				sandbox().reset();
				const before = made(sandbox());
				sandbox().faults.inject({ ...faultOf(answer), operation: call });
				const { items } = await run(name, given, { input: INPUT, ...CONTINUE });
				expect(sandbox().faults.pending).toEqual([]);
				const [first, second] = items;
				const count = made(sandbox()) - before;
				if (first?.error === undefined) expect([second?.error, count]).toEqual([undefined, 2]);
				else {
					expect(factsOf(first)).toMatchObject({ outcome: 'unknown', advice: expect.stringMatching(/\w/) });
					expect(factsOf(second)).toMatchObject({ code: 'notSentAfterUnknown' });
					expect(count).toBe(answer.isDone ? 1 : 0);
				}
			}),
			{ numRuns: runs(6) },
		);
	},
);
