import { distinct } from '../../values/records';
import { brief, textIn } from '../../values/text';
import { asked } from '../features';
import type { Language } from '../language';
import { formWords } from '../page';
import type { Row } from '../row';
import { hasDeed } from '../written';
import type { Phrase } from './blocks';
import { askingPageOf } from './runReport';
import { Writer } from './writer';

/** The fields of n8n's step Form for a preview, and what its answers mean. */
export interface FormOfLog {
	/** In JSON: the page, a choice for each question, and whether to book; '' where there is nothing to book or to answer. */
	formFields: string;
	/** What may be chosen for each question, by its label, and the text of it for Answers of Synchronize; '' for nothing now. */
	answers: { label: string; option: string; answer: string }[];
	/** The label and the choice by which the reader says yes. */
	confirm: { label: string; choice: string };
}

/** Every question must be answered, if only by "nothing now": n8n's page says which one was not. */
export function formOf(rows: readonly Row[], language: Language): FormOfLog {
	const own = formWords[language];
	const asking = rows.flatMap((row) => {
		const choices = asked((feature) => feature.choicesOf?.(row, language));
		return row.preview === true && choices ? [{ row, choices: choices.each }] : [];
	});
	const writer = new Writer(language, { asks: true });
	const questions = asking.map(({ row, choices }, at) => {
		const place = asking.length > 1 ? `${at + 1}. ` : '';
		const label = `${place}${plain(own.whatIs(brief(writer.name(row))))}`;
		const options = choices.map(({ text, does }) => [plain(inText(does)), text] as const);
		return { label, options: [...options, [own.later, ''] as const] };
	});
	const radio = (label: string, options: readonly string[]) => ({
		fieldLabel: label,
		fieldType: 'radio',
		requiredField: true,
		fieldOptions: { values: distinct(options).map((option) => ({ option })) },
	});
	const shown = rows.map((row) => ({ ...row, options: [], decisions: [] }));
	const isAnything = questions.length > 0 || rows.some((row) => row.preview === true && hasDeed(row));
	const fields = [
		{ fieldType: 'html', html: askingPageOf(shown, writer).replaceAll('{{', '{&#123;') },
		...questions.map(({ label, options }) =>
			radio(
				label,
				options.map(([option]) => option),
			),
		),
		radio(own.book, [own.yes, own.no]),
	];
	return {
		// n8n puts it into a text, where a dollar sign would have a meaning.
		formFields: isAnything ? JSON.stringify(fields).replaceAll('$', '\\u0024') : '',
		answers: questions.flatMap(({ label, options }) =>
			options.map(([option, answer]) => ({ label, option, answer })),
		),
		confirm: { label: own.book, choice: own.yes },
	};
}

function inText(phrase: Phrase): string {
	if (typeof phrase === 'string') return phrase;
	return phrase.map((part) => (typeof part === 'string' ? part : textIn(Object.values(part)[0]))).join('');
}

/** Characters that n8n, or a page, would read otherwise. */
function plain(text: string): string {
	return text.replace(/[<>{}$&"\\]/g, '');
}
