import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findingsAhead } from './ahead';
import exceptions from './exceptions.json';
import { collect, compare, type Finding } from './findings';
import { legs, lint, type Leg } from './tools';

const ROOT = join(__dirname, '..', '..', '..');

/** The files of the package as npm would publish them, in a folder. */
function unpack(folder: string): string {
	execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
	const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
	execFileSync('tar', ['-xzf', tarball], { cwd: folder });
	return join(folder, 'package');
}

function mustBeBuilt(): void {
	if (!existsSync(join(ROOT, 'dist', 'nodes')))
		throw new Error('The package is not built: run "npm run build" first');
}

function install(): void {
	if (existsSync(join(__dirname, 'node_modules'))) return;
	console.log("Installing n8n's rules (once, 130 MB, half a minute) ...");
	execFileSync('npm', ['ci', '--no-progress'], { cwd: __dirname, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function findingsOf(leg: Leg): Promise<Finding[]> {
	const results = await lint(leg);
	const findings = collect(
		results.flatMap(({ filePath, messages }) =>
			messages.map(({ ruleId, message }) => ({
				tool: leg.tool,
				rule: ruleId ?? 'none',
				message,
				file: relative(leg.folder, filePath),
			})),
		),
	);
	console.log(`${leg.tool}: ${results.length} files, ${findings.length} findings`);
	return findings;
}

async function findings(): Promise<Finding[]> {
	const folder = mkdtempSync(join(tmpdir(), 'lint-n8n-'));
	// The scanner makes a folder as soon as it is loaded
	process.env.TMPDIR = folder;
	try {
		const found = findingsAhead();
		for (const leg of await legs(ROOT, unpack(folder))) found.push(...(await findingsOf(leg)));
		return found;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function main(): Promise<void> {
	mustBeBuilt();
	install();
	const { unexpected, stale } = compare(await findings(), exceptions);
	for (const { tool, rule, message, files } of unexpected)
		console.error(`\nNot allowed (${tool}, ${rule}): ${message}\n  ${files.join('\n  ')}`);
	for (const { tool, rule, message } of stale)
		console.error(
			`\nNo longer found (${tool}, ${rule}): ${message}\n  Take it out of tools/release/lint/exceptions.json.`,
		);
	if (unexpected.length + stale.length > 0) process.exitCode = 1;
	else console.log(`Nothing but the ${exceptions.length} exceptions of tools/release/lint/exceptions.json.`);
}

void main();
