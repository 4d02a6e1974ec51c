import type { Language } from '../../base/words/language';
import { hasDeed } from '../../base/words/outcome';
import type { Row } from '../../base/words/row';
import { aboutOthers, asText } from '../payroll/identify/answer';
import { choicesOf } from '../payroll/messages/answers';
import { pageOf } from './page';
import { entriesOf } from './parts/payroll';
import { rowName } from './parts/points';
import { totalOf } from './parts/table';
import { formWords } from './parts/words';
import { localeIn } from '../../base/words/say';

/** The fields of n8n's step Form for a preview, and the meaning of its answers. */
export interface FormOfLog {
	/**
	 * The fields in JSON: the page, a choice for each question, and one for all else that would be booked; ''
	 * when nothing can be chosen.
	 */
	formFields: string;
	/**
	 * The page where nothing is asked, as the reader of a form sees it: what happened, not a preview. ''
	 * otherwise.
	 */
	formPage: string;
	/**
	 * The options by the label of their question, and the text of each for Answers of Synchronize. The first,
	 * without a label, is sent along with any choice: nothing else is booked.
	 */
	answers: { label: string; option: string; answer: string }[];
}

/**
 * The form for a log. Everything must be answered, if only by "book nothing": n8n's page says which answer is
 * missing.
 */
export function formOf(
	{ rows, madeAt }: { rows: readonly Row[]; madeAt: string },
	language: Language,
): FormOfLog {
	const own = formWords[language];
	const { amount, names } = localeIn(language);
	const nameFor = (row: Row) => rowName(row, { language, asks: true });
	const previewed = rows.filter(({ preview }) => preview === true);
	// The option to book nothing comes last, behind all others.
	const booking = (row: Row) => choicesOf(row, language)?.each.filter(({ isBooking }) => isBooking) ?? [];
	const asking = previewed.filter((row) => booking(row).length > 0);
	const groups = asking.map((row, at) => ({
		label: (asking.length > 1 ? `${at + 1}. ` : '') + plain(own.whatIs(nameFor(row))),
		options: booking(row).map(({ text, does }, _at, each) => {
			// Nobody could choose between two options with the same words, so these show their answer too.
			const isAlone = each.filter((other) => other.does === does).length === 1;
			return { option: plain(isAlone ? does : `${does} (${text})`), answer: text };
		}),
	}));
	const others = previewed.filter((row) => hasDeed(row) && !asking.includes(row));
	if (others.length > 0) {
		const total = totalOf(others.flatMap(entriesOf).flatMap((entry) => entry.rows.map(({ debit }) => debit)));
		const label = asking.length > 0 ? own.bookToo(names(others.map(nameFor), 3, others.length)) : own.book;
		groups.push({
			label: plain(label),
			options: [{ option: own.yes(amount(total)), answer: asText(aboutOthers('book')) }],
		});
	}
	const chosen = groups.flatMap(({ label, options }) => options.map((one) => ({ label, ...one })));
	const nothingElse = { label: '', option: '', answer: asText(aboutOthers('leave')) };
	const page = previewed.length > 0 ? pageOf({ rows, madeAt }, language, true) : '';
	const fields = [
		{ fieldType: 'html', html: page.replaceAll('{{', '{&#123;') },
		...groups.map(({ label, options }) => ({
			fieldLabel: label,
			fieldType: 'radio',
			requiredField: true,
			fieldOptions: { values: [...options, { option: own.no }].map(({ option }) => ({ option })) },
		})),
	];
	return {
		// A dollar sign in this JSON is escaped, because n8n puts the JSON into a text in which it would begin an expression.
		formFields: groups.length > 0 ? JSON.stringify(fields).replaceAll('$', '\\u0024') : '',
		formPage: groups.length > 0 ? '' : page,
		answers: groups.length > 0 ? [nothingElse, ...chosen] : [],
	};
}

/** Removes the characters that n8n, or a page, would interpret. */
function plain(text: string): string {
	return text.replace(/[<>{}$&"\\]/g, '');
}
