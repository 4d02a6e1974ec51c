import { get, list, post, workOrder } from '../support/outSmart';
import type { Row } from '../support/outSmart';
import { readOpenApi } from '../support/openApi';
import { itWith } from '../../support/contract';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const openApi = readOpenApi();
const RESOURCES = ['relations', 'materials', 'hourtypes', 'workstatusses', 'employees'];

/** Names in our answers that the document of 2021 lacks, with the reason why they are there all the same. */
const ADDED: Record<string, Record<string, string>> = {
	relations: {
		external_id: 'documented later (docs/services/outsmart.md 5.2)',
		debtor_number_invoice: 'documented later (docs/services/outsmart.md 5.2)',
		status: 'listed in docs/services/outsmart.md 5.2',
	},
	materials: {},
	hourtypes: {},
	workstatusses: {},
	employees: {},
	workOrder: {
		id: 'the table says Id, answers have id (docs/services/outsmart.md 3.1)',
		status: 'the table says Status, answers have status (docs/services/outsmart.md 3.1)',
		CustomerCountry: 'seen by two clients (docs/services/outsmart.md 3.1)',
		CustomerCountryInvoice: 'seen by two clients (docs/services/outsmart.md 3.1)',
		StatusChanges: 'seen by one client (docs/services/outsmart.md 3.1)',
		FreeFields: 'seen by one client (docs/services/outsmart.md 3.1)',
		Reference: 'seen by one client (docs/services/outsmart.md 3.1)',
	},
	Workperiods: {
		ObjCode: 'seen by one client (docs/services/outsmart.md 3.2)',
		ExternalId: 'seen by one client (docs/services/outsmart.md 3.2)',
	},
	Materials: { MaterialTotalPrice: 'in answers only (docs/services/outsmart.md 3.2)' },
};

function expectDocumented(what: string, row: Row | undefined, documented: Set<string>): void {
	const undocumented = Object.keys(row ?? {}).filter((name) => !documented.has(name));
	expect([what, undocumented.toSorted()]).toEqual([what, Object.keys(ADDED[what] ?? {}).toSorted()]);
}

describe('the published document of OutSmart', () => {
	itWith(openApi).each(RESOURCES)(
		'names the fields of %s, and those of its examples are all there',
		async (resource) => {
			if (!openApi) return;
			const [row] = await list(sandbox(), resource);
			expectDocumented(resource, row, openApi.names(`get /${resource}`, `post /${resource}`));
			for (const example of openApi.answered(`get /${resource}`)) {
				expect(Object.keys(row ?? {})).toEqual(expect.arrayContaining(Object.keys(example)));
			}
		},
	);

	itWith(openApi)('names the fields of a work order', async () => {
		if (!openApi) return;
		const found = await workOrder(sandbox(), '204501');
		const documented = openApi.names('get /GetWorkorder', 'post /PostWorkorders', 'post /UpdateWorkorder');
		const { Workperiods, Materials, ...header } = found as { Workperiods: Row[]; Materials: Row[] };
		expectDocumented('workOrder', header, documented);
		expectDocumented('Workperiods', Workperiods[0], documented);
		expectDocumented('Materials', Materials[0], documented);
	});

	itWith(openApi)('has the fields of its table of a work order in every answer', async () => {
		if (!openApi) return;
		const found = await workOrder(sandbox(), '204501');
		const other: Record<string, string> = {
			Id: 'id',
			Status: 'status',
			'Order Nr': 'OrderNr',
			Parameter: 'id',
		};
		const names = [...openApi.names('get /GetWorkorder')].map((name) => other[name] ?? name);
		expect(names.length).toBeGreaterThan(40);
		expect(names.filter((name) => !Object.hasOwn(found, name))).toEqual([]);
	});

	itWith(openApi).each(RESOURCES)('has an example of a post of %s that is taken', async (resource) => {
		if (!openApi) return;
		const rows = openApi.posted(`post /${resource}`);
		const answer = await post(sandbox(), resource, rows);
		expect(answer).toEqual({ code: 200, messages: [], response: rows.length });
		// In one example only, and in no table.
		expect(sandbox().calls[0]?.ignored).toEqual(resource === 'employees' ? ['1/start_type'] : []);
	});

	it('has envelopes of three fields, errors included', async () => {
		for (const answer of [
			await get(sandbox(), 'relations'),
			await get(sandbox(), 'GetWorkorder', 'row_id=1&update_status=false'),
			await post(sandbox(), 'materials', [{}]),
		]) {
			expect(Object.keys(answer)).toEqual(['code', 'messages', 'response']);
		}
	});
});
