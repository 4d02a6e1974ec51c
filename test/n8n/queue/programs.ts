import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps the server's programs out of the PATH, a folder for each version. */
const POSTGRESQL = '/usr/lib/postgresql';

export interface Programs {
	redis: string;
	initdb: string;
	postgres: string;
}

/** Where Redis and PostgreSQL are installed; undefined when one of them is not. */
export function findPrograms(): Programs | undefined {
	const path = (process.env.PATH ?? '').split(delimiter);
	const redis = find('redis-server', [...path, '/usr/bin']);
	const folders = [...path, ...postgresFolders()];
	const [initdb, postgres] = [find('initdb', folders), find('postgres', folders)];
	return redis && initdb && postgres ? { redis, initdb, postgres } : undefined;
}

/** The newest first. */
function postgresFolders(): string[] {
	if (!existsSync(POSTGRESQL)) return [];
	const versions = readdirSync(POSTGRESQL).sort((one, other) => Number(other) - Number(one));
	return versions.map((version) => join(POSTGRESQL, version, 'bin'));
}

function find(program: string, folders: string[]): string | undefined {
	return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}
