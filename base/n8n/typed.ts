interface Typed {
	/** The word after "By" in the label, as in "By Code". */
	by: string;
	name: string;
	placeholder: string;
	hint?: string;
	/** The maximum number of digits of a whole number. */
	figures?: number;
	/** The maximum length of a value that is not a whole number. */
	characters?: number;
	/** The message for a value that does not fit: in the editor, and from n8n when the node runs with it. */
	errorMessage?: string;
}

/**
 * A mode of a locator in which the value is typed. The editor marks a value that cannot exist; an empty one
 * passes, since some fields may be empty.
 */
export function typed({ by, figures, characters, errorMessage, ...mode }: Typed) {
	const rule =
		figures === undefined
			? { regex: `\\s*.{0,${characters}}\\s*`, errorMessage: `At most ${characters} characters` }
			: {
					regex: `\\s*[0-9]{0,${figures}}\\s*`,
					errorMessage: `A whole number of at most ${figures} figures`,
				};
	const properties = { ...rule, ...(errorMessage !== undefined && { errorMessage }) };
	return {
		displayName: `By ${by}`,
		type: 'string' as const,
		...mode,
		validation: [{ type: 'regex' as const, properties }],
	};
}
