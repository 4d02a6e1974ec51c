import type { PageWords } from '../page';

export const page: PageWords = {
	onlyPreview: 'This is a preview: nothing has been booked yet.',
	nothing: 'There is nothing to do.',
	ledgerAccount: 'Ledger account',
	debit: 'Debit',
	credit: 'Credit',
	period: 'period',
	left: 'not booked',
	actions: {
		booked: 'booked',
		corrected: 'corrected',
		created: 'created',
		updated: 'updated',
		unchanged: 'unchanged',
		closed: 'period closed',
		blocked: 'not booked: look at this',
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
