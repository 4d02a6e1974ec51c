import type { IExecuteFunctions } from 'n8n-workflow';

/** Why a folder cannot be looked into: what the system says, or '' when n8n does not allow it. Null when it can. */
export async function folderFault({ helpers }: IExecuteFunctions, folder: string): Promise<string | null> {
	const inside = `${folder}/.`;
	try {
		// An older n8n says it only of what is opened.
		if (!('resolvePath' in helpers)) return await openingFault(helpers, inside);
		return helpers.isFilePathBlocked(await helpers.resolvePath(inside)) ? '' : null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

type Helpers = Pick<IExecuteFunctions['helpers'], 'createReadStream'>;

async function openingFault(helpers: Helpers, path: string): Promise<null> {
	const stream = await helpers.createReadStream(path as Parameters<Helpers['createReadStream']>[0]);
	stream.on('error', () => undefined).destroy();
	return null;
}
