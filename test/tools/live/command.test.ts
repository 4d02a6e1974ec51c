import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../../sandbox';
import { NAME } from './day';

const COMMAND = join(__dirname, '..', '..', '..', 'tools', 'live', 'command.ts');
const TSX = require.resolve('tsx');
const folder = mkdtempSync(join(tmpdir(), 'live-day-'));
let sandbox: Sandbox;
beforeAll(async () => void (sandbox = await startSandbox()));
afterAll(async () => {
	await sandbox.stop();
	rmSync(folder, { recursive: true, force: true });
});

const post = async (name: string, body: object) =>
	await fetch(`${sandbox.url}/control/${name}`, {
		...{ method: 'POST', headers: { 'content-type': 'application/json' } },
		body: JSON.stringify(body),
	});

/** The command as it is started, with what a person types. */
async function typed(lines: readonly string[], args: readonly string[]): Promise<string> {
	const child = spawn(process.execPath, ['--import', TSX, COMMAND, ...args], { cwd: folder });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => void (said += String(chunk)));
	child.stdin.end(`${lines.join('\n')}\n`);
	await new Promise((resolve) => child.on('close', resolve));
	return said;
}

test('is asked on the terminal, against a sandbox whose settings were changed', async () => {
	await post('trial', {});
	await post('set', { name: 'memorialSign', value: 'debit' });
	const { eBoekhouden, eBoekhoudenRest } = sandbox;
	const { username, securityCode1, securityCode2 } = eBoekhouden.credentials;
	const { accessToken } = eBoekhoudenRest.credentials;
	const said = await typed(
		[username, securityCode1, securityCode2, accessToken, '', '', '', '', NAME],
		['--sandbox', sandbox.url],
	);
	expect(said).toMatch(/SOAP +memorialSide\.memorialSign +credit +debit +the sandbox begins with debit/);
	expect(said).toMatch(/REST +memorialSide\.memorialSign +credit +debit/);
	for (const secret of [securityCode1, securityCode2, accessToken]) expect(said).not.toContain(secret);
	const report = join(folder, 'live-day', 'report.json');
	expect(readFileSync(report, 'utf8')).not.toContain(username);
});

test('a sandbox has no other settings, and arguments are no credentials', async () => {
	expect((await post('set', { name: 'rest', value: {} })).status).toBe(400);
	expect(await typed([], ['password'])).toContain('npm run live-day -- --sandbox');
	writeFileSync(join(folder, 'live-day', 'credentials.json'), '{"outSmart": {"token": "geheim');
	expect(await typed([], ['--sandbox', sandbox.url])).toMatch(/^[^\n]*credentials\.json is not JSON\n$/);
});
