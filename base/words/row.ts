import { without, type Json } from '../values/records';
import { capital } from '../values/text';
import type { Fault, Finding, Findings } from './finding';
import { kindOfRecord } from './features';
import type { Language } from './language';
import { adviceBeside, callOf, fieldsSaying, say, sayEach, type SaidFinding } from './say';

export type { Json } from '../values/records';

export const DEEDS = ['booked', 'corrected', 'created', 'updated'] as const;
type Deed = (typeof DEEDS)[number];

/**
 * The actions on a record. These names are fixed: users' workflows read them (docs, "What a row means").
 */
export const ROW_ACTIONS = [
	...DEEDS,
	'unchanged',
	/** The period is closed, and the record is left alone. */
	'closed',
	/** The result would be wrong; a person has to look. */
	'blocked',
	/** A setting leaves the record out, or there is nothing to do yet. */
	'skipped',
	/** The service or the network gave an error. */
	'failed',
] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];

/**
 * The action of a row in a preview. It has another name than the deed, so that a condition of a workflow on `booked` does not let
 * it through.
 */
export type Foreseen = `wouldBe${Capitalize<Deed>}`;

export function foreseen(deed: Deed): Foreseen {
	return `wouldBe${capital(deed)}` as Foreseen;
}

/** The facts of a row: what was decided about one record, before it is put into words. */
export interface RowFacts {
	service: string;
	resource: string;
	/** The name by which a person knows the record. */
	key: string;
	action: RowAction;
	/** The first finding says what was decided and gives the row its code; the others add to it. */
	findings: Readonly<Findings>;
	/** True when the row only says what would be done. */
	preview: boolean;
	/** Fields of the row besides those of its first finding. */
	about?: Readonly<Record<string, Json>>;
	/** Further remarks, one sentence each, in the field `notes`. */
	notes?: readonly Finding[];
	/** True when the row makes the execution end as failed; left out, the action decides that. */
	attention?: boolean;
}

/**
 * A row as an item of n8n, in words. Amounts are decimal strings, dates `yyyy-MM-dd`. There is never a field
 * `error`: under *Retry On Fail*, n8n runs a node again whose first item has one.
 */
export interface Row {
	[field: string]: Json;
	service: string;
	resource: string;
	key: string;
	action: RowAction | Foreseen;
	/** The code of the first finding. It never changes, because workflows route on it. */
	code: string;
	/** The sentences for code and facts, in the chosen language. */
	reason: string;
	/** The advice for the reader, in the language of `reason`; left out when there is nothing to do. */
	advice?: string;
	/** The findings of which `reason` is made, in their order; left out when `reason` is one sentence. */
	findings?: SaidFinding[];
	/** True when the row makes the execution end as failed. */
	attention: boolean;
	preview: boolean;
}

/** True for a resource whose records are synchronized between services. */
export function isMasterData(resource: string): boolean {
	return kindOfRecord(resource) === 'masterData';
}

/** True when a row with this action makes the execution end as failed, unless the row decides otherwise. */
export function needsAttention({ action, resource }: Pick<Row, 'action' | 'resource'>): boolean {
	return action === 'failed' || (action === 'blocked' && !isMasterData(resource));
}

/**
 * True when a row makes the execution end as failed; a row from an Edit Fields node has no field for that.
 */
export function isFailing(row: Pick<Row, 'action' | 'resource'> & Partial<Pick<Row, 'attention'>>): boolean {
	return row.attention ?? needsAttention(row);
}

/** Puts a row into words; that is done nowhere else. */
export function toRow(row: RowFacts, language: Language): Row {
	const { service, resource, key, findings, preview, about, notes } = row;
	const deed = preview ? DEEDS.find((one) => one === row.action) : undefined;
	const action = deed ? foreseen(deed) : row.action;
	const { reason, ...apart } = fieldsSaying(sayEach(findings, language));
	const fixed = {
		service,
		resource,
		key,
		action,
		code: findings[0].code,
		reason,
		attention: row.attention ?? needsAttention(row),
		preview,
		...apart,
	};
	const others = { ...factsOf(findings, language), ...about };
	// The fixed fields are here twice: in front, so that they come first in the row, and behind, so that they win from a fact of
	// an item from elsewhere with the same name.
	return {
		...fixed,
		...others,
		...fixed,
		...(notes && { notes: notes.map((note) => say(note, language)) }),
	};
}

/**
 * The facts of the first finding as fields of the row. A failed call stays together in one field, with its
 * advice.
 */
function factsOf([first, ...others]: Readonly<Findings>, language: Language): Record<string, Json> {
	const facts = callOf(first) ? {} : without('code', first);
	// A finding such as that of a failed order has the failed call as a fact, which becomes a field of its own.
	const within = 'problem' in first ? [first.problem as Finding] : [];
	const problem = [first, ...others, ...within].find(callOf);
	if (!problem) return facts;
	const advice = adviceBeside(first, problem, language);
	return { ...facts, problem: { ...problem, ...(advice !== '' && { advice }) } };
}

const ACTIONS: ReadonlySet<string> = new Set([...ROW_ACTIONS, ...DEEDS.map(foreseen)]);

/** True when an item is a row, which later operations pass on unchanged. */
export function isRow(item: Readonly<Record<string, unknown>>): item is Row {
	return typeof item.action === 'string' && ACTIONS.has(item.action) && typeof item.resource === 'string';
}

/** The faults in the settings that a row reports; empty when it is about something else. */
export function settingsFaultsIn(row: Readonly<Record<string, unknown>>): Fault[] {
	const { faults } = row;
	return row.code === 'settingsWrong' && Array.isArray(faults) ? (faults as Fault[]) : [];
}
