import type { Finding } from '../../base/words/finding';
import type { Language } from '../../base/words/language';
import {
	countsInText,
	isPreviewOf,
	lineOf,
	type ClientItem,
	type ClientLine,
	type ClientRow,
	type ClientState,
	type Conclusion,
	type Plan,
} from './client';
import type { Decision } from '../../base/words/row';
import { groupedBy, without, type UnknownFields } from '../../base/values/records';
import { brief } from '../../base/values/text';
import { errorIn } from './conclude';
import { conclusionFor, clientDecision } from './conclusion';
import { isBlank, readClient, type ClientDefaults, type ReadClient } from './readClient';

/** The limits of one execution, and what all clients share. */
export interface PlanSettings extends ClientDefaults {
	preview: boolean;
	/** Names or companies of the wanted clients; '' for all. */
	clients: string;
	/** The maximum number of clients per execution. */
	maxClients: number;
	/** The time of the plan, in Dutch time: `2026-11-22 02:14`. */
	clock: string;
	/** The moment until which clients may be started. */
	until: string;
	/** The settings to book every client with. */
	shared: UnknownFields;
	language: Language;
}

/** The result of planning a table of clients for one execution: each row is in exactly one of these. */
export interface Planned {
	/** About the table as a whole. */
	decisions: Decision[];
	/** The clients to do now, those not done for longest first. */
	items: { item: ClientItem; from: number }[];
	/** Clients that cannot be done because of faults in their rows. */
	blocked: { conclusion: Conclusion; said: Decision; from: number }[];
	/** The rest: inactive, done today, not wanted, or for a later execution. */
	plan: Plan;
}

interface Placed extends ReadClient {
	from: number;
}

export function planClients(items: readonly UnknownFields[], settings: PlanSettings): Planned {
	const { preview, clock, language } = settings;
	const filled = items.map((item, from) => ({ item, from })).filter(({ item }) => !isBlank(item));
	const clients = filled.flatMap(({ item, from }): Placed[] => {
		const read = readClient(item, settings);
		return read ? [{ ...read, from }] : [];
	});
	const unreadable = filled.length - clients.length;
	const choice = chosenBy(settings.clients, clients);
	const sorted = sortOut(choice, clients, settings);
	const begun = sorted.due.slice(0, settings.maxClients);
	const later = sorted.due.slice(settings.maxClients);
	return {
		decisions: findingsOn({ count: clients.length, unreadable, unknown: choice.unknown }, items, preview),
		items: begun.map(({ row, from }) => ({ item: itemOf(row, settings), from })),
		blocked: sorted.blocked.map(({ row, from, finding }) => ({
			conclusion: conclusionFor(finding, 'blocked', { ...row, preview }, clock, language),
			said: clientDecision(finding, row.client || row.company, 'blocked', preview),
			from,
		})),
		plan: {
			office: 'plan',
			clients: clients.length,
			preview,
			lines: [
				...sorted.done.map((client) => lineFor(client, 'doneBefore', clock)),
				...later.map((client) => lineFor(client, 'later', clock)),
				...choice.others.map((client) => lineFor(client, stateOfOther(client, settings), clock)),
				...sorted.inactive.map((client) => lineFor(client, 'inactive', clock)),
			],
		},
	};
}

function lineFor({ row }: Placed, state: ClientState, clock: string): ClientLine {
	return lineOf(row, state, row.lastRun === '' ? null : countsInText(row.counts), clock);
}

/** The state of a client that is not wanted now. */
function stateOfOther({ row }: Placed, settings: PlanSettings): ClientState {
	if (!row.isActive) return 'inactive';
	return isDone(row, settings) ? 'doneBefore' : 'later';
}

interface SortedOut {
	blocked: (Placed & { finding: Finding })[];
	inactive: Placed[];
	done: Placed[];
	due: Placed[];
}

/** The clients that a user named, and terms without a client. */
interface Choice {
	wanted: readonly Placed[];
	/** Whether it was the user who chose them. */
	isNamed: boolean;
	others: Placed[];
	unknown: string[];
}

/** Names or companies, separated by commas; all clients when empty. */
function chosenBy(text: string, clients: readonly Placed[]): Choice {
	const terms = text
		.split(',')
		.map((term) => term.trim().toLowerCase())
		.filter(Boolean);
	if (terms.length === 0) return { wanted: clients, isNamed: false, others: [], unknown: [] };
	const isMeant = ({ row }: Placed, term: string) =>
		[row.client.toLowerCase(), row.company].some((known) => known === term);
	const isWanted = (client: Placed) => terms.some((term) => isMeant(client, term));
	return {
		wanted: clients.filter(isWanted),
		isNamed: true,
		others: clients.filter((client) => !isWanted(client)),
		unknown: terms.filter((term) => !clients.some((client) => isMeant(client, term))).map(brief),
	};
}

/** Companies are counted over all rows of the table, whichever of them are wanted. */
function sortOut({ wanted, isNamed }: Choice, all: readonly Placed[], settings: PlanSettings): SortedOut {
	const sorted: SortedOut = { blocked: [], inactive: [], done: [], due: [] };
	const isOff = ({ row, faults }: Placed) =>
		!row.isActive && !faults.some(({ code }) => code === 'mustBeOnOrOff');
	const rowsOf = groupedBy(
		all.filter((client) => !isOff(client)),
		({ row }) => row.company,
	);
	for (const client of wanted) {
		const { row, faults } = client;
		const about = { client: row.client, company: row.company };
		const rows = rowsOf.get(row.company)?.length ?? 0;
		if (isOff(client)) sorted.inactive.push(client);
		else if (faults.length > 0)
			sorted.blocked.push({ ...client, finding: { code: 'clientFaulty', ...about, faults } });
		else if (rows > 1) sorted.blocked.push({ ...client, finding: { code: 'clientTwice', ...about, rows } });
		else if (!isNamed && isDone(row, settings)) sorted.done.push(client);
		else sorted.due.push(client);
	}
	sorted.due.sort((a, b) => (a.row.lastRun === b.row.lastRun ? 0 : a.row.lastRun < b.row.lastRun ? -1 : 1));
	return sorted;
}

/** Done today in the same way, with nothing that the next execution would retry. */
function isDone({ lastRun, result }: ClientRow, { preview, clock }: PlanSettings): boolean {
	if (lastRun.slice(0, 10) !== clock.slice(0, 10)) return false;
	return isPreviewOf(result) === preview && !/(failed|unsure)$/.test(result);
}

function itemOf({ own, ...row }: ClientRow, { shared, preview, until }: PlanSettings): ClientItem {
	const about = without('isActive', row);
	// A decision is about a run of one client, so the shared ones do not apply.
	return { ...shared, decisions: '', ...own, ...about, preview, office: 'client', until };
}

/** Findings about the table itself. */
function findingsOn(
	{ count, unreadable, unknown }: { count: number; unreadable: number; unknown: string[] },
	items: readonly UnknownFields[],
	preview: boolean,
): Decision[] {
	const said: Finding[] = [];
	if (count === 0 && unreadable > 0) said.push({ code: 'clientsNotRead', text: errorIn(items) });
	else if (count === 0) said.push({ code: 'noClients' });
	else if (unreadable > 0) said.push({ code: 'notClients', count: unreadable });
	if (count > 0 && unknown.length > 0) said.push({ code: 'noSuchClients', clients: unknown });
	return said.map((finding) => clientDecision(finding, 'clients', 'blocked', preview));
}
