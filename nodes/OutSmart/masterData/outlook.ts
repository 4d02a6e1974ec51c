import { listed } from '../../shared/words';
import type { Held } from '../client/types';

/** What is to become of the records of OutSmart; nothing was sent yet. */
export interface Outlook<Stored> {
	plans: Plan<Stored>[];
	/** What cannot be sent, and what cannot be followed. */
	decisions: Decision[];
	/** How many are as they should be. */
	unchanged: number;
}

/** One record to save. */
export interface Plan<Stored> {
	code: string;
	name: string;
	action: 'created' | 'updated';
	/** What is new about it, as fields of the item. */
	changed: string[];
	/** What a reader must know beside that. */
	remark: string;
	/** The whole record, merged over what OutSmart has. */
	record: Stored;
	/** What OutSmart has otherwise than it should; empty when the record was kept. */
	differs(stored: Stored, isShown: IsShown): string[];
}

export interface Decision {
	code: string;
	name: string;
	action: 'blocked' | 'skipped';
	reason: string;
}

/**
 * Whether the lists of OutSmart show a field, by its name there. What is in no record cannot be compared: some accounts
 * list the documented fields only (apis/outsmart.md 5.1).
 */
export type IsShown = (name: string) => boolean;

export function shownIn(records: Held[]): IsShown {
	const names = new Set(records.flatMap(({ held }) => Object.keys(held)));
	return (name) => names.has(name);
}

/** More names than this make a row unreadable. */
const NAMED_AT_MOST = 5;

/** Why none of the things with one code is sent; null when there is only one of it. */
export function whyNotOne(plural: string, names: string[]): string | null {
	if (names.length < 2) return null;
	return `its code is that of ${names.length} ${plural}: ${listed(names, NAMED_AT_MOST)}`;
}

const LONGEST = 255;

/** Fields that hold more than OutSmart does. */
export function tooLong(fields: Record<string, string>, longest = LONGEST): string[] {
	return Object.entries(fields)
		.filter(([, text]) => text.length > longest)
		.map(([field, text]) => `its ${field} has ${text.length} characters, more than ${longest}`);
}

/** Groups by code, in the order in which the codes first appear. */
export function byCode<T extends { code: string }>(things: T[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const thing of things) {
		const group = groups.get(thing.code);
		if (group) group.push(thing);
		else groups.set(thing.code, [thing]);
	}
	return groups;
}
