import { distinct } from '../../values/records';
import { textIn } from '../../values/text';
import { needsPerson } from '../headline';
import type { Language } from '../language';
import {
	bullets,
	element,
	heading,
	joined,
	NOTHING,
	paragraph,
	text,
	type Markup,
	type Tone,
} from '../page/markup';
import { listOf, pointsIn, remarksIn } from '../page/points';
import { Room } from '../page/room';
import { Speech } from '../page/speech';
import { STYLE } from '../page/style';
import type { Row } from '../row';
import { reconciliationWords } from '../say';
import type { ReconciliationWords } from '../sentences/reconciliation';
import { establishedMarkup, listsMarkup } from './details';
import { summaryOf, type ReconciliationSummary } from './summary';
import { accountsMarkup, differencesMarkup, othersMarkup, wagesMarkup } from './tables';
import { isYear, outcomeOf, yearIn, type YearOutcome } from './year';

/** A reconciliation as a piece of a page. Nothing in it comes from elsewhere or is run. */
export function reconciliationPage(rows: readonly Row[], language: Language): string {
	return `<style>${STYLE}</style>\n${report(rows, language).html}`;
}

/** Company by company: what is stated, what it rests on, and the amounts. */
function report(rows: readonly Row[], language: Language): Markup {
	const speech = new Speech(language);
	const words = reconciliationWords(language);
	const room = new Room();
	const years = rows.filter(isYear);
	const others = rows.filter((row) => !isYear(row));
	const { sections } = speech.words;
	const parts = [
		banner(summaryOf(rows, language), rows),
		listOf(pointsIn(others.filter(needsPerson)), { title: sections.toDo, isToDo: true }, speech, room),
		...room.fit(years, (row) => companyMarkup(row, words, speech)),
		listOf(remarksIn(others.filter((row) => !needsPerson(row))), { title: sections.others }, speech, room),
		years.length > 0 ? joined([heading('h3', words.limits), bullets(words.notProven.map(text))]) : NOTHING,
		room.left > 0 ? paragraph(speech.words.leftOut(room.left)) : NOTHING,
	];
	return element('div', ['log'], joined(parts, '\n'));
}

const TONES: Readonly<Record<YearOutcome, Tone>> = {
	equal: 'done',
	decided: 'done',
	differs: 'wrong',
	unproven: 'wrong',
	nothing: 'idle',
};

function banner({ outcome, title, parts }: ReconciliationSummary, rows: readonly Row[]): Markup {
	// Nothing is wrong with what is only not there yet.
	const tone = outcome === 'unproven' && !rows.some(needsPerson) ? 'announced' : TONES[outcome];
	return element('div', ['banner', tone], heading('h2', title), paragraph(parts.join(' · ')));
}

function companyMarkup(row: Row, words: ReconciliationWords, speech: Speech): Markup {
	const year = yearIn(row);
	const isRight = ['equal', 'decided'].includes(outcomeOf(row));
	const name = textIn(row.companyName) || textIn(row.company);
	const said = distinct([textIn(row.reason)]).map((reason) => paragraph(reason));
	return joined(
		[
			heading('h3', [name, textIn(row.year)].filter(Boolean).join(' · ')),
			needsPerson(row) && !isRight ? element('div', ['todo'], ...said) : joined(said),
			differencesMarkup(year, words, speech),
			listsMarkup(year, words, speech),
			accountsMarkup(year, words, speech),
			wagesMarkup(year, words, speech),
			othersMarkup(year, words, speech),
			establishedMarkup(year, words, speech),
		],
		'\n',
	);
}
