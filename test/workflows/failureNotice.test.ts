import type { IDataObject } from 'n8n-workflow';
import type { EngineRun } from '../../engine';
import type { Row } from '../../base/words/row';
import { useDeduplicator } from '../support/deduplicator';
import {
	ADDRESSES,
	errorEvent,
	EXECUTION_URL,
	failedEvent,
	rowsEvent,
	runFailureNotice,
} from '../support/failureNotice';
import { useMailbox, type Mail } from '../support/mailbox';
import { useSandbox } from '../support/sandbox';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { BAKERY, runPayroll } from '../support/payrollWorkflow';
import { withEditFields } from '../support/settingsFields';
import { few } from '../support/runs';

const mailbox = useMailbox();
const remembered = useDeduplicator();

const sandbox = useSandbox();

// The first test loads n8n
const PAYROLL = 'Daily: book Nmbrs payroll in e-Boekhouden';
const OCTOBER = 822;

async function mailAbout(event: IDataObject, settings: Record<string, unknown> = {}): Promise<Mail> {
	const { status, error } = await runFailureNotice(event, settings);
	expect({ status, error }).toEqual({ status: 'success', error: undefined });
	const mails = await mailbox.mails();
	expect(mails).toHaveLength(1);
	return mails[0] as Mail;
}

const event = (error: IDataObject, name = PAYROLL) => failedEvent(error, { name });
const rowEvent = (row: Partial<Row>, name = PAYROLL) => rowsEvent([row], { name });

describe('what ends a run of the payroll', () => {
	test('a journal that cannot be read: its run, what happened, and what to do', async () => {
		sandbox().payroll.setRawJournal(BAKERY, OCTOBER, 'nonsense');
		const { execution } = await runPayroll(sandbox());
		const mail = await mailAbout(errorEvent(execution, PAYROLL));
		expect(mail).toMatchObject({
			subject: `1 punt vraagt je aandacht: ${PAYROLL} (Bakkerij De Korst B.V.)`,
			from: ADDRESSES.sender,
			to: ADDRESSES.recipient,
		});
		expect(mail.text).toContain(
			'1. Loonrun Oktober 2026 van Bakkerij De Korst B.V. (NMBRS 12345/2026/822)\nUitleg: ',
		);
		expect(mail.text).toContain('Uitleg: De journaalpost is niet te lezen: het is geen XML.');
		expect(mail.text).toContain(
			'Bekijk de journaalpost van deze loonrun in Nmbrs. De volgende keer wordt het opnieuw geprobeerd.',
		);
		expect(mail.text).toContain(`De run in n8n: ${EXECUTION_URL}`);
		expect(mail.text).toMatch(/Wanneer: [a-z]+dag \d{1,2} [a-z]+ 20\d\d om \d\d:\d\d/);
		expect(mail.html).toContain(`<a href="${EXECUTION_URL}">Open de run in n8n</a>`);
		expect(mail.text).toMatch(
			/^1 loonjournaalpost geboekt; 1 punt vraagt je aandacht\n\nWat moet je doen\n\n• Oktober 2026: niet gelukt – Bakkerij De Korst B\.V\.\n {2}Bekijk de journaalpost van deze loonrun in Nmbrs\./,
		);
	});

	test('a setting that cannot be', async () => {
		const { execution } = await runPayroll(sandbox(), { fromPeriod: 99 });
		const { text } = await mailAbout(errorEvent(execution, PAYROLL));
		expect(text).toContain('1. De instellingen van de workflow\nUitleg: ');
		expect(text).toContain("'From Period' is '99'");
		expect(text).toContain('Verbeter dit bij de instellingen en start opnieuw.');
	});

	test('a name in which n8n would read an error code of Node.js does not take the place of the rows', async () => {
		// "rEISDIRect": of an error with EISDIR in its message, n8n keeps only "expected a file path"
		const { execution } = await runPayroll(sandbox(), { companies: 'Reisdirect' });
		const { text } = await mailAbout(errorEvent(execution, PAYROLL));
		expect(text).toMatch(/reisdirect/i);
		expect(execution.error?.message).toBe('Er is niets geboekt; 1 punt vraagt je aandacht');
		expect(execution.error?.description).toMatch(/reisdirect/i);
	});
});

test('work orders: exactly the rows that failed, numbered, each with what to do', async () => {
	const { execution, rows } = await runOutSmart(sandbox(), NO_IMPORTS);
	const blocked = rows.filter(({ action }) => action === 'blocked');
	expect(blocked.length).toBeGreaterThan(1);
	const { subject, text } = await mailAbout(errorEvent(execution, 'Every 15 minutes'));
	expect(subject).toBe(`${blocked.length} punten vragen je aandacht: Every 15 minutes`);
	blocked.forEach(({ key, reason }, index) => {
		expect(text).toContain(`${index + 1}. Werkbon ${key}\nUitleg: ${reason}`);
	});
	expect(text.match(/Wat moet je doen/g)).toHaveLength(1);
	for (const { key } of rows.filter(({ action }) => action === 'created')) expect(text).not.toContain(key);
});

test('of more than a hundred points the first hundred are told, and how many more there are', async () => {
	const rows = Array.from({ length: 103 }, (_, at) => {
		const key = `WB-${at + 1}`;
		return { workOrder: key, key };
	});
	const { subject, text, html } = await mailAbout(rowsEvent(rows));
	expect(subject).toContain('103 punten');
	expect(text).toMatch(/^100\. Werkbon WB-100:/m);
	for (const mail of [text, html]) {
		expect(mail).toContain('En nog 3. Open de run in n8n');
		expect(mail).not.toContain('WB-101');
	}
});

describe('the mail in HTML', () => {
	const reportOf = (run: EngineRun) => String(run.items('Log')[0]?.report);

	test('opens with what to do, and carries the report of the run, which needs no style sheet', async () => {
		sandbox().payroll.setRawJournal(BAKERY, OCTOBER, 'nonsense');
		const { execution } = await runPayroll(sandbox());
		const { html } = await mailAbout(errorEvent(execution, PAYROLL));
		const report = reportOf(execution).replace(/<style>[^<]*<\/style>/, '');
		expect(report).toContain('background:#fff3d1');
		expect(html).toContain(report.trim());
		expect(html).not.toMatch(/<style|<ol>/);
		const places = [
			'<h2>Wat moet je doen</h2>',
			'Bekijk de journaalpost',
			'is zo ver mogelijk',
			'class="log"',
		];
		const found = places.map((place) => html.indexOf(place));
		expect(found).toEqual([...found].sort((a, b) => a - b));
		expect(found[0]).toBeGreaterThan(0);
	});

	test('of a report that is none of ours only plain tags stay', async () => {
		const report =
			'<p style="color:#000">a</p><img src=x onerror=y><a href="https://evil.example">b</a><p onclick="x">c</p><div style="background:url(//evil.example)">d</div><script>e</script>';
		const metadata = { rows: [{ action: 'failed', key: 'x', reason: 'No' }], report };
		const { html } = await mailAbout(
			failedEvent({ message: 'No', context: { metadata } } as unknown as IDataObject),
		);
		expect(html).toContain('<p style="color:#000">a</p>');
		expect(html).not.toMatch(/<(img|script|a href="https:\/\/evil|p onclick|div style="background:url)/);
	});

	test('of a report that is too long, or no text, the rows are told', async () => {
		for (const report of ['x'.repeat(300_001), { a: 1 }]) {
			mailbox.reset();
			remembered.reset();
			const metadata = { rows: [{ action: 'failed', key: 'x', reason: 'No' }], report, toDo: 'x' };
			const { html } = await mailAbout(
				failedEvent({ message: 'No', context: { metadata } } as unknown as IDataObject),
			);
			expect(html).toContain('<li style="margin-bottom: 16px"><strong>');
		}
	});
});

describe('a run that stopped somewhere else', () => {
	test('in a node of n8n, such as an Edit Fields that gives the settings: its message and its node', async () => {
		const { execution } = await runPayroll(sandbox(), { fromYear: 'twintig' }, { edit: withEditFields });
		const { subject, text } = await mailAbout(errorEvent(execution, PAYROLL));
		expect(subject).toBe(`Gestopt: ${PAYROLL}`);
		expect(text).toContain('is gestopt voordat hij klaar was');
		expect(text).toContain('bij het blok “Settings”');
		expect(text).toContain("'fromYear' expects a number but we got 'twintig'");
		expect(text).not.toMatch(/ at .*\.ts:/);
	});

	test('before it had an execution, as when a trigger fails', async () => {
		const trigger = { error: { message: 'No such cron', timestamp: 0 }, mode: 'trigger' };
		const { text } = await mailAbout({ trigger, workflow: { id: 'w1', name: 'Nightly' } });
		expect(text).toContain('No such cron');
		expect(text).not.toContain('De run in n8n');
	});

	test("n8n's own example, when it is started by hand", async () => {
		const error = { message: 'Example Error Message', stack: 'Stacktrace' };
		const { subject, text } = await mailAbout(event(error, 'Example Workflow'));
		expect(subject).toBe('Gestopt: Example Workflow');
		expect(text).toContain('Example Error Message');
		expect(text).not.toContain('Stacktrace');
	});

	test('and of which nothing is known', async () => {
		const { subject, text } = await mailAbout({});
		expect(subject).toBe('Gestopt: zonder naam');
		expect(text).toContain('n8n gave no message');
	});
});

test.each([
	['summer', '2026-07-01T04:30:00Z', 'woensdag 1 juli 2026 om 06:30'],
	['winter', '2026-12-31T23:05:00Z', 'vrijdag 1 januari 2027 om 00:05'],
])('the time is Dutch, in %s', async (_season, instant, dutch) => {
	const { text } = await mailAbout(event({ message: 'No', timestamp: Date.parse(instant) }));
	expect(text).toContain(`Wanneer: ${dutch}`);
});

describe('what a service or a person wrote', () => {
	const HOSTILE = `<img src=x onerror="alert('1')"> & <script>steal()</script>\n<leeg> $& {{ 1 + 1 }} \${x}`;

	test('stands in the mail as text, in HTML too', async () => {
		const mail = await mailAbout(
			rowEvent({
				resource: 'payrollJournal',
				key: '<b>k</b>',
				run: '1',
				companyName: HOSTILE,
				reason: HOSTILE,
			}),
		);
		expect(mail.text).toContain(`Uitleg: ${HOSTILE.replace('\n', ' ')}`);
		expect(mail.html).not.toMatch(/<(img|script|leeg|b)\b/);
		expect(mail.html).toContain('&#60;script&#62;steal()&#60;/script&#62;');
		expect(mail.html).toContain('{{ 1 + 1 }} ${x}');
	});

	test('also when n8n wrote it', async () => {
		const { html } = await mailAbout(event({ message: HOSTILE, description: HOSTILE }, HOSTILE));
		expect(html).not.toMatch(/<(img|script|leeg)\b/);
		expect(html.match(/&#60;leeg&#62;/g)).toHaveLength(3);
	});

	test('cannot add a line to the head of the mail', async () => {
		const name = 'Payroll\r\nBcc: thief@example.com\r\n\r\nHello';
		const { source, subject, to } = await mailAbout(rowEvent({}, name));
		expect(subject).toBe('1 punt vraagt je aandacht: Payroll Bcc: thief@example.com Hello');
		expect(to).toBe(ADDRESSES.recipient);
		expect(source).not.toMatch(/^Bcc:/m);
	});
});

test.each<[string, Partial<Row>, RegExp]>(
	few([
		[
			'a company',
			{ resource: 'payrollJournal', company: '1', companyName: 'EBH' },
			/Lonen van EBH \(WB-1 #1\)/,
		],
		['all invoices', { key: 'invoices' }, /Facturen \(e-Boekhouden\): niet verwerkt/],
		['hour types', { resource: 'hourType', service: 'OutSmart', key: 'OutSmart' }, /Uursoorten \(OutSmart\)/],
		['a thing to come', { resource: 'quote', service: 'Else' }, /quote \(Else\): niet verwerkt/],
	]),
)('%s has a Dutch name', async (_what, row, named) => {
	expect((await mailAbout(rowEvent(row))).text).toMatch(named);
});

test('several recipients', async () => {
	const { to } = await mailAbout(rowEvent({}), { recipient: 'a@example.com, b@example.com' });
	expect(to).toBe('a@example.com, b@example.com');
});

test('without a sender it comes from the first recipient', async () => {
	const { from } = await mailAbout(rowEvent({}), { recipient: 'a@example.com, b@example.com', sender: '' });
	expect(from).toBe('a@example.com');
});
