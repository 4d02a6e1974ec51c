import { Bench } from '../../prove/bench';
import { waitForRegularExpressions } from '../../prove/patientRegex';
import { worldMoves } from '../../prove/provers/worldMoves';
import { payroll } from '../../prove/subjects/payroll';
import { startSandbox, type Sandbox } from '../../sandbox';

let sandbox: Sandbox;
beforeAll(async () => {
	waitForRegularExpressions();
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());

// Decisions such as correct:F00c0ffee have a colon, which also stands between a move and its variant.
test('every way on after a move from files is found by its name, and ends as it says', async () => {
	const bench = new Bench({ sandbox, subject: payroll, seed: 7, quick: false });
	const ofFiles = (await worldMoves.cases(bench)).filter((name) => /^bookedFrom\w*File:.*[:=]/.test(name));
	expect(ofFiles.length).toBeGreaterThan(0);
	for (const name of ofFiles) expect((await worldMoves.run(bench, name)).violations).toEqual([]);
});
