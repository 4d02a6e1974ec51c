/** Promises that are broken: a name is gone, or its value changed. An addition breaks nothing. Lists count as sets. */
export function brokenPromises(before: unknown, now: unknown, path: readonly string[] = []): string[] {
	const place = path.join(' › ');
	if (Array.isArray(before)) {
		const present = new Set<unknown>(Array.isArray(now) ? now : []);
		return before.filter((value) => !present.has(value)).map((value) => `${place}: ${String(value)} is gone`);
	}
	if (isRecord(before) && isRecord(now)) {
		return Object.entries(before).flatMap(([key, value]) =>
			key in now ? brokenPromises(value, now[key], [...path, key]) : [`${place}: ${key} is gone`],
		);
	}
	const [old, present] = [JSON.stringify(before), JSON.stringify(now)];
	return old === present ? [] : [`${place}: was ${old}, is ${present}`];
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
