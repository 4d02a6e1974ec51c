import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();

/** Why nothing can be released from here; empty when it can. */
export function notReady(tag: string): string[] {
	const branch = git('branch', '--show-current');
	return [
		branch === 'main' ? '' : `this is branch '${branch}', not main`,
		git('status', '--porcelain') === '' ? '' : 'there are changes that are not committed',
		git('tag', '--list', tag) === '' ? '' : `the tag ${tag} is there already`,
	].filter(Boolean);
}

/** The branch and its commit. */
export const head = () => `${git('branch', '--show-current')} ${git('rev-parse', 'HEAD')}`;

/** Both, or neither. */
export function commit(files: string[], message: string, tag: string): void {
	const before = git('rev-parse', 'HEAD');
	try {
		git('add', ...files);
		git('commit', '--quiet', '--message', message, '--only', '--', ...files);
		git('tag', '--annotate', tag, '--message', message);
	} catch (error) {
		git('reset', '--quiet', '--soft', before);
		throw error;
	}
}

/** Restores files as they were committed, and deletes the others. */
export function putBack(files: string[]): void {
	git('reset', '--quiet', '--', ...files);
	const committed = git('ls-files', '--', ...files).split('\n');
	git('checkout', '--quiet', '--', ...committed);
	for (const file of files) if (!committed.includes(file)) rmSync(file, { force: true });
}
