import { distinct, type UnknownFields } from '../../base/values/records';
import type { Language } from '../../base/words/language';
import { hasDeed } from '../../base/words/outcome';
import type { Row } from '../../base/words/row';
import { choicesOf } from '../payroll/messages/answers';
import { pageOf } from './page';
import { nameOf } from './parts/points';
import { formWords } from './parts/words';

/** The fields of n8n's step Form for a preview, and what its answers mean. */
export interface FormOfLog {
	/** In JSON: the page, a choice for each question, and whether to book; '' where there is nothing to book or to answer. */
	formFields: string;
	/** The page where nothing is asked, as the reader of a form sees it: what happened, not a preview. Else ''. */
	formPage: string;
	/** What may be chosen for each question, by its label, and the text of it for Answers of Synchronize; '' for nothing now. */
	answers: { label: string; option: string; answer: string }[];
	/** The label and the choice by which the reader says yes. */
	confirm: { label: string; choice: string };
}

/** Every question must be answered, if only by "nothing now": n8n's page says which one was not. */
export function formOf(rows: readonly Row[], language: Language): FormOfLog {
	const own = formWords[language];
	const reader = { language, asks: true };
	const asking = rows.flatMap((row) => {
		const choices = row.preview === true ? choicesOf(row, language) : undefined;
		return choices ? [{ name: nameOf(row, reader), options: choices.each }] : [];
	});
	const questions = asking.map(({ name, options }, at) => ({
		label: (asking.length > 1 ? `${at + 1}. ` : '') + plain(own.whatIs(name)),
		options: [
			...options.map(({ text, does }) => ({ option: plain(does), answer: text })),
			{ option: own.later, answer: '' },
		],
	}));
	const radio = (label: string, options: readonly { option: string }[]) => ({
		fieldLabel: label,
		fieldType: 'radio',
		requiredField: true,
		fieldOptions: { values: distinct(options.map(({ option }) => ({ option }))) },
	});
	const isPreview = rows.some(({ preview }) => preview === true);
	const page = isPreview ? pageOf({ rows }, language, true) : '';
	const isAnything = questions.length > 0 || rows.some((row) => row.preview === true && hasDeed(row));
	const fields = [
		{ fieldType: 'html', html: page.replaceAll('{{', '{&#123;') },
		...questions.map(({ label, options }) => radio(label, options)),
		radio(own.book, [{ option: own.yes }, { option: own.no }]),
	];
	return {
		// n8n puts it into a text, where a dollar sign would have a meaning.
		formFields: isAnything ? JSON.stringify(fields).replaceAll('$', '\\u0024') : '',
		formPage: isAnything ? '' : page,
		answers: questions.flatMap(({ label, options }) => options.map((one) => ({ label, ...one }))),
		confirm: { label: own.book, choice: own.yes },
	};
}

/** Whether these are the answers of a reader who said no. */
export function isDeclined(answers: UnknownFields, language: Language): boolean {
	const { book, no } = formWords[language];
	return answers[book] === no;
}

/** Characters that n8n, or a page, would read otherwise. */
function plain(text: string): string {
	return text.replace(/[<>{}$&"\\]/g, '');
}
