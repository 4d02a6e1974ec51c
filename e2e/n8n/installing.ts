import { existsSync, readFileSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Progress } from '../../terminal/progress';

interface Lock {
	packages: Record<
		string,
		{ link?: boolean; optional?: boolean; os?: string[]; cpu?: string[]; libc?: string[] }
	>;
}

/** How far npm is, seen by what stands in its folder: it says nothing itself while it installs. */
export class Installing {
	private waiting: string[];
	private readonly total: number;
	private bytes = 0;
	private looking = false;

	constructor(private readonly folder: string) {
		this.waiting = packagesFor(folder);
		this.total = this.waiting.length;
	}

	/** So far, after so many seconds; the sizes of what is new are added up meanwhile. */
	after(seconds: number): Progress {
		if (!this.looking) void this.look();
		return { done: this.total - this.waiting.length, total: this.total, bytes: this.bytes, seconds };
	}

	private async look(): Promise<void> {
		this.looking = true;
		const arrived = this.waiting.filter((path) => existsSync(join(this.folder, path, 'package.json')));
		const known = new Set(arrived);
		this.waiting = this.waiting.filter((path) => !known.has(path));
		for (const path of arrived) this.bytes += await sizeOf(join(this.folder, path));
		this.looking = false;
	}
}

/** The packages that the lock has for this machine. */
function packagesFor(folder: string): string[] {
	const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;
	return Object.entries(packages)
		.filter(
			([path, { link, os, cpu, libc }]) =>
				path && !link && fits(os, process.platform) && fits(cpu, process.arch) && !libc,
		)
		.map(([path]) => path);
}

function fits(wanted: readonly string[] | undefined, here: string): boolean {
	return !wanted || wanted.includes(here) || wanted.every((one) => one.startsWith('!') && one !== `!${here}`);
}

/** Of a package without those within it; what is gone meanwhile counts for nothing. */
async function sizeOf(path: string): Promise<number> {
	const names = await readdir(path, { withFileTypes: true }).catch(() => []);
	let bytes = 0;
	for (const entry of names) {
		const one = join(path, entry.name);
		if (entry.isDirectory()) bytes += entry.name === 'node_modules' ? 0 : await sizeOf(one);
		else bytes += (await lstat(one).catch(() => undefined))?.size ?? 0;
	}
	return bytes;
}
