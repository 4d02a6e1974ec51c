import { spawnSync } from 'node:child_process';
import { npm } from './npm';

/** What compiles n8n's database, where it cannot be fetched ready-made. */
const COMPILER = ['python3', 'make', 'g++'];
const READY_MADE = 'https://github.com';

/** Says in one sentence why n8n cannot be installed here, before anything is fetched. */
export async function mustBeAbleToInstall(folder: string, version: string): Promise<void> {
	await npm(folder, 'view', `n8n@${version}`, 'version', '--fetch-retries=0').catch(() => {
		throw new Error('npm cannot be reached: is this machine online, and behind a proxy that npm knows of?');
	});
	const missing = COMPILER.filter((program) => spawnSync(program, ['--version']).error);
	if (missing.length === 0 || (await answers(READY_MADE))) return;
	throw new Error(
		`n8n's database must be compiled here, and this machine lacks ${missing.join(', ')}: install them (Debian or Ubuntu: apt install build-essential python3; macOS: xcode-select --install).`,
	);
}

async function answers(url: string): Promise<boolean> {
	return await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5000) }).then(
		() => true,
		() => false,
	);
}
