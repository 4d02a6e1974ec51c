import { features } from './features';
import { inBoth, type Language } from './language';

/** The label of a setting in the form, and where a sentence or the code needs them, the labels of its choices by value. */
type Name = string | { readonly label: string; readonly choices: Readonly<Record<string, string>> };

/** By the group of the form, '' for those above all groups. */
type Groups = Readonly<Record<string, Readonly<Record<string, Name>>>>;

type NameIn<In extends Groups> = { [Group in keyof In]: keyof In[Group] & string }[keyof In];
/** The settings of all groups. */
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
	/** "Difference in a Closed Period", as the form labels it. */
	readonly labels: Readonly<Record<NameIn<In> | CommonName, string>>;
	/** "Closed Periods → Difference in a Closed Period", as sentences name it. */
	readonly fullLabels: Readonly<Record<NameIn<In> | CommonName, string>>;
	/** The labels of choices, by setting and value. */
	readonly choices: ChoicesIn<Merged<In>>;
}

/** The names of the settings of a feature, and of those of more than one. */
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

/** Settings of more than one feature, and those that sentences of a lower floor name. */
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

const ELSEWHERE = inBoth((label: string) => [`'${label}' (another step)`, `'${label}' (andere stap)`]);

/**
 * How a form calls each setting of a workflow, with its quotes: it has no groups, and what is not in it is set in another step. `form`
 * has its own labels, by the names of their fields.
 */
export function namesByHand(
	form: Readonly<Record<string, string>>,
	language: Language,
): Record<string, string> {
	const ofWorkflow = Object.entries(features().settings).map(([field, called]) => {
		const own = form[field];
		const name = own === undefined ? ELSEWHERE[language](called.replace(GROUP, '')) : `'${own}'`;
		return [called, name];
	});
	const ofForm = Object.entries(form).map(([field, label]) => [labelOf(field), `'${label}'`]);
	return Object.fromEntries([...ofWorkflow, ...ofForm]) as Record<string, string>;
}

/** A sentence about one record: its step has a field of that name, and no groups. */
export function withoutGroups(sentence: string): string {
	const ofWorkflow = Object.values(features().settings);
	return withNames(
		sentence,
		Object.fromEntries(ofWorkflow.map((called) => [called, `'${called.replace(GROUP, '')}'`])),
	);
}

/** Whether a text says to change a setting of the workflow. */
export function namesSetting(text: string): boolean {
	return Object.values(features().settings).some((called) => text.includes(`'${called}'`));
}

/** A text in which these quoted names are others, which bring their own quotes. */
export function withNames(text: string, names: Readonly<Record<string, string>>): string {
	return Object.entries(names).reduce((renamed, [old, name]) => renamed.replaceAll(`'${old}'`, name), text);
}

/** "Closed Periods → " */
const GROUP = /^.* → /;

/** The label of a field of Settings; one of an operation keeps its name. */
export function labelOf(field: string): string {
	const { settings } = features();
	return Object.hasOwn(settings, field) ? (settings[field] ?? field) : field;
}
