/**
 * A reporter that ends the tests at TESTS_UNTIL (seconds since 1970), for a machine on which they would take longer than CI
 * waits for an answer. `.ci/run` says which files were not run; what failed before fails the run all the same.
 */
export default class Deadline {
	onInit(vitest) {
		const left = Number(process.env.TESTS_UNTIL) * 1000 - Date.now();
		this.timer = setTimeout(() => void vitest.cancelCurrentRun('time is over'), Math.max(left, 0));
	}

	onTestRunEnd() {
		clearTimeout(this.timer);
	}
}
