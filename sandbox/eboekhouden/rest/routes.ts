interface Route {
	/** Such as `GET /v1/mutation/{id}`. */
	name: string;
	/** 0 when the address has none; undefined when it is not a number. */
	id: number | undefined;
}

/** The operation of an address; a word takes precedence over an id. */
export function routeOf(names: readonly string[], method: string, resource: string): Route | undefined {
	const plain = `${method} ${resource}`;
	if (names.includes(plain)) return { name: plain, id: 0 };
	for (const name of names.filter((one) => one.includes('{id}'))) {
		const [before = '', after = ''] = name.split('{id}');
		const given = plain.slice(before.length, plain.length - after.length);
		const fits = plain.startsWith(before) && plain.endsWith(after) && given !== '' && !given.includes('/');
		if (fits) return { name, id: /^-?\d{1,9}$/.test(given) ? Number(given) : undefined };
	}
	return undefined;
}
