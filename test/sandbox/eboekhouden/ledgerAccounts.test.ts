import { ask, errorOf, mutation, row } from '../support/eBoekhouden';
import { text } from '../support/http';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const USUAL = { ID: '0', Code: '4990', Omschrijving: 'Kantine', Categorie: 'VW', Groep: 'Kosten' };
const elements = (fields: Partial<Record<keyof typeof USUAL, string>>) =>
	Object.entries(fields)
		.map(([name, value]) => `<${name}>${value}</${name}>`)
		.join('');
const add = async (change: object = {}) =>
	await ask(sandbox(), 'AddGrootboekrekening', `<oGb>${elements({ ...USUAL, ...change })}</oGb>`);
const update = async (fields: object) =>
	await ask(sandbox(), 'UpdateGrootboekrekening', `<oGb>${elements(fields)}</oGb>`);
const account = (code: string) => sandbox().books.ledgerAccount(code);

describe('AddGrootboekrekening', () => {
	it('adds an account, whatever its ID', async () => {
		const id = text(await add({ ID: '7', Code: '0990' }), 'Gb_ID');
		expect(account('0990')).toEqual({
			id: Number(id),
			code: '0990',
			description: 'Kantine',
			category: 'VW',
			group: 'Kosten',
		});
	});

	it.each([
		[{ Code: '' }, 'LEDG_001'],
		[{ Omschrijving: '' }, 'LEDG_001'],
		[{ Categorie: 'KOST' }, 'LEDG_010'],
		[{ Categorie: 'VOOR' }, 'LEDG_018'],
		[{ Code: '4000' }, 'LEDG_013'],
		[{ Code: '49900000000' }, 'MUT_018'],
		[{ Omschrijving: 'x'.repeat(101) }, 'MUT_018'],
	])('refuses %j', async (change, code) => {
		const before = sandbox().books.ledgerAccounts.length;
		const answer = await add(change);
		expect([errorOf(answer), text(answer, 'Gb_ID')]).toEqual([code, '0']);
		expect(sandbox().books.ledgerAccounts).toHaveLength(before);
	});
});

describe('UpdateGrootboekrekening', () => {
	const idOf = (code: string) => String(account(code)?.id);

	it('changes the account of an ID, and keeps its bookings on it', async () => {
		const number = sandbox().books.bookByHand({ rows: [{ ledgerAccount: '4000', amount: '1.00' }] });
		const ID = idOf('4000');
		expect(errorOf(await update({ ...USUAL, ID, Code: '4001', Groep: 'Lonen' }))).toBe('');
		expect(account('4000')).toBeUndefined();
		expect(account('4001')).toMatchObject({ id: Number(ID), description: 'Kantine', group: 'Lonen' });
		expect(sandbox().books.mutation(number).rows[0]?.ledgerAccount).toBe('4001');
	});

	it('empties what is left out', async () => {
		await update({ ID: idOf('4000'), Code: '4000', Omschrijving: 'Lonen', Categorie: 'VW' });
		expect(account('4000')).toMatchObject({ description: 'Lonen', group: '' });
	});

	it.each([
		[{ ID: '0' }, 'LEDG_011'],
		[{ ID: '99999' }, 'LEDG_011'],
		[{ Code: '4000' }, 'LEDG_013'],
		[{ Omschrijving: '' }, 'LEDG_001'],
		[{ Categorie: 'VOOR' }, 'LEDG_018'],
		[{ Categorie: 'BAL' }, 'LEDG_014'],
	])('refuses %j', async (change, code) => {
		sandbox().books.bookByHand({ rows: [{ ledgerAccount: '4010', amount: '1.00' }] });
		const before = JSON.stringify(sandbox().books.ledgerAccounts);
		expect(errorOf(await update({ ...USUAL, ID: idOf('4010'), Code: '4010', ...change }))).toBe(code);
		expect(JSON.stringify(sandbox().books.ledgerAccounts)).toBe(before);
	});
});

describe('AddMutatie of a kind', () => {
	const INVOICE = '<RelatieCode>1001</RelatieCode><Factuurnummer>F1</Factuurnummer>';
	const sent = { kind: 'FactuurVerstuurd', ledgerAccount: '1300', middle: INVOICE };
	const received = { kind: 'FactuurOntvangen', ledgerAccount: '1600', middle: INVOICE };

	it.each([
		[{ ...sent, rows: row('1.00', '8000', { vatCode: 'HOOG_INK_21' }) }, 'MUT_111'],
		[{ ...received, rows: row('1.00', '4000', { vatCode: 'HOOG_VERK_21' }) }, 'MUT_110'],
		[{ ...sent, rows: row('1.00', '1300') }, 'MUT_106'],
		[{ kind: 'GeldUitgegeven', ledgerAccount: '1100', rows: row('1.00', '1000') }, 'MUT_106'],
		[{ rows: row('0.00', '4000', { vatCode: 'VERL_INK' }) }, 'MUT_107'],
		[{ ...sent, rows: row('1.00', '8000') }, ''],
		[{ ...received, rows: row('1.00', '4000', { vatCode: 'VERL_INK' }) }, 'MUT_026'],
		[{ ...received, inExVat: 'EX', rows: row('1.00', '4000', { vatCode: 'VERL_INK' }) }, ''],
		[{ kind: 'GeldUitgegeven', ledgerAccount: '1100', middle: '', rows: row('1.00', '4000') }, ''],
		[{ rows: row('1.00', '1100') }, ''],
	])('%j: %s', async (parts, code) => {
		expect(errorOf(await ask(sandbox(), 'AddMutatie', mutation(parts)))).toBe(code);
	});
});
