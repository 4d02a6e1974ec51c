import { ask, errorOf } from '../support/eBoekhouden';
import { text, texts } from '../support/http';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const NO_DATES =
	'<DatumVan xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" />' +
	'<DatumTot xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" />';

const balance = (code: string, dates = NO_DATES, costCentreId = 0) =>
	ask(
		sandbox(),
		'GetSaldo',
		`<cFilter><GbCode>${code}</GbCode><KostenPlaatsId>${costCentreId}</KostenPlaatsId>${dates}</cFilter>`,
	);

describe('ledger accounts', () => {
	it('are found by one code or id', async () => {
		const find = (filter: string) => ask(sandbox(), 'GetGrootboekrekeningen', `<cFilter>${filter}</cFilter>`);
		expect(texts(await find('<ID>0</ID><Code>05000</Code>'), 'Omschrijving')).toEqual(['Algemene reserve']);
		expect(texts(await find('<Code>5000</Code>'), 'Code')).toEqual([]);
		const id = sandbox().books.addLedgerAccount({ code: '4999', description: 'Nieuw & meer' });
		expect(text(await find(`<ID>${id}</ID>`), 'Omschrijving')).toBe('Nieuw &amp; meer');
		sandbox().books.removeLedgerAccount('4999');
		expect(await find(`<ID>${id}</ID>`)).toContain('<Rekeningen />');
	});
});

describe('cost centres', () => {
	it('come and go by hand', async () => {
		const { books } = sandbox();
		const id = books.addCostCentre('400 Markt');
		const found = await ask(
			sandbox(),
			'GetKostenplaatsen',
			`<cFilter><KostenplaatsID>${id}</KostenplaatsID></cFilter>`,
		);
		expect(texts(found, 'Omschrijving')).toEqual(['400 Markt']);
		books.removeCostCentre(id);
		const all = await ask(sandbox(), 'GetKostenplaatsen', '<cFilter />');
		expect(texts(all, 'KostenplaatsId')).toEqual(['61', '62', '63']);
	});
});

describe('balances', () => {
	it('are positive for debit', async () => {
		const { books } = sandbox();
		books.bookByHand({
			date: '2026-05-31',
			rows: [{ ledgerAccount: '4000', amount: '-12.50', costCentreId: 61 }],
		});
		expect(text(await balance('4000'), 'Saldo')).toBe('12.5');
		expect(text(await balance('2999'), 'Saldo')).toBe('-12.5');
		expect(text(await balance('4000', NO_DATES, 62), 'Saldo')).toBe('0');
		expect(text(await balance('4000', NO_DATES, 61), 'Saldo')).toBe('12.5');
		const may = '<DatumVan>2026-05-01</DatumVan><DatumTot>2026-05-31</DatumTot>';
		expect(text(await balance('4000', may), 'Saldo')).toBe('12.5');
		expect(text(await balance('4000', may.replaceAll('-05-', '-07-')), 'Saldo')).toBe('0');
		expect(books.balance('4000', { from: '2026-06-01' })).toBe('0.00');
		expect(errorOf(await balance('4444'))).toBe('MUT_007');
	});

	it('add up to nothing over all accounts', async () => {
		const body = await ask(
			sandbox(),
			'GetSaldi',
			`<cFilter><KostenPlaatsId>0</KostenPlaatsId>${NO_DATES}</cFilter>`,
		);
		const cents = texts(body, 'Saldo').map((saldo) => Math.round(Number(saldo) * 100));
		expect(cents).toHaveLength(sandbox().books.ledgerAccounts.length);
		expect(cents.filter(Boolean).length).toBeGreaterThan(10);
		expect(cents.reduce((sum, one) => sum + one, 0)).toBe(0);
	});
});
