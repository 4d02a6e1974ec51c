const { createHash } = require('node:crypto');
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const SOURCES = require('./sources');

const ROOT = join(__dirname, '..', '..');

/** Of which sources `dist` is. It is not in the package. */
const STAMP = join(ROOT, 'dist', '.sources');

/** A hash of all that a build reads. Git gives files that it puts back the time of now, so times would not tell. */
function sourcesNow() {
	const inFolders = SOURCES.flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(folder, name)),
	);
	const files = inFolders.filter((file) => /\.(?:ts|json|png|svg)$/.test(file)).sort();
	const hash = createHash('sha256');
	for (const file of [...files, 'gulpfile.js', 'tsconfig.json'])
		hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
	return hash.digest('hex');
}

const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourcesNow();

module.exports = { STAMP, isBuilt, sourcesNow };
