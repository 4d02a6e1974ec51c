import type { Deed, DeedWords, PageWords } from '../page';
import { answer, takenBack } from '../../findings/payrollWords';

export const page: PageWords = {
	outcomes: {
		announced: 'Preview: nothing has been booked',
		booked: 'Booked',
		partly: 'Booked, but not everything',
		updated: 'Updated',
		nothing: 'Nothing was booked',
		idle: 'There was nothing to do',
	},
	preview: 'Preview',
	deeds: {
		booked: words('booked'),
		corrected: words('corrected'),
		created: words('created'),
		updated: words('updated'),
	},
	attention: (count) => `${count} ${count === 1 ? 'point needs' : 'points need'} your attention`,
	closed: (count) => `${count} in a closed period`,
	skipped: (count) => `${count} skipped`,
	unforeseen:
		'Whether e-Boekhouden refuses anything, such as a closed period, only shows when it is really booked.',
	nouns: {
		hourType: ['hour type', 'hour types'],
		invoice: ['invoice', 'invoices'],
		material: ['material', 'materials'],
		payrollJournal: ['payroll journal', 'payroll journals'],
		product: ['product', 'products'],
		reconciliation: ['reconciliation', 'reconciliations'],
		relation: ['relation', 'relations'],
		settings: ['setting', 'settings'],
		workOrder: ['work order', 'work orders'],
		workStatus: ['work order status', 'work order statuses'],
	},
	other: ['point', 'points'],
	missing: ({ ledgerAccounts, costCentres }) =>
		[
			...missing(ledgerAccounts, 'ledger account', 'ledger accounts'),
			...missing(costCentres, 'cost centre', 'cost centres'),
		].join('; '),
	sections: {
		toDo: 'This needs your attention first',
		payroll: 'Payroll',
		invoices: 'Invoices',
		masterData: 'Master data',
		others: 'Also',
		unchanged: 'Unchanged',
	},
	ledgerAccount: 'Account',
	headerAccount: 'header account',
	debit: 'Debit',
	credit: 'Credit',
	total: 'Total',
	run: 'Payroll run',
	amount: 'Amount',
	netWages: 'Net wages',
	wasBooked: 'Was booked',
	willBe: 'Becomes',
	signs: 'By account (credit has a minus sign)',
	description: 'Description',
	quantity: 'Quantity',
	unitPrice: 'Price',
	totalExcludingVat: 'Total excluding VAT',
	voucher: 'voucher',
	period: 'period',
	mutation: 'mutation',
	invoice: 'Invoice',
	workOrder: 'Work order',
	relation: 'relation',
	added: 'new',
	changed: 'with a change',
	at: (things, service) => `${things} in ${service}`,
	leftOut: (count) => `Not shown: ${count} more. They all stand in the field rows of Log.`,
	left: 'not booked',
	notBooked: 'Not booked',
	question: ({ place, count }) => `Question ${place} of ${count}`,
	choose: ({ place, name }) =>
		`Question ${place}: what is '${name}'? Without a choice nothing of it is booked.`,
	answer: answer.en,
	takenBack: takenBack.en,
	actions: {
		booked: 'booked',
		corrected: 'corrected',
		created: 'created',
		updated: 'updated',
		unchanged: 'unchanged',
		closed: 'period closed',
		blocked: 'not processed',
		skipped: 'skipped',
		failed: 'did not succeed',
	},
	wouldBe: {
		booked: 'would be booked',
		corrected: 'would be corrected',
		created: 'would be created',
		updated: 'would be updated',
	},
};

function words(done: string): DeedWords {
	const where = (service: string) => (service === '' ? '' : ` in ${service}`);
	const counted = ({ count, thing: [one, several] }: Deed) => `${count} ${count === 1 ? one : several}`;
	return {
		done: (deed) => `${counted(deed)} ${done}${where(deed.service)}`,
		announced: (deed) => `${counted(deed)} would be ${done}${where(deed.service)}`,
	};
}

function missing(codes: readonly string[], one: string, several: string): string[] {
	const [first, ...more] = codes;
	if (first === undefined) return [];
	if (more.length === 0) return [`${one} ${first} is missing`];
	return [`${several} ${codes.slice(0, -1).join(', ')} and ${codes.at(-1) ?? ''} are missing`];
}
