import type { IDataObject } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { say, table, title } from './print';
import { expecting, runShipped } from './run';

/** As on the screens of the manual: template Test, the number and date of the work order. */
const MANUAL = {
	preview: false,
	invoiceTemplate: 'Test',
	defaultLedgerAccount: '8000',
	invoiceNumber: 'workOrder',
	invoiceDate: 'workDate',
};

/** Runs the shipped field service workflow in the manual's own little world; returns what did not come out right. */
export async function demonstrateFieldService(sandbox: Sandbox, previewOnly: boolean): Promise<string[]> {
	title('Field service: e-Boekhouden ↔ OutSmart   (workflows/outsmart-sync.json)');

	title('1. Preview: what would be sent and invoiced? Nothing is written.');
	showRows(await run(sandbox, { ...MANUAL, preview: true }));
	const faults = expecting('the preview wrote nothing', sandbox.writes().length === 0);
	if (previewOnly) return faults;

	title('2. Relations and materials arrive in OutSmart. Its log is the line of the manual:');
	const imports = await run(sandbox, { ...MANUAL, importHourTypes: false, exportInvoices: false });
	say(String(imports.message));
	faults.push(
		...expecting(
			"the log is the manual's own line",
			imports.message === '4 relations synchronized 1 materials synchronized',
		),
	);

	title('3. Hour types too, and the completed work order becomes an invoice.');
	showRows(await run(sandbox, MANUAL));
	faults.push(...showInvoice(sandbox));

	title('4. One relation changes in e-Boekhouden: one post of one row.');
	const [relation] = sandbox.books.relations;
	if (relation) relation.city = 'Utrecht';
	const before = sandbox.writes().length;
	await run(sandbox, MANUAL);
	faults.push(...expecting('one changed relation is one post', sandbox.writes().length === before + 1));

	title('5. One more run: nothing to do.');
	const quiet = await run(sandbox, MANUAL);
	faults.push(...expecting('the last run wrote nothing', sandbox.writes().length === before + 1));
	faults.push(
		...expecting('the last run said so', String(quiet.message).startsWith('nothing to synchronize')),
	);
	return faults;
}

async function run(sandbox: Sandbox, settings: Record<string, unknown>): Promise<IDataObject> {
	return await runShipped('outsmart-sync.json', sandbox, settings);
}

function showRows(log: IDataObject): void {
	const rows = (log.rows as IDataObject[]).map(({ service, resource, key, action, reason }) =>
		[service, resource, key, action, reason].map(String),
	);
	table(['Service', 'What', 'Key', 'Action', 'Reason'], rows);
}

/** The invoice of the manual: 5 hours of 21.00, no VAT, 105.00, due in 14 days. */
function showInvoice({ books, fieldService }: Sandbox): string[] {
	const [invoice] = books.invoices;
	if (!invoice) return ['Not true: there is an invoice'];
	const { number, relationCode, date, paymentTerm, template, lines } = invoice;
	say('');
	say(
		`Invoice ${number} of ${date}, relation ${relationCode}, term ${paymentTerm} days, template ${template}`,
	);
	table(
		['-Quantity', 'Unit', 'Code', 'Description', '-Unit price', 'VAT'],
		lines.map((line) => [
			line.quantity,
			line.unit,
			line.code,
			line.description,
			line.unitPrice,
			line.vatCode,
		]),
	);
	const [order] = fieldService.workOrders;
	say(`The work order in OutSmart is now ${order?.status}.`);
	return [
		...expecting(
			'the invoice is that of the manual',
			[number, relationCode, date, paymentTerm, template].join() === '2018010,TEST1,2018-09-19,14,Test',
		),
		...expecting('its debtor owes 105.00', books.balance('1300') === '105.00'),
		...expecting('there is one invoice', books.invoices.length === 1),
		...expecting('the work order is handled', order?.status === 'Afgehandeld'),
	];
}
