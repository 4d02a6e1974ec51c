import { blank } from '../../../../base/n8n/field';
import { noticeField, onOff, text } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { FindingError } from '../../../../base/problems/problem';
import { formOf, lastPageOf, withQuestion, type FormPages } from '../../../../features/payroll/files/form';
import type { Language } from '../../../../base/words/language';
import { rowsAboutClock, summarize, withReport } from '../../../../base/words/log';
import { pageOf } from '../../../../base/words/report/runReport';
import { isRow } from '../../../../base/words/row';

/** Input: the item of Summarize, or the rows of a run. Output: that item, and `html`, a piece of a page. Needs no account. */
export const showRunAsPage = fromItems({
	name: 'Show as Page',
	value: 'showAsPage',
	action: 'Show a run as a page',
	description: 'Add the report of a run as HTML',
	details: 'With its message and rows, for a form, a mail or a web page.',
	fields: {
		explanation: noticeField(
			'Nothing to fill in: put it behind Summarize, or behind the rows. All texts in the HTML are escaped, so it can be shown as it is.',
		),
		questions: onOff({
			displayName: 'Questions in a Form',
			default: false,
			description:
				'Whether the page is for a form: advice then says what to do in the form, and each question in the rows becomes a field with its answers',
		}),
		form: blank(
			text({
				displayName: 'Form',
				placeholder: 'e.g. ../form/loonjournaalpost',
				description: 'Address of the form, for a link to send in another file; empty for no link',
				displayOptions: { show: { questions: [true] } },
			}),
		),
		answerPage: blank(
			text({
				displayName: 'Answer Page',
				placeholder: 'e.g. ../form/loonjournaalpost-vraag',
				description:
					'Instead of Form, for who came by the link of a question: address of the page where it is answered',
				displayOptions: { show: { questions: [true] } },
			}),
		),
		question: blank(
			text({
				displayName: 'Question',
				placeholder: 'e.g. Q3f2a91c4d07',
				description:
					'The question of the link that led here: it comes first, and when it is no longer asked, that is all the page says',
				displayOptions: { show: { questions: [true] } },
			}),
		),
	},
	execute(items, values, { language, timeZone }) {
		const rows = items.filter(isRow);
		const ofRows = () => summarize([...rows, ...rowsAboutClock(timeZone, language)], language);
		const logs = rows.length > 0 ? [withReport(ofRows(), language)] : items;
		return { items: logs.map((log) => ({ json: shown(log, values, language) })), rows: [] };
	},
});

interface InForm extends FormPages {
	questions: boolean;
	question: string;
}

function shown(given: Log, { questions, question, ...pages }: InForm, language: Language): object {
	if (given.rows === undefined)
		throw new FindingError({ code: 'inputNotThere', needs: 'log', lacks: ['rows'] });
	if (!questions) return { ...given, html: pageOf(given, language) };
	const log = withQuestion(given, question, language);
	return { ...log, html: lastPageOf(log, language, pages), ...formOf(log, language, question) };
}

type Log = Readonly<Record<string, unknown>>;
