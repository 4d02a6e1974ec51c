import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
	packages: Record<string, { link?: boolean; os?: string[]; cpu?: string[]; libc?: string[] }>;
}

/**
 * Follows npm by its requests and by the contents of its folder. The lock names no address, so that it looks each package up
 * before it fetches one, and a package is in its folder only when it is unpacked.
 */
export class Installing {
	private readonly total: number;
	private waiting: string[];
	private lookedUp = 0;
	private fetched = 0;

	constructor(private readonly folder: string) {
		this.waiting = packagesFor(folder);
		this.total = this.waiting.length;
	}

	/** A line of npm at the level `http`. */
	hear(line: string): void {
		if (!line.startsWith('npm http ')) return;
		if (/\.tgz\b/.test(line)) this.fetched++;
		else this.lookedUp++;
	}

	look(): string {
		// npm makes all folders before it fills one.
		this.waiting = this.waiting.filter((path) => !existsSync(join(this.folder, path, 'package.json')));
		const unpacked = this.total - this.waiting.length;
		return `${this.total} packages: ${this.lookedUp} looked up, ${this.fetched} fetched, ${unpacked} unpacked`;
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
