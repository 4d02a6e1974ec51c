import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsOf } from '../../tools/release/contract/settings';
import { clientTable } from '../support/officeWorkflow';
import type { ShippedWorkflow } from '../support/shippedWorkflow';

const read = (file: string) =>
	JSON.parse(readFileSync(join(__dirname, '../../workflows', file), 'utf8')) as ShippedWorkflow;
const office = read('payroll-office.json');
const single = read('nmbrs-payroll-sync.json');
const stepOf = ({ nodes }: ShippedWorkflow, name: string) => nodes.find((node) => node.name === name);
const parametersOf = (workflow: ShippedWorkflow, name: string) => stepOf(workflow, name)?.parameters ?? {};

describe('payroll-office.json, called for one client', () => {
	test.each(['Read payroll journals', 'Synchronize payroll journals'])(
		'%s does what it does for one company',
		(name) => {
			const { administration, tellCalls, companies, ...own } = parametersOf(office, name);
			// That of one company takes the administration of Settings; this one that of its client, below.
			const { administration: ofSettings, ...theirs } = parametersOf(single, name);
			expect(Object.keys(own).sort()).toEqual(Object.keys(theirs).sort());
			const fromClient = (field: string) => `={{ $('When it calls itself').first().json.${field} }}`;
			for (const [field, value] of Object.entries(own)) {
				const same = String(theirs[field]).replace("$('Settings')", "$('When it calls itself')");
				expect([field, String(value)]).toEqual([field, same]);
			}
			if (name.startsWith('Read')) expect(companies).toBe(`=id:${fromClient('company').slice(1)}`);
			if (name.startsWith('Read')) return;
			expect(ofSettings).toMatchObject({ mode: 'settings' });
			expect(administration).toEqual({ __rl: true, mode: 'name', value: fromClient('administration') });
			expect(tellCalls).toBe(true);
		},
	);

	test('nothing of it is tried again or passed over', () => {
		const steps = ['Read payroll journals', 'Synchronize payroll journals', 'Sum up the client'];
		for (const name of steps) {
			const { onError, retryOnFail } = stepOf(office, name) ?? {};
			expect([onError, retryOnFail]).toEqual([undefined, undefined]);
		}
	});
});

describe('payroll-office.json', () => {
	test('writes into columns that the guide has a user make', () => {
		const { columns } = parametersOf(office, 'Write it in the table') as { columns: { value: object } };
		const table = clientTable([{}]);
		expect(Object.keys(table.rows[0] ?? {})).toEqual(expect.arrayContaining(Object.keys(columns.value)));
		const guide = readFileSync(join(__dirname, '../../docs/office.nl.md'), 'utf8');
		for (const column of Object.keys(table.rows[0] ?? {}).filter(
			(name) => !/^(id|createdAt|updatedAt)$/.test(name),
		))
			expect([column, guide.includes(`\`${column}\``)]).toEqual([column, true]);
	});

	test('every client comes back to the loop, whichever way it goes', () => {
		const next = (name: string) => (office.connections[name]?.main ?? []).flat().map((to) => to?.node);
		for (const way of next('What now?')) {
			let at = way ?? '';
			for (let steps = 0; at !== 'Loop over the clients' && steps < 9; steps++) at = next(at)[0] ?? '';
			expect([way, at]).toEqual([way, 'Loop over the clients']);
		}
		// A row that is gone gives no item, and the loop would end there.
		for (const name of ['Book one client', 'Write it in the table'])
			expect(stepOf(office, name)).toMatchObject({
				alwaysOutputData: true,
				onError: 'continueRegularOutput',
			});
	});

	test('a night has time for what one execution may begin', () => {
		const { minutes } = settingsOf(office);
		const longest = 15 * 60;
		expect(Number(minutes) * 60 + longest).toBeLessThanOrEqual(Number(office.settings.executionTimeout));
	});
});
