import { without, type Json } from '../values/records';
import { capital } from '../values/text';
import type { Fault, Finding, Findings } from './finding';
import { kindOfRecord } from './features';
import type { Language } from './language';
import { adviceBeside, callOf, fieldsSaying, say, sayEach, type SaidFinding } from './say';

export type { Json } from '../values/records';

export const DEEDS = ['booked', 'corrected', 'created', 'updated'] as const;
type Deed = (typeof DEEDS)[number];

/** What was decided about one thing. The names are fixed: users' workflows read them (docs, "What a row means"). */
export const ROW_ACTIONS = [
	...DEEDS,
	'unchanged',
	/** The period is closed; left alone. */
	'closed',
	/** Would be wrong; a person has to look. */
	'blocked',
	/** Left out by a setting, or nothing to do yet. */
	'skipped',
	/** An error of the service or the network. */
	'failed',
] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];

/** A deed in a preview: a condition on `booked` must not let it through. */
export type Foreseen = `wouldBe${Capitalize<Deed>}`;

export function foreseen(deed: Deed): Foreseen {
	return `wouldBe${capital(deed)}` as Foreseen;
}

/** What was decided about one thing, before it is put into words. */
export interface Decision {
	service: string;
	resource: string;
	/** The name by which a person knows it. */
	key: string;
	action: RowAction;
	/** The first says what was decided and gives the row its code; the others add to it. */
	findings: Readonly<Findings>;
	/** Whether this only says what would be done. */
	preview: boolean;
	/** Fields of the row besides those of its first finding. */
	about?: Readonly<Record<string, Json>>;
	/** Further remarks, one sentence each, in the field `notes`. */
	notes?: readonly Finding[];
	/** Whether it makes the execution end as failed; decided by its action when left out. */
	attention?: boolean;
}

/**
 * One decision, as an item. Amounts are decimal strings, dates `yyyy-MM-dd`. There is never a field `error`: under
 * *Retry On Fail*, n8n runs a node again whose first item has one.
 */
export interface Row {
	[field: string]: Json;
	service: string;
	resource: string;
	key: string;
	action: RowAction | Foreseen;
	/** Stable, for workflows that route on it. */
	code: string;
	/** Made from code and facts, in the chosen language. */
	reason: string;
	/** What the reader does about it, as in `reason`; left out when there is nothing to do. */
	advice?: string;
	/** Each finding of which `reason` is made, the first one first; left out when `reason` is one sentence. */
	findings?: SaidFinding[];
	/** Whether it makes the execution end as failed. */
	attention: boolean;
	preview: boolean;
}

/** Whether rows with this resource are about records that are synchronized between services. */
export function isMasterData(resource: string): boolean {
	return kindOfRecord(resource) === 'masterData';
}

/** Whether a row with this action makes the execution end as failed, unless the row decides otherwise. */
export function needsAttention({ action, resource }: Pick<Row, 'action' | 'resource'>): boolean {
	return action === 'failed' || (action === 'blocked' && !isMasterData(resource));
}

/** Whether a row makes the execution end as failed; a row from an Edit Fields node has no field for it. */
export function isFailing(row: Pick<Row, 'action' | 'resource'> & Partial<Pick<Row, 'attention'>>): boolean {
	return row.attention ?? needsAttention(row);
}

/** The row of a decision; the only place where decisions are put into words. */
export function toRow(decision: Decision, language: Language): Row {
	const { service, resource, key, findings, preview, about, notes } = decision;
	const deed = preview ? DEEDS.find((one) => one === decision.action) : undefined;
	const action = deed ? foreseen(deed) : decision.action;
	const { reason, ...apart } = fieldsSaying(sayEach(findings, language));
	const fixed = {
		service,
		resource,
		key,
		action,
		code: findings[0].code,
		reason,
		attention: decision.attention ?? needsAttention(decision),
		preview,
		...apart,
	};
	const others = { ...factsOf(findings, language), ...about };
	// These come first, so that no fact of an item from elsewhere replaces them.
	return {
		...fixed,
		...others,
		...fixed,
		...(notes && { notes: notes.map((note) => say(note, language)) }),
	};
}

/** The facts of the first finding as fields; a problem with a call stays together in one field, with its advice. */
function factsOf([first, ...others]: Readonly<Findings>, language: Language): Record<string, Json> {
	const facts = callOf(first) ? {} : without('code', first);
	// A finding may have the failed call as a fact.
	const within = 'problem' in first ? [first.problem as Finding] : [];
	const problem = [first, ...others, ...within].find(callOf);
	if (!problem) return facts;
	const advice = adviceBeside(first, problem, language);
	return { ...facts, problem: { ...problem, ...(advice !== '' && { advice }) } };
}

const ACTIONS: ReadonlySet<string> = new Set([...ROW_ACTIONS, ...DEEDS.map(foreseen)]);

/** Whether an item is a row, which later operations pass on unchanged. */
export function isRow(item: Readonly<Record<string, unknown>>): item is Row {
	return typeof item.action === 'string' && ACTIONS.has(item.action) && typeof item.resource === 'string';
}

/** The faults in the settings that a row reports; empty when it is about something else. */
export function settingsFaultsIn(row: Readonly<Record<string, unknown>>): Fault[] {
	const { faults } = row;
	return row.code === 'settingsWrong' && Array.isArray(faults) ? (faults as Fault[]) : [];
}
