import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { freePort } from '../server/ports';
import { ending, run } from '../server/run';
import type { Programs } from './programs';
import { Service, type User } from './service';

const OWNER = 'n8n';
const READY = 'database system is ready to accept connections';

/** The PostgreSQL of a test: nobody else reaches it, and nothing of it has to survive. */
export async function startPostgres(programs: Programs, folder: string): Promise<Service> {
	const user = otherThanRoot();
	// Only its own user may read the folder of a database.
	if (user) chownSync(folder, user.uid, user.gid);
	const made = await run(
		programs.initdb,
		['-D', folder, '-U', OWNER, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
		{ cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' }, ...user },
	);
	if (made.code !== 0) throw new Error(`PostgreSQL made no database: ${ending(made.stderr)}`);
	const port = await freePort();
	return await Service.start({
		program: programs.postgres,
		args: [
			'-D',
			folder,
			...settings({ port, listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' }),
		],
		folder,
		port,
		ready: READY,
		stopSignal: 'SIGINT',
		...(user && { user }),
	});
}

/** How n8n reaches it, with the database that every PostgreSQL begins with. */
export function postgresSettings({ port }: Service): NodeJS.ProcessEnv {
	return {
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: '127.0.0.1',
		DB_POSTGRESDB_PORT: String(port),
		DB_POSTGRESDB_DATABASE: 'postgres',
		DB_POSTGRESDB_USER: OWNER,
		DB_POSTGRESDB_PASSWORD: 'not asked for',
	};
}

function settings(values: Record<string, string | number>): string[] {
	return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The Debian package of PostgreSQL makes a user, because PostgreSQL refuses root. Other users run it as themselves. */
function otherThanRoot(): User | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
	return { uid: id('-u'), gid: id('-g') };
}
