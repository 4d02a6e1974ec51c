import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SOURCES from '../../../tools/release/sources';
import { ROOT } from './folders';
import { npm } from './npm';
import { pack } from './tarball';

const PUBLISHED = ['package.json', 'tsconfig.json', 'index.js', 'gulpfile.js', 'tools/release/sources.js'];
const FOLDERS = [...SOURCES, 'workflows'];
/** Lower than any published version, so that every one is an upgrade. */
const VERSION = '0.0.1';

/** The version from which an upgrade starts. */
interface PreviousVersion {
	/** For the name of the test. */
	described: string;
	commit: string;
}

const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/** The last release; before there is one, the last commit under a lower number. Undefined outside a repository. */
export function previousVersion(): PreviousVersion | undefined {
	try {
		const [release] = git('tag', '--list', 'v*', '--sort=-version:refname', '--merged', 'HEAD').split('\n');
		if (release) return { described: `release ${release}`, commit: release };
		git('rev-parse', 'HEAD');
		return { described: 'the last commit under a lower number', commit: 'HEAD' };
	} catch {
		return undefined;
	}
}

interface PackedVersion {
	tarball: string;
	/** Its own workflows. */
	workflows: string;
}

/** Builds and packs that version with the tools of today. */
export async function packPrevious({ commit }: PreviousVersion, folder: string): Promise<PackedVersion> {
	const sources = join(folder, 'sources');
	mkdirSync(sources, { recursive: true });
	const archive = join(folder, 'sources.tar');
	git('archive', `--output=${archive}`, commit, ...PUBLISHED, ...FOLDERS);
	execFileSync('tar', ['xf', archive, '-C', sources]);
	symlinkSync(join(ROOT, 'node_modules'), join(sources, 'node_modules'));
	await npm(sources, 'run', 'build');
	const manifest = join(sources, 'package.json');
	const content = JSON.parse(readFileSync(manifest, 'utf8')) as object;
	writeFileSync(manifest, JSON.stringify({ ...content, version: VERSION }));
	return { tarball: await pack(sources, folder), workflows: join(sources, 'workflows') };
}
