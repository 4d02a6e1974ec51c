import { cutTo } from '../../values/text';
import { awayServices, isAway } from '../away';
import type { Language } from '../language';
import type { Row } from '../row';
import { paragraph } from './blocks';
import { stepsFor, toDoIn } from './points';
import { pageText } from './text';
import { triedAtNextStart, Writer } from './writer';

/** What is known of the execution besides its rows. */
interface Ended {
	/** Its counts, in one line. */
	headline: string;
	outcome: string;
}

const TOLD_AT_MOST = 10;
/** Of the line that n8n shows above the rest, and a mail has as its subject. */
const LONGEST = 150;

/** The text of an execution that fails for these rows: a line that begins with what a person needs, and all of it. */
export function failureText(
	rows: readonly Row[],
	{ headline, outcome }: Ended,
	language: Language,
): { message: string; description: string } {
	const writer = new Writer(language, { whenAway: triedAtNextStart(language) });
	const { words } = writer;
	const away = rows.filter(isAway);
	// What passes by itself comes last.
	const waiting = rows.filter((row) => !away.includes(row));
	const shown = [...waiting, ...away].slice(0, TOLD_AT_MOST);
	const more = rows.length - shown.length;
	const count = waiting.length > 0 ? words.attention(waiting.length) : '';
	const first = stepsFor(waiting.slice(0, TOLD_AT_MOST), language)[0]?.what ?? '';
	const isUnsure = outcome === 'unsure' || outcome === 'partlyUnsure';
	const begin = isUnsure
		? words.outcomes[outcome]
		: first || (away.length > 0 ? words.away(awayServices(away)) : '');
	const parts = [
		toDoIn(shown, writer, ''),
		more > 0 ? [paragraph(words.leftOut(more))] : [],
		[paragraph(headline)],
	];
	return {
		message: [cutTo(LONGEST, begin), waiting.length > 1 ? count : ''].filter(Boolean).join(' · ') || headline,
		description: pageText(writer.report({ tone: 'wrong', title: count, about: [] }, parts)),
	};
}
