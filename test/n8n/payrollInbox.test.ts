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

const base64 = (content: string) => Buffer.from(content).toString('base64');
const lines = (...all: string[]) => [...all, ''].join('\r\n');
const head = (from: string, subject = 'Loon mei') => [
	...[`From: Loon <${from}>`, 'To: map@bedrijf.example', `Subject: ${subject}`],
	...['Date: Mon, 01 Jun 2026 10:30:00 +0200', 'MIME-Version: 1.0'],
];
const part = (kind: string, place: string, content: string) =>
	lines(
		`Content-Type: ${kind}`,
		`Content-Disposition: ${place}`,
		'Content-Transfer-Encoding: base64',
		'',
		base64(content),
	);
const TEXT = lines('Content-Type: text/plain; charset="utf-8"', '', 'Bijgaand.');
const parts = (kind: string, boundary: string, all: string[]) =>
	lines(
		`Content-Type: multipart/${kind}; boundary="${boundary}"`,
		'',
		...all.map((one) => `--${boundary}\r\n${one}`),
		`--${boundary}--`,
	);

/** As Gmail writes it. */
function mail(from: string, files: Record<string, string>): string {
	const attached = Object.entries(files).map(([name, content]) =>
		part(`text/csv; charset="US-ASCII"; name="${name}"`, `attachment; filename="${name}"`, content),
	);
	const text = parts('alternative', '000000000000b', [TEXT, TEXT.replace('plain', 'html')]);
	return [...head(from), parts('mixed', '000000000000a', [text, ...attached])].join('\r\n');
}

/** As Outlook does: a logo in the text, the name as an encoded word, and the kind of a spreadsheet. */
function ofOutlook(from: string, name: string, content: string): string {
	const word = `=?utf-8?B?${base64(name)}?=`;
	const logo = part('image/png; name="image001.png"', 'inline; filename="image001.png"', 'a picture');
	const related = parts('related; type="text/html"', '_004_', [TEXT.replace('plain', 'html'), logo]);
	const file = part(
		`application/vnd.ms-excel; name="${word}"`,
		`attachment; filename="${word}"; size=${content.length}`,
		content,
	);
	return [...head(from), parts('mixed', '_005_', [related, file])].join('\r\n');
}

/** As a payroll package does: the mail is the file, its name in pieces. */
function ofPackage(from: string, name: string, content: string): string {
	const half = Math.ceil(name.length / 2);
	const pieces = [name.slice(0, half), name.slice(half)].map(
		(one, at) => `filename*${at}*=${at ? '' : "utf-8''"}${encodeURIComponent(one)}`,
	);
	return [...head(from), part('application/octet-stream', `attachment; ${pieces.join('; ')}`, content)].join(
		'\r\n',
	);
}

const withLink = (from: string) => [...head(from, 'Je export staat klaar'), TEXT].join('\r\n');

const folder = mkdtempSync(join(tmpdir(), 'loon-'));
const world = useN8n('payroll-inbox', undefined, async () => {
	const installation = await installedN8n();
	return { ...installation, env: { ...installation.env, N8N_RESTRICT_FILE_ACCESS_TO: folder } };
});
const NUMBERED = /^export 31-05-2026 \(\d+\)\.csv$/;
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
	const [wages, bonus] = [EXPORT.replaceAll('12500,00', '8000,00'), EXPORT.replaceAll('12500,00', '900,00')];
	await mailbox.deliver(ofOutlook(OFFICE, 'Looncoördinatie 2026-06.CSV', EXPORT));
	await mailbox.deliver(ofPackage(OFFICE, 'export 31-05-2026.csv', wages));
	await mailbox.deliver(ofPackage(OFFICE, 'export 31-05-2026.csv', bonus));
	await mailbox.deliver(withLink(OFFICE));
	await mailbox.deliver(mail('wie@elders.example', { '2026-06.csv': EXPORT }));
	const told = await until(
		async () => {
			const ended = (await client.executionsOf(id)).map(async (one) => messageOf(await client.ended(one.id)));
			const texts = (await Promise.all(ended)).join('\n');
			return ['brief.pdf', "'2026-06.csv'", 'staat klaar'].every((one) => texts.includes(one))
				? texts
				: undefined;
		},
		{ what: 'what was left', seconds: 60 },
	);
	expect(told).toMatch(
		/'brief.pdf' van loon@kantoor.example staat niet in de map: dit is geen csv, txt of xlsx/,
	);
	expect(told).toMatch(/'2026-06.csv' van wie@elders.example staat niet in de map: deze afzender/);
	expect(told).toContain(
		"Geen bestand in de mail van loon@kantoor.example ('Je export staat klaar', 01-06-2026 10:30)",
	);
	const inFolder = readdirSync(folder).sort();
	expect(inFolder).toEqual([
		...['2026-05.csv', 'Looncoördinatie 2026-06.csv'],
		...[expect.stringMatching(NUMBERED), expect.stringMatching(NUMBERED)],
	]);
	const contents = inFolder.map((one) => readFileSync(join(folder, one), 'utf8'));
	expect(contents).toEqual(['corrected', EXPORT, ...[wages, bonus]]);
	await client.deactivate(id);
});
