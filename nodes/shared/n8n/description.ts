import type { INodeProperties } from 'n8n-workflow';
import type { Operation, Resource } from './operation';

/** The parameters of a node out of its resources: the two drop-downs, then each operation's own fields. */
export function describe<Client>(resources: Resource<Client>[]): INodeProperties[] {
	const ordered = [...resources].sort(byName);
	return [resourceOptions(ordered), ...ordered.map(operationOptions), ...ordered.flatMap(fieldsOf)];
}

function resourceOptions<Client>(resources: Resource<Client>[]): INodeProperties {
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ name, value }) => ({ name, value })),
		default: firstOf(resources),
	};
}

function operationOptions<Client>(resource: Resource<Client>): INodeProperties {
	const operations = [...resource.operations].sort(byName);
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource.value] } },
		options: operations.map(({ name, value, action, description }) => ({ name, value, action, description })),
		default: firstOf(operations),
	};
}

function fieldsOf<Client>(resource: Resource<Client>): INodeProperties[] {
	return resource.operations.flatMap((operation) =>
		operation.fields.map((field) => shownFor(resource, operation, field)),
	);
}

/** A field's own display options stay; resource and operation are added to them. */
function shownFor<Client>(
	resource: Resource<Client>,
	operation: Operation<Client>,
	field: INodeProperties,
): INodeProperties {
	const show = { resource: [resource.value], operation: [operation.value], ...field.displayOptions?.show };
	return { ...field, displayOptions: { ...field.displayOptions, show } };
}

function byName(a: { name: string }, b: { name: string }): number {
	return a.name.localeCompare(b.name);
}

function firstOf(choices: { value: string }[]): string {
	return choices[0]?.value ?? '';
}
