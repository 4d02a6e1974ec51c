import { textIn } from '../values/text';
import { features } from './features';

/** How a row says what it is about. */
export type RowCode = {
	/** On which workflows route. */
	code: string;
	/** The name of what was found, where it is another word (`codes` of a feature). */
	why?: string;
};

/** What a workflow sees of a finding with this name. */
export function rowCode(name: string): RowCode {
	const code = features().codes.get(name);
	return code === undefined ? { code: name } : { code, why: name };
}

/** The name of what was found, by which its sentence is made and all code here decides; a field `why` may be a fact. */
export function whyOf({ code, why }: { readonly code?: unknown; readonly why?: unknown }): string {
	const name = textIn(why);
	return name !== '' && features().codes.get(name) === code ? name : textIn(code);
}
