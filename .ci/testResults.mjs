import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What `npm test` came to: fails unless all passed, or all that were run before its time was over. */
const [file, endedFile, failed] = process.argv.slice(2);
const { numPassedTests, numFailedTests, success, testResults } = JSON.parse(readFileSync(file, 'utf8'));
const ended = readFileSync(endedFile, 'utf8').split('\n');
const isCut = ended.includes('cut');

const named = ({ name }) => relative('.', name);
// What a cut leaves of a file is skipped, as is what a test itself leaves out: of a cut run both are named.
const isWhole = ({ assertionResults }) =>
	assertionResults.length > 0 && assertionResults.every(({ status }) => status === 'passed');
const left = isCut ? testResults.filter((result) => result.status === 'passed' && !isWhole(result)) : [];

console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
if (isCut)
	console.log(
		`Skipped: their time was over, of ${left.length} of ${testResults.length} files: ${left.map(named).join(' ')}`,
	);
console.log('Most seconds in:');
const seconds = ({ startTime, endTime }) => (endTime - startTime) / 1000;
for (const result of testResults.sort((one, other) => seconds(other) - seconds(one)).slice(0, 10))
	console.log(`${seconds(result).toFixed(1).padStart(7)} s  ${named(result)}`);

const isGreen = isCut
	? numPassedTests > 0 && !ended.includes('error')
	: success && failed === '0' && numPassedTests > 0;
if (!isGreen || numFailedTests > 0) process.exitCode = 1;
