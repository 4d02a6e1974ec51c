import { NODE, runNode } from '../../engine';
import { operations } from '../../tools/release/schemas/operations';
import { credentialsOf } from '../support/runOperation';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const LISTS = [...operations].flatMap(([file, { properties, simplify }]) => {
	const [, folder = '', , , resource = '', name = ''] = file.replace('.json', '').split('/');
	const type = `n8n-nodes-eboekhouden.${folder.charAt(0).toLowerCase()}${folder.slice(1)}`;
	const isList = properties.some((property) => property.name === 'returnAll');
	return isList ? [{ of: `${type} ${resource}`, type, given: { resource, operation: name }, simplify }] : [];
});
/** What lists must be told, and the most that one gives. */
const NEEDED = { status: 'Alle', forReminders: true, company: '12345', authentication: 'rest' };

const listed = async (type: string, given: object, limit = 10) => {
	const options = { credentials: credentialsOf(sandbox()), input: [{ fields: ['hours'] }] };
	return (await runNode(type, { ...NEEDED, limit, ...given }, options)).items(NODE);
};

test.each(LISTS)('$of as a tool: ten records are less than 4 kB', async ({ type, given, simplify }) => {
	const items = await listed(`${type}Tool`, given);
	const ofTen = (JSON.stringify(items).length / Math.max(1, items.length)) * 10;
	expect([ofTen < 4000, Object.keys(items[0] ?? {}).length <= 10]).toEqual([true, true]);
	if (!simplify) return;
	const [id = ''] = simplify;
	const [raw = {}] = await listed(type, { ...given, output: 'raw' }, 1);
	const [other = ''] = Object.keys(raw).filter((name) => !simplify.includes(name));
	const chosen = { ...given, output: 'selected', outputFields: [other] };
	expect(await listed(type, chosen, 1)).toEqual([{ [id]: raw[id], [other]: raw[other] }]);
	const kept = simplify.filter((name) => name in raw).map((name) => [name, raw[name]]);
	expect(items[0]).toEqual(Object.fromEntries(kept));
});

test('a model chooses no more fields than its user', async () => {
	const given = { resource: 'workOrder', operation: 'getMany', output: 'selected' };
	const chosen = { ...given, outputFields: '={{ $json.fields }}' };
	const [byUser = {}] = await listed('n8n-nodes-eboekhouden.outSmart', chosen);
	expect(Object.keys(byUser)).toEqual(['id', 'hours']);
	const [byModel = {}] = await listed('n8n-nodes-eboekhouden.outSmartTool', chosen);
	expect(Object.keys(byModel)).toContain('workDate');
	expect(byModel).not.toHaveProperty('hours');
});
