import type { Deed, DeedWords, PageWords } from '../page';
import { answer, takenBack } from '../../findings/payrollWords';

export const page: PageWords = {
	outcomes: {
		announced: 'Proefrun: er is niets geboekt',
		booked: 'Geboekt',
		partly: 'Geboekt, maar niet alles',
		updated: 'Bijgewerkt',
		nothing: 'Er is niets geboekt',
		idle: 'Er was niets te doen',
	},
	preview: 'Proefrun',
	deeds: {
		booked: words('geboekt'),
		corrected: words('gecorrigeerd'),
		created: words('aangemaakt'),
		updated: words('bijgewerkt'),
	},
	attention: (count) => `${count} ${count === 1 ? 'punt vraagt' : 'punten vragen'} je aandacht`,
	closed: (count) => `${count} in een gesloten periode`,
	skipped: (count) => `${count} overgeslagen`,
	unforeseen:
		'Of e-Boekhouden iets weigert, zoals een gesloten periode, blijkt pas als er echt geboekt wordt.',
	nouns: {
		hourType: ['uursoort', 'uursoorten'],
		invoice: ['factuur', 'facturen'],
		material: ['materiaal', 'materialen'],
		payrollJournal: ['loonjournaalpost', 'loonjournaalposten'],
		product: ['product', 'producten'],
		reconciliation: ['aansluiting', 'aansluitingen'],
		relation: ['relatie', 'relaties'],
		settings: ['instelling', 'instellingen'],
		workOrder: ['werkbon', 'werkbonnen'],
		workStatus: ['werkbonstatus', 'werkbonstatussen'],
	},
	other: ['punt', 'punten'],
	missing: ({ ledgerAccounts, costCentres }) =>
		[
			...missing(ledgerAccounts, 'grootboekrekening', 'grootboekrekeningen'),
			...missing(costCentres, 'kostenplaats', 'kostenplaatsen'),
		].join('; '),
	sections: {
		toDo: 'Dit vraagt eerst je aandacht',
		payroll: 'Lonen',
		invoices: 'Facturen',
		masterData: 'Stamgegevens',
		others: 'Verder',
		unchanged: 'Ongewijzigd',
	},
	ledgerAccount: 'Rekening',
	headerAccount: 'tegenrekening',
	debit: 'Debet',
	credit: 'Credit',
	total: 'Totaal',
	run: 'Loonrun',
	amount: 'Bedrag',
	netWages: 'Nettoloon',
	wasBooked: 'Was geboekt',
	willBe: 'Wordt',
	signs: 'Per rekening (credit met een minteken)',
	description: 'Omschrijving',
	quantity: 'Aantal',
	unitPrice: 'Prijs',
	totalExcludingVat: 'Totaal exclusief btw',
	voucher: 'Boekstuk',
	period: 'periode',
	mutation: 'mutatie',
	invoice: 'Factuur',
	workOrder: 'Werkbon',
	relation: 'relatie',
	added: 'nieuw',
	changed: 'met een wijziging',
	at: (things, service) => `${things} in ${service}`,
	leftOut: (count) => `Niet getoond: nog ${count}. In het veld rows van Log staan ze allemaal.`,
	left: 'niet geboekt',
	notBooked: 'Niet geboekt',
	question: ({ place, count }) => `Vraag ${place} van ${count}`,
	choose: ({ place, name }) =>
		`Vraag ${place}: wat is '${name}'? Kies je niets, dan wordt hiervan niets geboekt.`,
	answer: answer.nl,
	takenBack: takenBack.nl,
	actions: {
		booked: 'geboekt',
		corrected: 'gecorrigeerd',
		created: 'aangemaakt',
		updated: 'bijgewerkt',
		unchanged: 'ongewijzigd',
		closed: 'periode gesloten',
		blocked: 'niet verwerkt',
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

function words(done: string): DeedWords {
	const where = (service: string) => (service === '' ? '' : ` in ${service}`);
	const counted = ({ count, thing: [one, several] }: Deed) => `${count} ${count === 1 ? one : several}`;
	return {
		done: (deed) => `${counted(deed)} ${done}${where(deed.service)}`,
		announced: (deed) =>
			`${counted(deed)} ${deed.count === 1 ? 'zou' : 'zouden'} ${done} worden${where(deed.service)}`,
	};
}

function missing(codes: readonly string[], one: string, several: string): string[] {
	const [first, ...more] = codes;
	if (first === undefined) return [];
	if (more.length === 0) return [`${one} ${first} ontbreekt`];
	return [`${several} ${codes.slice(0, -1).join(', ')} en ${codes.at(-1) ?? ''} ontbreken`];
}
