import { writeFileSync } from 'node:fs';

/**
 * A reporter that ends the tests at TESTS_UNTIL (seconds since 1970), for a machine on which they would take longer than CI
 * waits for an answer. TESTS_ENDED is the file in which `.ci/run` then finds `cut`, and `error` when an error belongs to no test:
 * the report in JSON knows neither.
 */
export default class Deadline {
	told = [];

	onInit(vitest) {
		const left = Number(process.env.TESTS_UNTIL) * 1000 - Date.now();
		this.timer = setTimeout(
			() => {
				this.tell('cut');
				void vitest.cancelCurrentRun('time is over');
			},
			Math.max(left, 0),
		);
	}

	onTestRunEnd(_modules, errors) {
		clearTimeout(this.timer);
		if (errors.length > 0) this.tell('error');
	}

	tell(what) {
		this.told.push(what);
		writeFileSync(process.env.TESTS_ENDED, this.told.join('\n'));
	}
}
