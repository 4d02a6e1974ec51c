import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ending, run } from './run';

/** Set by the tests, or by npm for its scripts; they must not influence the installation of n8n. */
const NOT_OURS = ['NODE_ENV', 'NODE_OPTIONS', 'npm_config_ignore_scripts', 'npm_config_omit'];

/** Half the time of a compiler: the database of an n8n for tests is small. */
const COMPILER = { CFLAGS: '-O1', CXXFLAGS: '-O1' };

function environment(): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(([name]) => !NOT_OURS.includes(name));
	return { ...headers(), ...COMPILER, ...Object.fromEntries(own) };
}

/** The headers that this Node.js was installed with, if any: then a compilation need not fetch them. */
function headers(): NodeJS.ProcessEnv {
	const folder = dirname(dirname(process.execPath));
	return existsSync(join(folder, 'include', 'node', 'node.h')) ? { npm_config_nodedir: folder } : {};
}

/** Runs npm in a folder. Gives its output when it succeeds; its last lines are the reason when it fails. */
export async function npm(cwd: string, ...args: string[]): Promise<string> {
	return await heardNpm(cwd, [...args, '--loglevel=error']);
}

/** The same, and `hear` gets each line that it prints meanwhile. */
export async function heardNpm(cwd: string, args: string[], hear?: (line: string) => void): Promise<string> {
	const { code, stdout, stderr } = await run('npm', args, { cwd, env: environment(), ...(hear && { hear }) });
	if (code === 0) return stdout;
	// Of each request one: no reason, and they name hosts.
	const said = stderr.replace(/^npm http .*\n/gm, '');
	throw new Error(`"npm ${args[0]}" failed in ${cwd}:\n${ending(said || stdout)}`);
}
