import { cutTo, textsIn } from '../../base/values/text';
import type { Language } from '../../base/words/language';
import { isAway, isUnsure, outcomeOf } from '../../base/words/outcome';
import type { Row } from '../../base/words/row';
import { namesSetting } from '../../base/words/settingNames';
import { linesOf } from './parts/html';
import { pointsIn } from './parts/points';
import { wordsFor } from './parts/words';

const TOLD_AT_MOST = 10;
/** The maximum length of the first line of an error, which n8n shows above the rest, and which is the subject of a mail. */
const LONGEST = 150;

/**
 * The text of an execution that fails for these rows: a line that begins with what a person needs, and all of
 * it. `headline` is the result of the whole execution. `isRetried` is true when the rows are those of an
 * earlier one.
 */
export function failureText(
	rows: readonly Row[],
	{ headline, outcome, onlyByHand }: { headline: string; outcome: string; onlyByHand?: unknown },
	language: Language,
	isRetried = false,
): { message: string; description: string } {
	const reader = { language, asks: false };
	const t = wordsFor(reader);
	// Services that did not answer come last, because that passes by itself.
	const waiting = rows.filter((row) => !isAway(row));
	const points = pointsIn([...waiting, ...rows.filter(isAway)], reader);
	const { attention } = outcomeOf(rows, language);
	const begin = isUnsure(outcome) ? headline : (points[0]?.line ?? '');
	const count = waiting.length > 1 ? attention : '';
	const sentences = points
		.slice(0, TOLD_AT_MOST)
		.map(({ title, body }) => `• ${linesOf([title, body]).join('\n  ')}`);
	return {
		message: isRetried ? t.retried : [cutTo(LONGEST, begin), count].filter(Boolean).join(' · ') || headline,
		description: textsIn([
			...sentences,
			points.length > TOLD_AT_MOST ? t.leftOut : '',
			!onlyByHand && sentences.some(namesSetting) ? t.afterPublish : '',
			headline,
		]).join('\n\n'),
	};
}
