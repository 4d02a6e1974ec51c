import { groupedBy } from '../values/records';
import { brief } from '../values/text';
import { awayServices, isAway } from './away';
import { features } from './features';
import type { Language, Noun } from './language';
import { DEEDS, isFailing, isMasterData, type Row, type RowAction } from './row';
import { kindOf, localeIn } from './say';
import { nounOf } from './nouns';
import { pageWords, type RunOutcome } from './page';
import { doneIn, isDeed, isHalfDone, plainAction, writtenFor } from './written';

declare module './features' {
	interface Feature {
		/** Whether a row is about a setting, not about a record: it leaves no record undone. */
		isRemark?(row: Row): boolean;
	}
}

/** The result of a run, in plain words. */
export interface Summary {
	outcome: RunOutcome;
	/** The outcome in words: "Geboekt". */
	title: string;
	/** What was done and what was not, separately: "11 loonjournaalposten geboekt". */
	parts: string[];
	/** What was done. */
	deeds: string[];
}

/** One sentence, for a subject or a hint: "Proefrun: 11 loonjournaalposten zouden geboekt worden". */
export function headlineOf(rows: readonly Row[], language: Language): string {
	const words = pageWords[language];
	const { outcome, title, parts, deeds } = summaryOf(rows, language);
	const [first] = parts;
	// The title says what to do.
	if (outcome === 'unsure' || outcome === 'partlyUnsure') return [title, ...deeds].join('; ');
	if (first === undefined || outcome === 'nothing') return [title, ...parts].join('; ');
	return outcome === 'announced' ? `${words.preview}: ${parts.join('; ')}` : parts.join('; ');
}

export function summaryOf(rows: readonly Row[], language: Language): Summary {
	const words = pageWords[language];
	const { more } = localeIn(language);
	const counted = rows.filter(isCounted);
	const outcome = outcomeOf(counted);
	const waiting = counted.filter(needsPerson);
	const away = waiting.filter(isAway);
	const others = counted.filter((row) => !needsPerson(row));
	const deeds = [
		...kindsIn(counted.filter(isDeed)).flatMap((group) => deedsOf(group, language)),
		...halfDone(counted, language),
	];
	const parts = [
		...deeds.slice(0, DEEDS_AT_MOST),
		...numbered(deeds.length - DEEDS_AT_MOST, more),
		...numbered(waiting.length - away.length, words.attention),
		...numbered(away.length, () => words.away(awayServices(away))),
		...numbered(withAction(others, 'closed'), words.closed),
		...numbered(withAction(others, 'skipped'), words.skipped),
	];
	return { outcome, title: words.outcomes[outcome], parts, deeds };
}

/** "11 loonjournaalposten worden geboekt": of a preview, for the person who decides about it. */
export function toBeDone(rows: readonly Row[], language: Language): string[] {
	const whole = kindsIn(rows.filter(isDeed)).flatMap((group) => deedsOf(group, language, 'willDo'));
	return [...whole, ...halfDone(rows, language)];
}

function halfDone(rows: readonly Row[], language: Language): string[] {
	const { halfDone: did, inPart } = pageWords[language];
	return kindsIn(rows.filter(isHalfDone)).map((group) => {
		const say = group[0].preview === true ? inPart : did;
		return say(group.length, thingOf(group[0], language));
	});
}

/** Whether a person has to look at it; a run with a record that cannot be sent still counts as a success. */
export function needsPerson(row: Row): boolean {
	return isFailing(row) || row.action === 'blocked';
}

/** More kinds of things than any of our workflows has. */
const DEEDS_AT_MOST = 10;

function outcomeOf(rows: readonly Row[]): RunOutcome {
	const written = rows.map(writtenFor);
	const isBooked = written.includes('certainly');
	if (written.includes('perhaps')) return isBooked ? 'partlyUnsure' : 'unsure';
	const isPreview = rows.some(({ preview }) => preview === true);
	const isLeft = rows.some((row) => needsPerson(row) && !isRemark(row)) || isPreview;
	// A run that wrote is not a preview, even if another step only looked.
	if (isBooked) return isLeft ? 'partly' : 'booked';
	if (isPreview) return 'announced';
	if (rows.some(isDeed)) return isLeft ? 'updatedPartly' : 'updated';
	return !isLeft && rows.every(({ action }) => action === 'unchanged') ? 'idle' : 'nothing';
}

function isRemark(row: Row): boolean {
	return features().all.some((feature) => feature.isRemark?.(row) === true);
}

/** A workflow may have rows of its own. */
function thingOf({ resource }: Row, language: Language): Noun {
	return nounOf[language](resource, pageWords[language].other);
}

/** "11 loonjournaalposten geboekt": what was done with one kind. */
function deedsOf(
	group: readonly [Row, ...Row[]],
	language: Language,
	how: 'did' | 'willDo' | 'wouldDo' = group[0].preview === true ? 'wouldDo' : 'did',
): string[] {
	const words = pageWords[language];
	const [{ service, resource }] = group;
	const thing = thingOf(group[0], language);
	if (isMasterData(resource)) {
		// In one breath: "9 relaties toegevoegd, 1 bijgewerkt in OutSmart".
		const [added, updated] = [withAction(group, 'created'), withAction(group, 'updated')];
		if (added + updated === 0) return [];
		const both = `${words.added}, ${updated} ${words.actions.updated}`;
		const done = added === 0 ? words.actions.updated : updated === 0 ? words.added : both;
		return [words[how]({ count: added || updated, thing, done, service: brief(service) })];
	}
	const inOrder = DEEDS.flatMap((wanted) => group.filter((row) => plainAction(row) === wanted));
	const deeds = groupedBy(inOrder, (row) => doneIn(row, language));
	return [...deeds].map(([done, { length: count }]) => words[how]({ count, thing, done, service: '' }));
}

/** How often each thing was done with one kind. */
export function countsIn(
	group: readonly Row[],
): readonly (readonly [action: (typeof DEEDS)[number], count: number])[] {
	return DEEDS.map((action) => [action, withAction(group, action)] as const).filter(([, count]) => count > 0);
}

export function withAction(rows: readonly Row[], wanted: RowAction): number {
	return rows.filter((row) => plainAction(row) === wanted).length;
}

/** Rows about the same kind of thing at the same service, written or only announced, in order of appearance. */
export function kindsIn(rows: readonly Row[]): [Row, ...Row[]][] {
	const kinds = groupedBy(rows, ({ service, resource, preview }) =>
		JSON.stringify([service, resource, preview === true]),
	);
	return [...kinds.values()];
}

export function numbered(count: number, say: (count: number) => string): string[] {
	return count > 0 ? [say(count)] : [];
}

export function isNotice(row: Row): boolean {
	return kindOf(row) === 'notice';
}

/** Whether a row stands for something that was done or left undone. */
export function isCounted(row: Row): boolean {
	const kind = kindOf(row);
	return kind !== 'notice' && kind !== 'notCounted';
}
