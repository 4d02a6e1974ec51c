import fc from 'fast-check';
import type { Books } from '../../../../services/eBoekhouden/books';
import type { FaultKind } from '../../../../sandbox';
import { attempt } from '../../../../base/problems/problem';
import { anyInBetween, faultOf } from '../../../support/inBetween';
import { INVOICE, INVOICE_SENT, LEDGER_ACCOUNT, MEMORIAL, RELATION } from '../support/calls';
import { problemOf } from '../support/clientWith';
import { overEachProtocol } from '../support/protocols';

const MAY = { from: '2026-05-01', to: '2026-05-31' };

type IsCall<Method> = Method extends (...given: never[]) => Promise<unknown> ? Method : never;
type Calls<Aggregate> = {
	[Name in keyof Aggregate as IsCall<Aggregate[Name]> extends never ? never : Name]: () => Promise<unknown>;
};

type OfRestAlone = 'costCentreChanges' | 'productChanges' | 'templates' | 'units';
type Methods = {
	[Name in Exclude<keyof Books, 'close' | 'company' | OfRestAlone>]: Calls<Books[Name]>;
} & { [Name in OfRestAlone]?: Calls<NonNullable<Books[Name]>> };

const PRODUCT = { description: 'Nieuw', vatCode: 'GEEN', ledgerAccount: '8020', price: '1' };
let made = 0;

/** A call of every method; one that is missing here does not compile. */
function everyMethod(client: Books): Methods {
	const { ledger, costCentres, mutations, relations, products, invoices, openItems } = client;
	const { administrations, costCentreChanges: changes, productChanges, templates, units } = client;
	return {
		ledger: {
			list: () => ledger.list(),
			balance: () => ledger.balance('4000', MAY),
			balances: () => ledger.balances(MAY),
			create: () => ledger.create(LEDGER_ACCOUNT),
			update: () => ledger.update('4010', { description: 'Sociale lasten' }),
		},
		costCentres: { list: () => costCentres.list() },
		mutations: {
			within: () => mutations.within(MAY),
			list: () => mutations.list({ ...MAY, limit: 1 }),
			find: () => mutations.find('1'),
			addMemorial: () => mutations.addMemorial(MEMORIAL),
			create: () => mutations.create(INVOICE_SENT),
		},
		relations: {
			find: () => relations.find('1001'),
			list: () => relations.list(),
			create: () => relations.create(RELATION),
			update: () => relations.update('1001', { city: 'Zeist' }),
		},
		products: { find: () => products.find('BR01'), list: () => products.list() },
		invoices: {
			within: () => invoices.within(MAY),
			list: () => invoices.list(MAY),
			find: () => invoices.find('2026001'),
			pdf: () => invoices.pdf('2026001'),
			create: () => invoices.create({ ...INVOICE, book: false }),
		},
		openItems: { list: () => openItems.list('debtors') },
		administrations: { list: () => administrations.list() },
		...(changes && {
			costCentreChanges: {
				find: () => changes.find('61'),
				below: () => changes.below('61'),
				create: () => changes.create({ description: 'Markt', parentId: '61', active: true }),
				update: () => changes.update('62', { description: '200 Bakkers' }),
				delete: () => changes.delete('63'),
			},
		}),
		...(productChanges && {
			productChanges: {
				create: () => productChanges.create({ ...PRODUCT, code: `N${(made += 1)}` }),
				update: () => productChanges.update('BR01', { description: 'Brood' }),
				delete: () => productChanges.delete('UUR3'),
			},
		}),
		...(templates && { templates: { list: () => templates.list() } }),
		...(units && { units: { list: () => units.list() } }),
	};
}
const callsOf = (client: Books) =>
	Object.entries(everyMethod(client)).flatMap(([aggregate, methods]) =>
		Object.entries(methods ?? {}).map(([method, call]) => [`${aggregate}.${method}`, call] as const),
	);
/** By the call that writes. */
const WRITES: Record<string, string> = {
	'ledger.create': 'AddGrootboekrekening',
	'ledger.update': 'UpdateGrootboekrekening',
	'mutations.addMemorial': 'AddMutatie',
	'mutations.create': 'AddMutatie',
	'relations.create': 'AddRelatie',
	'relations.update': 'UpdateRelatie',
	'invoices.create': 'AddFactuur',
	'costCentreChanges.create': 'POST /v1/costcenter',
	'costCentreChanges.update': 'PATCH /v1/costcenter/{id}',
	'costCentreChanges.delete': 'DELETE /v1/costcenter/{id}',
	'productChanges.create': 'POST /v1/product',
	'productChanges.update': 'PATCH /v1/product/{id}',
	'productChanges.delete': 'DELETE /v1/product/{id}',
};
const CREATING = [
	'ledger.create',
	'mutations.addMemorial',
	'mutations.create',
	'relations.create',
	'invoices.create',
];

overEachProtocol(({ sandbox, books, client, sessions }) => {
	const befall = (kind: FaultKind) => sandbox().faults.inject({ kind, service: 'e-Boekhouden', times: 999 });

	test('every method works in a session, which close ends', async () => {
		const open = client();
		for (const [, call] of callsOf(open)) await call();
		expect(sessions()).toBe(1);
		await open.close();
		await open.close();
		expect(sessions()).toBe(0);
	});

	test.each(['dropAfter', 'unavailable', 'html', 'empty', 'garbage', 'refuse', 'callLimit'] as const)(
		'every method throws a problem and nothing else: %s',
		async (kind) => {
			const open = client();
			await open.relations.find('1001');
			befall(kind);
			for (const [name, call] of callsOf(open)) {
				const { service, advice } = (await problemOf(call())).facts;
				expect([name, service]).toEqual([name, 'e-Boekhouden']);
				expect(advice).toMatch(/^[A-Z].*\.$/);
			}
			await expect(open.close()).resolves.toBeUndefined();
		},
	);

	test('what something in between answers to a write proves nothing: it goes out once, and its outcome is unknown', async () => {
		const methods = Object.keys(WRITES).filter((name) => callsOf(client()).some(([one]) => one === name));
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...methods), anyInBetween, async (name, answer) => {
				const open = client();
				const already = sandbox().calls.length;
				sandbox().faults.inject({ ...faultOf(answer), operation: WRITES[name] });
				const call = callsOf(open).find(([method]) => method === name)?.[1];
				const outcome = await attempt(async () => await call?.());
				expect(sandbox().faults.pending).toEqual([]);
				expect(outcome.ok ? outcome : outcome.problem.facts).toMatchObject({
					writes: true,
					outcome: 'unknown',
				});
				const sent = sandbox().calls.slice(already);
				expect(sent.filter(({ fault }) => fault === 'own')).toHaveLength(1);
				expect(
					sent.filter(({ operation }) => operation === sent.find(({ fault }) => fault)?.operation),
				).toHaveLength(1);
				sandbox().reset();
			}),
		);
	});

	describe.each([0, 1, 2, 3, 4])('when the answer to call %i is lost', (skip) => {
		test.each(CREATING)('%s creates once at the most, and once when it says so', async (name) => {
			sandbox().faults.inject({ kind: 'dropAfter', service: 'e-Boekhouden', skip });
			const call = callsOf(client()).find(([method]) => method === name)?.[1];
			const count = () => {
				const { mutations, relations, invoices, ledgerAccounts } = books();
				return [mutations, relations, invoices, ledgerAccounts].flat().length;
			};
			const before = count();
			const outcome = await attempt(async () => await call?.());
			expect(count() - before).toBeLessThanOrEqual(1);
			if (outcome.ok) expect(count() - before).toBe(1);
			else expect(outcome.problem.facts.outcome).toBe('unknown');
		});
	});
});
