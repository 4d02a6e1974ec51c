import type { IExecuteFunctions } from 'n8n-workflow';
import { parseTypedDate } from '../values/dates';
import type { UnknownFields } from '../values/records';
import { DEFAULT_LANGUAGE } from '../words/language';
import { labels } from '../words/settingNames';
import {
	isNoText,
	notText,
	parametersAt,
	takesText,
	type Field,
	type Fields,
	type GetParameter,
} from './field';
import {
	jsonObject,
	languageOr,
	onOff,
	preview as previewField,
	fieldTextIn,
	type Shown,
} from './fieldTypes';

type Property = Field<unknown>['property'];

/** The evaluated value of another field of the form. */
type ValueOf = (name: string) => unknown;

/** The texts of a setting for the node Settings and for the page of settings, besides those of the operation. */
interface SettingTexts {
	/** The meaning of the setting in Dutch, for the page of settings. */
	readonly nl: string;
	/** How the form shows the setting, where that differs from the operation. */
	readonly form?: Partial<Property>;
	/** How the form shows the setting under e-Boekhouden's API token, which gives a list to choose from. */
	readonly byToken?: Property;
	/**
	 * Gives the value for the item of Settings. Left out, or for a value that it does not understand, the value
	 * passes unchanged.
	 */
	give?(given: unknown, valueOf: ValueOf): unknown;
}

/**
 * A setting of the workflows in this package, declared once: operations take it as their field, the node Settings shows
 * and checks it, and the page of settings is generated from it.
 */
export interface Setting<Value = unknown> extends Field<Value>, SettingTexts {
	readonly isSetting: true;
}

/** Settings by their names in the item of Settings; saved workflows depend on these names. */
export type Settings = Readonly<Record<string, Setting>>;

export function setting<Value>(field: Field<Value>, texts: SettingTexts): Setting<Value> {
	const read = (given: unknown, path: string) => (isNoText(given) ? notText(path) : field.read(given, path));
	return { ...field, ...(takesText(field) && { read }), ...texts, isSetting: true };
}

/** A copy of a setting with other texts for one workflow. */
export function withOtherTexts<Value>(
	given: Setting<Value>,
	{ form, ...texts }: Partial<SettingTexts>,
): Setting<Value> {
	return { ...given, ...texts, form: { ...given.form, ...form } };
}

/**
 * A setting for a date: typed in an operation, and picked in the form, where an expression may give it as
 * `31-12-2025`.
 */
export function daySetting<Value>(field: Field<Value>, texts: SettingTexts): Setting<Value> {
	return {
		...setting(field, texts),
		form: { type: 'dateTime', typeOptions: { dateOnly: true }, placeholder: undefined, ...texts.form },
		give: (given) => (typeof given === 'string' ? (parseTypedDate(given) ?? given) : given),
	};
}

/** How the form shows a code that can be chosen from a list of the account. */
export function chosenFromList(method: string, shown: Partial<Property>): Partial<Property> {
	return {
		type: 'options',
		typeOptions: { loadOptionsMethod: method },
		placeholder: undefined,
		...shown,
	};
}

/**
 * A field in which several of an account's list are chosen. The steps read it as a text, `a, b`, which an
 * expression may give too.
 */
export function severalFromAccount(shown: Shown & { method: string }): Field<string> {
	const { method, ...property } = shown;
	return {
		property: { type: 'multiOptions', typeOptions: { loadOptionsMethod: method }, default: [], ...property },
		read(given, path) {
			const words: unknown[] = Array.isArray(given) ? given : [given];
			return words.some(isNoText)
				? notText(path)
				: { value: words.map(fieldTextIn).filter(Boolean).join(', ') };
		},
	};
}

/** The text of a list as the steps read it: `a, b`. */
export function separated(given: unknown, word: (value: unknown) => string = String): unknown {
	return Array.isArray(given) ? given.map((value) => word(value)).join(', ') : given;
}

/** The parameter by which an operation takes all of its settings at once, as the item of Settings. */
const item = jsonObject({ displayName: 'Settings' });
export const settingsField: Field<UnknownFields> = {
	...item,
	property: {
		displayName: 'Settings',
		type: 'string',
		default: '',
		placeholder: "e.g. {{ $('Settings').first().json }}",
		description:
			'The item of a node Settings, as one expression: each setting below with its default takes its value from there, except Preview. Empty: only the fields below count.',
	},
};

export function hasSettings(fields: Fields): boolean {
	return Object.values(fields).some(isSetting);
}

function isSetting(field: Field<unknown>): boolean {
	return 'isSetting' in field;
}

/**
 * The parameters of one item, for an operation that may take its settings from one item. Settings that the item lacks are
 * reported as missing; a field with another value than its default overrides the item.
 */
export function parametersOrSettingsAt(node: IExecuteFunctions, index: number, fields: Fields): GetParameter {
	const get = parametersAt(node, index);
	const saved = hasSettings(fields) ? node.getNode().parameters : {};
	if (fieldTextIn(saved.settings) === '') return get;
	const settings = item.read(get('settings', ''), 'settings');
	if ('fault' in settings) return get;
	const isFromItem = (name: string) => {
		const field = fields[name];
		return field !== undefined && (isSetting(field) || name === 'language') && isLeft(saved[name], field);
	};
	const ofItem = inItem(settings.value);
	const from = (name: string) => (isFromItem(name) ? ofItem : get);
	return Object.assign((name: string, fallback: unknown) => from(name)(name, fallback), {
		saved: (name: string) => from(name).saved?.(name),
	});
}

/**
 * True when a field has its default, so that the item of Settings decides. n8n saves a default only if it was
 * put back, and gives a new list each time.
 */
function isLeft(saved: unknown, { property }: Field<unknown>): boolean {
	return saved === undefined || JSON.stringify(saved) === JSON.stringify(property.default);
}

/**
 * Reads settings from an item of Settings: null where an expression gave nothing, empty where the field was
 * saved empty.
 */
export function inItem(settings: UnknownFields): GetParameter {
	return Object.assign((name: string) => settings[name], {
		saved: (name: string) => (settings[name] === null ? '={{ null }}' : ''),
	});
}

/** The setting *Active*. Only the node Settings reads it, and stops the workflow when it is off. */
export const active = setting(
	onOff({
		displayName: labels.active,
		default: true,
		description:
			'Whether the workflow does its work (actief). Off: nothing is read or written, and the log says that it is switched off.',
	}),
	{
		nl: 'Uit (vanzelf na _Publish_): er wordt niets gelezen en niets geschreven. Om de workflow even stil te zetten; voor altijd is er _Publish_ van n8n.',
		form: { hint: 'Laat dit aan: uit zet de workflow even stil, vanzelf na Publish' },
	},
);

/** The setting *Preview*: nothing is written unless it is clearly off. */
export const previewSetting = setting(previewField, {
	nl: 'Proefrun: je ziet wat er geboekt zou worden, en er wordt niets geboekt. Alleen als het veld duidelijk uit staat, wordt er geboekt; is het leeg of weg, dan is de uitvoering een proefrun.',
	form: {
		description:
			'Whether to only show what would be done, and write nothing (proefrun). Only off writes in the books.',
		hint: 'Uit: er wordt echt geboekt. Lees eerst Verslag',
	},
});

export const language = setting(languageOr(DEFAULT_LANGUAGE), {
	nl: 'Taal van de uitleg in de regels en op de pagina.',
	form: { description: 'Language of the reasons in the log (taal)' },
});

/** The hint of the form for a list of work order statuses. */
export const statusHint = {
	hint: 'Geen lijst? Kies boven het account, of typ met Expression de code',
};

/** The hint of the form for a list of ledger accounts. */
export const accountHint = {
	hint: 'Geen lijst? Kies boven het account, of typ met Expression het nummer',
};
