interface Typed {
	/** As in "By Code". */
	by: string;
	name: string;
	placeholder: string;
	hint?: string;
	/** The most figures of a whole number. */
	figures?: number;
	/** The most characters of another value. */
	characters?: number;
	/** What the editor says of another value, and n8n of the node that is run with it. */
	errorMessage?: string;
}

/** The mode of a locator in which the value is typed. The editor marks one that cannot be; an empty one may be as it should. */
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
