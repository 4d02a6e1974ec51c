import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { addDays, today } from '../../base/values/dates';
import { fileOf, itemsOf, type Execution } from './server/execution';
import {
	MANUAL_TRIGGER,
	OFFICE,
	onceAMinute,
	PAID_INVOICES,
	prepared,
	REMINDERS,
	WEB_SHOP,
	WORK_ORDER_PDFS,
	WORK_ORDERS_WITHOUT_INVOICE,
} from './server/templates';
import { MailServer } from './support/mailServer';
import { useN8n, type World } from './support/useN8n';
import { VERSIONS } from './support/versions';

/** Published as it is shipped; then something happens; then the schedule polls. Gives the results of that execution. */
async function published(
	{ client, credentials }: World,
	file: string,
	settings: object,
	happens: () => void,
): Promise<Execution> {
	const workflow = prepared(file, { credentials, settings: { ...settings } });
	const pollTimes = { item: [{ mode: 'custom', cronExpression: onceAMinute() }] };
	for (const { parameters } of workflow.nodes)
		if ('pollTimes' in parameters) parameters.pollTimes = pollTimes;
	const { id } = await client.createWorkflow(workflow);
	await client.activate(id);
	await client.ended((await client.started(id)).id);
	happens();
	const { id: last } = await client.startedTimes(id, 2, 90);
	const ended = await client.ended(last);
	await client.deactivate(id);
	return ended;
}

describe.each(VERSIONS)('$version', ({ version, install }) => {
	const folder = mkdtempSync(join(tmpdir(), 'klanten-'));
	const installed = async () => {
		const installation = await install();
		return { ...installation, env: { ...installation.env, N8N_RESTRICT_FILE_ACCESS_TO: folder } };
	};
	const world = useN8n(`examples-${version.length}`, undefined, installed);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test('the PDF of a work order that is invoiced comes in the folder of the customer', async () => {
		mkdirSync(join(folder, '1001'));
		let id = '';
		const { status } = await published(world(), WORK_ORDER_PDFS, { folder }, () => {
			const { books, fieldService } = world().sandbox;
			id = fieldService.addWorkOrder({ debtorNumber: '1001', orderNumber: 'WB-1' });
			const [made] = books.invoices;
			const [line] = made?.lines ?? [];
			if (!made || !line) throw new Error('There is no invoice to copy.');
			const lines = [{ ...line, description: `Werkbon WB-1 #${id}` }];
			books.invoices.push({ ...made, number: '2026900', date: today(), lines });
		});
		expect([status, readdirSync(join(folder, '1001'))]).toEqual(['success', [`1001 Werkbon WB-1 ${id}.pdf`]]);
		expect(readFileSync(join(folder, '1001', `1001 Werkbon WB-1 ${id}.pdf`), 'latin1')).toMatch(/^%PDF-/);
	});

	test('a work order gets its status when its invoice is paid; one that is not there is told', async () => {
		const { books, fieldService } = world().sandbox;
		fieldService.saveWorkStatus({ code: '50', name: 'Betaald' });
		const order = fieldService.addWorkOrder({ debtorNumber: '1001', status: 'Afgehandeld' });
		const [made] = books.invoices;
		const [line] = made?.lines ?? [];
		if (!made || !line) throw new Error('There is no invoice to copy.');
		for (const [number, id] of [
			['2026901', order],
			['2026902', '999999'],
		] as const) {
			const lines = [{ ...line, description: `Werkbon WB #${id}` }];
			books.invoices.push({ ...made, number, date: today(), lines });
			const invoice = { ledgerAccount: '1300', relationCode: '1001', invoiceNumber: number };
			books.bookByHand({
				kind: 'FactuurVerstuurd',
				...invoice,
				rows: [{ ledgerAccount: '8000', amount: '121.00' }],
			});
		}
		const ended = await published(world(), PAID_INVOICES, { paidStatus: '50' }, () => {
			for (const invoiceNumber of ['2026901', '2026902'])
				books.bookByHand({
					...{ kind: 'FactuurbetalingOntvangen', ledgerAccount: '1000', relationCode: '1001', invoiceNumber },
					rows: [{ ledgerAccount: '1300', amount: '121.00' }],
				});
		});
		expect([ended.status, ended.data?.resultData.error?.message]).toEqual([
			'error',
			expect.stringMatching(/^factuur 2026902, werkbon #999999: /),
		]);
		expect(fieldService.workOrder(order).workStatus).toBe('50');
	});

	test('a paid order of a web shop becomes a relation, an invoice and its payment, each once', async () => {
		const { client, credentials, sandbox } = world();
		const settings = { debtorsAccount: '1300', paidToAccount: '1000', revenueAccount: '8000' };
		const { id } = await client.createWorkflow(prepared(WEB_SHOP, { credentials, settings }));
		const { length } = sandbox.books.mutations;
		for (let time = 0; time < 2; time++) {
			expect((await client.runByHand(id, MANUAL_TRIGGER)).status).toBe('success');
		}
		expect(sandbox.books.mutations.slice(length).map(({ kind }) => kind)).toEqual([
			'FactuurVerstuurd',
			'FactuurbetalingOntvangen',
		]);
	});

	test('a reminder is mailed on one schedule, and not again on the next', async () => {
		const mailServer = await MailServer.start();
		const { client, credentials, sandbox } = world();
		const smtp = await client.createCredential(mailServer.credential);
		sandbox.books.mutations = [];
		const relation = sandbox.books.relations.find(({ code }) => code === '1001');
		Object.assign(relation ?? {}, { email: 'linde@example.com' });
		sandbox.books.bookByHand({
			...{ kind: 'FactuurVerstuurd', ledgerAccount: '1300', relationCode: '1001', invoiceNumber: 'A' },
			...{ date: addDays(today(), -30), paymentTerm: '14' },
			rows: [{ ledgerAccount: '8000', amount: '121.00' }],
		});
		const { id } = await client.createWorkflow(
			prepared(REMINDERS, {
				credentials: [...credentials, smtp],
				settings: { send: true, sender: 'administratie@example.com' },
				schedule: 'onceAMinute',
			}),
		);
		await client.activate(id);
		const { id: second } = await client.startedTimes(id, 2, 90);
		expect((await client.ended(second)).status).toBe('success');
		await client.deactivate(id);
		await mailServer.stop();
		expect(mailServer.mails.map(({ subject }) => subject)).toEqual(['Herinnering: openstaande facturen']);
		expect(mailServer.mails[0]?.text).toContain('Factuur A');
	});

	test('completed work orders without an invoice are listed in a spreadsheet', async () => {
		const { client, credentials, sandbox } = world();
		const created = DateTime.now().minus({ months: 1 }).startOf('month').toISO();
		const date = DateTime.now().minus({ months: 1 }).startOf('month').plus({ days: 9 }).toISODate();
		const hours = [{ hourType: 'MONT', total: '01:00' }];
		const status = 'Afgehandeld';
		const id = sandbox.fieldService.addWorkOrder({ debtorNumber: '1001', date, created, hours, status });
		const workflow = await client.createWorkflow(prepared(WORK_ORDERS_WITHOUT_INVOICE, { credentials }));
		const ended = await client.runByHand(workflow.id, MANUAL_TRIGGER);
		const lines = itemsOf(ended, 'One line per work order').map(({ werkbon, wat }) => [werkbon, wat]);
		expect(lines).toContainEqual([expect.stringContaining(`#${id}`), 'geen factuur']);
		expect(fileOf(ended, 'Spreadsheet').fileName).toMatch(/^werkbonnen-\d{4}-\d\d\.xlsx$/);
		expect(sandbox.writes()).toEqual([]);
	});

	// An older n8n has no data tables.
	(version === 'n8n' ? test : test.skip)(
		'each client of a data table is booked, and one that fails leaves the others',
		async () => {
			const { client, credentials, sandbox } = world();
			const own = { administration: sandbox.administrations.own.company, preview: false };
			const start = { fromYear: 2026, fromPeriod: 9 };
			const table = client.createDataTable({
				name: 'Payroll clients',
				columns: {
					...({ client: 'string', company: 'string', administration: 'string' } as const),
					...({ fromYear: 'number', fromPeriod: 'number', preview: 'boolean' } as const),
				},
				rows: [
					{ client: 'Kapper', company: '99999', ...own, ...start },
					{ client: 'Bakkerij', company: '12345', ...own, ...start },
				],
			});
			// On another try it is there.
			await table.catch((error: unknown) => expect(String(error)).toContain('already exists'));
			const office = prepared(OFFICE, { credentials, schedule: 'onceAMinute' });
			const { id } = await client.createWorkflow(office);
			const ended = await client.runBySchedule(id);
			expect(itemsOf(ended, 'Who needs a person?')).toMatchObject([
				{ client: 'Kapper', needsPerson: true },
				{ client: 'Bakkerij', needsPerson: false, problems: '' },
			]);
			expect(ended.data?.resultData.error?.message).toMatch(/^Kapper: /);
			expect(sandbox.books.memorials().length).toBeGreaterThan(0);
		},
	);
});
