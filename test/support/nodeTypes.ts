import type { INodeTypeDescription } from 'n8n-workflow';
import { loadPackages } from '../../engine/packages';

/** A node type as n8n has it, and all the versions of it that exist. */
export async function describeNode(
	type: string,
	version: number,
): Promise<{ description: INodeTypeDescription; versions: number[] }> {
	const packages = await loadPackages();
	const node = packages.getByName(type);
	const versions =
		'nodeVersions' in node ? Object.keys(node.nodeVersions).map(Number) : [node.description.version].flat();
	return { description: packages.getByNameAndVersion(type, version).description, versions };
}
