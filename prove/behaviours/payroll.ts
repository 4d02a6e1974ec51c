import type { Sandbox } from '../../sandbox';
import type { Execution } from '../subjects/subject';
import { silentExecutions, type Behaviour } from './behaviour';

/** At most so many entries for each execution, and each execution says that something is wrong. */
function entriesAtMost(count: number) {
	return (sandbox: Sandbox, executions: Execution[]): string[] => {
		const written = sandbox.calls.filter(
			({ operation, response, status }) =>
				(operation === 'AddMutatie' && /<Mutatienummer>[1-9]/.test(response)) ||
				(operation === 'POST /v1/mutation' && status === 201),
		).length;
		return written > count * executions.length
			? [`${written} entries were written in ${executions.length} executions`]
			: silentExecutions(executions);
	};
}

const closedError = (code: string, text: string) => (sandbox: Sandbox) =>
	void (sandbox.books.settings.closedPeriodError = { code, text });

/** What e-Boekhouden and Nmbrs may do (docs/services/e-boekhouden.md 9, docs/services/nmbrs.md 7). */
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
		damage: entriesAtMost(1),
	},
	{
		name: 'keeps=shiftedDate',
		apply: ({ books }) => void (books.settings.keeps = 'shiftedDate'),
		damage: entriesAtMost(1),
	},
	{
		name: 'keeps=cutVoucher',
		apply: ({ books }) => void (books.settings.keeps = 'cutVoucher'),
		damage: entriesAtMost(1),
	},
	{
		name: 'memorialsEnabled=false',
		apply: ({ books }) => void (books.settings.memorialsEnabled = false),
		damage: entriesAtMost(0),
	},
	{
		name: 'callLimit=0',
		apply: ({ books }) => void (books.settings.callLimit = 0),
		damage: entriesAtMost(0),
	},
];
