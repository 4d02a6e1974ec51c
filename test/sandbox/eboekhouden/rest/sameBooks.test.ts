import { ask, errorOf, mutation, mutationFilter } from '../../support/eBoekhouden';
import { text, texts } from '../../support/http';
import { invoice } from '../../support/invoice';
import { call, get, ledgerId, list, refusal, useRestSandbox } from '../../support/rest';

const sandbox = useRestSandbox();
const id = (code: string) => ledgerId(sandbox(), code);
const post = (path: string, body: unknown) => call(sandbox(), 'POST', path, { body });
const memorial = (more: object = {}) => ({
	...{ type: 7, date: '2026-05-31', ledgerId: id('2999'), inExVat: 'EX', entryNumber: 'LOON 5' },
	rows: [
		{ ledgerId: id('4000'), vatCode: 'GEEN', amount: -100, description: 'Bruto', costCenterId: 61 },
		{ ledgerId: id('1710'), vatCode: 'GEEN', amount: 100 },
	],
	...more,
});

describe('what is made over SOAP is there over REST', () => {
	it('a memorial', async () => {
		const number = Number(text(await ask(sandbox(), 'AddMutatie', mutation()), 'Mutatienummer'));
		expect(await get(sandbox(), `/v1/mutation/${number}`)).toMatchObject({
			...{ type: 7, date: '2026-05-31', entryNumber: 'LOON 5', description: 'Lonen & meer', inExVat: 'IN' },
			rows: [
				{ ledgerId: id('4000'), amount: -100 },
				{ ledgerId: id('1710'), amount: 100 },
			],
		});
	});

	it('an invoice, booked, with the unit that it names', async () => {
		await ask(sandbox(), 'AddFactuur', invoice({ number: 'S1' }));
		const [found] = await list(sandbox(), '/v1/invoice?invoiceNumber=S1');
		const { items } = await get(sandbox(), `/v1/invoice/${String(found?.id)}`);
		const [unit] = await list(sandbox(), '/v1/unit?singular=uur');
		expect(items).toMatchObject([{ description: 'Workshop', unitId: unit?.id, code: 'UUR1' }]);
		expect(found).toMatchObject({ templateId: 3001, reference: '' });
		const path = `/v1/mutation?description[like]=${encodeURIComponent('%orksho%')}`;
		expect(await list(sandbox(), path)).toMatchObject([{ type: 2, invoiceNumber: 'S1', amount: 127.05 }]);
		expect(
			await refusal(sandbox(), 'POST', '/v1/invoice', {
				...{ invoiceNumber: 'S1', relationId: 7001, date: '2026-05-20', termOfPayment: 14, templateId: 3001 },
				items: [{ description: 'x', pricePerUnit: 1, vatCode: 'GEEN', ledgerId: id('8000') }],
			}),
		).toBe('400 FACT_101');
	});

	it('a payment reference, which nobody gives back', async () => {
		const middle = '<Boekstuk>L</Boekstuk>';
		const oMut = mutation({ middle }).replace(
			'<InExBTW>',
			'<Betalingskenmerk>ref</Betalingskenmerk><InExBTW>',
		);
		expect(errorOf(await ask(sandbox(), 'AddMutatie', oMut))).toBe('');
		const body = memorial({ paymentReference: 'ref', checkPaymentReference: true });
		expect(await refusal(sandbox(), 'POST', '/v1/mutation', body)).toBe('400 MUTA_008');
		expect((await call(sandbox(), 'GET', '/v1/mutation/375')).text).not.toContain('"ref"');
	});
});

describe('what is made over REST is there over SOAP', () => {
	it('a memorial, without the texts of its rows', async () => {
		await post('/v1/mutation', memorial());
		const found = await ask(sandbox(), 'GetMutaties', mutationFilter({ number: 375 }));
		expect(texts(found, 'TegenrekeningCode')).toEqual(['4000', '1710']);
		expect(texts(found, 'BedragInvoer')).toEqual(['-100.00', '100.00']);
		expect(texts(found, 'KostenplaatsID')).toEqual(['61', '0']);
		expect(text(found, 'Boekstuk')).toBe('LOON 5');
		expect(found).not.toContain('Bruto');
	});

	it('an invoice, without its reference', async () => {
		await post('/v1/invoice', {
			...{ relationId: 7001, date: '2026-05-20', termOfPayment: 14, templateId: 3003, reference: 'R-1' },
			...{ inExVat: 'EX', mutation: { description: 'Bon 1' }, print: true },
			items: [{ quantity: 2, description: 'Brood', pricePerUnit: 10, vatCode: 'GEEN', ledgerId: id('8000') }],
		});
		const filter =
			'<Factuurnummer>2026002</Factuurnummer><DatumVan>1900-01-01</DatumVan><DatumTm>2200-01-01</DatumTm>';
		const found = await ask(sandbox(), 'GetFacturen', `<cFilter>${filter}</cFilter>`);
		expect([text(found, 'TotaalInclBTW'), text(found, 'TotaalOpenstaand')]).toEqual(['20', '20']);
		expect(found).not.toContain('R-1');
	});

	it('a relation, and one that is changed keeps what SOAP does not show', async () => {
		await post('/v1/relation', { name: 'Nieuw', code: 'N1', emailAddressInvoice: 'f@n.example' });
		const found = await ask(sandbox(), 'GetRelaties', '<cFilter><Code>N1</Code></cFilter>');
		expect([text(found, 'Bedrijf'), text(found, 'BP')]).toEqual(['Nieuw', 'B']);
		const oRel = /<cRelatie>([^]*)<\/cRelatie>/.exec(found)?.[1]?.replace('Nieuw', 'Ouder') ?? '';
		await ask(sandbox(), 'UpdateRelatie', `<oRel>${oRel}</oRel>`);
		const shown = await get(sandbox(), '/v1/relation/7013');
		expect(shown).toMatchObject({ name: 'Ouder', emailAddressInvoice: 'f@n.example' });
	});

	it('a payment of two invoices, each by its own row', async () => {
		const [one, other] = sandbox()
			.books.mutations.filter(({ kind }) => kind === 'FactuurVerstuurd')
			.slice(-2);
		const rowFor = (invoiceNumber = '', relationCode = '') => ({
			...{ vatCode: 'GEEN', amount: 1, invoiceNumber },
			relationId: sandbox().books.relations.find(({ code }) => code === relationCode)?.id,
		});
		const rows = [one, other].map((paid) => rowFor(paid?.invoiceNumber, paid?.relationCode));
		await post('/v1/mutation', { type: 3, date: '2026-10-31', ledgerId: id('1100'), inExVat: 'IN', rows });
		const found = await ask(sandbox(), 'GetMutaties', mutationFilter({ number: 375 }));
		expect(texts(found, 'Factuurnummer')).toEqual(['', one?.invoiceNumber, other?.invoiceNumber]);
		expect(texts(found, 'TegenrekeningCode')).toEqual(['1300', '1300']);
	});

	it('a period that the accountant closed', async () => {
		sandbox().books.closedByAccountant.close('2026-05-01', '2026-05-31');
		expect(errorOf(await ask(sandbox(), 'AddMutatie', mutation()))).toBe('SECURITY_007');
	});
});
