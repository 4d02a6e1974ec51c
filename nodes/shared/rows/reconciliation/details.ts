import type { Unsure } from '../../values/records';
import { brief, textIn, textsIn } from '../../values/text';
import { bullets, heading, joined, NOTHING, text, type Markup } from '../page/markup';
import type { Speech } from '../page/speech';
import { amountAsGiven } from '../sentences/asGiven';
import type { ReconciliationWords } from '../sentences/reconciliation';
import type { YearRow } from './year';

const LISTED_AT_MOST = 60;

/** Entries to look at, what was decided, and what stands on another date. */
export function listsMarkup(year: YearRow, words: ReconciliationWords, speech: Speech): Markup {
	const amount = (given: unknown) => amountAsGiven(textIn(given), speech.tongue);
	const entry = ({ mutation, voucher, date, forDate, amount: given }: Unsure) => ({
		mutation: textIn(mutation),
		voucher: brief(textIn(voucher)),
		date: speech.day(textIn(date)),
		forDate: speech.day(textIn(forDate)),
		amount: amount(given),
	});
	const outside = year.outside.map(entry).map((one) => words.outside({ ...one, date: one.forDate }));
	return joined([
		list(words.toCheck, year.toCheck.map((one) => marked(one, words)).filter(Boolean), speech),
		list(
			words.byDecision,
			year.byDecision.map((one) => {
				const decision = words.decision(brief(textIn(one.decision)), amount(one.difference));
				return [brief(textIn(one.description)), decision].filter(Boolean).join(' · ');
			}),
			speech,
		),
		list(words.moved, [...year.moved.map(entry).map((one) => words.movedEntry(one)), ...outside], speech),
	]);
}

function marked({ mark, mutation }: Unsure, { marks }: ReconciliationWords): string {
	const known = (['changed', 'doubled', 'adopted'] as const).find((one) => one === mark);
	return known ? marks[known](textIn(mutation)) : '';
}

function list(title: string, items: readonly string[], speech: Speech): Markup {
	if (items.length === 0) return NOTHING;
	const { shown, more } = speech.firstOf(items, LISTED_AT_MOST);
	return joined([heading('h4', title), bullets([...shown, ...(more === '' ? [] : [more])].map(text))]);
}

/** Which lists were read, when, and with how many calls. */
export function establishedMarkup(
	{ row, established }: YearRow,
	words: ReconciliationWords,
	speech: Speech,
): Markup {
	const readAt = textIn(established.readAt);
	if (readAt === '') return NOTHING;
	const day = (given: unknown) => speech.day(textIn(given));
	const count = (given: unknown) => (typeof given === 'number' ? given : 0);
	const listed = (given: unknown) => textsIn(given).slice(0, LISTED_AT_MOST).map(brief);
	const facts = words.facts({
		source: brief(textIn(row.source)),
		from: day(row.since ?? `${textIn(row.year)}-01-01`),
		to: day(row.until ?? `${textIn(row.year)}-12-31`),
		readFrom: day(established.readFrom),
		readTo: day(established.readTo),
		readOn: day(readAt.slice(0, 10)),
		readAtTime: readAt.slice(11),
		runs: count(established.runs),
		emptyRuns: listed(established.emptyRuns),
		withoutCentres: listed(established.withoutCentres),
		entries: count(established.entries),
		mutations: count(established.mutations),
		calls: count(established.calls),
	});
	return joined([heading('h4', words.established), bullets(facts.map(text))]);
}
