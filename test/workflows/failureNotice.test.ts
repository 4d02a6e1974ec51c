import type { IDataObject } from 'n8n-workflow';
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
import { BAKERY, runPayroll, type PayrollOptions } from '../support/payrollWorkflow';
import { withEditFields } from '../support/settingsFields';
import { table } from '../support/journalFiles';
import { FORM, IN_TIME, runFiles, withFilesOf, YES } from '../support/payrollFileWorkflow';

const mailbox = useMailbox();
useDeduplicator();

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
			subject: `1 punt vraagt je aandacht: Bakkerij De Korst B.V. (${PAYROLL})`,
			from: ADDRESSES.sender,
			to: ADDRESSES.recipient,
		});
		expect(mail.text).toMatch(
			/^1 punt vraagt je aandacht\n\n1 loonjournaalpost geboekt\n\nDaily: .+ · [a-z]+dag \d{1,2} [a-z]+ 20\d\d om \d\d:\d\d · Open de uitvoering in n8n: /,
		);
		expect(mail.text).toContain(`Open de uitvoering in n8n: ${EXECUTION_URL}\n`);
		expect(mail.text).toContain(
			'• Oktober 2026: niet gelukt\n  De journaalpost is niet te lezen: het is geen XML. Bekijk de journaalpost van deze loonrun in de loonadministratie. Is die daar heel, meld dit dan aan de makers. De volgende uitvoering probeert het opnieuw.\n  Bakkerij De Korst B.V. · NMBRS 12345/2026/822',
		);
		expect(mail.html).toContain(
			`<a href="${EXECUTION_URL}" target="_blank" rel="noreferrer">Open de uitvoering in n8n</a>`,
		);
		// What went well is one line: no wages beside one question.
		for (const told of [mail.text, mail.html])
			expect(told).not.toMatch(/\d,\d\d\b(?!%)|Bruto lonen|September/);
	});

	test('a setting that cannot be', async () => {
		const { execution } = await runPayroll(sandbox(), { fromPeriod: 99 });
		const { text } = await mailAbout(errorEvent(execution, PAYROLL));
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

test('work orders: exactly the rows that failed, each with what to do', async () => {
	const { execution, rows } = await runOutSmart(sandbox(), NO_IMPORTS);
	const blocked = rows.filter(({ action }) => action === 'blocked');
	expect(blocked.length).toBeGreaterThan(1);
	const { subject, text, html } = await mailAbout(errorEvent(execution, 'Every 15 minutes'));
	expect(subject).toBe(`${blocked.length} punten vragen je aandacht (Every 15 minutes)`);
	for (const { key } of blocked) expect(text).toContain(`• ${key.split(' ')[0] ?? ''}: `);
	// The second has nothing to bill, which may be right.
	expect(text.match(/Verbeter dit in OutSmart\./g)).toHaveLength(2);
	expect(text.match(/Valt er niets te factureren\? Zet hem op Afgehandeld\./g)).toHaveLength(1);
	for (const { key } of rows.filter(({ action }) => action === 'created'))
		for (const told of [text, html]) expect(told).not.toContain(key);
});

test('of more than two hundred points the first are told, and how many more there are', async () => {
	const rows = Array.from({ length: 203 }, (_, at) => {
		const key = `WB-${at + 1}`;
		return { workOrder: key, key, reason: `Because of ${at}` };
	});
	const { subject, text, html } = await mailAbout(rowsEvent(rows));
	expect(subject).toContain('203 punten');
	for (const mail of [text, html]) {
		expect(mail).toContain('WB-200');
		expect(mail).not.toContain('WB-201');
		expect(mail).toContain('Niet getoond: nog 3.');
	}
});

describe('a question', () => {
	test('has its answers in a list: what to copy, what it does and its amount', async () => {
		const send = async (amount: string) =>
			await runFiles(
				sandbox(),
				{},
				{
					startNode: FORM,
					items: [withFilesOf({ [`${amount}.csv`]: table(amount) }, 'Bestand_')],
					answers: [YES, IN_TIME],
				},
			);
		await send('12500,00');
		const { text, html } = await mailAbout(errorEvent((await send('12600,00')).execution, 'Files'));
		expect(text).toMatch(
			/Zet een hiervan bij 'Corrections → Decisions':\n {2}• Nieuwere versie van 12500,00\.csv, mutatie \d+: boekt het verschil, 100,00\n {4}Q[0-9a-f]{11}=correct:\S+\n {2}• Nog een loonrun/,
		);
		expect(html).toMatch(
			/<li>Nog een loonrun, ernaast: boekt <b>12\.600,00<\/b><br><code class="answer"[^>]*>Q[0-9a-f]{11}&#61;book<\/code><\/li>/,
		);
	});
});

describe('a service that did not answer', () => {
	const failing = async (startNode: string, operations: string[], options: Partial<PayrollOptions> = {}) => {
		for (const operation of operations)
			sandbox().faults.inject({ kind: 'unavailable', operation, times: 50 });
		const { execution } = await runPayroll(sandbox(), {}, { startNode, ...options });
		return errorEvent(execution, PAYROLL);
	};
	const away = async (startNode: string, options?: Partial<PayrollOptions>) =>
		await mailAbout(await failing(startNode, ['GetMutaties', 'GetAdministraties'], options));

	test('is one point, that asks nothing, with the next try of the schedule', async () => {
		const { subject, text } = await away('Every morning');
		expect(subject).toMatch(/^e-Boekhouden was niet bereikbaar/);
		expect(text.match(/niet bereikbaar/g)).toHaveLength(1);
		expect(text).toMatch(
			/Je hoeft niets te doen: [a-z]+dag \d+ [a-z]+ 20\d\d om 05:30 wordt het vanzelf weer geprobeerd\./,
		);
		// One that says that it is out of order is at its address.
		expect(text).not.toContain('Base URL');
		expect(text).not.toMatch(/Administration/);
	});

	test('is mailed once a day, whichever of its calls failed', async () => {
		await runFailureNotice(await failing('Every morning', ['GetMutaties']));
		await runFailureNotice(await failing('Every morning', ['GetGrootboekrekeningen']));
		await runFailureNotice(await failing('Every morning', ['Journals_GetByRunCompany_v2']));
		expect((await mailbox.mails()).map(({ subject }) => subject)).toEqual([
			expect.stringMatching(/^e-Boekhouden was/),
		]);
	});

	test('is told in a workflow without its schedule, which somebody deleted', async () => {
		const { text } = await away('Start by hand', {
			edit: (workflow) => ({
				...workflow,
				nodes: workflow.nodes.filter(({ name }) => name !== 'Every morning'),
			}),
		});
		expect(text).toContain('start de workflow later nog eens');
	});

	test('is not promised another try where nobody knows of one', async () => {
		const { subject, text } = await away('Start by hand');
		expect(subject).toMatch(/^e-Boekhouden was niet bereikbaar: start de workflow opnieuw/);
		expect(text).not.toMatch(/Je hoeft niets|Wat er nu gebeurt/);
		expect(text).toContain('start de workflow later nog eens');
	});
});

describe('a run that stopped somewhere else', () => {
	test('in a node of n8n, such as an Edit Fields that gives the settings: its message and its node', async () => {
		const { execution } = await runPayroll(sandbox(), { fromPeriod: 'twintig' }, { edit: withEditFields });
		const { subject, text } = await mailAbout(errorEvent(execution, PAYROLL));
		expect(subject).toBe(`Gestopt (${PAYROLL})`);
		expect(text).toContain('bij het blok “Settings”');
		expect(text).toContain("'fromPeriod' expects a number but we got 'twintig'");
		expect(text).not.toMatch(/ at .*\.ts:/);
	});

	test('before it had an execution, as when a trigger fails', async () => {
		const trigger = { error: { message: 'No such cron', timestamp: 0 }, mode: 'trigger' };
		const { text } = await mailAbout({ trigger, workflow: { id: 'w1', name: 'Nightly' } });
		expect(text).toContain('De trigger van de workflow is mislukt: er is niets gestart');
		expect(text).toContain('n8n heeft hiervan geen uitvoering bewaard.');
		expect(text).not.toContain('Open de uitvoering');
		expect(text).toContain('No such cron');
		expect(text).not.toContain('De run in n8n');
	});

	test('started by hand, it is an example of what comes in earnest', async () => {
		const example = event({ message: 'Example Error Message', stack: 'Stacktrace' }, 'Example Workflow');
		Object.assign(example.execution as IDataObject, { lastNodeExecuted: 'Node With Error', mode: 'manual' });
		const { subject, text } = await mailAbout(example);
		expect(subject).toMatch(/^Voorbeeld: 1 punt vraagt je aandacht: Bakkerij De Korst B\.V\. \(.+\)$/);
		expect(text).toMatch(/• Nog een loonrun, ernaast: boekt 1\.250,00\n {4}Q1214017e35b=book/);
		expect(text).not.toMatch(/Example|Stacktrace/);
	});

	test('and of which nothing is known', async () => {
		const { subject, text } = await mailAbout({});
		expect(subject).toBe('Gestopt (zonder naam)');
		expect(text).toContain('n8n gaf geen melding.');
	});
});

test.each([
	['summer', '2026-07-01T04:30:00Z', 'woensdag 1 juli 2026 om 06:30'],
	['winter', '2026-12-31T23:05:00Z', 'vrijdag 1 januari 2027 om 00:05'],
])('the time is Dutch, in %s', async (_season, instant, dutch) => {
	const { text } = await mailAbout(event({ message: 'No', timestamp: Date.parse(instant) }));
	expect(text).toContain(` · ${dutch} · `);
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
		expect(mail.text).toContain(`\n  ${HOSTILE.replace('\n', ' ')}\n`);
		expect(mail.html).not.toMatch(/<(img|script|leeg|b>k)\b/);
		expect(mail.html).toContain('&#60;script&#62;steal()&#60;/script&#62;');
		expect(mail.html).not.toMatch(/\{\{|\$\{/);
	});

	test('also when n8n wrote it', async () => {
		const { html } = await mailAbout(event({ message: HOSTILE, description: HOSTILE }, HOSTILE));
		expect(html).not.toMatch(/<(img|script|leeg)\b/);
		expect(html.match(/&#60;leeg&#62;/g)?.length).toBeGreaterThan(1);
	});

	test('cannot add a line to the head of the mail', async () => {
		const name = 'Payroll\r\nBcc: thief@example.com\r\n\r\nHello';
		const { source, subject, to } = await mailAbout(rowEvent({}, name));
		expect(subject).toBe('1 punt vraagt je aandacht (Payroll Bcc: thief@example.com Hello)');
		expect(to).toBe(ADDRESSES.recipient);
		// Below it, where a line happens to end says nothing.
		const [head] = source.split(/\r?\n\r?\n/);
		expect(head).toMatch(/^Subject:/m);
		expect(head).not.toMatch(/^Bcc:/m);
	});
});

test('several recipients', async () => {
	const { to } = await mailAbout(rowEvent({}), { recipient: 'a@example.com, b@example.com' });
	expect(to).toBe('a@example.com, b@example.com');
});

test('without a sender it comes from the first recipient', async () => {
	const { from } = await mailAbout(rowEvent({}), { recipient: 'a@example.com, b@example.com', sender: '' });
	expect(from).toBe('a@example.com');
});
