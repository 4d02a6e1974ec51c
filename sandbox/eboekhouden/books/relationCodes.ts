import type { Books } from './books';
import type { Relation } from './types';

type When = 'adding' | 'finding';

/** Whether the service considers two relation codes equal; no source says whether case matters. */
export function sameCode({ settings }: Books, one: string, other: string, when: When = 'finding'): boolean {
	const { relationCodesIgnoreCase: ignored } = settings;
	const ignoresCase = ignored === 'always' || (ignored === 'whenAdding' && when === 'adding');
	return ignoresCase ? one.toLowerCase() === other.toLowerCase() : one === other;
}

export function relationOf(books: Books, code: string): Relation | undefined {
	return books.relations.find((relation) => sameCode(books, relation.code, code));
}
