import { features } from './features';

/** The label of a setting in the form, and where a sentence or the code needs them, the labels of its choices by value. */
type Name = string | { readonly label: string; readonly choices: Readonly<Record<string, string>> };

/** Settings by their group in the form; '' is for those above all groups. */
type Groups = Readonly<Record<string, Readonly<Record<string, Name>>>>;

type NameIn<In extends Groups> = { [Group in keyof In]: keyof In[Group] & string }[keyof In];
/** The names of the settings of all groups, in one table. */
type Merged<In extends Groups> = {
	[Setting in NameIn<In>]: {
		[Group in keyof In]: In[Group] extends Record<Setting, infer Of> ? Of : never;
	}[keyof In];
};
type ChoicesIn<Settings> = {
	readonly [
		Setting in keyof Settings as Settings[Setting] extends { choices: unknown } ? Setting : never
	]: Settings[Setting] extends { choices: infer Labels } ? Labels : never;
};

export type ChosenIn<Group> = {
	[Setting in keyof ChoicesIn<Group>]: keyof ChoicesIn<Group>[Setting];
};

/** The names of settings, for their declarations and for sentences. */
interface SettingNames<In extends Groups> {
	/** The labels in the form: "Difference in a Closed Period". */
	readonly labels: Readonly<Record<NameIn<In> | CommonName, string>>;
	/**
	 * The labels with their groups, as sentences name them: "Closed Periods → Difference in a Closed Period".
	 */
	readonly fullLabels: Readonly<Record<NameIn<In> | CommonName, string>>;
	/** The labels of choices, by setting and value. */
	readonly choices: ChoicesIn<Merged<In>>;
}

/** The names of a feature's settings, and of those that several features share. */
export function settingNames<const In extends Groups>(own: In): SettingNames<In> {
	const all = [COMMON, own].flatMap((groups: Groups) =>
		Object.entries(groups).flatMap(([group, settings]) =>
			Object.entries(settings).map(([name, given]) => {
				const { label, choices } = typeof given === 'string' ? { label: given, choices: undefined } : given;
				return { name, label, choices, fullLabel: group === '' ? label : `${group} → ${label}` };
			}),
		),
	);
	const by = <Of>(of: (one: (typeof all)[number]) => Of) =>
		Object.fromEntries(all.map((one) => [one.name, of(one)]).filter(([, value]) => value !== undefined));
	return {
		labels: by(({ label }) => label),
		fullLabels: by(({ fullLabel }) => fullLabel),
		choices: by(({ choices }) => choices),
	} as unknown as SettingNames<In>;
}

/** The settings that several features share, and those that sentences of a lower floor name. */
const COMMON = {
	'': {
		administration: 'Administration',
		preview: 'Preview',
	},
	'Closed Periods': {
		closedUntil: 'Closed Until',
	},
	Execution: {
		active: 'Active',
		language: 'Language',
	},
	Files: {
		periodsPerYear: 'Periods per Year',
	},
	Invoices: {
		invoiceTemplate: 'Invoice Template',
	},
	Relations: {
		knownRelations: 'Known Relations',
	},
	'VAT and Turnover': {
		ownHourTypes: 'Own Hour Types',
	},
} as const;

type CommonName = NameIn<typeof COMMON>;

export const { labels, fullLabels } = settingNames({});

/**
 * A sentence about one record with the names of settings without their groups: the step has a field of that
 * name, and no groups.
 */
export function withoutGroups(sentence: string): string {
	return Object.values(features().settings).reduce(
		(text, called) => text.replaceAll(`'${called}'`, `'${called.replace(GROUP, '')}'`),
		sentence,
	);
}

/** True when a text tells the reader to change a setting of the workflow. */
export function namesSetting(text: string): boolean {
	return Object.values(features().settings).some((called) => text.includes(`'${called}'`));
}

/** Matches the group in front of a label: "Closed Periods → ". */
const GROUP = /^.* → /;

/** The label of a setting; for the name of a field of an operation, that name. */
export function labelOf(field: string): string {
	const { settings } = features();
	return Object.hasOwn(settings, field) ? (settings[field] ?? field) : field;
}
