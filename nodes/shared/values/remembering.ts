/** The same, where each value is worked out once: one date stands on thousands of lines. */
export function remembering<Given, Value>(of: (given: Given) => Value): (given: Given) => Value {
	const known = new Map<Given, Value>();
	return (given) => {
		const found = known.get(given);
		if (found !== undefined) return found;
		const value = of(given);
		known.set(given, value);
		return value;
	};
}
