import type { IDataObject } from 'n8n-workflow';
import { whyOf } from '../../../../base/words/codes';
import { NODE, runNode } from '../../../../engine';
import { payrollRow } from '../../../support/reportRows';

const FINGERPRINT = '3f9a1c2b4d5e6f708192a3b4c5d6e7f8';
const OTHER = '0123456789abcdef';
const REVIEWER = 'controle@example.com';

const asked = (change: object = {}) =>
	payrollRow({
		key: 'NMBRS 12345',
		action: 'skipped',
		code: 'signOffAsked',
		preview: true,
		attention: false,
		description: '',
		entries: [],
		fingerprint: FINGERPRINT,
		...change,
	});
const announced = (change: object = {}) =>
	payrollRow({ preview: true, code: 'journalWouldBeBooked', fingerprint: FINGERPRINT, ...change });

const GIVEN = { preview: false, reviewer: REVIEWER, language: 'nl' };

async function write(input: object[], parameters: Record<string, string | boolean> = {}) {
	const run = await runNode(
		'n8n-nodes-eboekhouden.syncReport',
		{ resource: 'log', operation: 'writeSignOff', ...GIVEN, ...parameters },
		{ credentials: {}, input: input as IDataObject[], timezone: 'Europe/Amsterdam' },
	);
	return run.items(NODE);
}

test('one mail of what waits for approval', async () => {
	const [mail, ...others] = await write([announced(), asked()]);
	expect(others).toEqual([]);
	expect(mail).toEqual({
		asks: true,
		reviewer: REVIEWER,
		subject: 'Akkoord gevraagd: 1 loonjournaalpost van Bakkerij De Korst B.V.',
		text: expect.stringMatching(
			/^Voor akkoord, Bakkerij De Korst B\.V\.: 1 loonjournaalpost\. .*\n\nMei 2026, /,
		) as string,
		html: expect.stringContaining('wordt geboekt') as string,
		fingerprints: FINGERPRINT,
		count: 1,
	});
	expect(mail?.text).not.toContain(FINGERPRINT);
	expect(mail?.html).toContain(`Bakkerij De Korst B.V. · Vingerafdruk: ${FINGERPRINT}`);
});

test('in English', async () => {
	const [mail] = await write([announced(), asked()], { language: 'en' });
	expect(mail?.subject).toMatch(/^Approval asked: 1 /);
	expect(mail?.text).toContain('Nothing has been booked yet.');
});

test('of several companies each has its fingerprint, and the subject names none', async () => {
	const theirs = { fingerprint: OTHER, company: '777', companyName: 'Andere B.V.' };
	const [mail] = await write([announced(), asked(), announced(theirs), asked(theirs)]);
	expect(mail).toMatchObject({
		subject: 'Akkoord gevraagd: 2 loonjournaalposten',
		fingerprints: `${FINGERPRINT}, ${OTHER}`,
		count: 2,
	});
	for (const fingerprint of [FINGERPRINT, OTHER])
		expect(mail?.html).toContain(`· Vingerafdruk: ${fingerprint}`);
	expect(mail?.text).toContain('\n\nAndere B.V.\nMei 2026, ');
});

test('what n8n would write otherwise in a subject stays out of it, and HTML is text', async () => {
	const company = { companyName: 'Jansen & <b>Zn</b>' };
	const [mail] = await write([announced(company), asked(company)]);
	expect(mail?.subject).toBe('Akkoord gevraagd: 1 loonjournaalpost van Jansen b Zn /b');
	expect(mail?.html).not.toContain('<b>Zn</b>');
});

test('says how much is left, and that it is not part of the approval', async () => {
	const totals = [{ ledgerAccount: '4000', name: 'Bruto', payroll: '0.00', booked: '9.00', change: '-9.00' }];
	const gone = { code: 'runVanished', run: '819', description: 'Juli 2026', stood: ['381'], totals };
	const blocked = payrollRow({ action: 'blocked', attention: true, preview: true, entries: [], ...gone });
	const [mail] = await write([announced(), blocked, asked()]);
	expect(mail?.text).toContain('1 punt vraagt aandacht en hoort niet bij dit akkoord');
	expect(mail?.fingerprints).toBe(FINGERPRINT);
	const [approved = '', others = ''] = String(mail?.html).split('Hierover gaat dit akkoord niet');
	expect(approved).not.toContain('Juli 2026');
	expect(approved).toContain('Precies dit wordt geboekt');
	expect(others).toContain('Juli 2026: geboekt, aandacht nodig');
	// What it would be reversed to is no part of it.
	expect(others).not.toContain('<table');
});

test.each([
	['nothing to approve', [payrollRow({ action: 'unchanged', entries: [] })], {}, 'nothingToSign', false],
	['nothing at all', [{ some: 'item' }], {}, 'nothingToSign', false],
	['preview on', [announced(), asked()], { preview: true }, 'signOffNotSent', false],
	[
		'a preview that nobody understands as off',
		[announced(), asked()],
		{ preview: '' },
		'signOffNotSent',
		false,
	],
	['no reviewer', [announced(), asked()], { reviewer: ' ' }, 'settingsWrong', true],
	['no address', [announced(), asked()], { reviewer: 'jan' }, 'settingsWrong', true],
	['two of them', [announced(), asked()], { reviewer: 'a@b.nl,c@d.nl' }, 'settingsWrong', true],
] as const)('%s: nobody is asked, and the rows go on', async (_what, input, parameters, found, attention) => {
	const items = await write([...input], parameters);
	expect(items.some(({ asks }) => asks)).toBe(false);
	expect(items.at(-1)).toMatchObject({ attention, preview: false });
	expect(whyOf(items.at(-1) ?? {})).toBe(found);
	expect(items).toHaveLength(input.filter((item) => 'action' in item).length + 1);
});

test('a row that only says that it asks has no fingerprint to approve', async () => {
	const items = await write([asked({ fingerprint: '' }), asked({ fingerprint: { a: 1 } })]);
	expect(items.at(-1)).toMatchObject({ code: 'nothingToSign' });
});

test('what does not fit on one page is asked of nobody, and told as a failure', async () => {
	const line = { ledgerAccount: '4000', name: 'Bruto lonen', costCentre: '', debit: '1.00', credit: '0.00' };
	const rows = Array.from({ length: 20_000 }, () => line);
	const items = await write([announced({ entries: [{ date: '2026-05-31', rows }] }), asked()]);
	expect(items.some(({ asks }) => asks)).toBe(false);
	expect(items.at(-1)).toMatchObject({
		code: 'signOffTooLarge',
		lines: 20_000,
		attention: true,
		preview: false,
	});
});
