const hooks = require('node:async_hooks');
const { createRequire, _extensions: extensions } = require('node:module');
const { default: JestRuntime } = require('jest-runtime');

/**
 * jest's runtime with Node's own `require`: the files of a worker share their modules, as n8n's nodes do, and a package is one
 * instance for the tests, n8n and our nodes. Each file itself, and what sets it up, is run anew.
 */
const sourceMaps = new Map();
let transformer;

extensions['.ts'] = (module, file) => {
	const { code, sourceMapPath } = transformer.transform(file, { supportsDynamicImport: true });
	if (sourceMapPath) sourceMaps.set(file, sourceMapPath);
	module._compile(code, file);
};
// X.node.json is beside X.node.ts, and `X.node` means the latter.
const { '.json': json } = extensions;
delete extensions['.json'];
extensions['.json'] = json;

module.exports = class Runtime extends JestRuntime {
	/** jest-circus makes one for each file. Node goes through all that are in use whenever a promise is made. */
	storages = [];

	constructor(config, environment, resolver, scripts, cache, coverage, testFile, ...rest) {
		super(config, environment, resolver, scripts, cache, coverage, testFile, ...rest);
		transformer = scripts;
		globalThis.jest = this.requireModuleOrMock(testFile, '@jest/globals').jest;
	}

	/** Without a name it is a file that jest runs: the tests, and what sets them up. */
	requireModule(from, name) {
		return name === undefined ? this.requireInternalModule(from) : createRequire(from)(name);
	}

	requireInternalModule(file) {
		const require = createRequire(file);
		delete require.cache[file];
		const { AsyncLocalStorage } = hooks;
		const { storages } = this;
		if (file.endsWith('.js'))
			hooks.AsyncLocalStorage = class extends AsyncLocalStorage {
				constructor(...given) {
					super(...given);
					storages.push(this);
				}
			};
		try {
			return require(file);
		} finally {
			hooks.AsyncLocalStorage = AsyncLocalStorage;
			delete require.cache[file];
		}
	}

	teardown() {
		for (const storage of this.storages) storage.disable();
		super.teardown();
	}

	getSourceMaps() {
		return sourceMaps;
	}
};
