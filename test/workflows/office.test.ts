import { type readWorkflow } from '../../engine/workflow-file';
import type { Administration } from '../../sandbox/eboekhouden/books/administrations';
import { clientTable, rowsOfClient, runOffice, type ClientOfTable } from '../support/officeWorkflow';
import { restoreCalendar, setNow, setToday } from '../support/calendar';
import { BAKERY, FOUR_WEEKLY, runPayroll, WEEKLY } from '../support/payrollWorkflow';
import { recordsIn } from '../../base/values/records';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
let garage: Administration;
let florist: Administration;
beforeEach(anOffice);

/** Three companies, each with an administration of its own. */
function anOffice(): void {
	sandbox().reset();
	[FOUR_WEEKLY, WEEKLY].forEach((company) => sandbox().payroll.showCompany(company));
	garage = sandbox().administrations.add({ company: 'Garage Zuid B.V.', city: 'Breda' });
	florist = sandbox().administrations.add({ company: 'Bloemen Noord', city: 'Assen' });
}

const baker = (): ClientOfTable => ({
	...{ client: 'Bakkerij', company: String(BAKERY), fromYear: 2026, fromPeriod: 9 },
	administration: sandbox().administrations.own.company,
});
const mechanic = (): ClientOfTable => ({
	...{ client: 'Garage', company: String(FOUR_WEEKLY), fromYear: 2026, fromPeriod: 10 },
	administration: garage.guid,
});
const flowers = (): ClientOfTable => ({
	...{ client: 'Bloemen', company: String(WEEKLY), fromYear: 2026, fromPeriod: 43 },
	administration: florist.company.toUpperCase(),
});
const three = () => clientTable([baker(), mechanic(), flowers()]);
const booked = ({ books }: Administration) =>
	books
		.memorials()
		.map(({ date, voucher }) => `${date} ${voucher}`)
		.sort();
const ofPackage = (administration: Administration) =>
	booked(administration).filter((entry) => entry.includes('NMBRS '));

describe('a night', () => {
	test('every client is booked in its own administration, and the table says so', async () => {
		const table = three();
		const run = await runOffice(sandbox(), table);
		expect(run.lines).toEqual(['Bakkerij: booked', 'Garage: booked', 'Bloemen: booked']);
		expect(run.status).toBe('success');
		const [own, second, third] = [sandbox().administrations.own, garage, florist].map(ofPackage);
		expect(own?.every((entry) => entry.includes(`NMBRS ${BAKERY}/`))).toBe(true);
		expect(second?.every((entry) => entry.includes(`NMBRS ${FOUR_WEEKLY}/`))).toBe(true);
		expect(third?.every((entry) => entry.includes(`NMBRS ${WEEKLY}/`))).toBe(true);
		for (const entries of [own, second, third]) expect(entries?.length).toBeGreaterThan(0);
		expect(rowsOfClient(table)).toMatchObject([
			{
				client: 'Bakkerij',
				result: 'booked',
				counts: `booked ${own?.length}`,
				callsThisMonth: expect.any(Number),
			},
			{ client: 'Garage', result: 'booked', message: '' },
			{ client: 'Bloemen', result: 'booked' },
		]);
		expect(sandbox().administrations.openSessions).toBe(0);
	});

	test('that a client was booked is said once, also where no payment shows which side is debit', async () => {
		const { log } = await runOffice(sandbox(), three());
		const [first = {}] = recordsIn(log.rows).filter(({ client }) => client === 'Garage');
		expect(String(first.reason).match(/geboekt/gi)).toHaveLength(1);
		expect(first.reason).toMatch(/^Geboekt als mutatie 1\. Of debet en credit .+ met [\d.,]+ debet staan\.$/);
	});

	test('is for each client what the workflow of one company does', async () => {
		const administration = { __rl: true, mode: 'list', value: sandbox().administrations.own.guid };
		await runPayroll(sandbox(), { administration, companies: `id:${BAKERY}`, fromPeriod: 9 });
		const alone = booked(sandbox().administrations.own);
		expect(ofPackage(sandbox().administrations.own)).toHaveLength(2);
		anOffice();
		await runOffice(sandbox(), three());
		expect(booked(sandbox().administrations.own)).toEqual(alone);
	});

	test('the next execution of the night does nothing, and says how it stands', async () => {
		const table = three();
		await runOffice(sandbox(), table);
		const before = sandbox().writes().length;
		const again = await runOffice(sandbox(), table);
		expect(again.lines).toEqual(['Bakkerij: doneBefore', 'Garage: doneBefore', 'Bloemen: doneBefore']);
		expect(again.log.isNews).toBe(false);
		expect(sandbox().writes()).toHaveLength(before);
		expect(again.execution.order).not.toContain('Book one client');
	});

	test('columns of dates: closed books stay closed, and what was done today is done', async () => {
		const closed = { ...mechanic(), closedUntil: '2026-12-31' };
		const kinds = { closedUntil: 'date', lastRun: 'date' } as const;
		const table = clientTable([baker(), closed], undefined, kinds);
		const first = await runOffice(sandbox(), table);
		expect(ofPackage(garage)).toEqual([]);
		expect(first.lines).toEqual(expect.arrayContaining(['Bakkerij: booked']));
		expect(first.told.filter((row) => row.includes(' closed '))).not.toEqual([]);
		const again = await runOffice(sandbox(), table);
		expect(again.lines).toEqual(expect.arrayContaining(['Bakkerij: doneBefore', 'Garage: doneBefore']));
	});

	test('a table of texts, as the example of the package makes it, is the same', async () => {
		const asText = (client: ClientOfTable): ClientOfTable => ({
			...Object.fromEntries(Object.entries(client).map(([column, value]) => [column, String(value)])),
			active: 'ja',
		});
		const kinds = Object.fromEntries(
			['active', 'fromYear', 'fromPeriod', 'callsThisMonth'].map((column) => [column, 'string' as const]),
		);
		const table = clientTable([baker(), mechanic()].map(asText), undefined, kinds);
		const example = { active: 'nee', fromYear: 'jaar', closedUntil: 'datum', callsThisMonth: 'leeg laten' };
		table.insert({ client: 'Voorbeeld', company: 'id uit Nmbrs', ...example });
		const run = await runOffice(sandbox(), table);
		expect(run.lines).toEqual(['Bakkerij: booked', 'Garage: booked', 'Voorbeeld: inactive']);
		expect(run.status).toBe('success');
		expect((await runOffice(sandbox(), table)).lines).toEqual([
			...['Bakkerij: doneBefore', 'Garage: doneBefore', 'Voorbeeld: inactive'],
		]);
	});

	test('what does not fit goes on in the next execution', async () => {
		const table = three();
		expect((await runOffice(sandbox(), table, { maxClients: 2 })).lines).toEqual([
			...['Bakkerij: booked', 'Garage: booked', 'Bloemen: later'],
		]);
		expect((await runOffice(sandbox(), table, { maxClients: 2 })).lines).toEqual([
			...['Bloemen: booked', 'Bakkerij: doneBefore', 'Garage: doneBefore'],
		]);
	});

	test('no client is begun when the time is over', async () => {
		const table = three();
		setToday('2026-11-20');
		const before = () => {
			setNow(Date.now() + 30 * 60_000);
		};
		try {
			const run = await runOffice(sandbox(), table, { minutes: 45 }, { perClient: { before } });
			expect(run.lines).toEqual(['Bakkerij: booked', 'Garage: booked', 'Bloemen: later']);
			expect(run.log).toMatchObject({ later: 1, isNews: true });
			expect(run.log.headline).toContain('1 klant komt later aan de beurt');
			expect(rowsOfClient(table)[2]).toMatchObject({ client: 'Bloemen', lastRun: null });
		} finally {
			restoreCalendar();
		}
	});

	test('a preview writes nothing and says what would be booked; then it is booked', async () => {
		const table = three();
		const preview = await runOffice(sandbox(), table, { preview: true });
		expect(sandbox().writes()).toEqual([]);
		expect(preview.lines).toEqual(['Bakkerij: preview', 'Garage: preview', 'Bloemen: preview']);
		expect(preview.log.headline).toMatch(
			/^Proefrun: 3 klanten, 3 bekeken: \d+ loonruns zouden geboekt of bijgewerkt worden/,
		);
		expect((await runOffice(sandbox(), table)).lines).toEqual([
			'Bakkerij: booked',
			'Garage: booked',
			'Bloemen: booked',
		]);
	});

	test.each([{ recipient: 'kantoor' }, { recipient: 'a@example.com', sender: 'n8n' }])(
		'a mail address that is none holds nothing: the overview says once why it was not mailed: %j',
		async (mail) => {
			const table = three();
			const run = await runOffice(sandbox(), table, mail);
			expect(run.lines).toEqual(['Bakkerij: booked', 'Garage: booked', 'Bloemen: booked']);
			expect(run.told.filter((row) => row.includes(' blocked '))).toEqual(['mail blocked overviewNotMailed']);
			expect(run.log.headline).toContain('1 klant vraagt');
			expect(JSON.stringify(run.log.failingRows)).toContain(Object.values(mail).at(-1));
			expect(run.execution.order).not.toContain('Send the overview');
			expect([run.status, run.execution.order]).toEqual([
				'error',
				expect.arrayContaining(['Needs a person?']),
			]);
			const again = await runOffice(sandbox(), table, mail);
			expect([again.status, again.told]).toEqual(['success', []]);
		},
	);

	test.each(['', 'kantoor'])('switched off: nothing is called, or mailed to %j', async (recipient) => {
		const { status, told, execution } = await runOffice(sandbox(), three(), { active: false, recipient });
		expect([status, told]).toEqual(['success', ['settings skipped switchedOff']]);
		expect(sandbox().calls).toEqual([]);
		expect(execution.order).not.toContain('Send the overview');
	});

	test('calls are counted by client', async () => {
		const table = three();
		await runOffice(sandbox(), table);
		const counted = (rowsOfClient(table) as { callsThisMonth: number }[]).map((row) => row.callsThisMonth);
		const made = (guid: string) =>
			sandbox().calls.filter(
				({ operation, administration }) => operation === 'GetMutaties' && administration === guid,
			).length;
		expect(counted).toEqual([sandbox().administrations.own, garage, florist].map(({ guid }) => made(guid)));
		table.update(
			{ type: 'and', filters: [{ columnName: 'id', condition: 'gt', value: 0 }] },
			{ lastRun: '' },
		);
		await runOffice(sandbox(), table);
		const after = (rowsOfClient(table) as { callsThisMonth: number }[]).map((row) => row.callsThisMonth);
		for (const [at, count] of after.entries()) expect(count).toBeGreaterThan(counted[at] ?? 0);
	});
});

describe('one client that goes wrong', () => {
	const others = ['Garage: booked', 'Bloemen: booked'];

	test('a row that cannot be done says so in the table, and fails one execution of a day', async () => {
		const table = clientTable([{ ...baker(), company: 'Bakkerij' }, mechanic()]);
		expect((await runOffice(sandbox(), table)).status).toBe('error');
		expect(rowsOfClient(table)[0]).toMatchObject({
			...{ result: 'attention', counts: 'blocked 1', message: expect.stringContaining('company') },
		});
		const again = await runOffice(sandbox(), table);
		expect([again.status, again.lines]).toEqual(['success', ['Bakkerij: attention', 'Garage: doneBefore']]);
		expect(again.log.isNews).toBe(false);
		table.update(
			{ type: 'and', filters: [{ columnName: 'client', condition: 'eq', value: 'Bakkerij' }] },
			{ company: String(BAKERY) },
		);
		expect((await runOffice(sandbox(), table, { clients: 'bakkerij' })).lines).toEqual([
			'Bakkerij: booked',
			'Garage: doneBefore',
		]);
	});

	test('an administration that the login does not see', async () => {
		const table = clientTable([{ ...baker(), administration: 'Bakkerij De Kurst' }, mechanic(), flowers()]);
		const run = await runOffice(sandbox(), table);
		expect(run.lines.slice(1)).toEqual(others);
		expect(run.lines[0]).toMatch(/^Bakkerij: (failed|attention)$/);
		for (const administration of sandbox().administrations.all)
			expect(ofPackage(administration).filter((entry) => entry.includes(`NMBRS ${BAKERY}/`))).toEqual([]);
		expect(run.status).toBe('error');
	});

	test('an administration that cannot be opened', async () => {
		garage.refuses = { code: 'EP_009', text: 'geen toegang' };
		const run = await runOffice(sandbox(), three());
		expect(run.lines).toEqual(['Bakkerij: booked', 'Garage: failed', 'Bloemen: booked']);
		garage.refuses = undefined;
	});

	test('an execution for one client that dies is a failed row, and is done by the next execution', async () => {
		const table = three();
		const before = (_items: unknown, count: number) => {
			if (count === 2) throw new Error('The worker was killed');
		};
		const run = await runOffice(sandbox(), table, {}, { perClient: { before } });
		expect(run.lines).toEqual(['Bakkerij: booked', 'Garage: unsure', 'Bloemen: booked']);
		expect(run.told.join()).toContain('Garage failed clientStopped');
		expect(run.status).toBe('error');
		expect((await runOffice(sandbox(), table)).lines).toEqual([
			...['Garage: booked', 'Bakkerij: doneBefore', 'Bloemen: doneBefore'],
		]);
	});

	test('decisions that cannot be read stop only those clients, and the table and its column are named', async () => {
		const wrong = [
			{ ...baker(), decisions: '887 boeken' },
			{ ...mechanic(), decisions: '12=ja' },
		];
		const table = clientTable([...wrong, flowers()]);
		const run = await runOffice(sandbox(), table);
		expect(run.lines).toEqual(['Bakkerij: attention', 'Garage: attention', 'Bloemen: booked']);
		expect([sandbox().administrations.own, garage].flatMap(ofPackage)).toEqual([]);
		const [first = {}, second = {}] = recordsIn(run.log.failingRows);
		expect(first.reason).toBe(
			"De regel van klant 'Bakkerij' klopt niet: in 'decisions' staat '887 boeken', niet te lezen: kopieer de tekst uit de regel. Verbeter hem in de tabel; er is niets voor deze klant geboekt.",
		);
		expect(second.reason).toContain("De regel van klant 'Garage' klopt niet: in 'decisions' staat '12=ja'");
		expect(rowsOfClient(table)[0]?.message).toContain("klopt niet: in 'decisions' staat '887 boeken'");
	});

	test('what is told of one client names no other, whatever is wrong in its row', async () => {
		const twin = sandbox().administrations.add({ company: florist.company, city: 'Delfzijl' });
		const others = [garage, florist, twin].map(({ guid }) => guid);
		others.push('Breda', 'Delfzijl', 'Garage', 'Bloemen', String(FOUR_WEEKLY), String(WEEKLY));
		const wrong: [ClientOfTable, string][] = [
			[{ administration: 'Nergens' }, 'administrationUnknown'],
			[{ administration: garage.guid.slice(0, 20) }, 'administrationUnknown'],
			[{ company: '99999' }, 'noSuchCompany'],
			[{ administration: 'bloemen noord' }, 'administrationTwice'],
		];
		for (const [change, code] of wrong) {
			const table = clientTable([{ ...baker(), client: 'Klant', ...change }]);
			const { log, told } = await runOffice(sandbox(), table);
			expect(told.join()).toContain(code);
			expect(String(log.text)).toContain('Klant');
			const { administration, ...row } = rowsOfClient(table)[0] ?? {};
			const asTyped = JSON.stringify(administration).slice(1, -1).toLowerCase();
			const all = JSON.stringify([row, log]).toLowerCase().replaceAll(asTyped, '');
			const named = others.filter((name) => all.includes(name.toLowerCase()));
			expect([code, named]).toEqual([code, []]);
		}
	});

	test('a service that does not answer', async () => {
		sandbox().faults.inject({
			service: 'e-Boekhouden',
			administration: garage.guid,
			kind: 'unavailable',
			times: 1000,
		});
		const run = await runOffice(sandbox(), three());
		expect(run.lines).toEqual(['Bakkerij: booked', 'Garage: failed', 'Bloemen: booked']);
		// As calm as the mail of the failure.
		expect(run.log.subject).toBe('Lonen van alle klanten: e-Boekhouden was niet bereikbaar');
		expect(run.log.report).toContain('<h2>e-Boekhouden was niet bereikbaar</h2>');
		expect(`${String(run.log.text)}${String(run.log.report)}`).not.toMatch(/vraagt je aandacht|wacht iets/);
	});

	test('an inactive client is left, and told', async () => {
		const run = await runOffice(sandbox(), clientTable([{ ...baker(), active: false }, mechanic()]));
		expect(run.lines).toEqual(['Garage: booked', 'Bakkerij: inactive']);
	});
});

describe('a table that changes while it runs', () => {
	test('a row that is deleted: booked as it was read, and told that it is not written down', async () => {
		const table = three();
		let gone = false;
		table.before = (call) => {
			if (call !== 'update' || gone) return;
			gone = true;
			table.remove({ type: 'and', filters: [{ columnName: 'client', condition: 'eq', value: 'Bakkerij' }] });
		};
		const run = await runOffice(sandbox(), table);
		expect(run.lines).toEqual(['Bakkerij: booked', 'Garage: booked', 'Bloemen: booked']);
		expect(run.told.filter((row) => row.includes('statusNotKept'))).toHaveLength(1);
		expect(run.status).toBe('success');
	});

	test('a table that cannot be written, or lacks the columns, stops nothing', async () => {
		const table = three();
		table.removeColumn('counts');
		const run = await runOffice(sandbox(), table);
		expect(run.lines).toEqual(['Bakkerij: booked', 'Garage: booked', 'Bloemen: booked']);
		expect(run.told.join()).toContain('statusNotKept');
	});

	test('no table: one row says so, and nothing is read', async () => {
		const run = await runOffice(sandbox(), null);
		expect(run.told).toEqual(['clients blocked clientsNotRead']);
		expect(run.status).toBe('error');
		expect(sandbox().calls).toEqual([]);
	});
});

test('the sub-workflow that a user forgot to choose is told for every client', async () => {
	const forgotten = (file: ReturnType<typeof readWorkflow>) => {
		const step = file.nodes.find(({ name }) => name === 'Book one client');
		if (step) step.parameters.workflowId = { __rl: true, mode: 'list', value: 'nowhere' };
		return file;
	};
	const run = await runOffice(sandbox(), three(), {}, { edit: forgotten });
	expect(run.lines).toEqual(['Bakkerij: unsure', 'Garage: unsure', 'Bloemen: unsure']);
});
