import { Bench } from './bench';
import { worldMoves } from './provers/worldMoves';
import { payroll } from './subjects/payroll';
import { startSandbox, type Sandbox } from '../../sandbox';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());

test('the answer that a row offers is put into the decisions as it stands there, and is carried out', async () => {
	const bench = new Bench({ sandbox, subject: payroll, seed: 7, quick: false });
	expect((await worldMoves.run(bench, 'bookedFromOldFile:correct')).violations).toEqual([]);
});
