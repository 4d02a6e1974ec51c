import { resources as books } from '../../../nodes/EBoekhouden/resources';
import { resources as payroll } from '../../../nodes/Nmbrs/resources';
import { resources as fieldService } from '../../../nodes/OutSmart/resources';
import { resources as tools } from '../../../nodes/SyncReport/resources';
import type { OperationText, Resource } from '../../../base/n8n/operation';
import type { Schema } from './schema';

/** An operation, without the client that it runs with. */
export interface AnOperation extends OperationText {
	readonly passesItems?: true;
	readonly needsItems?: true;
	readonly simplify?: readonly string[];
	readonly properties: readonly { name: string }[];
	readonly columns?: readonly object[];
}

/** All operations, by the file of the schema of what they give. */
export const operations: ReadonlyMap<string, AnOperation> = new Map([
	...filesOf('EBoekhouden', books),
	...filesOf('Nmbrs', payroll),
	...filesOf('OutSmart', fieldService),
	...filesOf('SyncReport', tools),
]);

export const operationOf = (file: string): AnOperation | undefined => operations.get(file);

/** `node` is the folder of the node. */
export function schemaFile(node: string, resource: string, operation: string): string {
	return `nodes/${node}/__schema__/v1.0.0/${resource}/${operation}.json`;
}

function filesOf<Client>(node: string, resources: readonly Resource<Client>[]): [string, AnOperation][] {
	return resources.flatMap((resource) =>
		resource.operations.map((operation): [string, AnOperation] => [
			schemaFile(node, resource.value, operation.value),
			operation,
		]),
	);
}

/** The names that *Output* offers of each operation, for the folder of each node, from the schemas. */
export function namesOf(
	schemas: readonly { path: string; schema: Schema }[],
): Record<string, Record<string, string[]>> {
	const folders: Record<string, Record<string, string[]>> = {};
	for (const { path, schema } of [...schemas].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		const [folder = '', name = ''] = path.replace('.json', '').split('/v1.0.0/');
		const names = (folders[folder] ??= {});
		if (operationOf(path)?.simplify) names[name] = Object.keys(schema.properties ?? {});
	}
	return folders;
}
