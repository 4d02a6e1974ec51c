const UNRELEASED = 'Unreleased';

interface Entry {
	/** "Unreleased" or a version. */
	name: string;
	date?: string;
	text: string;
}

/** The entries of CHANGELOG.md, newest first. */
export function entriesOf(changelog: string): Entry[] {
	return changelog
		.split(/^## /m)
		.slice(1)
		.map((section) => {
			const [head = '', ...rest] = section.split('\n');
			const [, name = head.trim(), date] = /^(\S+)(?: \((\d{4}-\d\d-\d\d)\))?\s*$/.exec(head) ?? [];
			return { name, date, text: rest.join('\n').trim() };
		});
}

export const releasedVersions = (changelog: string): string[] =>
	entriesOf(changelog)
		.map(({ name }) => name)
		.filter((name) => name !== UNRELEASED);

/** Turns the entry "Unreleased" into a version of that day. */
export function release(changelog: string, version: string, date: string): string {
	const [newest] = entriesOf(changelog);
	if (newest?.name !== UNRELEASED) throw new Error("CHANGELOG.md has no entry 'Unreleased' at its top");
	if (newest.text === '') throw new Error("CHANGELOG.md says nothing under 'Unreleased'");
	return changelog.replace(/^## Unreleased\s*$/m, `## ${version} (${date})\n`);
}

/** What is wrong between package.json, CHANGELOG.md and, at a release, the tag; empty when they agree. */
export function disagreements(version: string, changelog: string, tag?: string): string[] {
	const entries = entriesOf(changelog);
	const [newest] = entries;
	const [released] = entries.filter(({ name }) => name !== UNRELEASED);
	if (tag === undefined) {
		if (!released && newest) return [];
		return released?.name === version ? [] : [`package.json has ${version}, CHANGELOG.md ${released?.name}`];
	}
	return [
		tag === `v${version}` ? '' : `the tag is ${tag}, package.json has ${version}`,
		newest?.name === version ? '' : `the newest entry of CHANGELOG.md is ${newest?.name}, not ${version}`,
		newest?.date ? '' : 'the newest entry of CHANGELOG.md has no date',
	].filter(Boolean);
}
