import type { IDataObject } from 'n8n-workflow';
import { listSearch, loadOptions, NODE, runNode } from '../../../engine';
import type { Administration } from '../../../sandbox';
import { CONTINUE, credentialsOf, tokenOf, useOperations } from '../../support/runOperation';

const { sandbox, run } = useOperations('eBoekhouden');
const TYPE = 'n8n-nodes-eboekhouden.eBoekhouden';
const OWN = '{3F2504E0-4F89-41D3-9A0C-0305E82C3301}';

const add = (company: string, city = '') => {
	const administration = sandbox().administrations.add({ company, city });
	const [relation] = sandbox().books.relations.map((one) => ({ ...one, code: `R-${company}` }));
	if (relation) administration.books.relations.push(relation);
	return administration;
};
const BY_ITEM = { administration: { __rl: true, mode: 'name', value: '={{ $json.administration }}' } };
const CREATE = {
	...{ code: '={{ $json.code }}', description: 'Nieuw', category: 'VW' },
	...BY_ITEM,
};
const made = ({ books }: Administration) => books.ledgerAccounts.filter(({ code }) => code.startsWith('91'));
const calls = (operation: string) => sandbox().calls.filter((call) => call.operation === operation);

describe('three administrations by expression', () => {
	const INPUT = [
		{ administration: 'Garage', code: '9101' },
		{ administration: 'BLOEM ', code: '9102' },
		{ administration: '', code: '9103' },
		{ administration: 'garage', code: '9104' },
		{ administration: 'Elsewhere', code: '9105' },
		{ administration: 12, code: '9106' },
		{ administration: { a: 1 }, code: '9107' },
		{ code: '9108' },
	];

	test('each item works in its own, in its order; what cannot be told is refused', async () => {
		const [garage, bloem] = [add('Garage', 'Zeist'), add('Bloem')];
		const number = add('12');
		const before = sandbox().books.ledgerAccounts.length;
		const { items, pairs } = await run(['ledgerAccount', 'create'], CREATE, {
			input: INPUT as IDataObject[],
			...CONTINUE,
		});
		expect(pairs).toEqual(INPUT.map((_given, item) => ({ item })));
		expect(items.map(({ code, error }) => error ?? code)).toEqual([
			'9101',
			'9102',
			expect.stringContaining("The expression at 'Administration' takes nothing"),
			'9104',
			expect.stringMatching(/one administration 'Elsewhere'(?!.*(Korst|Garage|Bloem))/),
			'9106',
			expect.stringContaining('Administration is not text'),
			expect.stringContaining("'Administration' takes nothing"),
		]);
		expect(made(garage).map(({ code }) => code)).toEqual(['9101', '9104']);
		expect(made(bloem).map(({ code }) => code)).toEqual(['9102']);
		expect(made(number).map(({ code }) => code)).toEqual(['9106']);
		expect(sandbox().books.ledgerAccounts).toHaveLength(before);
		expect(sandbox().administrations.openSessions).toBe(0);
		// One session of the login for the list, and one for each administration.
		expect(calls('OpenSession')).toHaveLength(1);
		expect(calls('GetAdministraties')).toHaveLength(1);
		expect(calls('OpenSessionSub').map(({ administration }) => administration)).toEqual(
			[garage, bloem, number].map(({ guid }) => guid),
		);
		expect(calls('CloseSession')).toHaveLength(4);
	});

	test('a session that ends is opened again in the same administration', async () => {
		const garage = add('Garage');
		garage.books.settings.sessionCalls = 1;
		const input = ['9101', '9102', '9103'].map((code) => ({ administration: 'Garage', code }));
		const { execution } = await run(['ledgerAccount', 'create'], CREATE, { input });
		expect(execution.error).toBeUndefined();
		expect(made(garage)).toHaveLength(3);
		expect(calls('OpenSession')).toHaveLength(1);
		expect(calls('OpenSessionSub').length).toBeGreaterThan(1);
		expect(sandbox().administrations.openSessions).toBe(0);
	});
});

describe('the list and the fields', () => {
	test('every administration by name and city, also when the node is set to another', async () => {
		add('Garage', 'Zeist');
		const { results } = await listSearch(TYPE, 'searchAdministrations', {
			credentials: credentialsOf(sandbox()),
			parameters: { authentication: 'soap', administration: { mode: 'name', value: 'Nowhere' } },
		});
		expect(results.map(({ name }) => name)).toEqual(['Bakkerij De Korst B.V. (Utrecht)', 'Garage (Zeist)']);
		expect(results[0]?.value).toBe(OWN);
	});

	test('drop-downs follow the administration', async () => {
		const garage = add('Garage');
		garage.books.ledgerAccounts = garage.books.ledgerAccounts.slice(0, 1);
		const asked = (value: string) =>
			loadOptions(TYPE, 'getLedgerAccounts', {
				credentials: credentialsOf(sandbox()),
				parameters: {
					resource: 'ledgerAccount',
					operation: 'getMany',
					administration: { mode: 'name', value },
				},
			});
		expect(await asked('Garage')).toHaveLength(1);
		expect((await asked('')).length).toBeGreaterThan(1);
		await expect(asked('Nowhere')).rejects.toThrow("one administration 'Nowhere'");
		await expect(asked('={{ $json.a }}')).rejects.toThrow('comes from an expression');
		expect(sandbox().administrations.openSessions).toBe(0);
	});

	test('over REST n8n drops it: it is ignored, and the node works in that of the token', async () => {
		const garage = add('Garage');
		const { error, items } = await runNode(
			TYPE,
			{
				...{ resource: 'ledgerAccount', operation: 'create', authentication: 'rest' },
				...{ code: '9101', description: 'Nieuw', category: 'VW' },
				administration: { __rl: true, mode: 'name', value: 'Garage' },
			},
			{ credentials: tokenOf(sandbox()) },
		);
		expect(error).toBeUndefined();
		expect(items(NODE)).toHaveLength(1);
		expect(sandbox().books.ledgerAccounts.filter(({ code }) => code === '9101')).toHaveLength(1);
		expect(made(garage)).toEqual([]);
		expect(calls('OpenSession')).toEqual([]);
		expect(calls('OpenSessionSub')).toEqual([]);
	});

	test('the list of administrations is of the login, whatever else was set', async () => {
		add('Garage');
		const { items } = await run(['administration', 'getMany'], { returnAll: true, ...BY_ITEM });
		expect(items).toEqual([
			{ guid: OWN, company: 'Bakkerij De Korst B.V.', city: 'Utrecht', bookYearStart: '' },
			expect.objectContaining({ company: 'Garage' }),
		]);
	});
});
