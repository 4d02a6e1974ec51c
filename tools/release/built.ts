import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ICredentialType, INodeType } from 'n8n-workflow';

export const ROOT = join(__dirname, '..', '..');

/** The nodes of the built package, as n8n loads them. */
export function builtNodes(): INodeType[] {
	return packageJson().n8n.nodes.map(load<INodeType>);
}

/** The credential types of the built package. */
export function builtCredentials(): ICredentialType[] {
	return packageJson().n8n.credentials.map(load<ICredentialType>);
}

export function readJson<T>(file: string): T {
	return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
}

const packageJson = () => readJson<{ n8n: { nodes: string[]; credentials: string[] } }>('package.json');

function load<T>(file: string): T {
	const exported = createRequire(__filename)(join(ROOT, file)) as Record<string, new () => T>;
	const [Type] = Object.values(exported);
	if (!Type) throw new Error(`${file} exports nothing`);
	return new Type();
}
