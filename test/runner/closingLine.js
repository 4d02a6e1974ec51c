/** Says at the end what `few` left out and which command runs it, and the numbers in a line that is always the same. */
module.exports = class ClosingLine {
	onRunComplete(_contexts, results) {
		const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, testResults } =
			results;
		const left = new Map();
		for (const { title } of testResults.flatMap((file) => file.testResults))
			if (title.startsWith('left out')) left.set(title, (left.get(title) ?? 0) + 1);
		const lines = [...left].map(([title, count]) => `${count} cases of tables ${title}`);
		const failed = numFailedTests + numRuntimeErrorTestSuites;
		lines.push(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
		process.stderr.write(`\n${lines.join('\n')}\n`);
	}
};
