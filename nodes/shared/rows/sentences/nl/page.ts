import type { PageWords } from '../page';

export const page: PageWords = {
	onlyPreview: 'Dit is een voorbeeld: er is nog niets geboekt.',
	nothing: 'Er is niets te doen.',
	ledgerAccount: 'Grootboekrekening',
	debit: 'Debet',
	credit: 'Credit',
	period: 'periode',
	left: 'niet geboekt',
	actions: {
		booked: 'geboekt',
		corrected: 'gecorrigeerd',
		created: 'aangemaakt',
		updated: 'bijgewerkt',
		unchanged: 'ongewijzigd',
		closed: 'periode gesloten',
		blocked: 'niet geboekt: kijk hiernaar',
		skipped: 'overgeslagen',
		failed: 'niet gelukt',
	},
	wouldBe: {
		booked: 'zou geboekt worden',
		corrected: 'zou gecorrigeerd worden',
		created: 'zou aangemaakt worden',
		updated: 'zou bijgewerkt worden',
	},
};
