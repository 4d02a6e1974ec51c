import { DATA_SETS } from '../../../sandbox/dataSets';
import { startSandbox } from '../../../sandbox';
import type { Sandbox } from '../../../sandbox';
import { control } from '../support/control';
import { buttonsOf } from './support';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

/** What the services hold; calls and faults are not among it. */
const standing = () =>
	JSON.stringify([
		{ ...sandbox.books, sessions: undefined },
		sandbox.payroll.companies,
		sandbox.fieldService.workOrders,
		sandbox.faults.pending,
	]);

describe.each(DATA_SETS)('every button of the page, with the data of the %s', (data) => {
	beforeEach(() => sandbox.reset(data));

	it('does something that control can do', async () => {
		const shown = await buttonsOf(sandbox);
		expect(shown.length).toBeGreaterThan(10);
		for (const { label, action, body } of shown) {
			sandbox.reset(data);
			expect([label, (await control(sandbox, action, body)).answer]).toEqual([
				label,
				expect.objectContaining({ done: action }),
			]);
		}
	});

	it('changes something', async () => {
		const idle: string[] = [];
		for (const { label, action, body } of await buttonsOf(sandbox)) {
			sandbox.reset(data);
			const before = standing();
			await control(sandbox, action, body);
			if (standing() === before) idle.push(label);
		}
		// The data that it begins with are those of the bakery.
		const anew = data === 'bakery' ? ['Begin opnieuw'] : [];
		expect(idle).toEqual(anew);
	});

	it('can be pressed after every other one, as long as it is shown', async () => {
		const pressed = (await buttonsOf(sandbox)).filter(({ action }) => action !== 'reset');
		for (const { label } of pressed) {
			const again = (await buttonsOf(sandbox)).find((one) => one.label === label);
			if (again)
				expect([label, (await control(sandbox, again.action, again.body)).status]).toEqual([label, 200]);
		}
		for (const { label, action, body } of await buttonsOf(sandbox))
			if (action !== 'deleteMutation')
				expect([label, (await control(sandbox, action, body)).status]).toEqual([label, 200]);
	});
});

it.each([
	['Neem wat er nog misgaat terug', 'inject', { kind: 'dropAfter' }],
	['Open alles weer', 'closePeriod', { from: '2026-01-01', to: '2026-03-31' }],
])('%s: only when there is something to take back', async (label, action, body) => {
	sandbox.reset('bakery');
	const shown = async () => (await buttonsOf(sandbox)).find((one) => one.label === label);
	expect(await shown()).toBeUndefined();
	const before = standing();
	await control(sandbox, action, body);
	const found = await shown();
	expect((await control(sandbox, found?.action ?? '', found?.body)).status).toBe(200);
	expect(standing()).toBe(before);
	expect(await shown()).toBeUndefined();
});

it('renames the template and names it back', async () => {
	sandbox.reset('bakery');
	for (const name of ['Factuursjabloon oud', 'Factuursjabloon']) {
		const found = (await buttonsOf(sandbox)).find(({ action }) => action === 'renameTemplate');
		expect(found?.label).toBe(`Hernoem het factuursjabloon tot “${name}”`);
		await control(sandbox, 'renameTemplate', found?.body);
		expect(sandbox.books.invoiceTemplates[0]?.name).toBe(name);
	}
});
