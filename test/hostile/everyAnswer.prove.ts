import { useSandbox } from '../support/sandbox';
import { endure, inPeace } from './support/endure';
import { everyBlow } from './support/matrix';
import { fieldService, payroll } from './support/worlds';

/** Every hostile answer at every call of both workflows: minutes, so it is no part of `npm test`. */
const sandbox = useSandbox();

test.each([payroll, fieldService])(
	'$name',
	async (world) => {
		const peace = await inPeace(sandbox(), world);
		const found: string[] = [];
		for (const { operation, name, answer, isRight } of everyBlow(peace.operations)) {
			const { wrong, struck } = await endure(sandbox(), world, peace, [operation, answer]);
			if (isRight && struck.status !== 'success') wrong.push(struck.failure);
			found.push(...wrong.map((what) => `${operation}: ${name}: ${what}`));
		}
		expect(found).toEqual([]);
	},
	1_800_000,
);
