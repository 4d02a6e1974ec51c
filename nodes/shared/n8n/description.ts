import type { INodeProperties } from 'n8n-workflow';
import type { Operation, Resource } from './operation';
import { toldDescription } from './writing';

/**
 * The parameters of a node out of its resources: the two drop-downs, what operations have in common, then each one's own. Defaults are named
 * and never change: n8n's editor does not save what equals a default, so that a saved node would become another one.
 */
export function describe<Client>(
	resources: readonly Resource<Client>[],
	defaultResource: string,
	common: readonly INodeProperties[] = [],
): INodeProperties[] {
	const ordered = [...resources].sort(byName);
	return [
		resourceOptions(ordered, defaultResource),
		...ordered.map(operationOptions),
		...common,
		...ordered.flatMap(fieldsOf),
	];
}

function resourceOptions<Client>(resources: Resource<Client>[], defaultResource: string): INodeProperties {
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ name, value }) => ({ name, value })),
		default: known(resources, defaultResource),
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
		options: operations.map((operation) => {
			const { name, value, action } = operation;
			return { name, value, action, description: toldDescription(operation) };
		}),
		default: known(operations, resource.default),
	};
}

function fieldsOf<Client>(resource: Resource<Client>): INodeProperties[] {
	return resource.operations.flatMap((operation) =>
		operation.properties.map((property) => shownFor(resource, operation, property)),
	);
}

/** A field's own display options stay; resource and operation are added to them. */
function shownFor<Client>(
	resource: Resource<Client>,
	operation: Operation<Client>,
	property: INodeProperties,
): INodeProperties {
	const show = {
		resource: [resource.value],
		operation: [operation.value],
		...property.displayOptions?.show,
	};
	return { ...property, displayOptions: { ...property.displayOptions, show } };
}

function byName(a: { name: string }, b: { name: string }): number {
	return a.name.localeCompare(b.name);
}

function known(choices: readonly { value: string }[], value: string): string {
	if (choices.some((choice) => choice.value === value)) return value;
	throw new Error(`'${value}' is none of ${choices.map((choice) => choice.value).join(', ')}`);
}
