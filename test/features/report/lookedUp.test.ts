import { outcomeOf } from '../../../base/words/outcome';
import { lookedUp } from '../../../features/report/lookedUp';
import { payrollRow as row } from '../../support/reportRows';

const lost = row({
	action: 'failed',
	attention: true,
	entries: [],
	code: 'entryPerhapsBooked',
});
const stands = row({ action: 'unchanged', mutations: ['379'], entries: [] });

test('what was not certain is told when the books have it, once, and looked for until then', () => {
	const { open } = lookedUp([lost], [], 'nl');
	expect(open).toEqual(['payrollJournal NMBRS 12345/2026-05/887']);
	// Neither an execution that could not look, nor one in which it fails again, forgets it.
	expect(lookedUp([], open, 'nl')).toEqual({ found: [], open });
	expect(lookedUp([row({ action: 'failed', attention: true, entries: [] })], open, 'nl').open).toEqual(open);
	const { found, open: after } = lookedUp([stands], open, 'nl');
	expect(found).toMatchObject([{ code: 'foundSince', description: 'Mei 2026', attention: false }]);
	expect(found[0]?.reason).toContain('als 379');
	expect(outcomeOf([stands, ...found], 'nl').parts).toEqual(['1 loonjournaalpost gevonden']);
	expect(after).toEqual([]);
	// What was not there after all is booked now, and its row says so.
	expect(lookedUp([row()], open, 'nl')).toEqual({ found: [], open: [] });
});
