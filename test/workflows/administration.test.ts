import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runWorkflow } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import type { Row } from '../../base/words/row';
import type { Administration, Sandbox } from '../../sandbox';
import { startNear } from '../support/sandbox';
import { isWrite } from '../../sandbox/calls';
import { credentialsOf } from '../support/runOperation';

const FOLDER = join(__dirname, '../../workflows');
const START = { fromYear: 2026, fromPeriod: 9 };

/** Everything that the workflows need to get to the books. */
const WORKFLOWS: [file: string, settings: Record<string, unknown>][] = [
	['nmbrs-payroll-sync', { preview: false, ...START }],
	['outsmart-sync', { preview: false, invoiceTemplate: 'Test' }],
	['payroll-reconciliation', START],
];

let sandbox: Sandbox;
let garage: Administration;
beforeAll(async () => {
	sandbox = await startNear();
});
beforeEach(() => {
	sandbox.reset();
	garage = sandbox.administrations.add({ company: 'Garage Zuid B.V.', city: 'Breda' });
});
afterAll(async () => await sandbox.stop());

const run = async (file: string, settings: Record<string, unknown>) => {
	const execution = await runWorkflow(join(FOLDER, `${file}.json`), {
		...(file === 'payroll-reconciliation' && { startNode: 'Start by hand' }),
		credentials: credentialsOf(sandbox),
		settings,
	});
	const [log] = execution.items('Log') as { rows: Row[] }[];
	return { execution, rows: log?.rows ?? [] };
};
const written = () => sandbox.calls.filter(isWrite);
const touchedBooks = () => sandbox.calls.filter(({ service }) => service === 'e-Boekhouden').filter(isWrite);

describe.each(WORKFLOWS)('%s', (file, settings) => {
	test('a login that sees several, and none chosen: blocked, with the list, and nothing is written', async () => {
		const { execution, rows } = await run(file, settings);
		expect(execution.status).toBe('error');
		expect(rows).toContainEqual(
			expect.objectContaining({
				action: 'blocked',
				reason: expect.stringMatching(
					/ziet verschillende administraties, en er is er geen gekozen: .*Garage Zuid B\.V\..*'Administration'/,
				),
			}),
		);
		expect(written()).toEqual([]);
		expect(sandbox.calls.filter(({ operation }) => operation === 'OpenSessionSub')).toEqual([]);
	});

	test('one of several: which there are is asked once', async () => {
		const { rows } = await run(file, {
			...settings,
			administration: { __rl: true, mode: 'list', value: garage.guid },
		});
		expect(rows.filter(({ resource }) => resource === 'administration')).toEqual([]);
		expect(sandbox.calls.filter(({ operation }) => operation === 'GetAdministraties')).toHaveLength(1);
	});
});

describe('in one of them', () => {
	const [[file, settings] = ['', {}]] = WORKFLOWS;

	test('a name that is not there is told with those that are', async () => {
		const { execution, rows } = await run(file, { ...settings, administration: 'Garage Noord' });
		expect(execution.status).toBe('error');
		expect(rows.map(({ reason }) => reason).join()).toMatch(
			/administratie 'Garage Noord', wel [^']+, Garage Zuid B\.V\./,
		);
		expect(touchedBooks()).toEqual([]);
	});

	test('a list that cannot be read is no licence for the own administration', async () => {
		const about = { service: 'e-Boekhouden', operation: 'GetAdministraties' } as const;
		sandbox.faults.inject({ kind: 'unavailable', ...about, times: 50 });
		const { execution } = await run(file, settings);
		expect(execution.status).toBe('error');
		expect(touchedBooks()).toEqual([]);
	});
});

test('the one that is chosen is where everything is read and written', async () => {
	const own = sandbox.books.mutations.length;
	const { rows } = await run('nmbrs-payroll-sync', {
		...{ preview: false, companies: 'id:12345', ...START },
		administration: { __rl: true, mode: 'list', value: garage.guid },
	});
	expect(rows.filter(({ action }) => action === 'booked')).not.toEqual([]);
	expect(sandbox.books.mutations).toHaveLength(own);
	expect(garage.books.mutations).not.toEqual([]);
	expect(touchedBooks().every(({ administration }) => administration === garage.guid)).toBe(true);
});

describe('a login that is refused the list', () => {
	const settings = { preview: false, companies: 'id:12345', ...START };
	const refuse = (times: number, refusal: { code: string; text: string }) =>
		sandbox.faults.inject({
			...{ kind: 'refuse', service: 'e-Boekhouden', operation: 'GetAdministraties', times },
			...refusal,
		});
	const UNKNOWN = { code: 'X1', text: 'Er is iets misgegaan.' };

	test.each([
		['for lack of rights', { code: 'EP_001', text: 'Alleen voor accountants.' }],
		['always in the same unknown words', UNKNOWN],
	])('%s has its own administration only, whose name is not known', async (_how, refusal) => {
		sandbox.administrations.remove(garage);
		refuse(99, refusal);
		const { rows, execution } = await run('nmbrs-payroll-sync', settings);
		expect(rows.filter(({ action }) => action === 'booked')).not.toEqual([]);
		expect(JSON.stringify(execution.items('Log'))).not.toContain('dministratie Bakkerij');
	});

	test('once: the list comes after all, and several are several', async () => {
		refuse(1, UNKNOWN);
		const { rows } = await run('nmbrs-payroll-sync', settings);
		expect(rows.map(({ reason }) => reason).join()).toContain('ziet verschillende administraties');
		expect(touchedBooks()).toEqual([]);
	});
});

test('every step of a workflow with Settings works where Settings says', () => {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
	const steps = files.flatMap((file) => {
		const { nodes } = readWorkflow(join(FOLDER, file));
		const form = nodes.find(({ name, type }) => name === 'Settings' && type.endsWith('.syncSettings'));
		if (!form) return [];
		return nodes.filter(
			({ type, parameters }) => type.endsWith('.eBoekhouden') && parameters.operation !== 'fromRows',
		);
	});
	expect(steps.length).toBeGreaterThan(8);
	for (const { parameters } of steps)
		expect(parameters.administration).toEqual({
			...{ __rl: true, mode: 'settings' },
			value: "={{ $('Settings').first().json.administration }}",
		});
});
