import { contentHash } from '../../../../features/payroll/identify/contents';
import { describeEntry } from '../../../../features/payroll/read/memorial';
import { kindOfChange, mayBeDecided } from '../../../../features/payroll/write/outcome';
import { journalItem, payrollItem, wages } from '../../../support/payrolls';
import { may } from '../../../support/synchronizing';
import { entryOf, payrollOf, viewAt } from '../../../support/views';

const TWO = payrollItem([journalItem('887', [wages('2026-04-30', 4), wages()])]);
const MAY = { 4000: -12500, 1700: 3900.5, 1710: 8599.5 };
const hashOf = (item: typeof TWO) => {
	const [journal] = payrollOf(item).journals;
	return journal ? contentHash('12345', journal) : '';
};
/** An entry of ours, written for this content. */
const written = (
	number: string,
	hash: string,
	date = '2026-05-31',
	amounts: Record<string, number> = MAY,
) => {
	const entry = entryOf(amounts, { number, date, voucher: 'NMBRS 12345/2026-05/887' });
	return { ...entry, description: describeEntry('Mei', entry, 'NMBRS', { hash, origin: 'list' }) };
};
const [own, former] = [hashOf(TWO), '0badc0de'];

test.each([
	['nothing booked', viewAt(may()), 'book'],
	[
		'nothing of it any more',
		viewAt(may(), [
			written('1', own),
			written('2', own, '2026-05-31', { 4000: 12500, 1700: -3900.5, 1710: -8599.5 }),
		]),
		'book',
	],
	['a deleted run', viewAt(payrollItem([]), [written('1', own)]), 'takeBack'],
	[
		'a run that a person reverses',
		viewAt(may(), [written('1', own)], { decision: { about: '', word: 'reverse', accepts: '' } }),
		'takeBack',
	],
	['a date missing whole of what was booked', viewAt(TWO, [written('1', own)]), 'correct'],
	['written last for another content', viewAt(TWO, [written('1', own), written('2', former)]), 'correct'],
	[
		'a difference on a date that is booked',
		viewAt(TWO, [written('1', own, '2026-05-31', { 4000: -5, 1710: 5 })]),
		'correct',
	],
])('%s', (_what, view, expected) => {
	expect(kindOfChange(view)).toBe(expected);
});

test.each([
	['nothing', [], true],
	['an entry on its own date', [written('1', own)], false],
	[
		'one on another date',
		[entryOf(MAY, { voucher: 'NMBRS 12345/2026-05/887@2026-05-31', date: '2026-06-01' })],
		true,
	],
	[
		'both',
		[written('1', own), entryOf(MAY, { voucher: 'NMBRS 12345/2026-04/887@2026-04-30', date: '2026-06-01' })],
		false,
	],
])('with %s a person decides about its closed dates or not', (_what, entries, expected) => {
	expect(mayBeDecided(viewAt(may(), entries))).toBe(expected);
});
