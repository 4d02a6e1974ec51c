import { features } from './features';
import type { Both, Noun } from './language';

/**
 * The noun for the records of a resource. A resource without a noun is called by its own name, or by
 * `otherwise`.
 */
export const nounOf = {
	en: (resource: string, otherwise: Noun = [resource, resource]): Noun => nounsOf(resource)?.[0] ?? otherwise,
	nl: (resource: string, otherwise: Noun = [resource, resource]): Noun => nounsOf(resource)?.[1] ?? otherwise,
};

function nounsOf(resource: string): Both<Noun> | undefined {
	const { kinds } = features();
	return Object.hasOwn(kinds, resource) ? kinds[resource]?.noun : undefined;
}

/** Writes a count with its noun: "1 client", "3 clients". */
export function counted(count: number, one: string, several: string): string {
	return `${count} ${count === 1 ? one : several}`;
}
