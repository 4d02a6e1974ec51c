/** The runner knows no time limit: a file that takes so long hangs. Says which one, and ends the run. */
module.exports = class Hanging {
	running = new Map();

	constructor(_config, { minutes }) {
		this.minutes = minutes;
	}

	onTestFileStart({ path }) {
		this.running.set(
			path,
			setTimeout(() => this.end(path), this.minutes * 60_000),
		);
	}

	onTestFileResult({ path }) {
		clearTimeout(this.running.get(path));
	}

	end(path) {
		process.stderr.write(`\n${path} took more than ${this.minutes} minutes.\n`);
		process.exit(1);
	}
};
