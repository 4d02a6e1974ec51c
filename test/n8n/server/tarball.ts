import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm';

/** Packs a folder as it would be published; the build is not part of it. Returns the file. */
export async function pack(folder: string, destination: string): Promise<string> {
	mkdirSync(destination, { recursive: true });
	const answer = await npm(folder, 'pack', '--ignore-scripts', '--json', '--pack-destination', destination);
	const [packed] = JSON.parse(answer) as { filename: string }[];
	if (!packed) throw new Error(`npm packed nothing in ${folder}.`);
	return join(destination, packed.filename);
}

/** Where n8n looks for community nodes. */
export function nodesFolder(userFolder: string): string {
	return join(userFolder, '.n8n', 'nodes');
}

/** Installs a packed package as the README tells users to; over an earlier version if there is one. */
export async function installTarball(userFolder: string, tarball: string): Promise<void> {
	const folder = nodesFolder(userFolder);
	mkdirSync(folder, { recursive: true });
	const words = 'install --prefix . --ignore-scripts --legacy-peer-deps --prefer-offline'.split(' ');
	await npm(folder, ...words, tarball);
}
