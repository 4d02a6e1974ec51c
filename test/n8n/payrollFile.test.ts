import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { itemsOf, messageOf } from './server/execution';
import type { SavedWorkflow } from './server/rest';
import { formCredential, PAYROLL_FILES, PAYROLL_FORM, prepared } from './server/templates';
import { until } from './server/wait';
import { FormVisit } from './support/form';
import { useN8n, type World } from './support/useN8n';
import { VERSIONS } from './support/versions';

const LOGIN = { user: 'loon', password: 'password-of-the-form' };
const may = (amount: string) =>
	[
		'Datum;Grootboek;Omschrijving;Debet;Credit',
		`31-05-2026;4000;Bruto lonen;${amount};`,
		`31-05-2026;1710;Netto lonen;;${amount}`,
		'',
	].join('\r\n');
// A name of a file must have no meaning for a page, or for n8n when it makes one.
const file = (amount = '12500,00') =>
	new File([may(amount)], "<script>alert(1)</script> $& $' {{ $env }} mei.csv", { type: 'text/csv' });

const COLUMNS = {
	...{ ledgerAccountColumn: 'Grootboek', amounts: 'debitAndCredit', dateColumn: 'Datum' },
	...{ debitColumn: 'Debet', creditColumn: 'Credit', periodColumn: '', costCentreColumn: '' },
};

/** The workflows that have the form: one that a failed test leaves would take its path from the next. */
const waiting: string[] = [];

async function unpublished({ client }: World): Promise<void> {
	for (const id of waiting.splice(0)) await client.deactivate(id);
}

/** The form, or with a schedule the folder. */
async function published(
	{ client, credentials }: World,
	settings: object,
	{ everySeconds, path }: { everySeconds?: number; path?: string } = {},
): Promise<SavedWorkflow> {
	const login = await client.createCredential(formCredential(LOGIN.password));
	const workflow = prepared(everySeconds ? PAYROLL_FILES : PAYROLL_FORM, {
		credentials: [...credentials, login],
		settings: { company: '12345', ...COLUMNS, ...settings },
		...(everySeconds && { schedule: { everySeconds } }),
	});
	for (const { type, parameters } of workflow.nodes)
		if (path && type.endsWith('.formTrigger')) Object.assign(parameters.options as object, { path });
	const saved = await client.createWorkflow(workflow);
	await client.activate(saved.id);
	waiting.push(saved.id);
	return saved;
}

async function opened({ url }: World, path = 'loonjournaalpost'): Promise<FormVisit> {
	const visit = new FormVisit(`${url}/form/${path}`, LOGIN);
	await visit.open();
	return visit;
}

/** The second page, or the last when there is nothing to ask. */
async function sent(
	world: World,
	amount?: string,
	path?: string,
): Promise<{ visit: FormVisit; page: string }> {
	const visit = await opened(world, path);
	return { visit, page: await visit.send({ 'field-0': file(amount) }) };
}

/** The page has the report as field 0, then its questions, then whether to book the rest. */
const chosen = (option: string) => JSON.stringify([option]);
const yes = { 'field-1': chosen('Boek dit: 12.500,00') };

/** As a browser reads the text of an attribute. */
function unescaped(text: string): string {
	return text
		.replace(/&#(x?)([0-9a-f]+);/gi, (_all, hex: string, code: string) =>
			String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
		)
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

const [current, ...older] = VERSIONS;

describe.each(current ? [current] : [])('$version', ({ version, install }) => {
	const folder = mkdtempSync(join(tmpdir(), 'loon-'));
	const installed = async () => {
		const installation = await install();
		return { ...installation, env: { ...installation.env, N8N_RESTRICT_FILE_ACCESS_TO: folder } };
	};
	const world = useN8n(`payroll-file-${version.length}`, undefined, installed);
	afterEach(() => unpublished(world()));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const booked = () =>
		world()
			.sandbox.books.memorials()
			.filter(({ voucher }) => voucher.startsWith('NMBRS 12345/2026-05'));

	test('a file is shown first and booked after a yes; a no and the same file again book nothing', async () => {
		const { client, sandbox } = world();
		const workflow = await published(world(), { preview: false });
		expect(await (await opened(world())).statusForStrangers()).toBe(401);

		const refusing = await sent(world());
		expect(refusing.page).toContain('wordt geboekt');
		expect(refusing.page).toMatch(/4000.*12\.500,00/s);
		expect(refusing.page).not.toContain('<script>alert');
		expect(await refusing.visit.statusWithoutToken()).toBe(401);
		expect(await refusing.visit.send({ 'field-1': chosen('Niets boeken') })).toContain('niet voor gekozen');
		await refusing.visit.leave();

		const [booking, late] = [await sent(world()), await sent(world())];
		expect(sandbox.writes()).toEqual([]);
		expect(await booking.visit.send(yes)).toMatch(/mutatie \d+/);
		await booking.visit.leave();
		expect(booked()).toHaveLength(1);
		expect(sandbox.books.balance('4000', { from: '2026-05-31', to: '2026-05-31' })).toBe('12500.00');

		expect(await late.visit.send(yes)).toContain('ongewijzigd');
		await late.visit.leave();
		const again = await sent(world());
		expect(again.page).toContain('Journaalpost en boekhouding zijn gelijk');
		await again.visit.leave();
		expect(booked()).toHaveLength(1);

		await client.deactivate(workflow.id);
		const messages: string[] = [];
		for (const { id } of await client.executionsOf(workflow.id)) {
			const execution = await client.ended(id);
			expect(execution.status).toBe('success');
			messages.push(messageOf(execution));
		}
		expect(messages).toContain('1 payroll journals booked');
	});

	test('what cannot be known is asked with a list, and carried out in the same execution', async () => {
		const { sandbox } = world();
		await published(world(), { preview: false });
		if (booked().length === 0) {
			const { visit } = await sent(world());
			await visit.send(yes);
			await visit.leave();
		}
		const before = booked().length;
		const silent = await sent(world(), '14000,00');
		expect(await silent.visit.send({ 'field-1': chosen('Niets boeken') })).toContain('class="banner idle"');
		await silent.visit.leave();
		expect(booked()).toHaveLength(before);
		const { visit, page } = await sent(world(), '14000,00');
		expect(page).toContain('Onder deze naam is al een loonrun geboekt');
		expect(page).not.toMatch(/Q[0-9a-f]{11}=|<script>alert/);
		const [choice = ''] =
			/ value='(Nieuwere versie van wat geboekt is: [^']*: boekt het verschil, 1\.500,00)'/
				.exec(page)
				?.slice(1) ?? [];
		expect(choice).not.toBe('');
		const last = await visit.send({ 'field-1': chosen(unescaped(choice)) });
		expect(last).toMatch(/bijgewerkt · .*mutatie \d+/);
		await visit.leave();
		expect(booked()).toHaveLength(before + 1);
		expect(sandbox.books.balance('4000', { from: '2026-05-31', to: '2026-05-31' })).toBe('14000.00');
	});

	test('a file of the folder is booked; a question about it fails, with the answers to enter', async () => {
		const { client, sandbox } = world();
		const put = (amount: string) => writeFileSync(join(folder, 'mei.csv'), may(amount));
		put('12500,00');
		const { id } = await published(world(), { preview: false, folder }, { everySeconds: 3 });
		await until(() => booked().length > 0 || undefined, { what: 'May', seconds: 60 });
		put('14000,00');
		const asking = async () => {
			const [last] = (await client.executionsOf(id)).filter(({ status }) => status === 'error');
			const rows =
				last && (itemsOf(await client.ended(last.id), 'Log')[0]?.rows as IDataObject[] | undefined);
			return rows?.find(({ options }) => (options as unknown[] | undefined)?.length);
		};
		const row = await until(asking, { what: 'the question', seconds: 60 });
		expect(row.code).toBe('runMayBeBooked');
		expect(sandbox.books.balance('4000', { from: '2026-05-31', to: '2026-05-31' })).toBe('12500.00');
		await client.deactivate(id);
		// One that had begun would book this file in the books of the next test.
		for (const execution of await client.executionsOf(id)) await client.ended(execution.id);
	});

	test('what cannot be read is said on the page, and nothing is booked', async () => {
		const { sandbox } = world();
		await published(world(), { preview: false, debitColumn: 'Debit' });
		const { visit, page } = await sent(world());
		expect(unescaped(page)).toContain("er is geen kolom 'Debit', wel 'Datum'");
		await visit.leave();
		expect(sandbox.writes()).toEqual([]);
	});

	test('of two forms each ends with a button to itself; a second click and a page that was sent change nothing', async () => {
		const { sandbox } = world();
		await published(world(), { preview: false });
		await published(world(), { preview: false, company: '12346' }, { path: 'lonen-van-een-ander' });
		const { visit } = await sent(world(), undefined, 'lonen-van-een-ander');
		const last = await visit.send(yes);
		expect(last).toContain('href="../form/lonen-van-een-ander"');
		expect(last).not.toContain('form/loonjournaalpost');
		const writes = sandbox.writes().length;
		// Of these the first takes the place of the request of the last page.
		await visit.again(yes);
		await visit.again(yes);
		expect(sandbox.writes()).toHaveLength(writes);
	});

	test('with preview on it asks nothing, and says how to book', async () => {
		const { sandbox } = world();
		await published(world(), {});
		const { visit, page } = await sent(world());
		expect(page).toContain('zou geboekt worden');
		expect(page).toContain('Klopt het?');
		await visit.leave();
		expect(sandbox.writes()).toEqual([]);
	});
});

for (const { version, install } of older)
	describe(`${version}, which shows the second page to everyone`, () => {
		const world = useN8n(`payroll-file-${version.length}`, undefined, install);
		afterEach(() => unpublished(world()));

		test('nothing of a file is read, shown or booked, and the page says why', async () => {
			const { sandbox, client } = world();
			const { id } = await published(world(), { preview: false });
			const { visit, page } = await sent(world());
			expect(page).toContain('Werk n8n bij naar 2.16 of nieuwer');
			expect(page).not.toContain('12.500');
			await visit.leave();
			expect(sandbox.calls).toEqual([]);
			// Its list of executions does not say how they ended.
			const failure = async () => {
				const [listed] = await client.executionsOf(id);
				return listed && (await client.execution(listed.id)).data?.resultData.error?.message;
			};
			expect(await until(failure, { what: 'the failure', seconds: 60 })).toContain(
				'niets gelezen of geboekt',
			);
		});
	});
