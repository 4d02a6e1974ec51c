import { fieldService, firstInvoice, ownNumbers } from './subjects/fieldService';
import { payroll, payrollCostCentres, payrollDepartments } from './subjects/payroll';
import { startSandbox, type Sandbox } from '../../sandbox';

/** For test/setup/golden.ts: 504 worlds, each through two executions. */
const SUBJECTS = [payroll, payrollCostCentres, payrollDepartments, fieldService, firstInvoice, ownNumbers];
const SEEDS = Array.from({ length: 84 }, (_, index) => index + 1);

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(async () => await sandbox.stop());

(process.env.GOLDEN ? describe : describe.skip).each(SUBJECTS)('$name', (subject) => {
	test.each(SEEDS)('seed %i', async (seed) => {
		(subject.reset ?? ((one: Sandbox) => one.reset()))(sandbox);
		await subject.prepare(sandbox, seed);
		const results = [await subject.run(sandbox), await subject.run(sandbox)];
		expect(subject.brokenInvariants(sandbox, { seed, results, overlapped: false })).toEqual([]);
	});
});
