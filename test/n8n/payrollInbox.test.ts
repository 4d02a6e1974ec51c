import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from './server/execution';
import { PAYROLL_INBOX, prepared } from './server/templates';
import { until } from './server/wait';
import { ImapMailbox } from './support/mailbox';
import { installedN8n } from './support/prepared';
import { useN8n } from './support/useN8n';

const OFFICE = 'loon@kantoor.example';
const EXPORT = 'Datum;Grootboek;Debet;Credit\r\n31-05-2026;4000;12500,00;\r\n31-05-2026;1710;;12500,00\r\n';

/** As a mail program writes it. */
function mail(from: string, files: Record<string, string>): string {
	const parts = Object.entries(files).map(([name, content]) =>
		[
			'--grens',
			`Content-Type: text/csv; name="${name}"`,
			`Content-Disposition: attachment; filename="${name}"`,
			'Content-Transfer-Encoding: base64',
			'',
			Buffer.from(content).toString('base64'),
		].join('\r\n'),
	);
	const head = [
		...[`From: Loon <${from}>`, 'To: map@bedrijf.example', 'Subject: Loon mei', 'MIME-Version: 1.0'],
		...['Content-Type: multipart/mixed; boundary=grens', '', '--grens', 'Content-Type: text/plain'],
		...['', 'Bijgaand.'],
	];
	return [...head, ...parts, '--grens--', ''].join('\r\n');
}

const folder = mkdtempSync(join(tmpdir(), 'loon-'));
const world = useN8n('payroll-inbox', undefined, async () => {
	const installation = await installedN8n();
	return { ...installation, env: { ...installation.env, N8N_RESTRICT_FILE_ACCESS_TO: folder } };
});
let mailbox: ImapMailbox;
beforeAll(async () => {
	mailbox = await ImapMailbox.start();
});
afterAll(async () => {
	await mailbox.stop();
	rmSync(folder, { recursive: true, force: true });
});

test('a mailed export is in the folder, a corrected one replaces it, and what was left is told', async () => {
	const { client } = world();
	const imap = await client.createCredential(mailbox.credential);
	const workflow = prepared(PAYROLL_INBOX, { settings: { folder, senders: OFFICE } });
	for (const node of workflow.nodes)
		if (node.type.endsWith('.emailReadImap')) node.credentials = { imap: { id: imap.id, name: imap.name } };
	const { id } = await client.createWorkflow(workflow);
	await client.activate(id);
	const file = join(folder, '2026-05.csv');
	const content = (wanted: string) => async () =>
		readdirSync(folder).includes('2026-05.csv') && readFileSync(file, 'utf8') === wanted ? true : undefined;

	await mailbox.deliver(mail(OFFICE, { '2026-05.csv': EXPORT }));
	await until(content(EXPORT), { what: 'the export', seconds: 60 });
	await mailbox.deliver(mail(OFFICE, { '../2026-05.csv': 'corrected', 'brief.pdf': 'x' }));
	await until(content('corrected'), { what: 'the corrected export', seconds: 60 });
	await mailbox.deliver(mail('wie@elders.example', { '2026-06.csv': EXPORT }));
	const told = await until(
		async () => {
			const ended = (await client.executionsOf(id)).map(async (one) => messageOf(await client.ended(one.id)));
			const texts = (await Promise.all(ended)).join('\n');
			return texts.includes('brief.pdf') && texts.includes('2026-06.csv') ? texts : undefined;
		},
		{ what: 'what was left', seconds: 60 },
	);
	expect(told).toMatch(
		/'brief.pdf' van loon@kantoor.example staat niet in de map: dit is geen csv, txt of xlsx/,
	);
	expect(told).toMatch(/'2026-06.csv' van wie@elders.example staat niet in de map: deze afzender/);
	expect(readdirSync(folder)).toEqual(['2026-05.csv']);
	await client.deactivate(id);
});
