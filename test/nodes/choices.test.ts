import type { INodeParameterResourceLocator, INodeProperties } from 'n8n-workflow';
import { listSearch, loadOptions, NODE, runNode } from '../../engine';
import type { Sandbox } from '../../sandbox';
import { EBoekhouden } from '../../nodes/EBoekhouden/EBoekhouden.node';
import { Nmbrs } from '../../nodes/Nmbrs/Nmbrs.node';
import { OutSmart } from '../../nodes/OutSmart/OutSmart.node';
import { OutSmartTrigger } from '../../nodes/OutSmart/OutSmartTrigger.node';
import { SyncSettings } from '../../nodes/SyncSettings/SyncSettings.node';
import { useSandbox } from '../support/sandbox';
import { credentialsOf } from '../support/runOperation';

/** n8n would work it out when the node runs; were it to, the run would fail. */
const EXPRESSION = "={{ $('No such node').first().json.x }}";

/** Who can write in a service gives something such a code, something else such a name. */
function poison({ administrations, books, fieldService, payroll }: Sandbox): void {
	const twice = <T extends object>(list: T[], code: object, name: object) =>
		list.push({ ...(list[0] as T), ...code }, { ...(list[0] as T), ...name });
	twice(books.ledgerAccounts, { code: EXPRESSION }, { description: EXPRESSION });
	twice(books.costCentres, { id: EXPRESSION }, { id: 77, description: EXPRESSION });
	twice(books.invoiceTemplates, { id: 76, name: EXPRESSION }, { id: 77, name: 'E' });
	twice(books.units, { id: 76, singular: EXPRESSION }, { id: 77, singular: 'E' });
	twice(books.products, { code: EXPRESSION }, { code: 'E', description: EXPRESSION });
	twice(books.relations, { code: EXPRESSION }, { code: 'E', name: EXPRESSION });
	twice(fieldService.projects, { code: EXPRESSION }, { code: 'E', name: EXPRESSION });
	twice(fieldService.objects, { code: EXPRESSION }, { code: 'E', description: EXPRESSION });
	twice(fieldService.materials, { code: EXPRESSION }, { code: 'E', description: EXPRESSION });
	twice(fieldService.hourTypes, { code: EXPRESSION }, { code: 'E', name: EXPRESSION });
	twice(fieldService.workTypes, { name: EXPRESSION }, { name: 'E' });
	twice(fieldService.invoices, { id: EXPRESSION }, { id: '177', number: EXPRESSION });
	twice(fieldService.employees, { number: EXPRESSION }, { number: 'E', firstName: EXPRESSION });
	twice(fieldService.relations, { debtorNumber: EXPRESSION }, { debtorNumber: 'E', name: EXPRESSION });
	twice(fieldService.workStatuses, { code: EXPRESSION }, { code: 'E', name: EXPRESSION });
	const others = [
		{ company: 'Zon' },
		{ company: 'Alk' },
		{ company: EXPRESSION },
		{ company: 'E', guid: EXPRESSION },
	];
	for (const other of others) administrations.add(other);
	for (const company of payroll.companies) company.visible = true;
	payroll.company(12345).name = EXPRESSION;
}

const sandbox = useSandbox();
beforeEach(() => poison(sandbox()));

interface Choice {
	name: string;
	value: string;
}

const NODES = [new EBoekhouden(), new Nmbrs(), new OutSmart(), new OutSmartTrigger(), new SyncSettings()];
const LISTS = NODES.flatMap(({ description, methods }) =>
	Object.entries<object>(methods).flatMap(([kind, list]) =>
		// The columns of a mapper are none of the account.
		(kind === 'resourceMapping' ? [] : Object.keys(list)).map(
			(method) => [description.name, kind, method] as const,
		),
	),
);

test.each(NODES)('$description.displayName has every list that its fields show, and no other', (node) => {
	const properties = JSON.stringify(node.description.properties);
	const shown = [...properties.matchAll(/"(?:loadOptions|searchList|resourceMapper)Method":"(\w+)"/g)].map(
		([, name]) => name,
	);
	const there = Object.values<object>(node.methods).flatMap((lists) => Object.keys(lists));
	expect([...new Set(shown)].sort()).toEqual([...new Set(there)].sort());
});

/** e-Boekhouden has no list of these over SOAP. */
const OF_TOKEN_ALONE = new Set(['getInvoiceTemplates', 'getUnits', 'searchInvoiceTemplates']);

async function choices(node: string, kind: string, method: string): Promise<Choice[]> {
	const type = `n8n-nodes-eboekhouden.${node}`;
	// Its credentials depend on the workflow that it is for.
	const workflow = /(Statuses|Methods|HourTypes)$/.test(method) ? 'fieldService' : 'payroll';
	const authentication = OF_TOKEN_ALONE.has(method) ? 'rest' : 'soap';
	const run = method === 'searchRuns' && {
		...{ resource: 'payrollJournal', operation: 'get', year: 2026 },
		company: { __rl: true, mode: 'id', value: '12345' },
	};
	const parameters = { authentication, ...(node === 'syncSettings' && { workflow }), ...run };
	const options = { credentials: credentialsOf(sandbox()), parameters };
	const found =
		kind === 'listSearch'
			? (await listSearch(type, method, options)).results
			: await loadOptions(type, method, options);
	return found as Choice[];
}

describe.each(LISTS)('%s: %s %s', (node, kind, method) => {
	test('offers nothing that n8n would take for an expression, and everything else in order', async () => {
		const found = await choices(node, kind, method);
		expect(found.filter(({ name, value }) => name.startsWith('=') || value.startsWith('='))).toEqual([]);
		expect(found.length).toBeGreaterThan(2);
		const names = found.map(({ name }) => name).filter((name) => !/^(Automatic|None)/.test(name));
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, undefined, { numeric: true })));
	});
});

/** What the editor saves of a choice from a list with a search field: its name too. */
const saved = ({ name, value }: Choice): INodeParameterResourceLocator => ({
	...{ __rl: true, mode: 'list', value, cachedResultName: name },
});

test.each([
	['eBoekhouden', 'searchRelations', 'E', { resource: 'relation', operation: 'get' }, 'relationCode'],
	['nmbrs', 'searchCompanies', '12345', { resource: 'costCentre', operation: 'getMany' }, 'company'],
])('%s: what %s offers can be chosen, whatever it is called', async (node, method, value, chosen, field) => {
	const choice = (await choices(node, 'listSearch', method)).find((option) => option.value === value);
	expect(choice?.name).toContain(EXPRESSION);
	const run = await runNode(
		`n8n-nodes-eboekhouden.${node}`,
		{ ...chosen, [field]: saved(choice as Choice) as never },
		{ credentials: credentialsOf(sandbox()) },
	);
	expect(run.error).toBeUndefined();
	expect(run.items(NODE).length).toBeGreaterThan(0);
});

interface Shown {
	node: string;
	method: string;
	field: string;
}

/** Drop-downs that stand in the panel from the start, and may stay as they are. */
function mayStayEmpty(node: string, properties: INodeProperties[], within = ''): Shown[] {
	return properties.flatMap(({ name, type, required, default: value, typeOptions, options = [] }) => {
		if (type === 'fixedCollection')
			return options.flatMap((rows) =>
				'values' in rows ? mayStayEmpty(node, rows.values, `${within}${name}.`) : [],
			);
		const method = typeOptions?.loadOptionsMethod;
		if (!method || required || value !== '') return [];
		return [{ node, method, field: within + name }];
	});
}

// n8n's editor marks a choice as wrong whose value is none of the list, also when it is empty.
test.each(NODES.flatMap(({ description }) => mayStayEmpty(description.name, description.properties)))(
	'$node: $field may be left as it is, without a red mark: $method has an empty choice',
	async (shown) => {
		const found = await choices(shown.node, 'loadOptions', shown.method);
		expect(found.map(({ value }) => value)).toContain('');
	},
);
