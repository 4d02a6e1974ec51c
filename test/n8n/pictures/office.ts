import type { Sandbox } from '../../../sandbox';
import { simpleJournal } from '../../../sandbox/nmbrs/data/simpleJournal';
import type { Table } from '../server/rest';
import { CLIENT_TABLE } from '../server/clientTable';
import { MANUAL_TRIGGER, OFFICE, prepared } from '../server/templates';
import type { Picture } from './picture';
import { pageOf } from './runs';
import type { Stage } from './stage';

const FLORIST = 12401;

/**
 * One client that is booked, one with a closed period, one with an account that the books do not have, one that is not
 * opened.
 */
function clientsIn({ administrations, payroll }: Sandbox): Table['rows'] {
	for (const company of payroll.companies) company.visible = true;
	payroll.companies.push({ ...payroll.company(12345), id: FLORIST, name: 'Bloemen Noord', runs: [] });
	const [line, ...lines] = simpleJournal('4180.00');
	const journal = [{ ...line, ledgerAccount: '4015' } as NonNullable<typeof line>, ...lines];
	payroll.addRun(FLORIST, {
		...{ year: 2026, periodStart: 10, description: 'Oktober 2026', locked: true },
		journals: [{ date: '2026-10-31', period: 10, year: 2026, lines: journal }],
	});
	const added = (company: string) => administrations.add({ company, city: 'Utrecht' });
	added('De Korst Markt B.V.');
	added('Bloemen Noord');
	added('De Korst Bezorging B.V.').refuses = { code: 'SECURITY_005', text: 'Openstaande factuur.' };
	const row = (client: string, company: number, fromPeriod: number, closedUntil = '') => ({
		...{ client, company: String(company), administration: client, active: true },
		...{ fromYear: 2026, fromPeriod, closedUntil },
	});
	return [
		row(administrations.own.company, 12345, 9),
		row('De Korst Markt B.V.', 12347, 43, '2026-10-31'),
		row('Bloemen Noord', FLORIST, 9),
		row('De Korst Bezorging B.V.', 12346, 10),
	];
}

/** The workflow of an office with its table. */
async function openOffice({ client, sandbox }: Stage): Promise<string> {
	sandbox.reset('bakery');
	await client.createDataTable({ ...CLIENT_TABLE, rows: clientsIn(sandbox) });
	const credentials = await client.credentials();
	const workflow = prepared(OFFICE, { credentials, settings: { preview: false } });
	return (await client.createWorkflow(workflow)).id;
}

/** The result for each client. */
const overview: Picture = {
	name: 'office-overview',
	async arrange({ editor, stage }) {
		await editor.openWorkflow(await openOffice(stage));
		await editor.execute(MANUAL_TRIGGER);
		return await pageOf(editor);
	},
};

export const office: Picture[] = [overview];
