import { readChecked, type Fields, type ValuesOf } from '../../shared/n8n/field';
import { languageField, onOff } from '../../shared/n8n/fieldTypes';
import type { Fault } from '../../shared/rows/findings/finding';

/** The item that Settings gives. */
export type SettingsItem = Readonly<Record<string, unknown>>;

/** Says all that a step will find wrong with the settings, with the very fields that it reads them by. */
export type Check = (settings: SettingsItem) => Fault[];

/** What a step checks. Fields of a step that are no settings are left to it. */
export function checkOf<F extends Fields>(
	fields: F,
	check: (readable: Partial<ValuesOf<F>>) => Fault[] = () => [],
): Check {
	const all: Fields = { ...fields, language: languageField };
	return (settings) => {
		const given = Object.fromEntries(Object.entries(all).filter(([name]) => name in settings));
		const read = readChecked(given, (name) => settings[name], check as Parameters<typeof readChecked>[2]);
		return 'faults' in read ? read.faults : [];
	};
}

/** A switch of the workflow itself: no step reads it. */
const clear = onOff({ displayName: '', default: true });

export function switches(...names: string[]): Check {
	return checkOf(Object.fromEntries(names.map((name) => [name, clear])));
}

/** Only while one of these switches is not clearly off: what is not used may be wrong. */
export function unlessOff(names: readonly string[], check: Check): Check {
	return (settings) => (names.every((name) => isOff(settings[name])) ? [] : check(settings));
}

/** Clearly off: what nobody understands is not. */
export function isOff(given: unknown): boolean {
	const read = clear.read(given, '');
	return 'value' in read && !read.value;
}
