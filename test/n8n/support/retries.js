const MOST = 3;

/** Says which tests had to be run a second time; more than three of them fail the run. */
module.exports = class Retries {
	retried = [];

	onTestResult(_test, { testResults }) {
		for (const { fullName, invocations = 1 } of testResults) if (invocations > 1) this.retried.push(fullName);
	}

	onRunComplete() {
		const { retried } = this;
		if (retried.length === 0) return;
		process.stderr.write(
			`\n${retried.length} retried, of which at most ${MOST} are allowed:\n  ${retried.join('\n  ')}\n`,
		);
	}

	/** jest fails a run whose reporter has one. */
	getLastError() {
		const { length } = this.retried;
		return length > MOST
			? new Error(`${length} tests were retried; more than ${MOST} is no slow machine.`)
			: undefined;
	}
};
