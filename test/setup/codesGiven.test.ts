import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import codes from '../codes.json';

type Reporter = new (config: object) => {
	onRunComplete(contexts: object, results: { testResults: { testFilePath: string }[] }): void;
	getLastError(): Error | undefined;
};

const ROOT = join(__dirname, '..', '..');
const CodesGiven = createRequire(__filename)('./codesGiven.js') as Reporter;

test('a file that gives a code no more is written below a run, since jest does not show the error of a reporter', () => {
	const isOnlySaid = ([code, test]: [string, string]) =>
		!readFileSync(join(ROOT, test), 'utf8').includes(`'${code}'`);
	const [code = '', file = ''] = Object.entries(codes).find(isOnlySaid) ?? [];
	const { CODES_IN: former } = process.env;
	const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
	process.env.CODES_IN = mkdtempSync(join(tmpdir(), 'codes-'));
	try {
		const reporter = new CodesGiven({});
		reporter.onRunComplete({}, { testResults: [{ testFilePath: join(ROOT, file) }] });
		expect(reporter.getLastError()?.message).toContain(`${code},${file}`);
		expect(write.mock.calls.join('')).toContain(`${code},${file}`);
	} finally {
		write.mockRestore();
		process.env.CODES_IN = former;
	}
});
