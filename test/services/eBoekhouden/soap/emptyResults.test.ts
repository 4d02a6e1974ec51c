import { response, result } from '../support/answers';
import { CALLS } from '../support/calls';
import { clientWith, problemOf } from '../support/clientWith';

/** A list of each kind that has nothing in it, as the port gives it. */
const LISTS: [string, unknown][] = [
	['GetGrootboekrekeningen', []],
	['GetKostenplaatsen', []],
	['GetMutaties', []],
	['GetRelaties', { found: [], whole: true }],
	['GetArtikelen', []],
	['GetFacturen', null],
	['GetOpenPosten', []],
];

const call = async (operation: string, content: string) =>
	await CALLS[operation]?.(clientWith({ [operation]: response(operation, content) }).client);

describe.each(LISTS)('%s', (operation, nothing) => {
	test.each([
		['/', `<${operation}Result/>`],
		['of nothing', `<${operation}Result></${operation}Result>`],
		['of spaces', `<${operation}Result>\n\t</${operation}Result>`],
		['of an empty error', `<${operation}Result><ErrorMsg /></${operation}Result>`],
	])('a result %s is an empty list', async (_how, content) => {
		expect(await call(operation, content)).toEqual(nothing);
	});

	test('a list whose name is spelled otherwise is not an empty one', async () => {
		const content = `<${operation}Result><ErrorMsg /><Lijst><Record /></Lijst></${operation}Result>`;
		expect((await problemOf(call(operation, content))).facts).toMatchObject({ kind: 'unreadable' });
	});

	test('an answer without a result is none', async () => {
		const nil = `<${operation}Result xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`;
		for (const content of ['', '<Other/>', nil])
			expect((await problemOf(call(operation, content))).facts).toMatchObject({ kind: 'unreadable' });
	});
});

test('an invoice or a memorial entry without its lines is not one that books nothing', async () => {
	const invoice = '<Factuurnummer>F1</Factuurnummer><TotaalInclBTW>121</TotaalInclBTW>';
	const invoices = `<Facturen><cFactuurList>${invoice}</cFactuurList></Facturen>`;
	const entry = '<MutatieNr>7</MutatieNr><Soort>Memoriaal</Soort><Datum>2026-05-31</Datum>';
	const { client } = clientWith({
		GetFacturen: result('GetFacturen', invoices),
		GetMutaties: result('GetMutaties', `<Mutaties><cMutatieList>${entry}</cMutatieList></Mutaties>`),
	});
	const day = { from: '2026-05-31', to: '2026-05-31' };
	expect(await client.mutations.within(day)).toMatchObject([{ number: '7', unread: true }]);
	expect((await client.invoices.within(day)).invoices).toMatchObject([{ number: 'F1', unread: true }]);
	expect((await problemOf(client.mutations.find('7'))).facts).toMatchObject({ kind: 'unreadable' });
	expect((await problemOf(client.invoices.find('F1'))).facts).toMatchObject({ kind: 'unreadable' });
});

test.each(['GetSaldo', 'AddMutatie', 'AddFactuur'])(
	'%s gives no list: an empty result is none',
	async (operation) => {
		const problem = await problemOf(call(operation, `<${operation}Result/>`));
		expect(problem.facts).toMatchObject({ kind: 'unreadable', outcome: 'unknown' });
	},
);

const mutation = (date: string, amount: string) =>
	result(
		'GetMutaties',
		`<Mutaties><cMutatieList><MutatieNr>7</MutatieNr><Soort>Memoriaal</Soort><Datum>${date}</Datum><MutatieRegels>` +
			`<cMutatieListRegel><BedragInvoer>${amount}</BedragInvoer></cMutatieListRegel></MutatieRegels></cMutatieList></Mutaties>`,
	);
const only = async (date: string, amount = '1.00') => {
	const { client } = clientWith({ GetMutaties: mutation(date, amount) });
	return (await client.mutations.within({ from: '2026-05-31', to: '2026-05-31' }))[0];
};

test.each(['2026-05-31T00:00:00', '2026-05-31T00:00:00+02:00', '2026-05-30T22:00:00Z'])(
	'a mutation of %s is of 31 May',
	async (written) => {
		expect(await only(written)).toMatchObject({ date: '2026-05-31' });
	},
);

test.each([
	['-1.8E-12', '0.00'],
	['-1.8E-012', '0.00'],
	['-1.8E-6', '-0.0000018'],
	['19.989999999999998', '19.99'],
	['1.25E+4', '12500.00'],
	['12.50', '12.50'],
	['12.5', '12.50'],
	['12.5000', '12.50'],
	['12.5050', '12.505'],
	['12,50', '12,50'],
])('an amount of %s is read as %s', async (written, plain) => {
	expect((await only('2026-05-31T00:00:00', written))?.rows[0]?.amount).toBe(plain);
});
