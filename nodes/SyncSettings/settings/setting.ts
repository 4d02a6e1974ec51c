import type { Field } from '../../shared/n8n/field';
import { optionalDate } from '../../shared/n8n/fieldTypes';
import { parseTypedDate } from '../../shared/values/dates';

/** One field of Settings: how n8n shows it, and what the item says for what is in it. */
export interface Setting {
	readonly property: Field<unknown>['property'];
	/** Left out: the value as it is. What nobody understands is always passed on as it is, for the steps to tell. */
	give?(given: unknown, valueOf: ValueOf): unknown;
	/** The same with e-Boekhouden's API token, which gives a list to choose from. */
	readonly byToken?: Setting['property'];
	/** Only helps to fill in another one: the item has no such field. */
	readonly onlyInEditor?: true;
}

/** By the names that the item has them under; saved workflows depend on them. */
export type Settings = Readonly<Record<string, Setting>>;

/** The value of another field, worked out. */
export type ValueOf = (name: string) => unknown;

/** Settings that are folded away under a heading. */
export interface Group {
	readonly displayName: string;
	readonly description: string;
	readonly settings: Settings;
}

/** The settings of one workflow: what everybody fills in on top, the rest in groups. */
export interface WorkflowSettings {
	readonly name: string;
	/** As it is saved in workflows; never changes. */
	readonly value: string;
	readonly description: string;
	readonly top: Settings;
	readonly groups: Readonly<Record<string, Group>>;
}

/** A day to pick; as text it may be typed as `31-12-2025`. */
export function date(shown: Parameters<typeof optionalDate>[0]): Setting {
	const { property } = optionalDate(shown);
	return {
		property: { ...property, type: 'dateTime', typeOptions: { dateOnly: true } },
		give: (given) => (typeof given === 'string' ? (parseTypedDate(given) ?? given) : given),
	};
}

/** A list as the steps read it: `a, b`. */
export function separated(given: unknown, word: (value: unknown) => string = String): unknown {
	return Array.isArray(given) ? given.map((value) => word(value)).join(', ') : given;
}

/** What a list of ledger accounts says below it. */
export const accountHint = {
	hint: 'No list? Choose the e-Boekhouden credential of this node, or switch to Expression and type the number of the account',
};
