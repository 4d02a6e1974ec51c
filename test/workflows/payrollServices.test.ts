import type { HttpAnswer } from '../../sandbox';
import { BAKERY, ourEntries, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/** What people and services do that once came out wrong in the books, on the shipped workflow. */
const sandbox = useSandbox();

const [SEPTEMBER, OCTOBER] = [821, 822];
const run = (settings: Record<string, unknown> = {}) => runPayroll(sandbox(), settings);
const ours = () => ourEntries(sandbox());

/** Every answer of these operations is as usual, but for what is made of its body; how often that was something else. */
function answers(operations: string[], change: (body: string) => string): () => number {
	let changed = 0;
	const answer = (carryOut: () => HttpAnswer) => {
		const usual = carryOut();
		const body = change(usual.body);
		if (body !== usual.body) changed++;
		return { ...usual, body };
	};
	for (const operation of operations)
		sandbox().faults.inject({ kind: 'own', operation, times: 1_000, answer });
	return () => changed;
}

test('runs before the start that only correct are counted in a row', async () => {
	const { journals } = sandbox().payroll.run(BAKERY, SEPTEMBER);
	const before = (await run()).counted[0]?.count as number;
	sandbox().payroll.addRun(BAKERY, { year: 2026, periodStart: 3, locked: true, journals });
	expect((await run()).counted).toMatchObject([
		{
			...{ code: 'runsBeforeStart', action: 'skipped', count: before + 1, from: '2026-09-01' },
			runs: expect.arrayContaining([expect.stringMatching(/^\d+ \(.+\)$/)]) as unknown,
		},
	]);
});

test('an administration without mutations or cost centres is read, and cost centres only when asked for', async () => {
	sandbox().books.mutations.splice(0);
	sandbox().books.costCentres.splice(0);
	const isEmpty = /<(\w+:)?(GetMutaties|GetKostenplaatsen)Result>.*?<\/\1?\2Result>/s;
	const emptied = answers(['GetMutaties', 'GetKostenplaatsen'], (body) =>
		body.includes('MutatieNr>') ? body : body.replace(isEmpty, '<$2Result/>'),
	);
	const { status, told } = await run();
	expect({ status, told }).toMatchObject({
		status: 'success',
		told: [expect.stringMatching(/booked$/), expect.stringMatching(/booked$/)],
	});
	expect(emptied()).toBeGreaterThan(0);
	expect(sandbox().calls.map(({ operation }) => operation)).not.toContain('GetKostenplaatsen');
	sandbox().books.mutations.splice(0);
	const { rows } = await run({ journalPer: 'costCenter' });
	expect(sandbox().calls.map(({ operation }) => operation)).toContain('GetKostenplaatsen');
	expect(rows.map(({ code }) => code)).toEqual(['codesMissing', 'codesMissing']);
});

test('a cost centre that fits to the letter wins over one that begins with it', async () => {
	for (const centre of sandbox().books.costCentres)
		centre.description = centre.description.split(' ')[0] ?? '';
	const codes = sandbox().books.costCentres.map(({ description }) => description);
	for (const code of codes) sandbox().books.addCostCentre(`${code} oud`);
	const { status } = await run({ journalPer: 'costCenter' });
	expect(status).toBe('success');
	const used = ours().flatMap(({ rows }) => rows.map(({ costCentreId }) => costCentreId));
	expect(used.some((id) => id > 0)).toBe(true);
	const old = sandbox().books.costCentres.filter(({ description }) => description.endsWith(' oud'));
	expect(old.some(({ id }) => used.includes(id))).toBe(false);
});

test.each(['-1.8E-12', '5.551115123125783E-17'])(
	'a balance of %s is nothing: booked, and its side is the right one',
	async (noise) => {
		sandbox().books.mutations.splice(0);
		const changed = answers(['GetSaldo'], (body) => body.replace(/(Saldo>)0(\.00)?</, `$1${noise}<`));
		const { status, rows } = await run();
		expect(status).toBe('success');
		expect(rows.map(({ action, unverified }) => [action, unverified])).toEqual(
			Array(2).fill(['booked', undefined]),
		);
		// Without a payment nobody knows which side is positive.
		expect(rows[0]?.reason).toContain('was 0,00 en is 24.852,99, en geen betaling');
		expect(changed()).toBeGreaterThan(0);
	},
);

test.each(['+01:00', 'Z'])(
	'dates of mutations that end with %s are read: a second execution writes nothing',
	async (zone) => {
		const inZone = (date: string) =>
			zone === 'Z'
				? `${new Date(`${date}T00:00:00+01:00`).toISOString().slice(0, 19)}Z`
				: `${date}T00:00:00${zone}`;
		const changed = answers(['GetMutaties'], (body) =>
			body.replace(/Datum>(\d{4}-\d\d-\d\d)T00:00:00</g, (_all, date: string) => `Datum>${inZone(date)}<`),
		);
		sandbox().payroll.deleteRun(BAKERY, SEPTEMBER);
		sandbox().payroll.changeJournal(BAKERY, OCTOBER, (journals) => {
			for (const journal of journals) journal.date = '2026-11-10';
		});
		expect((await run()).told).toEqual([expect.stringMatching(/822 booked$/)]);
		expect((await run()).message).toBe('nothing to synchronize');
		expect(changed()).toBeGreaterThan(0);
		expect(ours()).toHaveLength(1);
	},
);
