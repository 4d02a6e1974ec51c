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
