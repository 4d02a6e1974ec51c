import type { Both } from './language';

/** Singular and plural of a noun. */
export type Noun = readonly [one: string, several: string];

/** Nouns by `resource`, for rows with their own name. */
export const nouns: Both<Readonly<Record<string, Noun>>> = [
	{
		administration: ['administration', 'administrations'],
		client: ['client', 'clients'],
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
	{
		administration: ['administratie', 'administraties'],
		client: ['klant', 'klanten'],
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
];

/** The noun for a resource; one without a noun is called by its name. */
export const nounOf = {
	en: (resource: string): Noun => nouns[0][resource] ?? [resource, resource],
	nl: (resource: string): Noun => nouns[1][resource] ?? [resource, resource],
};

/** "1 client", "3 clients". */
export function counted(count: number, one: string, several: string): string {
	return `${count} ${count === 1 ? one : several}`;
}
