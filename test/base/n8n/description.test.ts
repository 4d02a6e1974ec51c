import type { INodeProperties } from 'n8n-workflow';
import { describe as describeNode, type Operation, type Resource } from '../../../base/n8n/operation';
import { listOperation } from '../../../base/n8n/kinds/list';

function operation(name: string, value: string, properties: INodeProperties[] = []): Operation<unknown> {
	const action = `${name} things`;
	return { name, value, action, description: `To ${name}`, properties, run: async () => [] };
}

const getMany = listOperation({
	...{ name: 'Get Many', value: 'getMany', action: 'Get many things', description: 'To list' },
	list: async () => [],
});

const own: INodeProperties = {
	displayName: 'Advanced',
	name: 'advanced',
	type: 'string',
	default: '',
	displayOptions: { hide: { mode: ['simple'] } },
};

const resources: Resource<unknown>[] = [
	{
		name: 'Relation',
		value: 'relation',
		default: 'update',
		operations: [operation('Update', 'update', [own]), operation('Add', 'add')],
	},
	{ name: 'Account', value: 'account', default: 'getMany', operations: [getMany] },
];

const properties = describeNode(resources, { defaultResource: 'relation' });

test('the first drop-down has the resources by name; its default is the one that was named', () => {
	expect(properties[0]).toMatchObject({
		name: 'resource',
		noDataExpression: true,
		options: [
			{ name: 'Account', value: 'account' },
			{ name: 'Relation', value: 'relation' },
		],
		default: 'relation',
	});
});

test('each resource has its own drop-down of operations by name, and a default of its own', () => {
	const [accounts, relations] = properties.filter(({ name }) => name === 'operation');
	expect(accounts?.displayOptions).toEqual({ show: { resource: ['account'] } });
	expect(relations).toMatchObject({
		displayOptions: { show: { resource: ['relation'] } },
		options: [
			{ name: 'Add', value: 'add', action: 'Add things', description: 'To Add' },
			{ name: 'Update', value: 'update', action: 'Update things', description: 'To Update' },
		],
		default: 'update',
	});
});

test('a field shows for its resource and operation, next to the options of its own', () => {
	const shown = (name: string) => properties.find((property) => property.name === name)?.displayOptions;
	const forAccounts = { resource: ['account'], operation: ['getMany'] };
	expect(shown('returnAll')).toEqual({ show: forAccounts });
	expect(shown('limit')).toEqual({ show: { ...forAccounts, returnAll: [false] } });
	expect(shown('advanced')).toEqual({
		show: { resource: ['relation'], operation: ['update'] },
		hide: { mode: ['simple'] },
	});
});

test('a default that is none of the choices is a mistake of ours', () => {
	expect(() => describeNode(resources, { defaultResource: 'relations' })).toThrow(
		"'relations' is none of account, relation",
	);
});
