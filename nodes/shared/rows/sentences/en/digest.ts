import type { DigestWords, WeekFacts } from '../digest';

export const digest: DigestWords = {
	subject: (facts) => `The week: ${state(facts)}`,
	opening: ({ from, to, journals, invoices, ...facts }) =>
		`In the week from ${from} to ${to}: ${[
			...counted(journals, 'payroll journal', 'payroll journals', 'booked'),
			...counted(invoices, 'invoice', 'invoices', 'created'),
			facts.isUnsure
				? 'not everything could be looked at, so whether anything waits for you is not certain'
				: state(facts),
		].join(', ')}.`,
	title(facts) {
		if (facts.isUnsure) return 'Not everything could be looked at';
		return facts.points > 0 ? 'Something waits for you' : 'All is well';
	},
	toDo: 'What to do',
	waiting: 'Waits for the next run',
	waitingMeans:
		'You need not do anything for it. If it is still here next week, see whether the workflow is published and Preview is off.',
	journals: 'Payroll journals in the books',
	invoices: 'Invoices of work orders',
	byDate:
		'The books do not say on which day something was entered. So the date of the entry or the invoice counts, and what is recent or has a date in the future is listed too.',
	filesNotSeen: 'Payroll files that were not sent in yet are not seen here.',
	none: 'None.',
	bookDate: 'Book date',
	invoiceDate: 'Invoice date',
};

function state({ points, isUnsure }: Pick<WeekFacts, 'points' | 'isUnsure'>): string {
	if (isUnsure) return 'not everything could be looked at';
	if (points === 0) return 'nothing waits for you';
	return points === 1 ? '1 point needs your attention' : `${points} points need your attention`;
}

function counted(count: number | undefined, one: string, several: string, done: string): string[] {
	if (count === undefined) return [];
	return [count === 0 ? `no ${several} ${done}` : `${count} ${count === 1 ? one : several} ${done}`];
}
