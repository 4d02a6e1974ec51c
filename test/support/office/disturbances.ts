import type { DataTable } from '../../../engine';
import type { Random } from '../../prove/random';
import type { FaultKind, Sandbox } from '../../../sandbox';
import { rowOf, type OfficeOptions } from './officeRun';
import type { OfficeClient } from './office';

const KINDS: readonly FaultKind[] = [
	...(['dropBefore', 'dropAfter', 'unavailable', 'empty', 'cutOff', 'garbage', 'html'] as const),
	...(['tooManyRequests', 'sessionExpired', 'callLimit', 'nmbrs9999'] as const),
];
const SILENT: readonly FaultKind[] = ['timeout', 'timeoutAfter'];

const OF_BOOKS = [
	'OpenSession',
	'OpenSessionSub',
	'GetAdministraties',
	'GetMutaties',
	'AddMutatie',
	'GetSaldo',
];
/** These calls are for no administration of a client. */
const OF_THE_LOGIN: ReadonlySet<string> = new Set(['OpenSession', 'GetAdministraties']);
const OPERATIONS = [
	...OF_BOOKS.map((operation) => ({ service: 'e-Boekhouden', operation }) as const),
	...['CloseSession', 'GetGrootboekrekeningen', undefined].map(
		(operation) => ({ service: 'e-Boekhouden', operation }) as const,
	),
	...['Run_GetList', 'Journals_GetByRunCompany_v2', 'List_GetAll', undefined].map(
		(operation) => ({ service: 'Nmbrs', operation }) as const,
	),
];

export interface Disturbed {
	sandbox: Sandbox;
	table: DataTable;
	clients: readonly OfficeClient[];
	random: Random;
	/** Whether calls may get no answer at all, which takes time. */
	withSilence: boolean;
}

/** For every second client or so one call fails, once or for longer than any call is tried. */
export function injectFaults({ sandbox, clients, random, withSilence }: Disturbed): void {
	const kinds = withSilence ? [...KINDS, ...SILENT] : KINDS;
	for (const { administration } of clients) {
		if (random.below(2) > 0) continue;
		const { service, operation } = random.pick(OPERATIONS);
		const isOfClient = service === 'e-Boekhouden' && !OF_THE_LOGIN.has(operation ?? '');
		sandbox.faults.inject({
			...{ kind: random.pick(kinds), service, operation, times: random.pick([1, 1, 4]) },
			...(isOfClient
				? { administration: administration.guid, skip: random.below(2) }
				: { skip: random.below(2 * clients.length) }),
		});
	}
}

/** The sub-workflow ends before or after its work for some, or n8n itself ends in the middle of one. */
export function dyingSub(random: Random, canBeKilled: boolean, kill: () => void): OfficeOptions['sub'] {
	const [dies, forgets] = [random.below(20) + 4, random.below(20) + 4];
	const killedAt = canBeKilled ? random.below(60) : -1;
	return {
		before: async (_input, count) => {
			if (count === killedAt) {
				kill();
				await new Promise(() => undefined);
			}
			if (count % dies === 0) throw new Error('The worker of this execution is gone');
		},
		after: (_input, count) => {
			if (count % forgets === 0) throw new Error('JavaScript heap out of memory');
		},
	};
}

/** A user at work in the table while it is read and written, and a database that is busy. */
export function restlessTable({ table, clients, random }: Disturbed): void {
	const [failing, removing] = [random.below(15) + 5, random.below(15) + 5];
	table.before = (call, count) => {
		if (call === 'get') return;
		if (count % failing === 0) throw new Error('SQLITE_BUSY: database is locked');
		if (count % removing === 0) removeClient(table, random.pick(clients));
	};
	// Somebody adds a client that is there already
	const [twice] = random.sample(clients, 1);
	if (twice && random.below(2) === 0) table.insert(rowOf(twice));
}

function removeClient(table: DataTable, { client }: OfficeClient): void {
	table.remove({ type: 'and', filters: [{ columnName: 'client', condition: 'eq', value: client }] });
}

/** The user corrects the table: each client once, with or without the earlier results. */
export function repairTable(table: DataTable, clients: readonly OfficeClient[]): void {
	table.before = undefined;
	for (const one of clients) {
		const rows = table.rows.filter(({ client }) => client === one.client);
		if (rows.length === 1) continue;
		if (rows.length > 1) removeClient(table, one);
		table.insert(rowOf(one));
	}
}
