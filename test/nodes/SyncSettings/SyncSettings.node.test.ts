import { NodeHelpers, type INodeProperties } from 'n8n-workflow';
import { loadOptions, NODE, runNode } from '../../../engine';
import { rowsFields } from '../../../nodes/EBoekhouden/operations/payrollJournal/rowsFields';
import { resources as eBoekhouden } from '../../../nodes/EBoekhouden/resources';
import { resources as nmbrs } from '../../../nodes/Nmbrs/resources';
import { resources as outSmart } from '../../../nodes/OutSmart/resources';
import { SyncSettings } from '../../../nodes/SyncSettings/SyncSettings.node';
import { workflows } from '../../../nodes/SyncSettings/settings/workflows';
import { resources as syncReport } from '../../../nodes/SyncReport/resources';
import { useSandbox } from '../../support/sandbox';
import { credentialsOf } from '../../support/runOperation';

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
});

describe.each(each)('%s', (_name, property) => {
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
					json: { code: 'settingsWrong', faults: [{ field: 'preview' }, { field: 'closedUntil' }] },
					pairedItem: { item: 0 },
				},
			]);
			expect(sandbox().calls).toEqual([]);
		});
	});

	test('settings of a workflow that it does not know stop the run', async () => {
		const execution = await run({ workflow: 'another' });
		expect(execution.status).toBe('error');
		expect(execution.error?.message).toContain('another');
	});

	const list = async (method: string, workflow: string) =>
		await loadOptions(TYPE, method, { credentials: credentialsOf(sandbox()), parameters: { workflow } });

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
