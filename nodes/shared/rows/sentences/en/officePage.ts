import type { OfficeFacts, OfficeWords } from '../office';

export const officePage: OfficeWords = {
	subject: (facts) => `Payroll of all clients: ${state(facts)}`,
	opening: (facts) =>
		`${facts.preview ? 'Preview: ' : ''}${counted(facts.clients, 'client', 'clients')}, of which ${facts.done} done now: ${[
			...(facts.preview
				? [`${counted(facts.waiting, 'payroll run', 'payroll runs')} would be booked`]
				: [`${counted(facts.booked, 'payroll run', 'payroll runs')} booked`]),
			...(facts.later > 0 ? [`${counted(facts.later, 'client is', 'clients are')} left for later`] : []),
			state(facts),
		].join(', ')}.`,
	title({ attention, later }) {
		if (attention > 0) return 'Something waits for you';
		return later > 0 ? 'Not all clients are done yet' : 'All is well';
	},
	clients: 'Clients',
	client: 'Client',
	booked: 'Booked',
	waiting: 'To be booked',
	blocked: 'Blocked',
	closed: 'Closed',
	failed: 'Failed',
	calls: 'Calls this month',
	administration: 'Administration',
	limit: 'Allowed a month',
	states: {
		attention: 'needs attention',
		booked: 'booked',
		doneBefore: 'done earlier today',
		failed: 'failed',
		inactive: 'inactive',
		later: 'left for later',
		preview: 'to be booked',
		unchanged: 'in step',
	},
	quota: 'Calls per administration',
	quotaMeans:
		'So often mutations were read this month, as far as this workflow counted. What other programs read counts at e-Boekhouden too, and cannot be seen here.',
	ownWorkflow: 'own workflow',
};

function state({ attention }: OfficeFacts): string {
	if (attention === 0) return 'nothing waits for you';
	return attention === 1 ? '1 client needs your attention' : `${attention} clients need your attention`;
}

function counted(count: number, one: string, several: string): string {
	return `${count} ${count === 1 ? one : several}`;
}
