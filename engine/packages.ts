import './boot';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
	LazyPackageDirectoryLoader,
	PackageDirectoryLoader,
	UnrecognizedCredentialTypeError,
	UnrecognizedNodeTypeError,
} from 'n8n-core';
import { injectDomainRestrictionFields, NodeHelpers } from 'n8n-workflow';
import type { ICredentialType, INodeType, INodeTypes, IVersionedNodeType } from 'n8n-workflow';

/** The node and credential types of some packages, by the names that workflows use. */
export class Packages implements INodeTypes {
	constructor(private readonly loaders: PackageDirectoryLoader[]) {}

	getByName(type: string): INodeType | IVersionedNodeType {
		const [packageName = '', name = ''] = type.split('.');
		const loader = this.loaders.find((candidate) => candidate.packageName === packageName);
		if (!loader) throw new UnrecognizedNodeTypeError(packageName, name);
		// n8n makes the tool of a node from it, under a name of its own; what runs is the node
		return loader.getNode(name in loader.known.nodes ? name : name.replace(/Tool$/, '')).type;
	}

	getByNameAndVersion(type: string, version?: number): INodeType {
		return NodeHelpers.getVersionedNodeType(this.getByName(type), version);
	}

	getKnownTypes() {
		return {};
	}

	/** The version that the editor gives a new node. */
	defaultVersion(type: string): number {
		const node = this.getByName(type);
		if ('nodeVersions' in node) return node.currentVersion;
		const { defaultVersion, version } = node.description;
		return defaultVersion ?? Math.max(...[version].flat());
	}

	hasCredential(type: string): boolean {
		return this.loaders.some(({ known }) => type in known.credentials);
	}

	credential(type: string): ICredentialType {
		const credential = this.loaderOf(type).getCredential(type).type;
		// n8n does this to every credential type that it has loaded
		credential.properties = injectDomainRestrictionFields(credential);
		return credential;
	}

	parentTypes(type: string): string[] {
		const parents = this.loaderOf(type).known.credentials[type]?.extends ?? [];
		return [...parents, ...parents.flatMap((parent) => this.parentTypes(parent))];
	}

	supportedNodes(type: string): string[] {
		const loader = this.loaderOf(type);
		const names = loader.known.credentials[type]?.supportedNodes ?? [];
		return names.map((name) => `${loader.packageName}.${name}`);
	}

	private loaderOf(credentialType: string): PackageDirectoryLoader {
		const loader = this.loaders.find(({ known }) => credentialType in known.credentials);
		if (!loader) throw new UnrecognizedCredentialTypeError(credentialType);
		return loader;
	}
}

const loaded = new Map<string, Promise<Packages>>();
let builtInNodes: Promise<PackageDirectoryLoader> | undefined;

/** The package of that folder and n8n's built-in nodes; read once per process. */
export async function loadPackages(packageDir = resolve(__dirname, '..')): Promise<Packages> {
	const key = resolve(packageDir);
	let packages = loaded.get(key);
	if (!packages) {
		packages = load(key);
		loaded.set(key, packages);
		packages.catch(() => loaded.delete(key));
	}
	return await packages;
}

async function load(packageDir: string): Promise<Packages> {
	const own = new PackageDirectoryLoader(packageDir);
	requireBuilt(own);
	await own.loadAll();
	builtInNodes ??= loadBuiltInNodes();
	return new Packages([own, await builtInNodes]);
}

async function loadBuiltInNodes(): Promise<PackageDirectoryLoader> {
	const loader = new LazyPackageDirectoryLoader(dirname(require.resolve('n8n-nodes-base/package.json')));
	await loader.loadAll();
	return loader;
}

function requireBuilt({ directory, packageJson: { n8n } }: PackageDirectoryLoader): void {
	const files = [...(n8n?.nodes ?? []), ...(n8n?.credentials ?? [])];
	const missing = files.filter((file) => !existsSync(resolve(directory, file)));
	if (missing.length > 0)
		throw new Error(`${missing.join(', ')} missing in ${directory}: run "npm run build"`);
}
