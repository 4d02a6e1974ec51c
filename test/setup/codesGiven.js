const { readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');

const ROOT = join(__dirname, '..', '..');
const TABLE = join(ROOT, 'test', 'codes.json');

/** Tests that put made-up findings into words give no code. */
const isOfWords = (test, text) =>
	/^test\/(base\/words|docs|features\/report|release|browser|contract|setup)\//.test(test) ||
	text.includes('sampleFindings');

/**
 * `test/codes.json` names for each code a test file in which the product gives it: the file expects the code, or the code was put into words
 * while it ran. A run fails when that file ran and does neither, so no condition loses its last test unseen. `WRITE_CODES=1 npm test`
 * writes the table anew.
 */
module.exports = class CodesGiven {
	constructor(config) {
		this.isPart = Boolean(config.testNamePattern);
	}

	onRunComplete(_contexts, { testResults }) {
		const said = saidByTest();
		rmSync(process.env.CODES_IN, { recursive: true });
		const ran = testResults.map(({ testFilePath }) => relative(ROOT, testFilePath));
		if (process.env.WRITE_CODES) return write(ran, said);
		const missing = Object.entries(JSON.parse(readFileSync(TABLE, 'utf8'))).filter(
			([code, test]) => ran.includes(test) && !said.get(test)?.has(code) && !expects(textOf(test), code),
		);
		if (this.isPart || missing.length === 0) return;
		const text = `No test file gives these codes any more, see test/setup/codesGiven.js: ${missing.join('; ')}`;
		// Jest ends with status 1 by the error of a reporter, but does not show it.
		process.stderr.write(`\n${text}\n`);
		this.error = new Error(text);
	}

	getLastError() {
		return this.error;
	}
};

function saidByTest() {
	const said = new Map();
	for (const file of readdirSync(process.env.CODES_IN))
		for (const line of readFileSync(join(process.env.CODES_IN, file), 'utf8').trim().split('\n')) {
			const [test, code] = line.split('\t');
			said.set(test, (said.get(test) ?? new Set()).add(code));
		}
	return said;
}

const textOf = (test) => readFileSync(join(ROOT, test), 'utf8');
const expects = (text, code) => text.includes(`'${code}'`);

function write(ran, said) {
	const own = ran
		.sort(
			(one, other) => one.startsWith('test/base/') - other.startsWith('test/base/') || (one < other ? -1 : 1),
		)
		.map((test) => ({ test, text: textOf(test) }))
		.filter(({ test, text }) => !isOfWords(test, text));
	const codes = [...new Set([...said.values()].flatMap((of) => [...of]))].sort();
	const rows = codes.flatMap((code) => {
		const does = (one) => expects(one.text, code) && said.get(one.test)?.has(code);
		const given = [does, ({ text }) => expects(text, code), ({ test }) => said.get(test)?.has(code)];
		const [first] = given.flatMap((is) => own.filter(is));
		return first ? [[code, first.test]] : [];
	});
	writeFileSync(TABLE, `${JSON.stringify(Object.fromEntries(rows), null, '\t')}\n`);
}
