import { useSandbox } from '../../support/sandbox';
import { failureOf, triggerOf } from './support';

const BAKERY = 12345;
const OCTOBER = 822;

const sandbox = useSandbox();
const SETTINGS = { companies: String(BAKERY), fromYear: 2026, fromPeriod: 9 };
const trigger = async (event: string, parameters = {}) =>
	await triggerOf('nmbrsTrigger', sandbox(), { event, ...SETTINGS, ...parameters });
const runsOf = (items: Record<string, unknown>[] | null) => items?.map(({ run, id }) => run ?? id) ?? null;

/** A run with the journal of October. */
function addRun(): string {
	const { payroll } = sandbox();
	const { journals } = payroll.run(BAKERY, OCTOBER);
	const id = payroll.addRun(BAKERY, { year: 2026, periodStart: 11, journals: structuredClone(journals) });
	return String(id);
}

test('a new journal, as Get Many gives one item for each', async () => {
	const created = await trigger('journalCreated');
	expect(await created.activate()).toEqual([]);
	expect(await created.poll()).toBeNull();
	const run = addRun();
	const [item, ...others] = (await created.poll()) ?? [];
	expect(others).toEqual([]);
	const about = { source: 'NMBRS', company: String(BAKERY), run, year: 2026, state: 'ready' };
	expect(item).toMatchObject({ event: 'journalCreated', ...about });
	expect(item?.entries).not.toEqual([]);
	created.restart();
	expect(await created.poll()).toBeNull();
	expect(sandbox().writes()).toEqual([]);
});

test('a changed journal; a new one is none, and is watched from then on, also when n8n starts anew', async () => {
	const changed = await trigger('journalChanged');
	expect(await changed.activate()).toEqual([]);
	const run = addRun();
	expect(await changed.poll()).toEqual([]);
	changed.restart();
	const change = (id: number) =>
		sandbox().payroll.changeJournal(BAKERY, id, ([first]) => {
			const [line] = first?.lines ?? [];
			if (line) line.description = 'Gecorrigeerd';
		});
	change(Number(run));
	expect(runsOf(await changed.poll())).toEqual([run]);
	change(OCTOBER);
	expect(runsOf(await changed.poll())).toEqual([String(OCTOBER)]);
	expect(await changed.poll()).toBeNull();
	expect(JSON.stringify(changed.kept)).not.toContain('Gecorrigeerd');
});

test('a run that is locked, and locked again', async () => {
	const { payroll } = sandbox();
	payroll.unlock(BAKERY, OCTOBER);
	const locked = await trigger('runLocked');
	expect(await locked.activate()).toEqual([]);
	payroll.lock(BAKERY, OCTOBER);
	const given = await locked.poll();
	expect(given).toMatchObject([
		{ event: 'runLocked', company: String(BAKERY), id: String(OCTOBER), year: 2026, locked: true },
	]);
	payroll.unlock(BAKERY, OCTOBER);
	expect(await locked.poll()).toEqual([]);
	locked.restart();
	payroll.lock(BAKERY, OCTOBER);
	expect(runsOf(await locked.poll())).toEqual([String(OCTOBER)]);
});

const journalsRead = () =>
	sandbox().calls.filter(({ operation }) => operation.startsWith('Journals_')).length;

test('a new journal is looked for in runs that had none: of the others nothing is read again', async () => {
	const { payroll } = sandbox();
	const empty = payroll.addRun(BAKERY, { year: 2026, periodStart: 12 });
	const created = await trigger('journalCreated');
	await created.activate();
	const atStart = journalsRead();
	expect(atStart).toBe(3);
	expect(await created.poll()).toBeNull();
	expect(journalsRead() - atStart).toBe(1);
	payroll.run(BAKERY, empty).journals = structuredClone(payroll.run(BAKERY, OCTOBER).journals);
	expect(runsOf(await created.poll())).toEqual([String(empty)]);
	created.restart();
	expect(await created.poll()).toBeNull();
	// A run that is deleted, and one that is locked or not, are no news.
	payroll.deleteRun(BAKERY, OCTOBER);
	expect(await created.poll()).toBeNull();
	expect(journalsRead() - atStart).toBe(2);
});

test('many runs: all new ones are read, and 200 of the others in each poll, by turns', async () => {
	const { payroll } = sandbox();
	const { journals } = payroll.run(BAKERY, OCTOBER);
	const ids = Array.from({ length: 250 }, () =>
		payroll.addRun(BAKERY, { year: 2026, periodStart: 11, journals: structuredClone(journals) }),
	);
	const changed = await trigger('journalChanged');
	expect(await changed.activate()).toEqual([]);
	expect(journalsRead()).toBe(200);
	// Until all were read once, what was learned is kept, without an item.
	expect(await changed.poll()).toEqual([]);
	expect(journalsRead()).toBe(400);
	const others = [ids[7], ids[122], ids[249]].map((id) => id ?? 0);
	for (const id of others)
		payroll.changeJournal(BAKERY, id, ([first]) => {
			const [line] = first?.lines ?? [];
			if (line) line.description = 'Gecorrigeerd';
		});
	const given: unknown[] = [];
	for (let turn = 0; turn < 2; turn++) given.push(...(runsOf(await changed.poll()) ?? []));
	expect(given.sort()).toEqual(others.map(String).sort());
	expect(await changed.poll()).toBeNull();
});

test.each([
	[{ companies: 'Nergens' }, /Nergens/],
	[{ fromYear: 0 }, /fromYear|From Year|year/i],
])('bad settings: %j', async (parameters, said) => {
	for (const event of ['journalCreated', 'journalChanged', 'runLocked']) {
		const wrong = await trigger(event, parameters);
		expect(await failureOf(wrong.activate())).toMatch(said);
		expect(wrong.kept).toEqual({});
	}
});

test('by hand it shows the newest, and moves nothing', async () => {
	for (let index = 0; index < 20; index++) addRun();
	for (const event of ['journalCreated', 'journalChanged', 'runLocked']) {
		const shown = await trigger(event);
		const items = await shown.pollByHand();
		expect(items?.length).toBeGreaterThan(0);
		expect(shown.kept).toEqual({});
	}
	// Two events with journals, of which three are shown.
	expect(journalsRead()).toBe(6);
});
