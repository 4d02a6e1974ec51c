import { attempt } from '../../problems/attempt';
import { isProblem } from '../../problems/problem';
import { Stop } from '../../problems/stop';
import type { Finding } from '../../rows/findings/finding';
import type { Decision } from '../../rows/row';
import type { Clients } from '../clients';
import type { InputItem, Result } from './allItems';

interface Asked<Client> {
	clients: Clients<Client>;
	items: readonly InputItem[];
	/** The service that a row about a place comes from. */
	service: string;
	/** Whether nothing would have been written for an item: its row says so. */
	isPreview(index: number): boolean;
}

type Use<Client> = (client: Client, items: readonly InputItem[], first: number) => Promise<readonly Result[]>;

/**
 * Does it in each place with the items for that place. A place that is not there, or fails, is a row for its items, and the
 * others go on; only where nobody chose a place does its failure end the run.
 */
export async function inEachPlace<Client>(
	{ clients, items, service, isPreview }: Asked<Client>,
	use: Use<Client>,
): Promise<readonly Result[]> {
	const groups = await byPlace(clients, items);
	const isOne = groups.length === 1;
	const results: Result[] = [];
	for (const group of groups) {
		// Alone it is about all that came in, rows of earlier steps too.
		const first = isOne ? 0 : group.first;
		const from = isOne ? undefined : first;
		const row = { service, preview: isPreview(first) };
		if ('refused' in group) results.push(refusedRow(row, group, group.refused));
		else
			results.push(
				...(await done(use, group, { first, row, isChosen: !isOne || group.place !== '' })).map((result) =>
					from === undefined ? result : { from, ...result },
				),
			);
		if ('client' in group && !isOne) await clients.end(group.client);
	}
	return results;
}

async function done<Client>(
	use: Use<Client>,
	group: Together<Client> & { client: Client },
	{ first, row, isChosen }: { first: number; row: About; isChosen: boolean },
): Promise<readonly Result[]> {
	return await use(group.client, group.items, first).catch((error: unknown) => {
		const finding = isProblem(error) || error instanceof Stop ? error.finding : null;
		if (!finding || !isChosen) throw error;
		return [refusedRow(row, group, finding)];
	});
}

type About = Pick<Decision, 'service' | 'preview'>;

function refusedRow<Client>(
	about: About,
	{ place, items }: Pick<Together<Client>, 'place' | 'items'>,
	finding: Finding,
): Result {
	const row = {
		...about,
		resource: 'administration',
		key: place || 'administration',
		action: 'failed',
	} as const;
	const from = items.length > 0 ? items.map(({ index }) => index) : 0;
	return { decision: { ...row, findings: [finding] }, from };
}

/** Items for one place, with its client; or why there is none for them. */
type Together<Client> = { items: readonly InputItem[]; first: number } & (
	{ client: Client; place: string } | { refused: Finding; place: string }
);

/** The items by the place that they are for, in the order of the first of each; an item never falls into another place. */
async function byPlace<Client>(
	clients: Clients<Client>,
	items: readonly InputItem[],
): Promise<Together<Client>[]> {
	const groups: Together<Client>[] = [];
	if (items.length === 0) {
		return [{ ...(await clientFor(clients, 0)), items, first: 0 }];
	}
	for (const item of items) {
		const found = await clientFor(clients, item.index);
		const known = groups.find((group) => isSame(group, found));
		if (known) known.items = [...known.items, item];
		else groups.push({ ...found, items: [item], first: item.index });
	}
	return groups;
}

type Found<Client> = { client: Client; place: string } | { refused: Finding; place: string };

async function clientFor<Client>(clients: Clients<Client>, index: number): Promise<Found<Client>> {
	return await clientIn(clients, index).catch((error: unknown) => {
		if (!(error instanceof Stop)) throw error;
		return { refused: error.finding, place: '' };
	});
}

async function clientIn<Client>(clients: Clients<Client>, index: number): Promise<Found<Client>> {
	const place = clients.placeOf(index);
	const found = await attempt(async () => await clients.in(place));
	return found.ok ? { client: found.value, place } : { refused: found.problem.finding, place };
}

function isSame<Client>(one: Together<Client>, other: Found<Client>): boolean {
	if ('client' in one) return 'client' in other && one.client === other.client;
	return 'refused' in other && one.place === other.place && one.refused.code === other.refused.code;
}
