import { ask, errorOf } from '../support/eBoekhouden';
import { text, texts } from '../support/http';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const find = (filter: string) => ask(sandbox(), 'GetRelaties', `<cFilter>${filter}</cFilter>`);

function relation(id: number, code: string, fields: string): string {
	return `<oRel><ID>${id}</ID><AddDatum>2026-05-31</AddDatum><Code>${code}</Code>${fields}</oRel>`;
}

describe('relations', () => {
	it('are found by code, id and keyword', async () => {
		expect(texts(await find('<Code>1002</Code><ID>0</ID>'), 'Bedrijf')).toEqual([
			'Hotel &amp; Restaurant Het Anker',
		]);
		expect(texts(await find('<Trefwoord>weidemelk</Trefwoord>'), 'Code')).toEqual(['2002']);
		expect(await find('<Trefwoord>niets</Trefwoord>')).toContain('<Relaties />');
		const { id } = sandbox().books.relations[3] ?? { id: 0 };
		expect(texts(await find(`<ID>${id}</ID>`), 'Code')).toEqual(['1004']);
	});

	it('are added once per code', async () => {
		const added = await ask(
			sandbox(),
			'AddRelatie',
			relation(0, 'TEST1', '<Bedrijf>Test</Bedrijf><BP>B</BP>'),
		);
		const id = text(added, 'Rel_ID');
		expect(texts(await find('<Code>TEST1</Code>'), 'ID')).toEqual([id]);
		const again = await ask(sandbox(), 'AddRelatie', relation(0, 'TEST1', '<Bedrijf>Other</Bedrijf>'));
		expect(errorOf(again)).toBe('CREL001');
		expect(text(again, 'Rel_ID')).toBe('0');
		expect(errorOf(await ask(sandbox(), 'AddRelatie', relation(0, 'TEST2', '')))).toBe('REL_001');
		const long = relation(0, 'X'.repeat(16), '<Bedrijf>Test</Bedrijf>');
		expect(errorOf(await ask(sandbox(), 'AddRelatie', long))).toBe('MUT_018');
	});

	it('are updated whole: what is left out is empty afterwards', async () => {
		const update = relation(0, '1001', '<Bedrijf>Lunchroom</Bedrijf><Plaats>Zeist</Plaats>');
		const body = await ask(sandbox(), 'UpdateRelatie', update);
		expect(body).toContain(
			'<UpdateRelatieResult><LastErrorCode /><LastErrorDescription /></UpdateRelatieResult>',
		);
		expect(sandbox().books.relations[0]).toMatchObject({
			added: '2025-01-02',
			code: '1001',
			name: 'Lunchroom',
			city: 'Zeist',
			address: '',
			email: '',
		});
		const unknown = await ask(sandbox(), 'UpdateRelatie', relation(0, '9', '<Bedrijf>Test</Bedrijf>'));
		expect(errorOf(unknown)).toBe('REL_002');
	});
});

describe('products', () => {
	it('come with unit, price and whether they are active', async () => {
		const filter = '<cFilter><ArtikelCode>GB02</ArtikelCode></cFilter>';
		const body = await ask(sandbox(), 'GetArtikelen', filter);
		expect(text(body, 'Eenheid')).toBe('stuk');
		expect(text(body, 'VerkoopprijsExclBTW')).toBe('2.60');
		expect(text(body, 'VerkoopprijsInclBTW')).toBe('2.83');
		expect(text(body, 'BtwPercentage')).toBe('0.09');
		expect(text(body, 'Actief')).toBe('false');
	});
});
