import { BOOKS_SOAP } from '../../../../services/eBoekhouden/soap/messages';
import { loadOptions } from '../../../../engine';
import { contract, itWith, schemaOf } from '../../../support/contract';
import { publishedTypes } from '../../../support/publishedTypes';
import { readRestRequests } from '../../../support/restContract';
import type { Schema } from '../../../support/restDocument';
import { BODIES, KNOWN_CALLS } from '../../../../services/eBoekhouden/rest/composedRequests';
import { PARAMETERS } from '../../../../services/eBoekhouden/rest/composedReads';
import { CONTINUE, credentialsOf, useOperations } from '../../../support/runOperation';

const { sandbox, runnerOf } = useOperations('eBoekhouden');
type Options = Parameters<typeof call>[1];
const details = (item: unknown) => (item as { details: Record<string, unknown> }).details;

const call = runnerOf(['apiCall', 'call']);
const send = async (message: string, body: unknown, options: Options = {}) =>
	await call({ authentication: 'soap', call: message, body: JSON.stringify(body) }, options);
const ask = async (
	method: string,
	path: string,
	given: { query?: object; body?: object; returnAll?: boolean } = {},
	options: Options = {},
) => {
	const { query = {}, body = {}, ...more } = given;
	const json = { query: JSON.stringify(query), body: JSON.stringify(body) };
	return await call({ authentication: 'rest', method, path, ...json, ...more }, options);
};
const FILTER = { cFilter: { ID: 0 } };
const RELATION = {
	...{ Bedrijf: 'Nieuw & <zo>', Code: 'N1', ID: 0, AddDatum: '2026-06-10', Gb_ID: 0, GeenEmail: 0 },
	NieuwsbriefgroepenCount: '0',
};

type Body = (typeof BODIES)[string];

/** Fields that only one of both has, and those that only the description requires; also in parts and in their lists. */
function differing(
	{ fields, needed = [], parts = {} }: Body,
	{ properties = {}, required = [] }: Schema,
): string[] {
	const [ours, theirs] = [[...fields, ...Object.keys(parts)], Object.keys(properties)];
	const deeper = Object.entries(parts).flatMap(([name, part]) =>
		differing(part, properties[name]?.items ?? properties[name] ?? {}),
	);
	return [
		...ours.filter((name) => !theirs.includes(name)),
		...theirs.filter((name) => !ours.includes(name)),
		...required.filter((name) => !needed.includes(name)),
		...deeper,
	];
}

describe('by name', () => {
	test('every call of the published schema but those of sessions is offered', async () => {
		const offered = await loadOptions('n8n-nodes-eboekhouden.eBoekhouden', 'getMessages', {
			credentials: credentialsOf(sandbox()),
			parameters: { authentication: 'soap' },
		});
		const wsdl = contract('eboekhouden.wsdl');
		const published = wsdl ? [...publishedTypes(schemaOf(wsdl)).messages.keys()] : [];
		const known = wsdl
			? published.filter((name) => !name.endsWith('Response'))
			: Object.keys(BOOKS_SOAP.operations);
		const wanted = known.filter((name) => !/Session|AutoLogin/.test(name)).sort();
		expect(offered.map(({ value }) => value).sort()).toEqual(wanted);
		expect(sandbox().calls).toEqual([]);
	});

	test('a list gives its records, without the session, for each item', async () => {
		const { items, pairs, execution } = await call(
			{ authentication: 'soap', call: 'GetRelaties', body: '={{ $json }}' },
			{ input: [{ cFilter: { ID: 0, Code: '1001' } }, { cFilter: { Code: 'nobody', ID: '0' } }] },
		);
		expect(items).toMatchObject([{ Code: '1001', Bedrijf: 'Lunchroom De Linde' }]);
		expect(pairs).toEqual([{ item: 0 }]);
		const { eBoekhouden } = sandbox();
		const [, id = '?'] = /<SessionID>([^<]+)/.exec(sandbox().calls.at(-1)?.request ?? '') ?? [];
		for (const secret of [id, eBoekhouden.credentials.securityCode2])
			expect(JSON.stringify(execution.raw.data.resultData.runData)).not.toContain(secret);
	});

	test('a record goes out in the order of the schema, whatever the order in JSON', async () => {
		const { items } = await send('AddRelatie', { oRel: RELATION });
		expect(items).toEqual([{ Rel_ID: expect.any(String) }]);
		expect(sandbox().books.relations.at(-1)).toMatchObject({ code: 'N1', name: 'Nieuw & <zo>' });
		expect(sandbox().calls.flatMap(({ ignored }) => ignored)).toEqual([]);
		const changed = await send('UpdateRelatie', { oRel: { ...RELATION, Plaats: 'Ede' } });
		expect(changed.items).toEqual([{ success: true }]);
		expect(sandbox().books.relations.at(-1)).toMatchObject({ city: 'Ede' });
	});

	test('what the schema requires and nobody uses need not be given', async () => {
		expect((await send('GetRelaties', { cFilter: { Trefwoord: 'Anker' } })).items).toHaveLength(1);
		const line = { Aantal: 1, Omschrijving: 'Uur', PrijsPerEenheid: 50, BTWCode: 'HOOG_VERK_21' };
		const invoice = {
			...{
				Relatiecode: '1001',
				Datum: '2026-06-10',
				Betalingstermijn: 14,
				Factuursjabloon: 'Factuursjabloon',
			},
			...{ InBoekhoudingPlaatsen: true, Regels: { cFactuurRegel: [{ ...line, TegenrekeningCode: '8000' }] } },
		};
		const { items } = await send('AddFactuur', { oFact: invoice });
		expect(items).toEqual([{ Factuurnummer: expect.any(String) }]);
		expect(sandbox().calls.flatMap(({ ignored }) => ignored)).toEqual([]);
	});

	test.each([
		['OpenSession', {}, 'does not make the call'],
		['CloseSession', {}, 'does not make the call'],
		['GetAlles', {}, "no call 'GetAlles'"],
		['GetRelaties', {}, 'cFilter is missing'],
		['GetMutaties', { cFilter: { MutatieNr: 1 } }, 'cFilter.DatumVan is missing'],
		['UpdateRelatie', { oRel: { Code: 'N1', Bedrijf: 'Nieuw' } }, 'oRel.Gb_ID is missing'],
		['AddFactuur', { oFact: { AutomatischeIncasso: true } }, 'oFact.IncassoMachtigingFirst is missing'],
		['GetRelaties', { cFilter: { ID: 0, Naam: 'x' } }, 'no field cFilter.Naam'],
		['GetRelaties', { ...FILTER, SessionID: 'x' }, 'no field SessionID'],
		['GetRelaties', { cFilter: [] }, 'cFilter is not an object'],
		['GetRelaties', { cFilter: { ID: '1.5' } }, "cFilter.ID: '1.5' is not a number"],
		['GetOpenPosten', { OpSoort: 'Alles' }, "OpSoort: 'Alles' is not one of Debiteuren, Crediteuren"],
		['AddRelatie', { oRel: { ...RELATION, Code: 'X'.repeat(16) } }, 'oRel.Code is longer than 15'],
		['AddRelatie', { oRel: { ...RELATION, Bedrijf: '' } }, 'oRel.Bedrijf is missing'],
		['AddRelatie', { oRel: { ...RELATION, AddDatum: '31-12-2026' } }, "'31-12-2026' is not a date"],
		['AddFactuur', { oFact: { Regels: { cFactuurRegel: [{ Aantal: '1,5' }] } } }, 'cFactuurRegel[1].Aantal'],
	])('%s with %j: told, and nothing is sent', async (message, body, told) => {
		const { items } = await send(message, body, CONTINUE);
		expect(items[0]?.error).toContain(told);
		expect(details(items[0])).toMatchObject({ kind: 'input', outcome: 'notDone' });
		expect(sandbox().calls).toEqual([]);
	});

	test('what writes is sent once, and its outcome told as unknown', async () => {
		sandbox().faults.inject({ kind: 'dropAfter', operation: 'AddRelatie' });
		const { items } = await send('AddRelatie', { oRel: RELATION }, CONTINUE);
		expect(details(items[0])).toMatchObject({
			code: 'writeUncertain',
			made: 'apiCall',
			outcome: 'unknown',
		});
		expect(sandbox().writes()).toHaveLength(1);
	});

	test('a refusal comes with its code, and no JSON is told', async () => {
		const refused = await send('AddRelatie', { oRel: { ...RELATION, Code: '1001' } }, CONTINUE);
		expect(details(refused.items[0])).toMatchObject({ why: 'relationCodeInUse', serviceCode: 'CREL001' });
		const { execution } = await call({ authentication: 'soap', call: 'GetRelaties', body: '{"cFilter":' });
		expect(execution.error?.message).toContain('Body is not an object in JSON');
	});
});

describe('by path', () => {
	const published = readRestRequests();
	const { paths = {} } = published ?? {};
	const calls = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods).map(([method, call]) => [`${method.toUpperCase()} ${path}`, call] as const),
	);
	const isRead = (name: string) => name.startsWith('GET ');

	itWith(published)('what is known of bodies is what the description has', () => {
		const writes = calls.map(([name]) => name).filter((name) => !isRead(name) && !name.includes('/session'));
		// Of members, which only clubs have, nothing is written.
		const ours = writes.filter((name) => !name.includes('/member'));
		expect([...KNOWN_CALLS].sort()).toEqual(ours.sort());
		for (const [name, call] of calls) {
			const body = BODIES[name];
			const schema = call.requestBody?.content['application/json']?.schema;
			if (body && schema) expect([name, ...differing(body, schema)]).toEqual([name]);
		}
	});

	test.each(['relation', '/v1/relation', 'v1/relation', ' relation '])(
		'%j is a path, and gives what the service gives',
		async (path) => {
			const { items } = await ask('GET', path, { query: { limit: 1, 'code[eq]': '1001' } });
			expect(items).toEqual([{ id: 7001, type: 'B', code: '1001' }]);
		},
	);

	test('one record, two items, each its own; one that is not there is told', async () => {
		const { items, pairs } = await call(
			{ authentication: 'rest', method: 'GET', path: '=relation/{{ $json.id }}' },
			{ input: [{ id: 7001 }, { id: 1 }], ...CONTINUE },
		);
		expect(items[0]).toMatchObject({ id: 7001, code: '1001' });
		expect(details(items[1])).toMatchObject({ serviceCode: 'REL_055' });
		expect(pairs).toEqual([{ item: 0 }, { item: 1 }]);
	});

	test('one record is made, changed and deleted, each once', async () => {
		const made = await ask('POST', 'costcenter', { body: { Description: '900 Nieuw' } });
		const id = (made.items[0] as { id: number }).id;
		await ask('PATCH', `costcenter/${id}`, { body: { description: '900 Ander' } });
		expect(sandbox().books.costCentres.find((one) => one.id === id)?.description).toBe('900 Ander');
		expect((await ask('DELETE', `costcenter/${id}`)).items).toEqual([{ success: true }]);
		expect(sandbox().books.costCentres.find((one) => one.id === id)).toBeUndefined();
		expect(sandbox().writes()).toHaveLength(3);
	});

	test.each([
		['GET', '../control/reset', {}, 'is not a path'],
		['GET', 'relation/../session', {}, 'is not a path'],
		['GET', '//example.com/x', {}, 'is not a path'],
		['GET', 'https://example.com/v1/relation', {}, 'is not a path'],
		['GET', 'relation%2f..%2fsession', {}, 'is not a path'],
		['GET', 'relation/', {}, 'is not a path'],
		['PATCH', 'relation/', {}, 'is not a path'],
		['GET', 'v1/relation//', {}, 'is not a path'],
		['GET', 'mutation//outstanding', {}, 'is not a path'],
		['GET', 'relation?limit=1', {}, 'is not a path'],
		['GET', 'relation\\..', {}, 'is not a path'],
		['GET', '@example.com', {}, 'is not a path'],
		['DELETE', 'session', {}, 'does not make the call'],
		['POST', 'Session', {}, 'does not make the call'],
		['DELETE', 'product', {}, 'does not make the call'],
		['DELETE', 'product/0', {}, 'does not make the call'],
		['DELETE', 'relation/7001', {}, "no call 'DELETE /v1/relation/{id}'"],
		['POST', 'everything', {}, "no call 'POST /v1/everything'"],
		['POST', 'relation', { body: { name: 'X', naam: 'Y' } }, 'no field naam'],
		['POST', 'relation', { body: { code: 'X' } }, 'name is missing'],
		['POST', 'relation', { body: { name: { first: 'X' } } }, 'name is not text'],
		['PATCH', 'relation/7001', { body: { city: ['Ede'] } }, 'city is not text'],
		['PATCH', 'relation/7001', { body: { city: 'Ede', City: 'Epe' } }, 'City cannot be used'],
		[
			'POST',
			'mutation',
			{ body: { type: 7, date: '2026-06-01', ledgerId: 1, inExVat: 'EX' } },
			'rows is missing',
		],
		['POST', 'mutation', { body: { rows: {} } }, 'rows is not a list'],
		['POST', 'mutation', { body: { rows: [{ amount: 1 }] } }, 'rows[1].vatCode is missing'],
		['GET', 'relation', { body: { name: 'X' } }, 'Body cannot be used'],
		['GET', 'relation', { query: { limit: 2_001 } }, "Query.limit: '2001' is not a whole number"],
		['GET', 'relation', { query: { 'code[drop]': 'x' } }, 'Query.code[drop] cannot be used'],
		['GET', 'relation', { query: { limiet: 5 } }, 'no field Query.limiet; there is'],
		['GET', 'relation', { query: { 'naam[like]': '%x%' } }, 'no field Query.naam[like]'],
		['GET', 'relation/7001', { query: { code: '1001' } }, 'no field Query.code'],
		['GET', 'relation', { query: { limit: 5 }, returnAll: true }, 'Query.limit cannot be used'],
		['GET', 'relation', { query: { code: { eq: 'x' } } }, 'Query.code is not text'],
		['GET', 'invoice', { query: { relationId: '' } }, 'Query.relationId is missing'],
		['GET', 'relation', { query: { 'code[eq]': '\u00a0' } }, 'Query.code[eq] is missing'],
		[
			'GET',
			'relation',
			{ query: { 'name[like]': ' \u0000' }, returnAll: true },
			'Query.name[like] is missing',
		],
	])('%s %s with %j: told, and nothing is sent', async (method, path, given, told) => {
		const { items } = await ask(method, path, given, CONTINUE);
		expect(items[0]?.error).toContain(told);
		expect(details(items[0])).toMatchObject({ kind: 'input', outcome: 'notDone' });
		expect(sandbox().calls).toEqual([]);
	});

	test.each([
		['={{ {} }}', "'Query' is empty|Query"],
		['={{ new Date(0) }}', 'Query is not an object'],
		['={"relationId": "{{ $json.x }}"}', 'Query.relationId is missing'],
		['={{ ({ relationId: NaN }) }}', 'Query.relationId cannot be used'],
		['={{ ({ date: new Date(NaN) }) }}', 'Query.date is missing'],
	])('an expression %s that selects nothing is not the whole list', async (query, told) => {
		const { items } = await call(
			{ authentication: 'rest', method: 'GET', path: 'invoice', query },
			{ input: [{ y: 1 }], ...CONTINUE },
		);
		expect(items[0]?.error).toMatch(new RegExp(told));
		expect(sandbox().calls).toEqual([]);
	});

	test('130,000 faulty rows have a message of ten faults, and the others counted', async () => {
		const rows = Array.from({ length: 130_000 }, () => ({ bedrag: 1 }));
		const { items } = await call(
			{ authentication: 'rest', method: 'POST', path: 'mutation', body: '={{ $json }}' },
			{ input: [{ type: 7, date: '2026-06-01', ledgerId: 1, inExVat: 'EX', rows }], ...CONTINUE },
		);
		expect(items[0]?.error).toMatch(/no field rows\[1\]\.bedrag.*; and 389980 more/);
		expect(JSON.stringify(items[0]).length).toBeLessThan(10_000);
		expect(sandbox().calls).toEqual([]);
	});

	test('all of a list come page by page, an item each, and are read once', async () => {
		const { books } = sandbox();
		const [first] = books.relations;
		while (first && books.relations.length < 4_101)
			books.relations.push({
				...first,
				id: 10_000 + books.relations.length,
				code: `R${books.relations.length}`,
			});
		const { items } = await ask('GET', 'relation', { returnAll: true });
		expect(items).toHaveLength(4_101);
		expect(new Set(items.map(({ id }) => id)).size).toBe(4_101);
		expect(sandbox().calls.filter(({ operation }) => operation === 'GET /v1/relation')).toHaveLength(4);
		expect((await ask('GET', 'relation', { query: { code: 'nobody' }, returnAll: true })).items).toEqual([]);
	});

	test.each([
		['mutation/invoice/outstanding', { credDeb: 'D' }],
		['administration/linked', {}],
		['product/groups', {}],
		['ledger/balances', {}],
		['emailtemplate', {}],
	])('all of %s is what its one page has', async (path, query) => {
		const { items: page } = await ask('GET', path, { query });
		expect(page).not.toEqual([]);
		expect((await ask('GET', path, { query, returnAll: true })).items).toEqual(page);
	});

	itWith(published)('what all calls that read take is what the description has', () => {
		for (const [name, { parameters }] of calls.filter(([name]) => isRead(name))) {
			const inQuery = parameters?.filter((one) => one.in === 'query').map((one) => one.name);
			// Of the balances of all accounts only the whole document has the parameters.
			if (inQuery) expect([name, PARAMETERS[name]?.toSorted()]).toEqual([name, inQuery.toSorted()]);
			expect(Object.keys(PARAMETERS)).toContain(name);
		}
	});

	test.each([{}, { returnAll: true }, { query: { constructor: 1 } }])(
		'a path that the service does not have is asked once: %j',
		async (all) => {
			const { items } = await ask('GET', 'relaties', all, CONTINUE);
			expect(items[0]?.error).toContain("no call 'GET /v1/relaties'");
			expect(details(items[0])).toMatchObject({ why: 'callNotThere', kind: 'refused', outcome: 'notDone' });
			expect(JSON.stringify(items[0])).not.toContain('base URL');
			expect(sandbox().calls.filter(({ request }) => request.includes('relaties'))).toHaveLength(1);
		},
	);

	test('what writes is sent once, and its outcome told as unknown', async () => {
		sandbox().faults.inject({ kind: 'dropAfter', operation: 'POST /v1/relation' });
		const { items } = await ask('POST', 'relation', { body: { name: 'X' } }, CONTINUE);
		expect(details(items[0])).toMatchObject({
			code: 'writeUncertain',
			made: 'apiCall',
			about: 'POST relation',
		});
		expect(sandbox().writes()).toHaveLength(1);
	});

	test('neither token is in what comes out', async () => {
		const { execution } = await ask('GET', 'administration/linked');
		const secrets = [sandbox().eBoekhoudenRest.credentials.accessToken];
		for (const { response, operation } of sandbox().calls)
			if (operation === 'POST /v1/session') secrets.push((JSON.parse(response) as { token: string }).token);
		expect(secrets).toHaveLength(2);
		const shown = JSON.stringify(execution.raw.data.resultData.runData);
		for (const secret of secrets) expect(shown).not.toContain(secret);
	});
});

test.each(['soap', 'rest'])('without a call there is nothing to send over %s', async (authentication) => {
	const { execution } = await call({ authentication, call: "={{ '' }}" });
	expect(execution.error?.message).toMatch(/is empty/);
	expect(sandbox().calls).toEqual([]);
});
