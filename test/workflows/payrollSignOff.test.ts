import { byToken, type Answer } from '../../engine';
import { readWorkflow } from '../../engine/workflow-file';
import { useMailbox, withoutPauses } from '../support/mailbox';
import { bookedEntries, payMore, runPayroll, unequal } from '../support/payrollWorkflow';
import { credentialsOf } from '../support/runOperation';
import { inAdministration, withCredential, withSteps } from '../support/steps';
import {
	meanwhile,
	NO,
	NO_CHOICE,
	REVIEWER,
	runSignOff,
	SIGN_OFF_WORKFLOW,
	YES,
} from '../support/signOffWorkflow';
import { few } from '../support/runs';
import { startNear, useSandbox } from '../support/sandbox';

const mailbox = useMailbox();

const sandbox = useSandbox();

const OCTOBER = 822;
const run = async (answers: Answer[], settings: Record<string, unknown> = {}) =>
	await runSignOff(sandbox(), answers, settings);
const change = () => payMore(sandbox(), OCTOBER, '0.01');
const BOTH = ['2026-09-30 NMBRS 12345/2026-09/821', '2026-10-31 NMBRS 12345/2026-10/822'];

describe('the mail', () => {
	test('says what would be booked, its fingerprint, and that nothing is booked yet; then the run waits', async () => {
		const { status, execution } = await run([]);
		expect(status).toBe('waiting');
		expect(sandbox().writes()).toEqual([]);
		const [mail, ...others] = await mailbox.mails();
		expect(others).toEqual([]);
		expect(mail).toMatchObject({ to: REVIEWER, from: REVIEWER });
		expect(mail?.subject).toMatch(/^Akkoord gevraagd: 2 loonjournaalposten van /);
		const [item] = execution.items('Write sign-off');
		expect(item).toMatchObject({
			asks: true,
			count: 2,
			fingerprints: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
		});
		expect(item?.html).toContain(`Vingerafdruk: ${String(item?.fingerprints)}`);
		expect(mail?.html).toContain('Er is nog niets geboekt.');
		expect(item?.html).toContain('bewijst niet wie het gaf');
		expect(mail?.html).toMatch(/31-10-2026: \d{1,3}(\.\d{3})*,\d{2}/);
		// The page behind its button has every line.
		expect(item?.html).toContain('<td class="amount" align="right">');
		expect(item?.html).toContain('wordt geboekt');
		expect(item?.html).toContain('Dit staat klaar om te boeken');
	});

	test('carries no answer in its link: whatever follows it only opens the page', async () => {
		await run([]);
		const [mail] = await mailbox.mails();
		const links = [...(mail?.html.matchAll(/href="([^"]+)"/g) ?? [])];
		expect(links).toHaveLength(1);
		expect(mail?.html).toContain('Bekijk en antwoord');
	});

	test('is from the sender that Settings names', async () => {
		await run([], { sender: 'n8n@example.com' });
		expect((await mailbox.mails())[0]).toMatchObject({ to: REVIEWER, from: 'n8n@example.com' });
	});

	test('is not sent when there is nothing to book', async () => {
		await runPayroll(sandbox());
		const { status, codes, message } = await run([]);
		expect(await mailbox.mails()).toEqual([]);
		expect(status).toBe('success');
		expect(codes).toEqual(['journalEqualsBooks', 'journalEqualsBooks', 'nothingToSign']);
		expect(message).toBe('nothing to synchronize');
	});

	test('is not sent while preview is on', async () => {
		const { status, codes } = await run([], { preview: true });
		expect(await mailbox.mails()).toEqual([]);
		expect([status, sandbox().writes()]).toEqual(['success', []]);
		expect(codes).toContain('signOffNotSent');
	});

	test.each(few(['de controleur', 'a@example.com, b@example.com', 'a@example', 'a b@example.com']))(
		'is not sent to %j, and nothing is read',
		async (reviewer) => {
			const { status, codes, failure } = await run([], { reviewer });
			expect([status, codes]).toEqual(['error', ['settingsWrong']]);
			expect(failure).toContain("'Reviewer' is");
			expect([sandbox().calls, await mailbox.mails()]).toEqual([[], []]);
		},
	);

	test('n8n does not start without a reviewer', async () => {
		const { status, codes, failure } = await run([], { reviewer: '' });
		expect([status, codes, failure]).toEqual(['error', [], expect.stringContaining('Reviewer')]);
		expect([sandbox().calls, await mailbox.mails()]).toEqual([[], []]);
	});

	test('that is refused twice is sent the third time', async () => {
		withoutPauses();
		mailbox.refusals = 2;
		const { message } = await run([YES]);
		expect([message, (await mailbox.mails()).length]).toEqual(['2 payroll journals booked', 1]);
	});

	test('that cannot be sent books nothing', async () => {
		withoutPauses();
		mailbox.refusals = 9;
		const { status } = await run([YES].slice(0, 0));
		expect([status, sandbox().writes()]).toEqual(['error', []]);
	});
});

describe('after an approval', () => {
	test('what was shown is booked, and each row says who was asked and when the answer came', async () => {
		const { status, rows, message } = await run([YES]);
		expect([status, message]).toEqual(['success', '2 payroll journals booked']);
		expect(bookedEntries(sandbox())).toEqual(BOTH);
		expect(unequal(sandbox())).toEqual([]);
		for (const row of rows) {
			expect(row).toMatchObject({ askedAddress: REVIEWER, answeredAt: '2026-11-20 14:05', preview: false });
			expect(row.reason).toContain(`via de mail aan ${REVIEWER} op 20-11-2026 om 14:05`);
		}
	});

	test('in an n8n that does not tell the time of the answer, the time at which the run went on', async () => {
		const { rows } = await run([{ data: { Antwoord: 'Akkoord' } }]);
		expect(rows[0]).toMatchObject({ answeredAt: expect.stringMatching(/^2026-11-20 \d\d:\d\d$/) as string });
	});

	test('nothing is booked when the payroll changed by a cent; the next run asks again, and books', async () => {
		const { status, rows, codes, failure } = await run([meanwhile(change)]);
		expect([status, sandbox().writes()]).toEqual(['error', []]);
		expect(codes).toEqual(['changedSinceApproval', 'changedSinceApproval']);
		expect(rows[0]).toMatchObject({ action: 'blocked', attention: true, askedAddress: REVIEWER });
		expect(failure).toContain('veranderd sinds het akkoord');
		const next = await run([YES]);
		expect(next.message).toBe('2 payroll journals booked');
		expect(unequal(sandbox())).toEqual([]);
		expect(await mailbox.mails()).toHaveLength(2);
	});

	test.each([
		['credential', withCredential('of-another-client')],
		['administration', inAdministration('Bakkerij De Korst B.V.')],
	])('nothing is booked when the step that books has another %s', async (_what, change) => {
		const workflow = withSteps(SIGN_OFF_WORKFLOW, ['Book what was approved'], change);
		const { status, codes, failure } = await runSignOff(sandbox(), [YES], {}, workflow);
		expect([status, sandbox().writes()]).toEqual(['error', []]);
		expect(codes).toEqual(['changedSinceApproval', 'changedSinceApproval']);
		expect(failure).toContain('hetzelfde account en dezelfde Administration');
	});

	test.each([
		['SOAP', readWorkflow(SIGN_OFF_WORKFLOW), 'eBoekhoudenSoapApi'],
		['REST', byToken(readWorkflow(SIGN_OFF_WORKFLOW)), 'eBoekhoudenRestApi'],
	])(
		'over %s nothing is booked in the books of another, of whom the same credential is by then',
		async (_what, workflow, type) => {
			const other = await startNear();
			try {
				const { data = {} } = credentialsOf(other)[type] ?? {};
				const edit = meanwhile(async (change) => await change(type, data));
				const { status, codes } = await runSignOff(sandbox(), [edit], {}, workflow);
				expect([status, codes]).toEqual(['error', ['changedSinceApproval', 'changedSinceApproval']]);
				expect([sandbox().writes(), other.writes()]).toEqual([[], []]);
			} finally {
				await other.stop();
			}
		},
	);

	test('over REST too', async () => {
		const workflow = byToken(readWorkflow(SIGN_OFF_WORKFLOW));
		const { message } = await runSignOff(sandbox(), [YES], {}, workflow);
		expect(message).toBe('2 payroll journals booked');
		expect(unequal(sandbox())).toEqual([]);
	});
});

describe('without an approval nothing is booked', () => {
	test('after a no: told, and no failure', async () => {
		const { status, rows, codes } = await run([NO]);
		expect([status, sandbox().writes()]).toEqual(['success', []]);
		expect(codes).toEqual(['signOffDeclined', 'signOffDeclined']);
		expect(rows[0]).toMatchObject({
			action: 'skipped',
			askedAddress: REVIEWER,
			answeredAt: '2026-11-20 14:05',
		});
	});

	test('when nobody answers in time: told, and the run ends as failed', async () => {
		const { status, codes, rows } = await run([null]);
		expect([status, sandbox().writes()]).toEqual(['error', []]);
		expect(codes).toEqual(['signOffNotAnswered', 'signOffNotAnswered']);
		expect(rows[0]?.reason).toContain(REVIEWER);
	});

	test.each(NO_CHOICE)('after %s', async (_what, answer) => {
		const { codes } = await run([answer]);
		expect(codes).toEqual(['signOffNotAnswered', 'signOffNotAnswered']);
		expect(sandbox().writes()).toEqual([]);
	});

	test('switched off, nothing is read or asked', async () => {
		const { codes } = await run([], { active: false });
		expect(codes).toEqual(['switchedOff']);
		expect([sandbox().calls, await mailbox.mails()]).toEqual([[], []]);
	});
});
