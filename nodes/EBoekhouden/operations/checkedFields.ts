import type { Field } from '../../../base/n8n/field';
import { textUpTo, type Shown } from '../../../base/n8n/fieldTypes';

/** Text with a maximum length. */
export function shortText(shown: Shown & { longest: number }): Field<string> {
	const { longest, ...property } = shown;
	return textUpTo(longest, property);
}
