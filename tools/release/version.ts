const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** The next version: `minor`, `patch`, or one that is given and higher. The same one only when none was released yet. */
export function nextVersion(current: string, asked: string, released: boolean): string {
	const [major, minor, patch] = parts(current);
	if (asked === 'minor') return `${major}.${minor + 1}.0`;
	if (asked === 'patch') return `${major}.${minor}.${patch + 1}`;
	const higher = compareVersions(asked, current);
	if (higher < 0 || (higher === 0 && released)) throw new Error(`${asked} is not higher than ${current}`);
	return asked;
}

export function compareVersions(one: string, other: string): number {
	const others = parts(other);
	return parts(one).reduce((order, part, index) => order || part - (others[index] ?? 0), 0);
}

function parts(version: string): [number, number, number] {
	const found = VERSION.exec(version);
	if (!found)
		throw new Error(`'${version}' is not a version: give minor, patch or three numbers such as 1.2.3`);
	return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** A package.json or package-lock.json with another version, and nothing else changed. */
export function withVersion(json: string, from: string, to: string): string {
	const own = (JSON.parse(json) as { packages?: object }).packages ? 2 : 1;
	const pieces = json.split(`"version": "${from}"`);
	// In a lock file the first two are the package itself; any further one is a dependency with the same version
	if (pieces.length <= own) throw new Error(`The version is not ${from} everywhere`);
	const [head, tail] = [pieces.slice(0, own + 1), pieces.slice(own + 1)];
	return [head.join(`"version": "${to}"`), ...tail].join(`"version": "${from}"`);
}
