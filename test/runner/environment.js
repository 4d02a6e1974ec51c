const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

const OF_A_FILE = [
	...['describe', 'fdescribe', 'xdescribe', 'test', 'xtest', 'it', 'fit', 'xit'],
	...['beforeAll', 'beforeEach', 'afterEach', 'afterAll', 'jest'],
];

/**
 * The process itself is the environment of a test: its modules are Node's (./runtime.js), and so are its globals. Globals
 * that jest sets for a file are removed after it.
 */
module.exports = class Environment {
	global = globalThis;
	moduleMocker = new ModuleMocker(globalThis);
	before = { console, exit: process.exit };

	constructor({ projectConfig }) {
		this.fakeTimers = null;
		this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
	}

	async setup() {}

	async teardown() {
		this.fakeTimersModern.dispose();
		// The runtime of the next file would keep those of this one, and with them all that this file made.
		for (const name of OF_A_FILE) delete globalThis[name];
		globalThis.console = this.before.console;
		process.exit = this.before.exit;
		// jest-circus would go on with what this file listens to.
		delete globalThis[Symbol.for('EVENT_HANDLERS')];
		// It keeps all it knows of a file under a symbol of its own for each file.
		for (const key of Object.getOwnPropertySymbols(globalThis))
			if (key.description === 'JEST_STATE_SYMBOL') delete globalThis[key];
	}

	exportConditions() {
		return ['node', 'node-addons'];
	}

	getVmContext() {
		return null;
	}
};
