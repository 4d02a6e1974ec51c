import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import SOURCES from '../../tools/release/sources';

const ROOT = join(__dirname, '..', '..');

interface PackageJson {
	main: string;
	scripts: Record<string, string>;
	n8n: { nodes: string[]; credentials: string[] };
}

interface Packed {
	unpackedSize: number;
	files: { path: string }[];
}

function pack(): Packed {
	const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		cwd: ROOT,
		// Without what the processes of the tests are started with.
		env: { ...process.env, NODE_OPTIONS: '' },
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [packed] = JSON.parse(output) as Packed[];
	if (!packed) throw new Error('npm pack gave nothing');
	return packed;
}

function filesBelow(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length + 1));
}

const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as PackageJson;
const packed = pack();
const paths = packed.files.map(({ path }) => path);

test('the package holds what its sources become, what users read, and nothing else', () => {
	// The page of a room is for who reads the source.
	const sources = SOURCES.flatMap(filesBelow).filter((file) => !file.endsWith('/README.md'));
	const built = sources.map((file) => `dist/${file.replace(/\.ts$/, '.js')}`);
	const read = ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.nl.md', 'index.js', 'package.json'];
	expect([...paths].sort()).toEqual(
		[...built, ...['schemas', 'workflows', 'examples'].flatMap(filesBelow), ...read].sort(),
	);
});

test('of every kind of file there is what n8n needs', () => {
	const kinds = new Set(paths.map((path) => basename(path).replace(/^[^.]*/, '')));
	expect([...kinds].sort()).toEqual(
		[
			'',
			'.credentials.js',
			'.dark.svg',
			'.js',
			'.json',
			'.md',
			'.nl.md',
			'.node.js',
			'.node.json',
			'.svg',
		].sort(),
	);
	for (const file of [...packageJson.n8n.nodes, ...packageJson.n8n.credentials, packageJson.main])
		expect(paths).toContain(file);
});

test('every node has its description and its icons, in light and dark', () => {
	for (const node of packageJson.n8n.nodes) {
		expect(paths).toContain(node.replace(/\.js$/, '.json'));
		const source = readFileSync(join(ROOT, node), 'utf8');
		const icons = [...source.matchAll(/file:([\w.-]+\.svg)/g)].map(([, icon]) => icon);
		expect(icons).toHaveLength(2);
		for (const icon of icons) expect(paths).toContain(`${node.slice(0, node.lastIndexOf('/'))}/${icon}`);
	}
});

test('nothing in it needs a file that is not in it', () => {
	const missing = paths
		.filter((path) => path.endsWith('.js'))
		.flatMap((path) => {
			const wanted = [...readFileSync(join(ROOT, path), 'utf8').matchAll(/require\("(\.[^"]+)"\)/g)];
			return wanted.map(([, to = '']) => join(path, '..', to));
		})
		.filter((path) => ![path, `${path}.js`, `${path}/index.js`].some((one) => paths.includes(one)));
	expect(missing).toEqual([]);
});

test('it runs nothing when it is installed, and stays small', () => {
	const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
	for (const hook of hooks) expect(packageJson.scripts).not.toHaveProperty(hook);
	expect(packed.unpackedSize).toBeLessThan(3_000_000);
});

test('what the guides promise users to find is there', () => {
	for (const guide of ['README.md', 'README.nl.md']) {
		const text = readFileSync(join(ROOT, guide), 'utf8');
		const named = [...text.matchAll(/`(?:workflows\/)?((?:examples\/)?[\w-]+\.json)`/g)].map(
			([, file = '']) => (file.startsWith('examples/') ? file : `workflows/${file}`),
		);
		expect(named.length).toBeGreaterThan(2);
		for (const file of named)
			expect([file, existsSync(join(ROOT, file)), paths.includes(file)]).toEqual([file, true, true]);
	}
});
