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
test('a way on with a colon in its name is found by it, and ends as it says', async () => {
	const bench = new Bench({ sandbox, subject: payroll, seed: 7, quick: false });
	const withColon = (await worldMoves.cases(bench)).filter((name) => name.split(':').length > 2);
	expect(withColon).toEqual(['bookedFromOldFile:correct:F00c0ffee']);
	for (const name of withColon) expect((await worldMoves.run(bench, name)).violations).toEqual([]);
});
