import { useSandbox } from '../support/sandbox';
import { endure, inPeace } from './support/endure';
import { everyBlow, isOfOneInterface, oneOfEach, type Blow } from './support/matrix';
import { fieldService, payroll, type World } from './support/worlds';

const sandbox = useSandbox();

const isRest = (operation: string) => /^(GET|POST) /.test(operation);

interface Part {
	name: string;
	world: World;
	isMet: (blow: Blow) => boolean;
}

/** Each hostile answer at one call; all of them at all calls of both are in everyAnswer.prove.ts. */
describe.each<Part>([
	{ name: 'payroll: what SOAP can answer', world: payroll, isMet: () => true },
	{
		name: 'field service: what only REST can answer',
		world: fieldService,
		isMet: (blow) => isRest(blow.operation) && isOfOneInterface(blow),
	},
])('$name', ({ world, isMet }) => {
	test('ends with a message, writes nothing wrong, and the next run goes on', async () => {
		const peace = await inPeace(sandbox(), world);
		const found: string[] = [];
		const blows = everyBlow(peace.operations).filter(isMet);
		for (const { operation, name, answer, isRight } of oneOfEach(blows, peace.operations)) {
			const { wrong, struck } = await endure(sandbox(), world, peace, [operation, answer]);
			if (isRight && struck.status !== 'success') wrong.push(struck.failure);
			found.push(...wrong.map((what) => `${operation}: ${name}: ${what}`));
		}
		expect(found).toEqual([]);
	});
});
