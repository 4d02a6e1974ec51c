import { DEFAULT_LANGUAGE, type Language } from '../rows/language';
import type { Field, GetParameter } from './field';
import { choice } from './fieldTypes';

/** The language of the reasons in rows. A field that is lost gets Dutch. */
const chosen = choice<Language>({
	displayName: 'Language',
	default: DEFAULT_LANGUAGE,
	description: 'Language of the reasons in the rows',
	options: [
		{ name: 'Dutch', value: 'nl' },
		{ name: 'English', value: 'en' },
	],
});

export const languageField: Field<Language> = {
	...chosen,
	read: (given, name) =>
		given === undefined || given === null || given === ''
			? { value: DEFAULT_LANGUAGE }
			: chosen.read(given, name),
};

/** The language for what is wrong with the other fields; Dutch when this one is wrong itself. */
export function languageIn(get: GetParameter): Language {
	const read = languageField.read(get('language', DEFAULT_LANGUAGE), 'language');
	return 'value' in read ? read.value : DEFAULT_LANGUAGE;
}
