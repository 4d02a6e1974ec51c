import { brief } from '../../shared/values/text';
import type { ReadClient } from './readClient';

/** The clients that a user named, and terms without a client. */
export interface Choice<Client> {
	wanted: { client: Client; isNamed: boolean }[];
	others: Client[];
	unknown: string[];
}

/** Names or companies, separated by commas; all clients when empty. */
export function chosenBy<Client extends ReadClient>(
	text: string,
	clients: readonly Client[],
): Choice<Client> {
	const terms = text
		.split(',')
		.map((term) => term.trim().toLowerCase())
		.filter(Boolean);
	if (terms.length === 0)
		return { wanted: clients.map((client) => ({ client, isNamed: false })), others: [], unknown: [] };
	const isMeant = ({ row }: ReadClient, term: string) =>
		[row.client.toLowerCase(), row.company].some((known) => known === term);
	const isNamed = (client: Client) => terms.some((term) => isMeant(client, term));
	return {
		wanted: clients.filter(isNamed).map((client) => ({ client, isNamed: true })),
		others: clients.filter((client) => !isNamed(client)),
		unknown: terms.filter((term) => !clients.some((client) => isMeant(client, term))).map(brief),
	};
}
