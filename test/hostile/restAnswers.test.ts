import type { Books } from '../../services/eBoekhouden/books';
import { ServiceProblem } from '../../base/problems/problem';
import type { HttpAnswer } from '../../base/transport/http';
import { INVOICE, MEMORIAL, RELATION } from '../services/eBoekhouden/support/calls';
import { problemOf } from '../services/eBoekhouden/support/clientWith';
import {
	json,
	NO_CONTENT,
	page,
	refused,
	restWith,
	type RestGiven,
} from '../services/eBoekhouden/support/restWith';

const MAY = { from: '2026-05-01', to: '2026-05-31' };

const LISTED_INVOICE = {
	id: 9,
	invoiceNumber: 'F9',
	relationId: 501,
	date: '2026-05-01',
	totalExcl: 1,
	totalAmount: 1,
	vatAmount: 0,
};

/** All is well, for every call there is. */
const WELL: Record<string, RestGiven> = {
	'GET costcenter': page({ id: 61, description: 'Winkel', parentId: null, active: true }),
	'GET ledger/11/balance': json({ code: '4000', type: 'VW', balance: 5 }),
	'GET mutation': page({
		id: 8,
		type: 7,
		date: '2026-05-31',
		invoiceNumber: '',
		ledgerId: 13,
		amount: 0,
		entryNumber: 'B8',
	}),
	'GET mutation/8': json({
		...{
			id: 8,
			type: 7,
			date: '2026-05-31',
			description: 'Mei',
			ledgerId: 13,
			inExVat: 'EX',
			entryNumber: 'B8',
		},
		...{ rows: [{ ledgerId: 11, vatCode: 'GEEN', amount: 1 }], vat: [] },
	}),
	'POST mutation': json({ id: 412 }, 201),
	'GET relation/501': json({ id: 501, type: 'B', code: '1001', name: 'Linde' }),
	'POST relation': json({ id: 77, code: '1042' }, 201),
	'PATCH relation/501': NO_CONTENT,
	'GET product': page({ id: 1, code: 'P1', description: 'Stuk', unitId: 1, active: true }),
	'GET product/1': json({
		id: 1,
		code: 'P1',
		description: 'Stuk',
		unitId: 1,
		active: true,
		groupId: 3,
		priceExcl: 5,
		vat: 'GEEN',
		ledgerId: 15,
	}),
	'GET product/groups': page({ id: 3, code: 'G3', description: 'Arbeid' }),
	'GET invoice': page(LISTED_INVOICE),
	'GET invoice/9': json({
		...LISTED_INVOICE,
		items: [
			{ quantity: 1, unitId: 1, code: '', description: 'x', pricePerUnit: 1, vatCode: 'GEEN', ledgerId: 15 },
		],
	}),
	'POST invoice': json({ id: 1, invoiceNumber: 'F1' }, 201),
	'GET mutation/invoice/outstanding': page({
		date: '2026-05-01',
		mutationId: 8,
		relationId: 501,
		company: 'Linde',
		totalAmount: 1,
		paidAmount: 0,
		outstandingAmount: 1,
	}),
};

const MEMORIAL_HERE = { ...MEMORIAL, rows: [{ amount: '1.00', ledgerAccount: '4000', costCentreId: '' }] };

/** Every method, and the calls that it comes to. */
const METHODS: [method: string, use: (client: Books) => Promise<unknown>, calls: string[]][] = [
	['ledger.list', (client) => client.ledger.list(), ['POST session', 'GET ledger']],
	['ledger.balance', (client) => client.ledger.balance('4000', MAY), ['GET ledger/11/balance']],
	['costCentres.list', (client) => client.costCentres.list(), ['GET costcenter']],
	['mutations.within', (client) => client.mutations.within(MAY), ['GET mutation', 'GET mutation/8']],
	['mutations.find', (client) => client.mutations.find('8'), ['GET mutation/8']],
	['mutations.addMemorial', (client) => client.mutations.addMemorial(MEMORIAL_HERE), ['POST mutation']],
	['relations.find', (client) => client.relations.find('1001'), ['GET relation', 'GET relation/501']],
	['relations.list', (client) => client.relations.list({ search: 'x' }), ['GET relation']],
	['relations.create', (client) => client.relations.create(RELATION), ['POST relation']],
	['relations.update', (client) => client.relations.update('1001', { city: 'X' }), ['PATCH relation/501']],
	[
		'products.list',
		(client) => client.products.list(),
		['GET product', 'GET product/1', 'GET product/groups', 'GET unit'],
	],
	['invoices.within', (client) => client.invoices.within(MAY), ['GET invoice', 'GET invoice/9']],
	['invoices.find', (client) => client.invoices.find('F9'), ['GET invoice', 'GET invoice/9']],
	['invoices.create', (client) => client.invoices.create(INVOICE), ['POST invoice', 'GET invoicetemplate']],
	['openItems.list', (client) => client.openItems.list('debtors'), ['GET mutation/invoice/outstanding']],
];

const raw = (body: string, status = 200): HttpAnswer => ({ status, headers: {}, body });
const deep = '['.repeat(200_000) + ']'.repeat(200_000);

const HOSTILE: Record<string, HttpAnswer | Error> = {
	nothing: raw(''),
	'a web page': raw('<!DOCTYPE html><html><body>Onderhoud</body></html>'),
	'a web page with 503': raw('<html><body>503</body></html>', 503),
	'half a message': raw('{"items":[{"id":1,"code":"40'),
	'no JSON': raw('OK'),
	text: json('alles goed'),
	'a number': json(1e300),
	null: json(null),
	'a list': json([{ id: 1 }]),
	'an empty record': json({}),
	'items that are text': json({ items: 'x' }),
	'items of everything but records': json({ items: [null, 1, 'x', [], true] }),
	'empty records': json({ items: [{}, {}], id: {}, rows: [{}] }),
	'wrong types': json({
		items: [{ id: 'een', code: 4000, type: 'x', date: 5, totalExcl: {}, name: 5 }],
		...{ id: [], code: 5, invoiceNumber: {}, rows: 'x', balance: true, token: 7 },
	}),
	'deeply nested': raw(`{"items":${deep},"errors":${deep}}`),
	'an error with 200': refused('MUT_005', 'Period is closed.', 200),
	'an error that is a book': refused('X'.repeat(500), 'a \u0000\u001b[31m '.repeat(20_000)),
	'an error of other types': json({ code: 5, title: {}, errors: 'x', message: [], type: 'validation' }, 400),
	'errors by field': json(
		{ type: 'validation', title: 'Wrong.', status: 400, errors: { 'rows[0].x': ['Field is missing.'] } },
		400,
	),
	'an error without words': json({}, 400),
	'a fault': json({ type: 'x', title: 'Error', status: 500 }, 500),
	'a redirect': raw('', 307),
	'a redirect with content': json({ items: [] }, 302),
	'names of prototypes': raw(
		'{"__proto__":{"x":1},"constructor":1,"items":[{"__proto__":{"id":1},"toString":"x"}]}',
	),
	'a connection that breaks': Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
};

const BLOWS = METHODS.flatMap(([method, use, calls]) => calls.map((call) => ({ method, use, call })));

test.each(BLOWS)(
	'$method, struck at $call, ends with a problem or with what is right',
	async ({ use, call }) => {
		const right = JSON.stringify(await use(restWith(WELL).client));
		for (const [name, answer] of Object.entries(HOSTILE)) {
			const { client, count } = restWith({ ...WELL, [call]: answer });
			const outcome: unknown = await use(client).then(
				(value) => JSON.stringify(value) ?? 'undefined',
				(error: unknown) => error,
			);
			const isWrite = /^(POST|PATCH) (?!session)/.test(call);
			if (outcome instanceof ServiceProblem) {
				expect([name, outcome.inFull.length < 1_500]).toEqual([name, true]);
				if (isWrite && outcome.facts.outcome === 'unknown') expect([name, count(call)]).toEqual([name, 1]);
				continue;
			}
			// What a change comes to is not looked at; a list without anything in it is one.
			const isFine = outcome === right || call.startsWith('PATCH') || call === 'POST relation';
			expect([name, isFine, outcome]).toEqual([name, true, outcome]);
		}
	},
);

test('all that is wrong with what was sent is told, by field', async () => {
	const answer = HOSTILE['errors by field'] as HttpAnswer;
	const { client } = restWith({ ...WELL, 'POST mutation': answer });
	const problem = await problemOf(client.mutations.addMemorial(MEMORIAL_HERE));
	expect(problem.facts).toMatchObject({
		kind: 'refused',
		outcome: 'notDone',
		text: 'Wrong.; Field is missing.',
	});
});

test('reads are tried again after a passing fault', async () => {
	const { client, pauses } = restWith({
		'GET costcenter': [
			raw('<html></html>', 502),
			json({ type: 'x', title: 'Error', status: 500 }, 500),
			page(),
		],
	});
	expect(await client.costCentres.list()).toEqual([]);
	expect(pauses).toHaveLength(2);
});

test('a token of a session as long as they get is taken out of a problem', async () => {
	const session = 'eyJ'.padEnd(4_000, 'x.Y-z_9');
	const { client } = restWith({
		'POST session': json({ token: session, expiresIn: 3600 }),
		'GET costcenter': refused('X_1', `No ${session}`),
	});
	const problem = await problemOf(client.costCentres.list());
	expect(problem.facts.text).toBe('No *****');
});
