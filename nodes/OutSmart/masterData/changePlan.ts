import type { Fault, Finding } from '../../shared/rows/findings/finding';
import { groupedBy, type Json } from '../../shared/values/records';
import { brief } from '../../shared/values/text';
import type { OutSmartClient } from '../client/client';
import type { DecimalSign, Held } from '../client/types';

export type WithCode = { code: string };
/** A record as OutSmart has it. */
export type StoredRecord = Held & WithCode;

/** Of things that share a code: a few say enough, there may be thousands. */
const NAMED_AT_MOST = 5;

/** What is to become of the records of OutSmart; nothing was sent yet. */
export interface ChangePlan<Stored> {
	changes: Change<Stored>[];
	/** What cannot be sent, and what cannot be followed. */
	exceptions: Exception[];
	/** What stays although its item is of this kind no more; told together, for it is the same in every run. */
	staying: Staying[];
	/** How many are as they should be. */
	unchanged: number;
	/** What stands in fields that the account uses for something else, see `FollowingKind.otherUse`. */
	otherUse: readonly string[];
}

export interface Staying {
	code: string;
	/** The unit that the item has now; '' when it is no longer active. */
	unit: string;
	from: From;
}

/** Places in the input of the things that something is about. */
export type From = readonly number[];

/** One record to save. */
export interface Change<Stored> {
	code: string;
	name: string;
	action: 'created' | 'updated';
	/** What is new about it, as fields of the item. */
	changed: string[];
	/** What a reader must know beside that. */
	remark?: Finding;
	/** The whole record, merged over what OutSmart has. */
	record: Stored;
	/** What OutSmart has otherwise than it should; empty when the record was kept. */
	differs(stored: Stored, isShown: IsShown): string[];
	from: From;
}

interface Exception {
	code: string;
	name: string;
	action: 'blocked' | 'skipped';
	finding: Finding;
	from: From;
}

/** Something that came in, with its place in the input. */
interface Given<Item> {
	item: Item;
	index: number;
}

/**
 * Whether the lists of OutSmart show a field, by its name there. What is in no record cannot be compared: some
 * accounts list the documented fields only (docs/services/outsmart.md 5.1).
 */
export type IsShown = (name: string) => boolean;

export function shownIn(records: readonly Held[]): IsShown {
	const names = new Set(records.flatMap(({ held }) => Object.keys(held)));
	return (name) => names.has(name);
}

/** How one kind of record follows the items of the books. */
export interface FollowingKind<Item extends WithCode, Stored extends StoredRecord> {
	/** Whether an item belongs to this kind. */
	has(item: Item): boolean;
	/** By what codes are the same; to the letter when left out. */
	keyOf?(code: string): string;
	nameOf(item: Item): string;
	/** What of an item cannot be sent. */
	faults(item: Item): Fault[];
	/** That an item cannot be sent. */
	notSent(name: string, faults: Fault[]): Finding;
	/** Why a person has to look before what OutSmart has is changed; null when it may be. */
	asks?(item: Item, current: Stored): Finding | null;
	/** The record as OutSmart is to have it. */
	applyTo(item: Item, current: Stored | undefined): Stored;
	/** Fields of the item in which two records differ. */
	differences(wanted: Stored, present: Stored, isShown: IsShown): string[];
	/** What a reader must know of a new record. */
	remarkOnNew?(item: Item): Finding | undefined;
	/** What becomes of a record whose item is no longer of this kind; nothing when left out or null. */
	onKindLost?(item: Item, current: Stored): Omit<Change<Stored>, 'from'> | Omit<Staying, 'from'> | null;
	/** Whether what OutSmart has is left alone. */
	leavesPresentAlone?: boolean;
	/** What stands in fields of ours that the account uses for something else, so that they are left alone. */
	otherUse?: readonly string[];
	/** How it follows when OutSmart has these; as it is when left out. */
	against?(stored: readonly Stored[]): FollowingKind<Item, Stored>;
}

/** What is to be done so that OutSmart has these items. One that is not among them is not taken for deleted. */
export function planChanges<Item extends WithCode, Stored extends StoredRecord>(
	given: readonly Given<Item>[],
	stored: readonly Stored[],
	following: FollowingKind<Item, Stored>,
	isShown = shownIn(stored),
): ChangePlan<Stored> {
	const kind = following.against?.(stored) ?? following;
	const keyOf = (code: string) => kind.keyOf?.(code) ?? code;
	const findStored = finderIn(stored, keyOf);
	const { otherUse = [] } = kind;
	const plan: ChangePlan<Stored> = { changes: [], exceptions: [], staying: [], unchanged: 0, otherUse };
	for (const group of byCode(given, keyOf)) {
		const present = findStored(group[0].item.code);
		if (!group.some(({ item }) => kind.has(item))) addKindLost(plan, group, present, kind);
		else {
			const refused = refusedOf(group, kind);
			plan.exceptions.push(...refused);
			if (refused.length === 0) addChange(plan, group, present, { kind, isShown });
		}
	}
	return plan;
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
	const differs = (record: Stored, shownThen: IsShown) =>
		kind.differences(kind.applyTo(item, record), record, shownThen);
	const changed = present ? differs(present, isShown) : [];
	if (present && (changed.length === 0 || kind.leavesPresentAlone)) {
		plan.unchanged++;
		return;
	}
	const question = present && kind.asks?.(item, present);
	if (question) {
		const { code } = item;
		plan.exceptions.push({
			...{ code, name: kind.nameOf(item), action: 'blocked', finding: question, from: placesOf(group) },
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

/** Things without a code are told one by one; those that share one together, for there may be thousands of them. */
function refusedOf<Item extends WithCode, Stored extends StoredRecord>(
	group: Group<Item>,
	kind: FollowingKind<Item, Stored>,
): Exception[] {
	const [first] = group;
	if (first.item.code === '') {
		const own = group.filter(({ item }) => kind.has(item));
		return own.flatMap((one) => refusal([one], [{ code: 'noCode' }, ...kind.faults(one.item)], kind));
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
	return [{ code, name, action: 'blocked', finding, from: placesOf(group) }];
}

type Group<Item> = readonly [Given<Item>, ...Given<Item>[]];

function placesOf<Item>(group: readonly Given<Item>[]): From {
	return group.map(({ index }) => index);
}

/** Groups by code, in the order in which the codes first appear. */
function byCode<Item extends WithCode>(
	given: readonly Given<Item>[],
	keyOf: (code: string) => string,
): Group<Item>[] {
	return [...groupedBy(given, ({ item }) => keyOf(item.code)).values()] as unknown as Group<Item>[];
}

/** Finds a record by its code: to the letter, else what is the same code. */
export function finderIn<Stored extends { code: string }>(
	stored: readonly Stored[],
	keyOf: (code: string) => string,
): (code: string) => Stored | undefined {
	const exact = new Map(stored.map((record) => [record.code, record]));
	const same = new Map(stored.map((record) => [keyOf(record.code), record]));
	return (code) => exact.get(code) ?? same.get(keyOf(code));
}

const LONGEST = 255;

/** Fields that hold more than OutSmart does. */
export function tooLong(fields: Record<string, string>, longest = LONGEST): Fault[] {
	return Object.entries(fields)
		.filter(([, text]) => text.length > longest)
		.map(([field, { length }]) => ({ code: 'textTooLong', field, length, longest }));
}

/** One kind of record as it is read and saved. */
export interface RecordKind<Stored extends StoredRecord> {
	resource: 'relation' | 'material' | 'hourType';
	/** The key of rows about all of them. */
	plural: string;
	/**
	 * How its prices are written, as documented, then otherwise; one when it has none
	 * (docs/services/outsmart.md 2.1).
	 */
	signs: [DecimalSign, DecimalSign?];
	list(client: OutSmartClient): Promise<Stored[]>;
	/** Asks for one code; only where OutSmart can be asked that. */
	find?(client: OutSmartClient, code: string): Promise<Stored[]>;
	save(client: OutSmartClient, records: Stored[], sign: DecimalSign): Promise<void>;
	/** A record as an item, as *Get Many* gives it. */
	toItem(record: Stored): object;
	/** What a row has of a record beside its name. */
	about?(record: Stored): Record<string, Json>;
}
