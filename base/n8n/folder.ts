import { readdir, stat } from 'node:fs/promises';
import type { IExecuteFunctions } from 'n8n-workflow';

/** A folder on n8n's machine. */
export interface Folder {
	/** Of its files, in the order of the alphabet. */
	readonly names: readonly string[];
	/** A file, as far as n8n allows it to be read; of a longer one only the first byte beyond `longest`. */
	read(name: string, longest: number): Promise<{ content: Buffer } | Fault>;
}

/** The message of the system, or '' when n8n or the system does not allow it. */
interface Fault {
	fault: string;
}

type Helpers = Pick<IExecuteFunctions['helpers'], 'createReadStream' | 'resolvePath' | 'isFilePathBlocked'>;
type Path = Parameters<Helpers['resolvePath']>[0];

/**
 * Opens a folder by its path, in which no character has a meaning, and each file by itself: n8n's step that reads files
 * takes a pattern, and gives none of them when one cannot be read.
 */
export async function openFolder(helpers: Helpers, path: string): Promise<Folder | Fault> {
	try {
		const allowed = await allowedPath(helpers, `${path}/.`);
		const names: string[] = [];
		const odd = new Set<string>();
		for (const entry of await readdir(allowed, { withFileTypes: true })) {
			const kind = entry.isFile() ? entry : await stat(`${allowed}/${entry.name}`).catch(() => null);
			if (kind?.isDirectory()) continue;
			names.push(entry.name);
			// Opening a pipe would wait for its writer.
			if (kind && !kind.isFile()) odd.add(entry.name);
		}
		return {
			names: names.sort(),
			read: async (name, longest) => {
				if (odd.has(name)) return { fault: 'ENOTSUP: not a file' };
				return await beginningOf(helpers, `${allowed}/${name}`, longest).catch(faultOf);
			},
		};
	} catch (error) {
		return faultOf(error);
	}
}

async function allowedPath(helpers: Helpers, path: string): Promise<string> {
	// An older n8n only checks a path when it is opened.
	if (!('resolvePath' in helpers)) {
		(await openingOf(helpers, path)).on('error', () => undefined).destroy();
		return path;
	}
	const resolved = await helpers.resolvePath(path);
	if (helpers.isFilePathBlocked(resolved)) throw new Error('');
	return resolved;
}

type Stream = Awaited<ReturnType<Helpers['createReadStream']>>;

/** @throws when n8n does not allow it */
async function openingOf(helpers: Helpers, path: Path): Promise<Stream> {
	const resolved = 'resolvePath' in helpers ? await helpers.resolvePath(path) : path;
	return await helpers.createReadStream(resolved as Awaited<ReturnType<Helpers['resolvePath']>>);
}

async function beginningOf(helpers: Helpers, path: string, longest: number): Promise<{ content: Buffer }> {
	const read: Buffer[] = [];
	let length = 0;
	for await (const part of (await openingOf(helpers, path)) as AsyncIterable<Buffer>) {
		read.push(part);
		length += part.length;
		if (length > longest) break;
	}
	return { content: Buffer.concat(read).subarray(0, longest + 1) };
}

function faultOf(error: unknown): Fault {
	const { code = '' } = error as { code?: string };
	if (['EACCES', 'EPERM'].includes(code)) return { fault: '' };
	return { fault: error instanceof Error ? error.message : String(error) };
}
