import { ask, call, errorOf, logIn, mutation, mutationFilter, NAMESPACE, row } from './support/eBoekhouden';
import { envelope, post, text, texts } from './support/http';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const ignored = () => sandbox().calls.at(-1)?.ignored;
const add = (oMut: string) => ask(sandbox(), 'AddMutatie', oMut);
const lastMutation = () => sandbox().books.mutations.at(-1);

async function faultOf(oMut: string): Promise<string> {
	const session = await logIn(sandbox());
	const { status, body } = await call(sandbox(), 'AddMutatie', session + oMut);
	expect(status).toBe(500);
	expect(text(body, 'faultcode')).toBe('soap:Client');
	return text(body, 'faultstring') ?? '';
}

describe('elements that the service drops without a word', () => {
	it('keeps everything that is in order', async () => {
		expect(errorOf(await add(mutation()))).toBe('');
		expect(ignored()).toEqual([]);
		expect(lastMutation()).toMatchObject({ voucher: 'LOON 5', description: 'Lonen & meer' });
	});

	it('loses an element that comes too late', async () => {
		const late = mutation({ middle: '' }).replace('</InExBTW>', '</InExBTW><Boekstuk>LOON 5</Boekstuk>');
		expect(errorOf(await add(late))).toBe('');
		expect(ignored()).toEqual(['AddMutatie/oMut/Boekstuk']);
		expect(lastMutation()?.voucher).toBe('');
	});

	it('loses what an element too early overtakes', async () => {
		const early = `<oMut><InExBTW>IN</InExBTW><Soort>Memoriaal</Soort><Datum>2026-05-31</Datum></oMut>`;
		expect(errorOf(await add(early))).not.toBe('');
		expect(ignored()).toEqual(['AddMutatie/oMut/Soort', 'AddMutatie/oMut/Datum']);
	});

	it('loses an unknown, a mis-cased and a repeated element', async () => {
		const middle =
			'<boekstuk>a</boekstuk><BoekstukNr>b</BoekstukNr><Boekstuk>c</Boekstuk><Boekstuk>d</Boekstuk>';
		await add(mutation({ middle }));
		expect(ignored()).toEqual([
			'AddMutatie/oMut/boekstuk',
			'AddMutatie/oMut/BoekstukNr',
			'AddMutatie/oMut/Boekstuk',
		]);
		expect(lastMutation()?.voucher).toBe('c');
	});

	it('loses an element of another namespace, also a whole row', async () => {
		await add(mutation({ middle: '<Boekstuk xmlns="urn:other">c</Boekstuk>' }));
		expect(ignored()).toEqual(['AddMutatie/oMut/Boekstuk']);
		const rows = `${row('1.00', '1710')}<cMutatieRegel xmlns="" />`;
		await add(mutation({ rows }));
		expect(lastMutation()?.rows).toHaveLength(1);
	});

	it('takes a prefix for what it stands for', async () => {
		const session = (await logIn(sandbox())).replace(/<(\/?)/g, '<$1e:');
		const body = envelope(
			`<e:GetKostenplaatsen xmlns:e="${NAMESPACE}">${session}<e:cFilter /></e:GetKostenplaatsen>`,
		);
		const action = { SOAPAction: `"${NAMESPACE}/GetKostenplaatsen"` };
		const answer = await post(sandbox().eBoekhouden.url, body, action);
		expect(texts(answer.body, 'Omschrijving')).toEqual(['100 Winkel', '200 Bakkerij', '300 Bezorging']);
	});

	it('has no parameters at all when the wrapper is of another namespace or operation', async () => {
		const session = await logIn(sandbox());
		for (const wrapper of ['<GetKostenplaatsen xmlns="urn:x">', `<GetSaldi xmlns="${NAMESPACE}">`]) {
			const name = /<(\w+)/.exec(wrapper)?.[1] ?? '';
			const body = envelope(`${wrapper}${session}<cFilter /></${name}>`);
			const action = { SOAPAction: `"${NAMESPACE}/GetKostenplaatsen"` };
			const answer = await post(sandbox().eBoekhouden.url, body, action);
			expect(errorOf(answer.body)).toBe('E0023');
			expect(ignored()).toEqual([name]);
		}
	});
});

describe('values', () => {
	it.each(['1.234,56', '1,50', '1 000', '1e3', '', 'NaN', '€ 5'])(
		'refuses the decimal "%s"',
		async (amount) => {
			expect(await faultOf(mutation({ rows: row(amount, '1710') }))).toMatch(
				/^Server was unable to read request\. ---&gt; There is an error in XML document \(\d+, \d+\)\. ---&gt; Input string was not in a correct format\.$/,
			);
			expect(sandbox().writes()).toHaveLength(1);
			expect(
				sandbox()
					.books.memorials()
					.filter(({ voucher }) => voucher === 'LOON 5'),
			).toEqual([]);
		},
	);

	it.each(['31-01-2026', '20260131', '2026-1-31', '2026-02-30', '', 'vandaag', '2026-01-31 00:00:00'])(
		'refuses the date "%s"',
		async (date) => {
			expect(await faultOf(mutation({ date }))).toContain('Server was unable to read request.');
		},
	);

	it.each([
		['2026-05-31', '2026-05-31'],
		['2026-05-31T00:00:00', '2026-05-31'],
		['2026-05-31T23:59:59.999', '2026-05-31'],
		['2026-05-30T22:00:00Z', '2026-05-31'],
		['2026-05-31T00:00:00.000Z', '2026-05-31'],
		['2026-01-30T23:30:00Z', '2026-01-31'],
	])('takes %s for %s in the Netherlands', async (date, day) => {
		await add(mutation({ date }));
		expect(lastMutation()?.date).toBe(day);
	});

	it.each(['memoriaal', 'Memorial', '7', ''])('refuses the kind "%s"', async (kind) => {
		expect(await faultOf(mutation({ kind }))).toContain('is not a valid value for enMutatieSoorten.');
	});

	it.each(['1.0', '', 'nul', '99999999999999999999'])('refuses the long "%s"', async (number) => {
		const oMut = mutation().replace('<MutatieNr>0<', `<MutatieNr>${number}<`);
		expect(await faultOf(oMut)).toContain('Server was unable to read request.');
	});

	it.each(['True', 'FALSE', 'ja', ''])('refuses the boolean "%s"', async (value) => {
		const session = await logIn(sandbox());
		const oFact = `<oFact><PerEmailVerzenden>${value}</PerEmailVerzenden></oFact>`;
		const { status } = await call(sandbox(), 'AddFactuur', session + oFact);
		expect(status).toBe(500);
	});

	it('takes an absent number for 0 and an absent date for the first of year 1', async () => {
		const found = await ask(sandbox(), 'GetMutaties', '<cFilter><DatumVan>1900-01-01</DatumVan></cFilter>');
		expect(texts(found, 'MutatieNr')).toEqual([]);
		const all = await ask(sandbox(), 'GetMutaties', mutationFilter().replace('<MutatieNr>0</MutatieNr>', ''));
		expect(texts(all, 'MutatieNr')).not.toEqual([]);
		const undated = mutation().replace(/<Datum>.*<\/Datum>/, '');
		expect(errorOf(await add(undated))).toBe('MUT_003');
	});

	it('keeps markup in texts apart from markup', async () => {
		const middle = '<Boekstuk><![CDATA[<b>&amp;]]></Boekstuk>';
		await add(mutation({ middle }));
		expect(lastMutation()?.voucher).toBe('<b>&amp;');
		const found = await ask(sandbox(), 'GetMutaties', mutationFilter({ number: lastMutation()?.number }));
		expect(text(found, 'Boekstuk')).toBe('&lt;b&gt;&amp;amp;');
		expect(text(found, 'Omschrijving')).toBe('Lonen &amp; meer');
	});
});
