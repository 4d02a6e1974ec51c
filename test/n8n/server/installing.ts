import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from './tell';

interface Lock {
	packages: Record<string, { link?: boolean; os?: string[]; cpu?: string[]; libc?: string[] }>;
}

/** Follows npm by the contents of its folder: npm itself prints nothing while it installs. */
export class Installing {
	private readonly total: number;
	private waiting: string[];

	constructor(private readonly folder: string) {
		this.waiting = packagesFor(folder);
		this.total = this.waiting.length;
	}

	look(): Progress {
		// npm makes all folders before it fills one.
		this.waiting = this.waiting.filter((path) => !existsSync(join(this.folder, path, 'package.json')));
		return { done: this.total - this.waiting.length, total: this.total };
	}
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
