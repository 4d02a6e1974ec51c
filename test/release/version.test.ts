import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disagreements, release, releasedVersions } from '../../tools/release/changelog';
import { compareVersions, nextVersion, withVersion } from '../../tools/release/version';

const read = (file: string) => readFileSync(join(__dirname, '..', '..', file), 'utf8');

const CHANGELOG = `# Changelog

## Unreleased

- New: **something**.

## 0.2.0 (2026-11-20)

- Old.

## 0.1.0 (2026-10-01)

First version.
`;

test('package.json, its lock and CHANGELOG.md agree', () => {
	const { version } = JSON.parse(read('package.json')) as { version: string };
	const lock = JSON.parse(read('package-lock.json')) as {
		version: string;
		packages: Record<string, { version?: string }>;
	};
	expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
	expect(disagreements(version, read('CHANGELOG.md'))).toEqual([]);
});

test('versions in CHANGELOG.md go down', () => {
	const versions = releasedVersions(read('CHANGELOG.md'));
	expect([...versions].sort(compareVersions).reverse()).toEqual(versions);
});

describe('the next version', () => {
	test.each([
		['0.1.0', 'patch', '0.1.1'],
		['0.1.9', 'minor', '0.2.0'],
		['1.9.3', 'minor', '1.10.0'],
		['0.1.0', '0.3.0', '0.3.0'],
		['0.9.0', '0.10.0', '0.10.0'],
		['0.1.0', '1.0.0', '1.0.0'],
	])('of %s, when asked for %s, is %s', (current, asked, next) => {
		expect(nextVersion(current, asked, true)).toBe(next);
	});

	test.each([
		['0.2.0', '0.1.9'],
		['0.10.0', '0.9.0'],
		['0.2.0', '0.2.0'],
	])('of %s is never %s', (current, asked) => {
		expect(() => nextVersion(current, asked, true)).toThrow('not higher');
	});

	test('may be the one that stands there, as long as none was released', () => {
		expect(nextVersion('0.1.0', '0.1.0', false)).toBe('0.1.0');
		expect(() => nextVersion('0.1.0', '0.0.9', false)).toThrow('not higher');
	});

	test.each(['', 'major', 'v1.2.3', '1.2', '1.2.3-beta', '1.2.3.4'])("is not '%s'", (asked) => {
		expect(() => nextVersion('0.1.0', asked, true)).toThrow('minor, patch or three numbers');
	});
});

describe('a package file with another version', () => {
	test('changes one line of package.json', () => {
		const text = read('package.json');
		const { version } = JSON.parse(text) as { version: string };
		const changed = withVersion(text, version, '9.8.7').split('\n');
		const different = text.split('\n').filter((line, index) => line !== changed[index]);
		expect(different).toEqual([`\t"version": "${version}",`]);
	});

	test('refuses a file that has another version', () => {
		expect(() => withVersion('{"version": "0.3.0"}', '0.1.0', '0.2.0')).toThrow('not 0.1.0');
	});
});

describe('CHANGELOG.md', () => {
	test('a release gives what is unreleased a version and a date, and changes nothing else', () => {
		const released = release(CHANGELOG, '0.3.0', '2026-12-24');
		expect(released).toBe(CHANGELOG.replace('## Unreleased', '## 0.3.0 (2026-12-24)'));
		expect(disagreements('0.3.0', released, 'v0.3.0')).toEqual([]);
	});

	test('without anything unreleased there is nothing to release', () => {
		const none = release(CHANGELOG, '0.3.0', '2026-12-24');
		expect(() => release(none, '0.4.0', '2026-12-25')).toThrow("no entry 'Unreleased'");
		const empty = CHANGELOG.replace('- New: **something**.\n', '');
		expect(() => release(empty, '0.4.0', '2026-12-25')).toThrow('says nothing');
	});

	test.each<[string, string, string | undefined, RegExp]>([
		['another version', '0.1.0', undefined, /0\.1\.0.*0\.2\.0/],
		['another tag', '0.2.0', 'v0.2.1', /the tag is v0\.2\.1/],
		['something unreleased at a release', '0.2.0', 'v0.2.0', /Unreleased/],
	])('%s is told', (_what, version, tag, told) => {
		expect(disagreements(version, CHANGELOG, tag).join('; ')).toMatch(told);
	});
});
