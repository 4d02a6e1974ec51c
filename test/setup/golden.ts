import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { observeNodes } from '../../engine/observe';
import { Runs } from '../../sandbox/runs/runs';

/**
 * With GOLDEN=<file>, one line for each test: a hash of every call to the sandbox, with its answer, and of every item that a node
 * put out. Two trees that give the same lines on one day do the same (CONTRIBUTING.md).
 */
const { GOLDEN: file } = process.env;

if (file) {
	const seen: string[] = [];
	const stop = observeNodes(({ type, items }) => {
		if (!/scheduleTrigger$/i.test(type)) seen.push(JSON.stringify([type, items]));
	});
	// Every recorded call passes here.
	const { prototype } = Runs;
	const addCall = Reflect.get(prototype, 'addCall');
	prototype.addCall = function (...given) {
		const [{ service, operation, request, status, response }] = given;
		seen.push(JSON.stringify([service, operation, request, status, response]));
		addCall.apply(this, given);
	};
	beforeEach(() => void seen.splice(0));
	afterEach(() => {
		if (seen.length === 0) return;
		const hash = createHash('sha256').update(seen.map(plain).join('\n')).digest('hex').slice(0, 16);
		const { testPath = '', currentTestName } = expect.getState();
		const path = `${relative(process.cwd(), testPath)} > ${currentTestName}`;
		appendFileSync(file, `${hash} ${seen.length} ${path}\n`);
		if (process.env.GOLDEN_FULL)
			appendFileSync(`${file}.full`, `## ${path}\n${seen.map(plain).join('\n')}\n`);
	});
	afterAll(() => {
		stop();
		prototype.addCall = addCall;
	});
}

/** Without the parts that differ from run to run: addresses, random ids and tokens, times of day. */
function plain(text: string): string {
	return text
		.replace(/127\.0\.0\.1:\d+/g, 'HOST')
		.replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, 'UUID')
		.replace(/(?<![\w-])[\w-]{32}(?![\w-])/g, 'TOKEN')
		.replace(/T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?/g, 'TIME')
		.replace(/\b\d\d:\d\d\b/g, 'TIME');
}
