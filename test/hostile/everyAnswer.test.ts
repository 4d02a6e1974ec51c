import { startSandbox, type Sandbox } from '../../sandbox';
import { endure, inPeace } from './support/endure';
import { everyBlow, oneOfEach } from './support/matrix';
import { fieldService, payroll, type World } from './support/worlds';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());

/**
 * Each hostile answer at one call: what SOAP can answer in payroll, what REST can in field service; all of them at all
 * calls of both are in everyAnswer.prove.ts.
 */
describe.each<{ name: string; world: World; operationsMet: RegExp }>([
	{ name: payroll.name, world: payroll, operationsMet: /./ },
	{ name: fieldService.name, world: fieldService, operationsMet: /^(GET|POST) / },
])('$name', ({ world, operationsMet }) => {
	test('ends with a message, writes nothing wrong, and the next run goes on', async () => {
		const peace = await inPeace(sandbox, world);
		const found: string[] = [];
		const operations = peace.operations.filter((operation) => operationsMet.test(operation));
		for (const { operation, name, answer, isRight } of oneOfEach(everyBlow(operations), operations)) {
			const { wrong, struck } = await endure(sandbox, world, peace, [operation, answer]);
			if (isRight && struck.status !== 'success') wrong.push(struck.failure);
			found.push(...wrong.map((what) => `${operation}: ${name}: ${what}`));
		}
		expect(found).toEqual([]);
	}, 120_000);
});
