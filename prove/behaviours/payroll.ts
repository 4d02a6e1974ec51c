import type { Sandbox } from '../../sandbox';
import type { Ran } from '../subjects/subject';
import { silent, type Behaviour } from './behaviour';

/** So many entries at most for every execution, and each execution says that it stopped. */
function stopsAfter(count: number) {
	return (sandbox: Sandbox, executions: Ran[]): string[] => {
		const written = sandbox.calls.filter(
			({ operation, response }) => operation === 'AddMutatie' && /<Mutatienummer>[1-9]/.test(response),
		).length;
		return written > count * executions.length
			? [`${written} entries were written in ${executions.length} executions`]
			: silent(executions);
	};
}

const closedError = (code: string, text: string) => (sandbox: Sandbox) =>
	void (sandbox.books.settings.closedPeriodError = { code, text });

/** What the books and the payroll may do (apis/eboekhouden.md 3, 4 and 8; apis/nmbrs.md 3). */
export const payrollBehaviours: Behaviour[] = [
	{ name: 'capMode=oldest', apply: ({ books }) => void (books.settings.capMode = 'oldest') },
	{ name: 'sessionCalls=3', apply: ({ books }) => void (books.settings.sessionCalls = 3) },
	{
		name: 'closedPeriodError=otherText',
		apply: closedError('MUT_005', 'Deze periode is afgesloten; boeken is niet mogelijk.'),
	},
	{ name: 'journal=cdata', apply: ({ payroll }) => void (payroll.settings.asCdata = true) },
	{ name: 'journalDates=iso', apply: ({ payroll }) => void (payroll.settings.isoDates = true) },
	...(['absent', 'emptyString', 'noLines'] as const).map((emptyJournal) => ({
		name: `emptyJournal=${emptyJournal}`,
		apply: ({ payroll }: Sandbox) => void (payroll.settings.emptyJournal = emptyJournal),
	})),
	{
		name: 'memorialSign=debit',
		apply: ({ books }) => void (books.settings.memorialSign = 'debit'),
		harm: stopsAfter(1),
	},
	{
		name: 'keeps=shiftedDate',
		apply: ({ books }) => void (books.settings.keeps = 'shiftedDate'),
		harm: stopsAfter(1),
	},
	{
		name: 'keeps=cutVoucher',
		apply: ({ books }) => void (books.settings.keeps = 'cutVoucher'),
		harm: stopsAfter(1),
	},
	{
		name: 'memorialsEnabled=false',
		apply: ({ books }) => void (books.settings.memorialsEnabled = false),
		harm: stopsAfter(0),
	},
	{
		name: 'callLimit=0',
		apply: ({ books }) => void (books.settings.callLimit = 0),
		harm: stopsAfter(0),
	},
];
