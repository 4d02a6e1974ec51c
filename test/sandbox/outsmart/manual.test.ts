import { startSandbox } from '../../../sandbox';
import { ask, errorOf } from '../support/eBoekhouden';
import { text, texts } from '../support/http';
import { list, post } from '../support/outSmart';
import type { Row } from '../support/outSmart';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox('manual');

describe('the example of the manual', () => {
	it('has four relations and one material to bring to an OutSmart that has none, and one hour type', async () => {
		const relations = await ask(sandbox(), 'GetRelaties', '<cFilter />');
		expect(texts(relations, 'Code')).toEqual(['TEST1', 'TEST2', 'TEST3', 'TEST4']);
		expect(texts(relations, 'Bedrijf')[0]).toBe('Test 1');
		for (const field of ['Adres', 'Postcode', 'Plaats']) expect(texts(relations, field)).not.toContain('');
		const products = await ask(sandbox(), 'GetArtikelen', '<cFilter />');
		expect(
			['ArtikelCode', 'ArtikelOmschrijving', 'Eenheid', 'VerkoopprijsExclBTW', 'BTWCode', 'Actief'].map(
				(name) => texts(products, name),
			),
		).toEqual([
			['1', '2'],
			['test uursoort', 'test materiaal'],
			['uur', 'Stuk'],
			['21.00', '10.00'],
			['GEEN', 'GEEN'],
			['true', 'true'],
		]);
		for (const resource of ['relations', 'materials', 'hourtypes']) {
			expect(await list(sandbox(), resource)).toEqual([]);
		}
	});

	it('has one work order, with hours of a type that comes with the synchronisation', async () => {
		const found = await list(sandbox(), 'GetWorkorders', 'status=Compleet&workstatus=1&update_status=false');
		expect(found).toMatchObject([
			{
				id: '1909257',
				WorkorderNo: '2018010',
				OrderNr: '2018010',
				WorkDate: '19-09-2018',
				CustomerDebtorNr: 'TEST1',
				CustomerDebtorNrInvoice: 'TEST1',
				CustomerNameInvoice: 'Test 1',
				Materials: [],
			},
		]);
		expect((found[0]?.Workperiods as Row[]).map(({ HourType, TotalTime }) => [HourType, TotalTime])).toEqual([
			['1', '05:00'],
		]);
		expect(await list(sandbox(), 'workstatusses')).toEqual([
			{ sta_code: '1', sta_name: 'Naar E-boekhouden' },
		]);
		const hourType = {
			code: '1',
			name: 'test uursoort',
			cost_booking: 0,
			sale_booking: 1,
			sale_price: '21,00',
		};
		expect((await post(sandbox(), 'hourtypes', [hourType])).response).toBe(1);
	});

	it('takes the invoice of the manual', async () => {
		const line =
			'<Aantal>5</Aantal><Eenheid>uur</Eenheid><Code>1</Code><Omschrijving>test uursoort</Omschrijving>' +
			'<PrijsPerEenheid>21.00</PrijsPerEenheid><BTWCode>GEEN</BTWCode><TegenrekeningCode>8000</TegenrekeningCode>';
		const invoice = (template: string) =>
			'<oFact><Factuurnummer>2018010</Factuurnummer><Relatiecode>TEST1</Relatiecode><Datum>2018-09-19</Datum>' +
			`<Betalingstermijn>14</Betalingstermijn><Factuursjabloon>${template}</Factuursjabloon>` +
			'<InBoekhoudingPlaatsen>true</InBoekhoudingPlaatsen>' +
			`<Regels><cFactuurRegel>${line}</cFactuurRegel></Regels></oFact>`;
		expect(errorOf(await ask(sandbox(), 'AddFactuur', invoice('Factuursjabloon')))).toBe('FACT_018');
		expect(text(await ask(sandbox(), 'AddFactuur', invoice('Test')), 'Factuurnummer')).toBe('2018010');
		const filter = '<cFilter><DatumVan>2018-09-19</DatumVan><DatumTm>2018-09-19</DatumTm></cFilter>';
		const found = await ask(sandbox(), 'GetFacturen', filter);
		expect(
			['TotaalExclBTW', 'TotaalInclBTW', 'TotaalOpenstaand', 'Betalingstermijn'].map((name) =>
				text(found, name),
			),
		).toEqual(['105', '105', '105', '14']);
	});

	it('is what a reset goes back to, unless it says otherwise', async () => {
		sandbox().reset('bakery');
		expect([sandbox().books.relations.length, sandbox().fieldService.workOrders.length]).toEqual([12, 12]);
		sandbox().reset();
		expect([sandbox().books.relations.length, sandbox().fieldService.workOrders.length]).toEqual([4, 1]);
		const other = await startSandbox();
		other.reset('manual');
		expect(other.books.products).toHaveLength(2);
		other.reset();
		expect(other.books.products).toHaveLength(15);
		await other.stop();
	});
});
