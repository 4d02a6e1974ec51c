import { groupedBy } from '../values/records';
import { brief } from '../values/text';
import type { Language } from './language';
import { isCounted } from './notices';
import { isFailing, isMasterData, type Row, type RowAction } from './row';
import { pageWords } from './say';
import type { Deed, Noun, Outcome, PageWords } from './sentences/page';

/** What became of a run, in the words of a person. */
export interface Summary {
	outcome: Outcome;
	/** The outcome in words: "Geboekt". */
	title: string;
	/** What was done and what was not, each by itself: "11 loonjournaalposten geboekt". */
	parts: string[];
}

/** One sentence, for a subject or a hint: "Proefrun: 11 loonjournaalposten zouden geboekt worden". */
export function headlineOf(rows: readonly Row[], language: Language): string {
	const { words } = pageWords(language);
	const { outcome, title, parts } = summaryOf(rows, language);
	const [first] = parts;
	if (first === undefined || outcome === 'nothing') return [title, ...parts].join('; ');
	return outcome === 'announced' ? `${words.preview}: ${parts.join('; ')}` : parts.join('; ');
}

export function summaryOf(rows: readonly Row[], language: Language): Summary {
	const { words, more } = pageWords(language);
	const counted = rows.filter(isCounted);
	const outcome = outcomeOf(counted);
	const waiting = counted.filter(needsPerson);
	const others = counted.filter((row) => !needsPerson(row));
	const deeds = deedsIn(counted, words);
	const parts = [
		...deeds.slice(0, DEEDS_AT_MOST),
		...numbered(deeds.length - DEEDS_AT_MOST, more),
		...numbered(waiting.length, words.attention),
		...numbered(withAction(others, 'closed'), words.closed),
		...numbered(withAction(others, 'skipped'), words.skipped),
	];
	return { outcome, title: words.outcomes[outcome], parts };
}

/** Whether a person has to look at it; of a record that cannot be sent the run is none the less a success. */
export function needsPerson(row: Row): boolean {
	return isFailing(row) || row.action === 'blocked';
}

/** More kinds of things than any of our workflows has. */
const DEEDS_AT_MOST = 10;

const DEEDS = ['booked', 'corrected', 'created', 'updated'] as const;

export function isDeed({ action }: Row): boolean {
	return (DEEDS as readonly RowAction[]).includes(action);
}

function outcomeOf(rows: readonly Row[]): Outcome {
	if (rows.some(({ preview }) => preview === true)) return 'announced';
	const done = rows.filter(isDeed);
	if (done.some(({ resource }) => !isMasterData(resource)))
		return rows.some(needsPerson) ? 'partly' : 'booked';
	if (done.length > 0) return 'updated';
	return rows.every(({ action }) => action === 'unchanged') ? 'idle' : 'nothing';
}

/** What a thing is called; a workflow may have rows of its own. */
export function nounFor(resource: string, { nouns, other }: PageWords): Noun {
	return (Object.hasOwn(nouns, resource) ? nouns[resource] : undefined) ?? other;
}

/** "11 loonjournaalposten geboekt": what was done of each kind, in order of appearance. */
function deedsIn(rows: readonly Row[], words: PageWords): string[] {
	const groups = groupedBy(rows.filter(isDeed), ({ service, resource }) => `${service} ${resource}`);
	return [...groups.values()].flatMap((group) => deedsOf(group, words));
}

function deedsOf(group: readonly [Row, ...Row[]], words: PageWords): string[] {
	const [{ service, resource, preview }] = group;
	const isRecord = isMasterData(resource);
	const deed = (count: number): Deed => ({
		count,
		thing: nounFor(resource, words),
		service: isRecord ? brief(service) : '',
	});
	const told = (action: (typeof DEEDS)[number], count: number) =>
		count === 0 ? [] : [words.deeds[action][preview === true ? 'announced' : 'done'](deed(count))];
	if (isRecord) return told('updated', group.length);
	return DEEDS.flatMap((action) => told(action, withAction(group, action)));
}

function withAction(rows: readonly Row[], wanted: RowAction): number {
	return rows.filter(({ action }) => action === wanted).length;
}

function numbered(count: number, say: (count: number) => string): string[] {
	return count > 0 ? [say(count)] : [];
}
