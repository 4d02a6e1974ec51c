import { brief, capital, textIn } from '../../../base/values/text';
import { inWords, optionsIn } from '../choices';
import { isDeed } from '../../../base/words/headline';
import type { Language } from '../../../base/words/language';
import type { Row } from '../../../base/words/row';
import { inForm, reasonOf, sentencesIn } from '../../../base/words/say';
import { box, heading, paragraph, small } from '../../../base/words/report/blocks';
import { htmlOf, styled } from '../../../base/words/report/html';
import { runOf } from '../section';
import { askingPageOf, rowsIn } from '../../../base/words/report/runReport';
import { Writer } from '../../../base/words/report/writer';

/** A question in a form, and the answer for each choice. */
export interface FormQuestion {
	label: string;
	choices: { choice: string; answer: string }[];
}

/** A log for a person who filled in a form: what to do there instead of in settings. */
export function readInForm(
	log: Readonly<Record<string, unknown>>,
	language: Language,
): Record<string, unknown> {
	const shown = rowsIn(log).filter(({ code }) => code !== CLOCK);
	const rows = shown.map((row) => rowInForm(row, language));
	// The rows of a first look are all previews: where nothing would be booked, that says nothing about the setting Preview.
	return { ...log, rows: rows.some(isDeed) ? rows : rows.map((row) => ({ ...row, preview: false })) };
}

/** Of the workflow, for who keeps it: who sends a file can do nothing about it. */
const CLOCK = 'otherTimeZone';

function rowInForm(row: Row, language: Language): Row {
	return { ...row, ...reasonOf({ ...sentencesIn(row), ...inForm(row, language) }) };
}

/** A log as a page of a form: what is shown, and for each question a list to choose from. */
export function formOf(
	log: Readonly<Record<string, unknown>>,
	language: Language,
): { fields: string; questions: FormQuestion[] } {
	const rows = rowsIn(readInForm(log, language));
	const asking = rows.filter(isQuestion);
	const others = rows.filter((row) => !isQuestion(row));
	const writer = new Writer(language);
	const asked = asking.map((row, index) => {
		const place = index + 1;
		const choices = optionsIn(row).map((option) => ({
			choice: plain(inWords(option, row, language)),
			answer: option.text,
		}));
		const label = plain(writer.words.choose({ place, name: brief(writer.name(row)) }));
		const said = sentencesIn(row).what;
		const question = box(
			'log',
			heading(3, writer.words.question({ place, count: asking.length })),
			box('todo', paragraph(said)),
			small(capital(writer.administration([row]))),
			runOf(row, writer),
		);
		return { label, choices, html: styled(htmlOf([question])) };
	});
	const fields = [
		...(others.length > 0 ? [{ fieldType: 'html', html: askingPageOf(others, new Writer(language)) }] : []),
		...asked.flatMap(({ label, choices, html }) => [
			{ fieldType: 'html', html },
			{
				...{ fieldLabel: label, fieldType: 'dropdown' },
				fieldOptions: { values: choices.map(({ choice }) => ({ option: choice })) },
			},
		]),
	];
	return {
		fields: fields.map(asPlainJson).join(', '),
		questions: asked.map(({ label, choices }) => ({ label, choices })),
	};
}

function isQuestion(row: Row): boolean {
	return row.action === 'blocked' && textIn(row.question) !== '' && optionsIn(row).length > 0;
}

/** The text as a form returns it exactly: n8n changes `<` and `>`, and the answer would match no choice. */
function plain(text: string): string {
	return text.replace(/[<>{}$&"\\]/g, '');
}

/** n8n puts it into the text of a field, where a dollar sign from a file would have a meaning. */
function asPlainJson(value: object): string {
	return JSON.stringify(value).replaceAll('$', '\\u0024');
}
