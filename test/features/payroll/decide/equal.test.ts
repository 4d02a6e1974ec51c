import { fromFile, journalItem, line, ofRun, wages } from '../../../support/payrolls';
import { may, useSynchronizing } from '../../../support/synchronizing';

const world = useSynchronizing();
const sync = world.rows;
const REVERSE = { decisions: 'NMBRS 12345/2026-05/887=reverse' };

test('the books have the journal: unchanged, naming its entries', async () => {
	await sync(may());
	const [row] = await sync(may());
	expect(row).toMatchObject({ action: 'unchanged', code: 'journalEqualsBooks', mutations: ['1'] });
	expect(row).toHaveProperty('withoutCentres', false);
});

test('they have it per account only: that is said', async () => {
	const entry = (centre: string) => ({
		date: '2026-05-31',
		period: 5,
		lines: [line('4000', -10, centre), line('1710', 10)],
	});
	await sync(ofRun('887', entry('100')));
	const file = fromFile([journalItem('', [entry('')])]);
	expect(await sync(file)).toMatchObject([{ code: 'journalEqualsBooks', withoutCentres: true }]);
});

test('they have nothing, as a person said, and a file with other amounts comes: it is told, and booked without that decision', async () => {
	const file = (gross: number) =>
		fromFile([journalItem('', [wages('2026-05-31', 5, gross)], { description: 'mei.csv' })]);
	const decisions = 'NMBRS 12345/2026-05/P05=reverse';
	await sync(file(12500));
	expect(await sync(file(12500), { decisions })).toMatchObject([{ code: 'runTakenBack' }]);
	expect(await sync(file(12500), { decisions })).toMatchObject([{ code: 'leftByDecision' }]);
	expect(await sync(file(12999), { decisions })).toMatchObject([
		{ action: 'blocked', code: 'otherSinceReversed', attention: true, answer: decisions },
	]);
	expect(await sync(file(12999))).toMatchObject([{ action: 'booked' }]);
});

test('they have nothing, as a person said: skipped, with that decision', async () => {
	await sync(may());
	expect(await sync(may(), REVERSE)).toMatchObject([{ code: 'runTakenBack' }]);
	expect(await sync(may(), REVERSE)).toMatchObject([
		{ action: 'skipped', code: 'leftByDecision', answer: REVERSE.decisions },
	]);
});
