import type { INodeProperties } from 'n8n-workflow';
import { describe as describeNode } from '../../../../nodes/shared/n8n/description';
import { returnAllFields } from '../../../../nodes/shared/n8n/fields';
import type { Operation, Resource } from '../../../../nodes/shared/n8n/operation';

function operation(name: string, value: string, fields: INodeProperties[] = []): Operation<unknown> {
	const action = `${name} things`;
	return { kind: 'item', name, value, action, description: `To ${name}`, fields, execute: async () => [] };
}

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
		operations: [operation('Update', 'update', [own]), operation('Add', 'add')],
	},
	{ name: 'Account', value: 'account', operations: [operation('Get Many', 'getMany', returnAllFields)] },
];

const properties = describeNode(resources);

test('the first drop-down has the resources by name, and begins with the first', () => {
	expect(properties[0]).toMatchObject({
		name: 'resource',
		noDataExpression: true,
		options: [
			{ name: 'Account', value: 'account' },
			{ name: 'Relation', value: 'relation' },
		],
		default: 'account',
	});
});

test('each resource has its own drop-down of operations by name', () => {
	const [accounts, relations] = properties.filter(({ name }) => name === 'operation');
	expect(accounts?.displayOptions).toEqual({ show: { resource: ['account'] } });
	expect(relations).toMatchObject({
		displayOptions: { show: { resource: ['relation'] } },
		options: [
			{ name: 'Add', value: 'add', action: 'Add things', description: 'To Add' },
			{ name: 'Update', value: 'update', action: 'Update things', description: 'To Update' },
		],
		default: 'add',
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

test('the fields of the operations themselves are left as they were', () => {
	expect(own.displayOptions).toEqual({ hide: { mode: ['simple'] } });
	expect(returnAllFields[0]?.displayOptions).toBeUndefined();
	expect(resources[0]?.name).toBe('Relation');
});
