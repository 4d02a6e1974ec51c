import { writeDigest } from '../../../../nodes/SyncReport/operations/log/writeDigest';
import { carryOut } from '../../../support/carryOut';

test('a week that ends before it begins is refused: it would say that nothing was booked', async () => {
	const week = (from: string, to: string) =>
		carryOut(writeDigest, { client: undefined, parameters: { from, to, language: 'en' } });
	await expect(week('2026-11-15', '2026-11-09')).rejects.toMatchObject({
		finding: { code: 'fieldsWrong', faults: [{ code: 'periodEndsBeforeStart' }] },
	});
	expect(await week('2026-11-09', '2026-11-09')).toHaveLength(1);
});
