import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../../terminal/progress';

interface Lock {
	packages: Record<string, { link?: boolean; os?: string[]; cpu?: string[]; libc?: string[] }>;
}

/** How far npm is, seen by what stands in its folder: it says nothing itself while it installs. */
export class Installing {
	private readonly total: number;
	private readonly freeBefore: number;
	private waiting: string[];
	private taken = 0;

	constructor(
		private readonly folder: string,
		private readonly free: (folder: string) => number = freeBytes,
	) {
		this.waiting = packagesFor(folder);
		this.total = this.waiting.length;
		this.freeBefore = free(folder);
	}

	after(seconds: number): Progress {
		// npm makes all folders before it fills one.
		this.waiting = this.waiting.filter((path) => !existsSync(join(this.folder, path, 'package.json')));
		// What is fetched takes room before it is a package; adding up 300,000 files would slow npm down.
		this.taken = Math.max(this.taken, this.freeBefore - this.free(this.folder));
		return { done: this.total - this.waiting.length, total: this.total, bytes: this.taken, seconds };
	}
}

function freeBytes(folder: string): number {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize;
}

/** The packages that the lock has for this machine. */
function packagesFor(folder: string): string[] {
	const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;
	return Object.entries(packages)
		.filter(([path, { link, libc }]) => path && !link && !libc)
		.filter(([, { os, cpu }]) => fits(os, process.platform) && fits(cpu, process.arch))
		.map(([path]) => path);
}

function fits(wanted: readonly string[] | undefined, here: string): boolean {
	return !wanted || wanted.includes(here) || wanted.every((one) => one.startsWith('!') && one !== `!${here}`);
}
