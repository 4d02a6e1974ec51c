import type { Sandbox } from '../../../sandbox';
import { CLOSED } from '../subjects/payrollMonths';
import type { Execution } from '../subjects/execution';
import { inRest, restBehaviours, type RestSettings } from './rest';
import { silentExecutions, type Behaviour } from './behaviour';

/** At most this many entries for each execution, and each execution reports that something is wrong. */
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

/** A period that the accountant closed has an error code of its own, and an unknown status. */
const closedByAccountant = (status: RestSettings['closedByAccountantStatus']): Behaviour => ({
	name: `rest.closedByAccountantStatus=${status}`,
	over: 'rest',
	apply: ({ books }) => {
		books.closedPeriods.clear();
		books.closedByAccountant.close(CLOSED.from, CLOSED.to);
		books.settings.rest.closedByAccountantStatus = status;
	},
});

/** Possible behaviour of e-Boekhouden and Nmbrs (docs/services/e-boekhouden.md 9, docs/services/nmbrs.md 7). */
export const payrollBehaviours: Behaviour[] = [
	{ name: 'capMode=oldest', over: 'soap', apply: ({ books }) => void (books.settings.capMode = 'oldest') },
	{ name: 'sessionCalls=3', over: 'soap', apply: ({ books }) => void (books.settings.sessionCalls = 3) },
	{
		name: 'closedPeriodError=otherText',
		over: 'soap',
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
		over: 'soap',
		apply: ({ books }) => void (books.settings.callLimit = 0),
		damage: entriesAtMost(0),
	},
	...restBehaviours,
	...([400, 403] as const).map(closedByAccountant),
	inRest('memorialAmount', 'absent'),
	inRest('checksPaymentReference', 'invoices'),
	{ ...inRest('missingRights', ['POST /v1/mutation']), damage: entriesAtMost(0) },
	{ ...inRest('missingRights', ['GET /v1/mutation/{id}']), damage: entriesAtMost(0) },
	{ ...inRest('token', 'expired'), damage: entriesAtMost(0) },
];
