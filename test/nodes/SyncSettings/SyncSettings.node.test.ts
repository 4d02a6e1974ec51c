import { NodeHelpers, type INodeProperties } from 'n8n-workflow';
import { listSearch, loadOptions, NODE, runNode } from '../../../engine';
import { rowsFields } from '../../../nodes/EBoekhouden/operations/payrollJournal/rowsFields';
import { resources as eBoekhouden } from '../../../nodes/EBoekhouden/resources';
import { resources as nmbrs } from '../../../nodes/Nmbrs/resources';
import { resources as outSmart } from '../../../nodes/OutSmart/resources';
import { SyncSettings } from '../../../nodes/SyncSettings/SyncSettings.node';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';
import { resources as syncReport } from '../../../nodes/SyncReport/resources';
import { useSandbox } from '../../support/sandbox';
import { credentialsOf, tokenOf } from '../../support/runOperation';

const TYPE = 'n8n-nodes-eboekhouden.syncSettings';
const { description, methods } = new SyncSettings();

/** Every field that a person can fill in, also those in groups. */
const fields = workflows.flatMap(({ value, top, groups }) =>
	[top, ...Object.values(groups).map(({ settings }) => settings)].flatMap((settings) =>
		Object.entries(settings).map(([name, { property }]) => ({ workflow: value, name, property })),
	),
);
const each = fields.map((field) => [`${field.workflow} ${field.name}`, field.property] as const);

const valuesOf = ({ options = [] }: Pick<INodeProperties, 'options'>) =>
	options.flatMap((option) => ('value' in option ? [option.value] : []));

describe('the node', () => {
	test('is not among those that people drag, nor a tool of a model', () => {
		expect(description).toMatchObject({ hidden: true, usableAsTool: undefined, name: 'syncSettings' });
	});

	test('needs none of the accounts, which are for its lists', () => {
		expect(description.credentials?.map(({ required }) => required)).toEqual([false, false, false, false]);
	});

	test.each([
		[{}, ['options']],
		[{ workflow: 'reconciliation' }, ['options']],
		[{ workflow: 'reconciliation', task: 'fill' }, ['hidden']],
		[{ workflow: 'reconciliation', task: 'check' }, ['hidden']],
	])('%j: its workflow is chosen in a new node only, and kept', (parameters, types) => {
		const { properties } = description;
		const saved = (defaults: boolean) =>
			NodeHelpers.getNodeParameters(properties, parameters, defaults, false, null, description) ?? {};
		const shown = properties.filter(
			(property) =>
				property.name === 'workflow' &&
				NodeHelpers.displayParameter(saved(true), property, null, description),
		);
		expect(shown.map(({ type }) => type)).toEqual(types);
		expect(saved(false)).toEqual(parameters);
	});

	test('no name is both a setting and a group, and none occurs twice in a workflow', () => {
		for (const { value, top, groups } of workflows) {
			const names = [
				...[...Object.keys(top), ...Object.keys(groups)],
				...Object.values(groups).flatMap(({ settings }) => Object.keys(settings)),
			];
			expect([value, names.length]).toEqual([value, new Set(names).size]);
		}
	});
});

describe.each(each)('%s', (_name, property) => {
	test('begins with its name in Dutch, and says what happens', () => {
		expect(property.description).toMatch(/^\p{Lu}[\p{L} -]{2,40}\. \S.{15}/u);
		expect(property.description).not.toMatch(/^(The|What|Which|Whether|Number|Name|How|Where|Account) /);
		// Also without the mouse on it.
		const [word = ''] = property.description?.split('. ') ?? [];
		expect([property.hint, `${property.hint}. `.startsWith(`${word}. `)]).toEqual([property.hint, true]);
	});

	test('its default can be chosen', () => {
		if (property.type !== 'options' || property.typeOptions?.loadOptionsMethod) return;
		expect(valuesOf(property)).toContain(property.default);
	});

	test('a number is judged, and not cut off by n8n; a list of an account exists and says what to do without one', () => {
		if (property.type === 'number') expect(property.typeOptions).toBeUndefined();
		const method = property.typeOptions?.loadOptionsMethod;
		if (method === undefined) return;
		expect(Object.keys(methods.loadOptions)).toContain(method);
		expect(property.hint).toMatch(/\. Geen lijst\? Kies boven het account, of typ /);
	});
});

test('a group too begins with its name in Dutch', () => {
	for (const { type, name, description: help } of description.properties)
		if (type === 'collection')
			expect([name, help]).toEqual([name, expect.stringMatching(/^\p{Lu}[\p{L} -]{2,40}\. \p{Lu}/u)]);
});

test('preview, and what is dangerous beside it, has a hint', () => {
	const dangerous = ['preview', 'fromYear', 'vanishedRuns', 'source', 'completedFrom'];
	for (const { name, property } of fields)
		if (dangerous.includes(name))
			expect([name, property.hint]).toEqual([name, expect.stringMatching(/\. \p{Lu}/u)]);
});

test('no operation has a number that n8n makes another one in silence', () => {
	const numbers = [...eBoekhouden, ...nmbrs, ...outSmart, ...syncReport].flatMap(({ operations }) =>
		operations.flatMap(({ properties }) => properties.filter(({ type }) => type === 'number')),
	);
	expect(numbers.length).toBeGreaterThan(10);
	for (const { name, typeOptions } of numbers)
		expect([name, typeOptions?.maxValue]).toEqual([name, undefined]);
});

/** What the steps accept, by the name of the setting. */
const accepted = new Map<string, unknown[]>(
	[
		...[...eBoekhouden, ...nmbrs, ...outSmart, ...syncReport].flatMap(({ operations }) =>
			operations.flatMap(({ properties }) => properties),
		),
		...Object.entries(rowsFields).map(([name, { property }]) => ({ ...property, name })),
	]
		.filter(({ type, typeOptions }) => type === 'options' && !typeOptions?.loadOptionsMethod)
		.map((property) => [property.name, valuesOf(property).map(String)]),
);

test('every choice offers exactly what the steps accept', () => {
	const chosen = fields.filter(({ name, property }) => property.type === 'options' && accepted.has(name));
	expect(chosen.length).toBeGreaterThan(20);
	for (const { name, property } of chosen)
		expect([name, valuesOf(property).map(String).sort()]).toEqual([name, accepted.get(name)?.sort()]);
});

describe('in n8n', () => {
	const sandbox = useSandbox();
	const run = async (parameters: object, options: object = {}) =>
		await runNode(TYPE, parameters as never, { credentials: credentialsOf(sandbox()), ...options });

	test('one item, without any call and without any credential', async () => {
		const execution = await run({ workflow: 'payroll', fromYear: '2026' }, { credentials: {} });
		expect(execution.status).toBe('success');
		expect(execution.nodeItems(NODE)).toMatchObject([
			{ json: { preview: true, companies: '', fromYear: 2026 }, pairedItem: { item: 0 } },
		]);
		expect(sandbox().calls).toEqual([]);
	});

	test('what came in does not go out, but its files do', async () => {
		const files = [{ data: { data: 'eA==', mimeType: 'text/csv', fileName: 'mei.csv' } }];
		const execution = await run(
			{ workflow: 'payrollFiles', company: '1', fromYear: '2026' },
			{ input: [{ subject: 'mei' }], files },
		);
		const [item] = execution.raw.data.resultData.runData[NODE]?.at(-1)?.data?.main?.[0] ?? [];
		expect(item?.json).not.toHaveProperty('subject');
		expect(item?.binary).toMatchObject({ data: { fileName: 'mei.csv' } });
	});

	test('an expression gives what it gives', async () => {
		const input = [{ switch: 'nee', day: '31-12-2025', code: 8001 }];
		const parameters = {
			workflow: 'payroll',
			fromYear: '2026',
			preview: '={{ $json.switch }}',
			closing: { closedUntil: '={{ $json.day }}', closedPeriods: '={{ $json.switch }}' },
			ledgerAccounts: { clearingAccount: '={{ $json.code }}' },
		};
		const [item] = (await run(parameters, { input })).items(NODE);
		expect(item).toMatchObject({
			preview: 'nee',
			closedUntil: '2025-12-31',
			closedPeriods: 'nee',
			clearingAccount: 8001,
		});
	});

	describe('the check behind it', () => {
		const check = async (input: object[], output = 0) =>
			(await run({ workflow: 'payroll', task: 'check' }, { input, credentials: {} })).nodeItems(NODE, output);
		const right = async () =>
			(await run({ workflow: 'payroll', fromYear: 2026, fromPeriod: 1 })).items(NODE)[0] as object;

		test('passes on what is right, of every item', async () => {
			const settings = await right();
			expect(await check([settings, settings])).toMatchObject([
				{ json: settings, pairedItem: { item: 0 } },
				{ json: settings, pairedItem: { item: 1 } },
			]);
		});

		test('gives one row for all that is wrong, in the place of every item', async () => {
			const wrong = { ...(await right()), preview: 'nee', closedUntil: 'gisteren' };
			expect(await check([wrong, wrong])).toEqual([]);
			expect(await check([wrong, wrong], 1)).toMatchObject([
				{
					json: { why: 'settingsWrong', faults: [{ field: 'preview' }, { field: 'closedUntil' }] },
					pairedItem: { item: 0 },
				},
			]);
			expect(sandbox().calls).toEqual([]);
		});
	});

	test('of several items that differ is told: every step reads those of the first', async () => {
		const input = [{ company: '12345' }, { company: '12346' }];
		const one = { company: { __rl: true, mode: 'name', value: '={{ $json.company }}' } };
		const parameters = {
			...{ workflow: 'payroll', companies: { row: [one] }, fromYear: 2026, fromPeriod: 1 },
			closing: { closedUntil: '={{ $now.minus({ days: 90, seconds: $itemIndex }) }}' },
		};
		const settings = (await run(parameters, { input })).items(NODE);
		const execution = await run({ workflow: 'payroll', task: 'check' }, { input: settings, credentials: {} });
		expect(execution.items(NODE, 1)).toMatchObject([
			{ why: 'settingsWrong', faults: [{ code: 'differsByItem', field: 'companies', item: 2 }] },
		]);
	});

	test('settings of a workflow that it does not know stop the run', async () => {
		const execution = await run({ workflow: 'another' });
		expect(execution.status).toBe('error');
		expect(execution.error?.message).toContain('another');
	});

	const list = async (method: string, workflow: string) =>
		await loadOptions(TYPE, method, { credentials: credentialsOf(sandbox()), parameters: { workflow } });

	const search = async (method: string, workflow: string) => {
		const options = { credentials: credentialsOf(sandbox()), parameters: { workflow } };
		return (await listSearch(TYPE, method, options)).results.map(({ value }) => value);
	};

	test('companies are chosen by their ids, and customers with other VAT by their codes', async () => {
		expect(await search('searchCompanies', 'payroll')).toContain('12345');
		expect(await search('searchRelations', 'fieldService')).toContain('1001');
	});

	test('hour types are chosen by their codes', async () => {
		const codes = sandbox().fieldService.hourTypes.map(({ code }) => code);
		expect(codes.length).toBeGreaterThan(0);
		const values = (await list('getHourTypes', 'fieldService')).map(({ value }) => value);
		expect(values.sort()).toEqual([...codes].sort());
	});

	test('payment methods are chosen by their names, and with a token so are the units of hours', async () => {
		const values = (await list('getPaymentMethods', 'fieldService')).map(({ value }) => value);
		expect(values).toContain('pin betaling');
		const parameters = { workflow: 'fieldService', authentication: 'rest' };
		const units = await loadOptions(TYPE, 'getUnits', { credentials: tokenOf(sandbox()), parameters });
		expect(units.map(({ value }) => String(value).toLowerCase())).toContain('uur');
	});

	test('the status that is invoiced has its name with it, except the usual one', async () => {
		const { workStatuses } = sandbox().fieldService;
		workStatuses.push({ ...(workStatuses[0] as (typeof workStatuses)[0]), code: '7', name: 'Factureren' });
		const values = (await list('getInvoiceStatuses', 'fieldService')).map(({ value }) => value);
		expect(values).toEqual(expect.arrayContaining(['1', '7 Factureren']));
		expect(new Set(values).size).toBe(values.length);
	});

	test('the usual status for what must be corrected need not be there yet; none cannot be chosen', async () => {
		const values = (await list('getErrorStatuses', 'fieldService')).map(({ value }) => value);
		expect(values).not.toContain('');
		expect(values.filter((value) => value === '99')).toHaveLength(1);
	});
});
