import { environmentOf } from './environment';
import type { Installation } from './install';
import { freePort } from './ports';
import { run, type Ran } from './run';

/** Runs one command of n8n's command line, such as `import:workflow`, also beside a running n8n. */
export async function command(
	installation: Installation,
	userFolder: string,
	args: string[],
	extra: NodeJS.ProcessEnv = {},
): Promise<Ran> {
	const [port, brokerPort] = [await freePort(), await freePort()];
	const env = { ...environmentOf(installation, { userFolder, port, brokerPort }), ...extra };
	return await run(installation.node, [installation.script, ...args], { cwd: installation.folder, env });
}
