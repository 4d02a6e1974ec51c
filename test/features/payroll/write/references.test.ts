import { line, ofRun, wages, type PayrollItem } from '../../../support/payrolls';
import { actions, may, useSynchronizing } from '../../../support/synchronizing';

const MAY = '2026-05-31 4000:-12500.00 1700:3900.50 1710:8599.50';
const corrected = () => ofRun('887', wages('2026-05-31', 5, 13000));

const world = useSynchronizing();
const only = async (payroll: PayrollItem, settings = {}) => {
	const [row, ...others] = await world.rows(payroll, settings);
	expect(others).toEqual([]);
	return row;
};

test('the line of a journal stands on its row; where lines became one row, if they all say the same', async () => {
	const lines = [line('4000', -100), { ...line('4000', -50), description: 'Toeslag' }, line('1710', 150)];
	const run = ofRun('887', { ...wages(), lines });
	const chosen = await only(run, { clearingAccount: '2999', preview: true });
	expect(chosen?.entries).toEqual([expect.not.objectContaining({ chosen: 'byName' })]);
	expect(await only(run)).toMatchObject({ entries: [{ chosen: 'byName' }] });
	const texts = () => world.books.entries.at(-1)?.rows.map(({ text }) => text);
	expect(texts()).toEqual(['Account 4000', 'Toeslag', 'Account 1710']);
	const more = [line('4000', -100), { ...line('4000', -60), description: 'Toeslag' }, line('1710', 160)];
	await only(ofRun('887', { ...wages(), lines: more }));
	expect(texts()).toEqual(['Account 1710', undefined]);
});

test('every entry has a reference of its own, which fits where it goes', async () => {
	await only(may());
	await only(corrected());
	await only(may());
	const references = new Set(world.books.references.values());
	expect(references.size).toBe(3);
	for (const reference of references) expect(reference).toMatch(/^[a-z0-9]{10,50}$/);
});

test('what is booked on one date gives none of another date another reference', async () => {
	const june = wages('2026-06-01', 6, 200, 50);
	const ofJune = () => [...world.books.references.values()].at(-1);
	await only(ofRun('887', june));
	const first = ofJune();
	world.start();
	await only(may());
	await only(ofRun('887', wages(), june));
	expect(world.effect()).toHaveLength(2);
	expect(ofJune()).toBe(first);
});

test('of two executions that saw the same books only one books, and the other finds it', async () => {
	const before = async () => void expect(actions(await world.rows(may()))).toEqual(['booked']);
	world.books.beforeWrite = before;
	const row = await only(may());
	expect(world.effect()).toEqual([MAY]);
	expect(row).toMatchObject({ action: 'booked', mutations: ['1'] });
	expect(row?.reason).toContain('was already booked as mutation 1');
	expect(actions(await world.rows(may()))).toEqual(['unchanged']);
});

test('also where two equal months go to one date', async () => {
	const closed = { closedPeriods: 'nextOpenPeriod', closedUntil: '2026-04-30' };
	const both = ofRun('887', wages('2026-03-31', 3), wages('2026-04-30', 4), wages());
	world.books.beforeWrite = async () => void (await world.rows(both, closed as object));
	expect(await only(both, closed)).toMatchObject({ action: 'booked', mutations: ['1', '2', '3'] });
	expect(world.books.entries).toHaveLength(3);
});

test('what another execution booked otherwise is not added to, and put right by the next', async () => {
	world.books.beforeWrite = async () => void (await world.rows(corrected()));
	const row = await only(may());
	expect(row).toMatchObject({ action: 'blocked', code: 'entryReferenceInUse', mutations: ['1'] });
	expect(world.books.entries).toHaveLength(1);
	expect(await only(may())).toMatchObject({ action: 'corrected' });
	expect(await only(may())).toMatchObject({ action: 'unchanged' });
});

describe('what is booked and cannot be found', () => {
	beforeEach(async () => {
		await only(may());
		// Such as one that somebody deleted, while the service goes on knowing its reference.
		world.books.entries = [];
		world.books.heeds = 'ever';
	});

	test('is not booked again, until somebody says so', async () => {
		const row = await only(may());
		expect(row).toMatchObject({ action: 'blocked', code: 'entryReferenceInUse', attention: true });
		expect(row?.findings).toHaveLength(1);
		expect(row?.unwritten).toMatchObject([{ date: '2026-05-31', because: 'bookedElsewhere' }]);
		const [decisions] = row?.decisions as string[];
		expect(world.effect()).toEqual([]);
		expect(await only(may(), { decisions })).toMatchObject({
			action: 'booked',
		});
		expect(world.effect()).toEqual([MAY]);
		// As often as it is deleted: the decision stays in the settings.
		world.books.entries = [];
		expect(await only(may(), { decisions })).toMatchObject({ action: 'booked' });
	});

	test('holds back no other date', async () => {
		const both = ofRun('887', wages(), wages('2026-06-01', 6, 200, 50));
		const written = [{ code: 'entryReferenceInUse' }, { code: 'journalBooked' }];
		expect(await only(both)).toMatchObject({ action: 'blocked', findings: written });
		expect(world.effect()).toEqual(['2026-06-01 4000:-200.00 1700:50.00 1710:150.00']);
	});
});

test('an entry that a person put on another date is restored: what it left behind has a reference of its own', async () => {
	await only(may());
	const [entry] = world.books.entries;
	if (entry) entry.date = '2026-05-01';
	expect(await only(may(), { handEdits: 'restore' })).toMatchObject({ action: 'corrected' });
	expect(await only(may())).toMatchObject({ action: 'unchanged' });
	expect(world.effect()).toContain('2026-05-31 4000:-12500.00 1700:3900.50 1710:8599.50');
});

test('one that a person took the Boekstuk from is booked as it would be without references', async () => {
	const ends: string[][] = [];
	for (const heeds of ['none', 'ever'] as const) {
		world.start();
		world.books.heeds = heeds;
		await only(may());
		const [entry] = world.books.entries;
		if (entry) entry.voucher = 'Van mij';
		const row = await only(may());
		ends.push([`${row?.action} ${row?.code}`, ...world.effect()]);
	}
	expect(ends[1]).toEqual(ends[0]);
});
