import { ask, BALANCED_ROWS, errorOf, mutation, row } from '../support/eBoekhouden';
import { text } from '../support/http';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const add = (parts: Parameters<typeof mutation>[0] = {}) => ask(sandbox(), 'AddMutatie', mutation(parts));
const INVOICE = '<RelatieCode>1001</RelatieCode><Factuurnummer>F1</Factuurnummer>';

/** Nothing may have changed when a mutation is refused. */
async function refused(parts: Parameters<typeof mutation>[0]): Promise<string> {
	const before = JSON.stringify(sandbox().books.mutations);
	const body = await add(parts);
	expect(text(body, 'Mutatienummer')).toBe('0');
	expect(text(body, 'LastErrorDescription')).not.toBe('');
	expect(JSON.stringify(sandbox().books.mutations)).toBe(before);
	return errorOf(body);
}

describe('AddMutatie', () => {
	it('books a memorial under the next number and gives that back', async () => {
		const { books } = sandbox();
		const number = Number(text(await add(), 'Mutatienummer'));
		expect(number).toBe(375);
		expect(books.mutations.at(-1)).toMatchObject({ number, kind: 'Memoriaal', date: '2026-05-31' });
		expect(books.mutations.at(-1)?.rows.map(({ amount }) => amount)).toEqual(['-100.00', '100.00']);
		books.deleteMutation(number);
		expect(text(await add(), 'Mutatienummer')).toBe('376');
	});

	it('credits the account of a positive row and leaves the rest to the header account', async () => {
		const { books } = sandbox();
		await add();
		expect([books.balance('4000'), books.balance('1710'), books.balance('2999')]).toEqual([
			'100.00',
			'-100.00',
			'0.00',
		]);
		await add({ rows: row('30.00', '1710') });
		expect([books.balance('1710'), books.balance('2999')]).toEqual(['-130.00', '30.00']);
		books.settings.memorialSign = 'debit';
		expect([books.balance('1710'), books.balance('2999')]).toEqual(['130.00', '-30.00']);
	});

	it('refuses what it does not know, and books nothing of it', async () => {
		const bad = (rows: string) => refused({ rows: BALANCED_ROWS + rows });
		expect(await refused({ ledgerAccount: '2998' })).toBe('MUT_007');
		expect(await bad(row('1.00', '400'))).toBe('MUT_007');
		expect(await bad(row('1.00', '5000'))).toBe('MUT_007');
		expect(await bad(row('1.00', '4000', { costCentreId: 99 }))).toBe('MUT_117');
		expect(await bad(row('1.00', '4000', { vatCode: 'geen' }))).toBe('MUT_107');
		expect(await bad(row('1.00', '4000', { vatCode: '' }))).toBe('MUT_107');
		expect(await refused({ rows: '' })).toBe('MUT_100');
		expect(await refused({ inExVat: '' })).toBe('MUT_017');
		expect(await refused({ kind: 'OpeningsSaldo' })).toBe('MUT_001');
		expect(await refused({ middle: '<RelatieCode>X1</RelatieCode>' })).toBe('MUT_013');
	});

	it('takes a code with a leading zero for what it is', async () => {
		await add({ rows: row('-5.00', '05000') + row('5.00', '0500') });
		expect([sandbox().books.balance('05000'), sandbox().books.balance('0500')]).toEqual(['5.00', '-5.00']);
	});

	it('refuses amounts of a row that contradict each other', async () => {
		const wrong = row('10.00', '4000').replace('<BedragInclBTW>10.00', '<BedragInclBTW>0');
		expect(await refused({ rows: wrong })).toBe('SANDBOX_03');
	});

	it('refuses a closed day, both ends included, until it is opened again', async () => {
		const { books } = sandbox();
		books.closePeriod('2026-05-01', '2026-06-30');
		books.openPeriod('2026-05-10', '2026-05-20');
		const open = [];
		for (const date of ['2026-04-30', '2026-05-01', '2026-05-09', '2026-05-10', '2026-05-20', '2026-06-30']) {
			open.push(errorOf(await add({ date })) === '');
		}
		expect(open).toEqual([true, false, false, true, true, false]);
		const answer = await add({ date: '2026-05-31' });
		expect(text(answer, 'LastErrorDescription')).toContain('afgesloten');
		expect(errorOf(answer)).toBe(books.settings.closedPeriodError.code);
	});

	it('wants a relation, a number and the right account for invoices and payments', async () => {
		expect(await refused({ kind: 'FactuurVerstuurd', ledgerAccount: '1300', middle: '' })).toBe('MUT_012');
		const noNumber = '<RelatieCode>1001</RelatieCode>';
		expect(await refused({ kind: 'FactuurOntvangen', ledgerAccount: '1600', middle: noNumber })).toBe(
			'MUT_002',
		);
		expect(await refused({ kind: 'FactuurVerstuurd', ledgerAccount: '1600', middle: INVOICE })).toBe(
			'MUT_011',
		);
		expect(await refused({ kind: 'FactuurOntvangen', ledgerAccount: '1300', middle: INVOICE })).toBe(
			'MUT_010',
		);
		expect(await refused({ kind: 'GeldOntvangen', ledgerAccount: '1300' })).toBe('MUT_008');
		const long = `<RelatieCode>1001</RelatieCode><Factuurnummer>${'9'.repeat(51)}</Factuurnummer>`;
		expect(await refused({ kind: 'FactuurVerstuurd', ledgerAccount: '1300', middle: long })).toBe('MUT_018');
		const sale = await add({ kind: 'FactuurVerstuurd', ledgerAccount: '1300', middle: INVOICE });
		expect(errorOf(sale)).toBe('');
	});

	it('keeps a description and more than two decimals whole', async () => {
		const rows = row('0.005', '4000') + row('-0.005', '1710');
		const description = 'x'.repeat(80);
		await ask(sandbox(), 'AddMutatie', mutation({ rows }).replace('Lonen &amp; meer', description));
		expect(sandbox().books.mutations.at(-1)).toMatchObject({ description, rows: [{ amount: '0.005' }, {}] });
	});
});
