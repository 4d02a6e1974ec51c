import { noticeField, preview as previewField } from '../../../../base/n8n/fieldTypes';
import { fromItems } from '../../../../base/n8n/kinds/fromItems';
import { FindingError } from '../../../../base/problems/problem';
import { pagesIn } from '../../../../features/payroll/files/arrival';
import { formOf, lastPageOf, withQuestion } from '../../../../features/payroll/files/form';
import { arrival } from './arrivalField';
import type { UnknownFields } from '../../../../base/values/records';
import type { Language } from '../../../../base/words/language';
import { rowsAboutClock, summarize, withReport } from '../../../../base/words/log';
import { pageOf } from '../../../../base/words/report/runReport';
import { isRow } from '../../../../base/words/row';

/** Only a page that may lead to bookings asks for them. */
const preview = {
	...previewField,
	property: {
		...previewField.property,
		description: 'Whether nothing will be booked, so that a page asks nothing',
	},
};

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
		arrival,
		preview,
	},
	execute(items, values, { language, timeZone }) {
		const rows = items.filter(isRow);
		const ofRows = () => summarize([...rows, ...rowsAboutClock(timeZone, language)], language);
		const logs = rows.length > 0 ? [withReport(ofRows(), language)] : items;
		return { items: logs.map((log) => ({ json: shown(log, values, language) })), rows: [] };
	},
});

interface InForm {
	arrival: UnknownFields;
	preview: boolean;
}

function shown(given: Log, { arrival, preview }: InForm, language: Language): object {
	if (given.rows === undefined)
		throw new FindingError({ code: 'inputNotThere', needs: 'log', lacks: ['rows'] });
	const pages = pagesIn(arrival);
	if (!pages) return { ...given, html: pageOf(given, language) };
	const log = withQuestion(given, pages.question, language);
	const form = formOf(log, language, pages.question);
	return { ...log, html: lastPageOf(log, language, pages), ...form, asks: form.asks && !preview };
}

type Log = Readonly<Record<string, unknown>>;
