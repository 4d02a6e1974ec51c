import type { Fault, Finding } from '../../base/words/finding';
import { addAll, groupedBy, type Json } from '../../base/values/records';
import { brief, codeKey } from '../../base/values/text';
import type { OutSmartClient } from '../../services/outSmart/client';
import type { DecimalSign, OtherFields } from '../../services/outSmart/types';
import type { ItemField } from '../relations/messages';

export type WithCode = { code: string };
export type StoredRecord = OtherFields & WithCode;

/** The maximum number of items with one code that a row names, because there may be thousands. */
const NAMED_AT_MOST = 5;

/** The changes by which OutSmart gets the records of the books, before anything is sent. */
export interface ChangePlan<Stored> {
	changes: Change<Stored>[];
	/** Items that cannot be sent, or must not be applied. */
	exceptions: Exception[];
	/**
	 * Records that stay although their items are no longer of this kind; reported together, because they are the same in
	 * every run.
	 */
	staying: Staying[];
	/** The number of records that are right. */
	unchanged: number;
	/** The codes of records in which the user keeps something else in our fields, which stays. */
	keeping: string[];
}

export interface Staying {
	code: string;
	/** The current unit of the item; '' when it is no longer active. */
	unit: string;
	from: From;
}

/** The indexes, in the input, of the items that a change or a row is about. */
export type From = readonly number[];

/** A record to save. */
export interface Change<Stored> {
	code: string;
	name: string;
	action: 'created' | 'updated';
	/** The fields that change, by their names in the item. */
	changed: ItemField[];
	/** A remark about the change, for the reader. */
	remark?: Finding;
	/** The whole record, merged over that of OutSmart. */
	record: Stored;
	/** The fields in which OutSmart's record differs from this one; none when OutSmart saved it. */
	differs(stored: Stored, isShown: IsShown): ItemField[];
	from: From;
}

interface Exception {
	code: string;
	name: string;
	finding: Finding;
	/** True when OutSmart does not have the record, as far as its list shows. */
	isNew?: boolean;
	/**
	 * True when a person has to decide: the two records may be mixed up, or OutSmart keeps one that is no
	 * longer updated.
	 */
	attention?: true;
	from: From;
}

interface Given<Item> {
	item: Item;
	index: number;
}

/**
 * Tells whether the lists of OutSmart show a field, by its name there. A field that is in no record cannot be
 * compared: some accounts list the documented fields only (docs/services/outsmart.md 5.1).
 */
export type IsShown = (name: string) => boolean;

export function shownIn(records: readonly OtherFields[]): IsShown {
	const names = new Set<string>();
	for (const { wireRow } of records) for (const name in wireRow) names.add(name);
	return (name) => names.has(name);
}

export interface WithoutItem<Stored> {
	changes: Omit<Change<Stored>, 'from'>[];
	exceptions: Omit<Exception, 'from'>[];
}

/** A kind of record that follows the items of the books: how a record is derived from its item. */
export interface FollowingKind<
	Item extends WithCode,
	Stored extends StoredRecord,
> extends RecordKind<Stored> {
	readItem(json: Readonly<Record<string, unknown>>): Item;
	/** The item that gives this record. */
	asItem(stored: Stored): object;
	/** True when an item belongs to this kind. */
	has(item: Item): boolean;
	nameOf(item: Item): string;
	faults(item: Item): Fault[];
	notSent(name: string, faults: Fault[]): Finding;
	/**
	 * The reason why a person must look before the record in OutSmart is changed or made; null when it may be.
	 */
	question?(item: Item, current: Stored | undefined): Finding | null;
	/** The record that OutSmart should have. */
	applyTo(item: Item, current: Stored | undefined): Stored;
	differences(wanted: Stored, present: Stored, isShown: IsShown): ItemField[];
	remarkOnNew?(item: Item): Finding | undefined;
	/** The change of a record whose item is no longer of this kind; none when left out or null. */
	onKindLost?(item: Item, current: Stored): Omit<Change<Stored>, 'from'> | Omit<Staying, 'from'> | null;
	/** The changes of records that have no item; none when left out. */
	withoutItem?(stored: readonly Stored[], items: readonly Item[]): WithoutItem<Stored>;
	/** True when existing records of OutSmart are left alone. */
	leavesPresentAlone?: boolean;
	/** True when the user keeps something else in our fields of a record, which `applyTo` leaves there. */
	keepsOther?(current: Stored): boolean;
	/** Adapts the kind to the existing records and items of this execution; left out for a kind that does not depend on them. */
	against?(stored: readonly Stored[], items: readonly Item[]): FollowingKind<Item, Stored>;
}

/** Plans the changes by which OutSmart gets these items. A record without an item is not deleted. */
export function planChanges<Item extends WithCode, Stored extends StoredRecord>(
	given: readonly Given<Item>[],
	stored: readonly Stored[],
	following: FollowingKind<Item, Stored>,
	isShown = shownIn(stored),
): ChangePlan<Stored> {
	const items = given.map(({ item }) => item);
	const kind = following.against?.(stored, items) ?? following;
	const findStored = allIn(stored);
	const plan: ChangePlan<Stored> = { changes: [], exceptions: [], staying: [], unchanged: 0, keeping: [] };
	for (const group of groupedBy(given, ({ item }) => codeKey(item.code)).values()) {
		const present = presentOf(findStored(group[0].item.code), group[0].item, { kind, isShown });
		if (!group.some(({ item }) => kind.has(item))) addKindLost(plan, group, present, kind);
		else {
			const refused = refusedOf(group, kind);
			// A question about a record that OutSmart goes on using needs a person each time.
			addAll(
				plan.exceptions,
				refused.map((one) => (present ? { ...one, attention: true as const } : one)),
			);
			if (refused.length === 0) addChange(plan, group, present, { kind, isShown });
		}
	}
	const ofOthers = kind.withoutItem?.(stored, items);
	const from = placesOf(given);
	addAll(
		plan.changes,
		(ofOthers?.changes ?? []).map((change) => ({ ...change, from })),
	);
	addAll(
		plan.exceptions,
		(ofOthers?.exceptions ?? []).map((exception) => ({ ...exception, from })),
	);
	return plan;
}

/**
 * The record in OutSmart for an item. Among several with one code it is the one that is right already:
 * otherwise each run would change another one.
 */
function presentOf<Item extends WithCode, Stored extends StoredRecord>(
	same: readonly Stored[],
	item: Item,
	{ kind, isShown }: { kind: FollowingKind<Item, Stored>; isShown: IsShown },
): Stored | undefined {
	const [first, ...others] = same;
	if (!first || others.length === 0) return first;
	const right = same.find((one) => kind.differences(kind.applyTo(item, one), one, isShown).length === 0);
	return right ?? kind.preferred?.([first, ...others]) ?? same[same.length - 1];
}

function addKindLost<Item extends WithCode, Stored extends StoredRecord>(
	plan: ChangePlan<Stored>,
	group: Group<Item>,
	present: Stored | undefined,
	kind: FollowingKind<Item, Stored>,
): void {
	const { item } = group[0];
	const lost = present && item.code !== '' ? kind.onKindLost?.(item, present) : null;
	const from = placesOf(group);
	if (lost && 'record' in lost) plan.changes.push({ ...lost, from });
	else if (lost) plan.staying.push({ ...lost, from });
}

function addChange<Item extends WithCode, Stored extends StoredRecord>(
	plan: ChangePlan<Stored>,
	group: Group<Item>,
	present: Stored | undefined,
	{ kind, isShown }: { kind: FollowingKind<Item, Stored>; isShown: IsShown },
): void {
	const { item } = group[0];
	if (present && kind.keepsOther?.(present)) plan.keeping.push(present.code);
	const differs = (record: Stored, shownThen: IsShown) =>
		kind.differences(kind.applyTo(item, record), record, shownThen);
	const changed = present ? differs(present, isShown) : [];
	if (present && (changed.length === 0 || kind.leavesPresentAlone)) {
		plan.unchanged++;
		return;
	}
	const question = kind.question?.(item, present);
	if (question) {
		const { code } = item;
		plan.exceptions.push({
			code,
			name: kind.nameOf(item),
			finding: question,
			isNew: !present,
			attention: true,
			from: placesOf(group),
		});
		return;
	}
	plan.changes.push({
		code: item.code,
		name: kind.nameOf(item),
		action: present ? 'updated' : 'created',
		changed,
		remark: present ? undefined : kind.remarkOnNew?.(item),
		record: kind.applyTo(item, present),
		differs,
		from: placesOf(group),
	});
}

/**
 * The exceptions about items that cannot be sent. Items without a code are reported one by one; those with
 * the same code together, because there may be thousands.
 */
export function refusedOf<Item extends WithCode, Stored extends StoredRecord>(
	group: Group<Item>,
	kind: FollowingKind<Item, Stored>,
): Exception[] {
	const [first] = group;
	if (first.item.code === '') {
		const own = group.filter(({ item }) => kind.has(item));
		return own.flatMap((one) =>
			refusal([one], [{ code: 'fieldMissing', field: 'code' }, ...kind.faults(one.item)], kind),
		);
	}
	const names = group.map(({ item }) => kind.nameOf(item));
	const shared = {
		code: 'codeShared',
		names: names.slice(0, NAMED_AT_MOST).map(brief),
		count: names.length,
	} as const;
	return refusal(group, names.length > 1 ? [shared] : kind.faults(first.item), kind);
}

function refusal<Item extends WithCode, Stored extends StoredRecord>(
	group: Group<Item>,
	faults: Fault[],
	kind: FollowingKind<Item, Stored>,
): Exception[] {
	if (faults.length === 0) return [];
	const { item } = group[0];
	const [code, name] = [item.code, kind.nameOf(item)];
	const finding = kind.notSent(code || name, faults);
	return [{ code, name, finding, from: placesOf(group) }];
}

type Group<Item> = readonly [Given<Item>, ...Given<Item>[]];

function placesOf<Item>(group: readonly Given<Item>[]): From {
	return group.map(({ index }) => index);
}

/** Gives a function that finds the records with a code: with exactly that code, else with other capitals. */
export function allIn<Stored extends { code: string }>(
	stored: readonly Stored[],
): (code: string) => readonly Stored[] {
	const exact = groupedBy(stored, ({ code }) => code);
	const same = groupedBy(stored, ({ code }) => codeKey(code));
	return (code) => exact.get(code) ?? same.get(codeKey(code)) ?? [];
}

const LONGEST = 255;

export function fieldsTooLong(fields: Partial<Record<ItemField, string>>, longest = LONGEST): Fault[] {
	return Object.entries(fields)
		.filter(([, text]) => text.length > longest)
		.map(([field, { length }]) => ({ code: 'textTooLong', field: field as ItemField, length, longest }));
}

export interface RecordKind<Stored extends StoredRecord> {
	resource: 'relation' | 'material' | 'hourType';
	/** The key of rows about all records of this kind. */
	plural: string;
	/**
	 * The decimal separators for prices: first the documented one, then the other; one only for a kind without
	 * a price (docs/services/outsmart.md 2.1).
	 */
	signs: [DecimalSign, DecimalSign?];
	/** Reads the records of this kind from OutSmart. Those with the given codes can be saved. */
	list(client: OutSmartClient, codes: readonly string[]): Promise<Stored[]>;
	/** Reads the records with one code; only where OutSmart can do that. */
	find?(client: OutSmartClient, code: string): Promise<Stored[]>;
	save(client: OutSmartClient, records: Stored[], sign: DecimalSign): Promise<void>;
	/** Chooses among several records with one code; left out, the last one is taken. */
	preferred?(same: readonly [Stored, ...Stored[]]): Stored;
	/** A record as an item, as in *Get Many*. */
	toItem(record: Stored): object;
	/** Further fields of a row about a record. */
	about?(record: Stored): Record<string, Json>;
}
