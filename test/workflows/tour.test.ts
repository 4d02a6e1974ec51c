import { join } from 'node:path';
import { chosenStart, runWorkflow } from '../../engine';
import { STEPS } from '../../sandbox/page/tour/steps';
import { buttonsOf, lastRunOf, stepsOf } from '../sandbox/page/support';
import { control } from '../sandbox/support/control';
import { useSandbox } from '../support/sandbox';
import { credentialsOf } from '../support/runOperation';

const sandbox = useSandbox();

/** The status of the execution, and what the page says of it; a press of a button ends the run before it. */
async function execute(file: string, preview: boolean): Promise<string[]> {
	await control(sandbox(), 'lockRun', { runId: 817 });
	const path = join(__dirname, '..', '..', 'workflows', file);
	const { status } = await runWorkflow(path, {
		credentials: credentialsOf(sandbox()),
		// As the play has filled them in.
		settings: {
			...chosenStart(path),
			preview,
			...(file === 'outsmart-sync.json' && { defaultLedgerAccount: '8000' }),
		},
	});
	return [status, await lastRunOf(sandbox())];
}

const payroll = (preview = false) => execute('nmbrs-payroll-sync.json', preview);
const fieldService = () => execute('outsmart-sync.json', false);

async function press(...labels: string[]): Promise<void> {
	for (const label of labels) {
		const found = (await buttonsOf(sandbox())).find((one) => one.label === label);
		expect([label, (await control(sandbox(), found?.action ?? '', found?.body)).status]).toEqual([
			label,
			200,
		]);
	}
}

/** That this many steps were seen, and no other. */
async function expectSeen(count: number): Promise<void> {
	expect((await stepsOf(sandbox())).done).toEqual(STEPS.slice(0, count).map(({ name }) => name));
}

test('the tour is ticked off step by step when it is done as it says', async () => {
	expect(await payroll(true)).toEqual(['success', 'Laatste uitvoering: alleen gelezen, niets geschreven.']);
	await expectSeen(1);

	expect(await payroll()).toEqual(['success', 'Laatste uitvoering: 12 memorialen geboekt.']);
	await expectSeen(2);

	await press('Verhoog het loon van mei met € 250');
	expect(await payroll()).toEqual(['success', 'Laatste uitvoering: 1 memoriaal geboekt.']);
	await expectSeen(3);

	await press('Sluit januari', 'Verhoog het loon van januari met € 250');
	expect(await payroll()).toEqual([
		'error',
		'Laatste uitvoering: niets geboekt, want de periode is afgesloten.',
	]);
	await expectSeen(4);
	await press('Open alles weer');

	expect(await fieldService()).toEqual([
		'error',
		'Laatste uitvoering: 5 facturen gemaakt en 7 werkbonnen gewijzigd.',
	]);
	await expectSeen(5);

	await press('Verhoog het loon van juni met € 250', 'Raak het antwoord op de volgende boeking kwijt');
	expect(await payroll()).toEqual(['error', 'Laatste uitvoering: 2 memorialen geboekt.']);
	await expectSeen(5);
	expect(await payroll()).toEqual(['success', 'Laatste uitvoering: alleen gelezen, niets geschreven.']);
	await expectSeen(6);
	expect((await stepsOf(sandbox())).next).toEqual([]);
});
