import { ask, BALANCED_ROWS, errorOf, mutation, mutationFilter, row } from './support/eBoekhouden';
import { text, texts } from './support/http';
import { list } from './support/outSmart';
import { useSandbox } from '../support/sandbox';

/** No other test fails where the sandbox allows what a service refuses, or answers more than that gives. */
const sandbox = useSandbox();
const add = (parts: Parameters<typeof mutation>[0] = {}) => ask(sandbox(), 'AddMutatie', mutation(parts));

/** Nothing may have changed when a mutation is refused. */
async function refused(parts: Parameters<typeof mutation>[0]): Promise<string> {
	const before = JSON.stringify(sandbox().books.mutations);
	const body = await add(parts);
	expect(text(body, 'Mutatienummer')).toBe('0');
	expect(JSON.stringify(sandbox().books.mutations)).toBe(before);
	return errorOf(body);
}

describe('e-Boekhouden', () => {
	it('refuses a mutation with what it does not know, and books nothing of it', async () => {
		const bad = (rows: string) => refused({ rows: BALANCED_ROWS + rows });
		expect(await refused({ ledgerAccount: '2998' })).toBe('MUT_007');
		expect(await bad(row('1.00', '400'))).toBe('MUT_007');
		expect(await bad(row('1.00', '4000', { costCentreId: 99 }))).toBe('MUT_117');
		expect(await bad(row('1.00', '4000', { vatCode: 'geen' }))).toBe('MUT_107');
		expect(await refused({ rows: '' })).toBe('MUT_100');
		expect(await refused({ middle: '<RelatieCode>X1</RelatieCode>' })).toBe('MUT_013');
		const wrong = row('10.00', '4000').replace('<BedragInclBTW>10.00', '<BedragInclBTW>0');
		expect(await refused({ rows: wrong })).toBe('SANDBOX_03');
	});

	it('refuses a closed day, both ends included, until it is opened again', async () => {
		const { books } = sandbox();
		books.closePeriod('2026-05-01', '2026-06-30');
		books.openPeriod('2026-05-10', '2026-05-20');
		const open = [];
		for (const date of ['2026-04-30', '2026-05-01', '2026-05-09', '2026-05-10', '2026-05-20', '2026-06-30'])
			open.push(errorOf(await add({ date })) === '');
		expect(open).toEqual([true, false, false, true, true, false]);
	});

	it('never gives more than the newest 500 mutations of what was filtered', async () => {
		const date = '2026-02-10';
		for (let index = 0; index < 510; index++)
			sandbox().books.bookByHand({ date, rows: [{ ledgerAccount: '4000', amount: '1.00' }] });
		for (const days of [{}, { from: date, to: date }]) {
			const found = await ask(sandbox(), 'GetMutaties', mutationFilter(days));
			const numbers = texts(found, 'MutatieNr').map(Number);
			expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([500, 385, 884]);
		}
	});

	it('adds a relation once per code, and updates it whole: what is left out is empty afterwards', async () => {
		const relation = (fields: string) => `<oRel><ID>0</ID><AddDatum>2026-05-31</AddDatum>${fields}</oRel>`;
		const of = (code: string) => sandbox().books.relations.find((one) => one.code === code);
		const again = await ask(sandbox(), 'AddRelatie', relation('<Code>1001</Code><Bedrijf>Andere</Bedrijf>'));
		expect([errorOf(again), text(again, 'Rel_ID')]).toEqual(['CREL001', '0']);
		expect(of('1001')?.city).not.toBe('');
		await ask(sandbox(), 'UpdateRelatie', relation('<Code>1001</Code><Bedrijf>Lunchroom</Bedrijf>'));
		expect(of('1001')).toMatchObject({ name: 'Lunchroom', city: '' });
	});
});

describe('OutSmart', () => {
	it.each(['', '&update_status=true', '&update_status=', '&update_status=False', '&update_status=0'])(
		'sets all that it lists to Afgehandeld, unless told not to: "%s"',
		async (parameter) => {
			const rows = await list(sandbox(), 'GetWorkorders', `status=Compleet&workstatus=1${parameter}`);
			expect(rows).toHaveLength(8);
			const { workOrders } = sandbox().fieldService;
			expect(workOrders.filter(({ status }) => status === 'Compleet')).toHaveLength(1);
			const looked = 'status=Compleet&workstatus=1&update_status=false';
			expect(await list(sandbox(), 'GetWorkorders', looked)).toEqual([]);
		},
	);
});
