const { rmSync, writeFileSync } = require('node:fs');
const { dest, parallel, series, src, watch } = require('gulp');
const ts = require('typescript');
const SOURCES = require('./tools/release/sources');
const { STAMP, sourcesNow } = require('./tools/release/stamp');

const TYPESCRIPT = SOURCES.map((folder) => `${folder}/**/*.ts`);
/** What n8n reads beside the code: icons, codex files, output schemas. */
const READ_BY_N8N = ['credentials/**/*.{json,png,svg}', 'nodes/**/*.{json,png,svg}'];

/** What changes during a build is not in it. */
let sources;

function clean(done) {
	sources = sourcesNow();
	rmSync('dist', { recursive: true, force: true });
	done();
}

/** Types are not checked here, which would take ten times as long: that is `npm run typecheck`. */
function compile(done) {
	const { config, error } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
	if (error) return done(new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n')));
	const { options, errors } = ts.convertCompilerOptionsFromJson(config.compilerOptions, __dirname);
	const program = ts.createProgram(ts.sys.readDirectory(__dirname, ['.ts'], [], TYPESCRIPT), {
		...options,
		noEmit: false,
		noCheck: true,
		// As n8n loads it: what is imported late is required too.
		module: ts.ModuleKind.CommonJS,
		moduleResolution: ts.ModuleResolutionKind.Node10,
		// Each file by itself: no other is looked up, and no library.
		noResolve: true,
		noLib: true,
		types: [],
		// They are for who reads the source, in the repository: a twelfth of the package.
		removeComments: true,
		rootDir: __dirname,
		outDir: 'dist',
	});
	const wrong = [...errors, ...program.getSyntacticDiagnostics(), ...program.emit().diagnostics];
	return done(
		wrong.length > 0 ? new Error(ts.formatDiagnostics(wrong, ts.createCompilerHost(options))) : undefined,
	);
}

function copy() {
	return src(READ_BY_N8N, { base: '.', encoding: false }).pipe(dest('dist'));
}

function stamp(done) {
	writeFileSync(STAMP, sources);
	done();
}

const build = series(clean, parallel(compile, copy), stamp);

exports.build = build;
exports.default = build;
exports.watch = () => watch([...TYPESCRIPT, ...READ_BY_N8N], { ignoreInitial: false }, build);
