import { textIn } from '../../values/text';
import { escapeHtml } from '../../values/html';
import type { Language } from '../language';
import { isRow, type Row } from '../row';
import { pageWords } from '../say';
import { amountAsGiven, dateAsGiven } from '../sentences/asGiven';
import type { PageWords } from '../sentences/page';
import type { Tongue } from '../sentences/sentence';
import { entriesIn, type PageAmount, type PageEntry } from './amounts';

/** More than a person reads on a page; the log has them all. */
const ROWS_AT_MOST = 200;

/** Works without it: n8n's forms take styles out, and have their own. */
const STYLE = [
	'.log{color-scheme:light dark;font:1rem/1.4 system-ui,sans-serif;max-width:48rem;overflow-wrap:anywhere}',
	'.log table{border-collapse:collapse;width:100%}',
	'.log th,.log td{border-bottom:1px solid #8886;padding:.25rem .4rem;text-align:left;vertical-align:top}',
	'.log .amount{font-variant-numeric:tabular-nums;overflow-wrap:normal;text-align:right;white-space:nowrap}',
	'.log .row th{border-top:2px solid #888;padding-top:.75rem}',
].join('');

/** A log as a piece of a page: for a form, a mail or a web page. Nothing in it comes from elsewhere or is run. */
export function pageOf({ message, rows }: Readonly<Record<string, unknown>>, language: Language): string {
	return new Page(language).of(textIn(message), Array.isArray(rows) ? rows.filter(isLogRow) : []);
}

function isLogRow(row: unknown): row is Row {
	return typeof row === 'object' && row !== null && isRow(row as Record<string, unknown>);
}

class Page {
	private readonly words: PageWords;
	private readonly tongue: Tongue;

	constructor(language: Language) {
		({ words: this.words, tongue: this.tongue } = pageWords(language));
	}

	of(message: string, rows: Row[]): string {
		const shown = [...rows].sort((a, b) => order(a) - order(b)).slice(0, ROWS_AT_MOST);
		const more = rows.length - shown.length;
		return [
			`<style>${STYLE}</style><div class="log">`,
			rows.some(({ preview }) => preview === true) ? paragraph(bold(this.words.onlyPreview)) : '',
			message === '' ? '' : paragraph(escapeHtml(message)),
			rows.length === 0 ? paragraph(escapeHtml(this.words.nothing)) : this.table(shown),
			more > 0 ? paragraph(escapeHtml(this.tongue.names([], 0, more))) : '',
			'</div>',
		]
			.filter(Boolean)
			.join('\n');
	}

	private table(rows: Row[]): string {
		const { ledgerAccount, debit, credit } = this.words;
		const head = [cell('th', ledgerAccount), amountCell('th', debit), amountCell('th', credit)];
		return `<table>\n${tableRow(head)}\n${rows.flatMap((row) => this.row(row)).join('\n')}\n</table>`;
	}

	private row(row: Row): string[] {
		const title = [this.action(row), textIn(row.key), ...this.about(row)].join(' · ');
		return [
			`<tr class="row"><th colspan="3">${bold(title)}<br></th></tr>`,
			...entriesIn(row).flatMap((entry) => this.entry(entry)),
			wide(textIn(row.reason)),
		];
	}

	private action({ action, preview }: Row): string {
		return (preview === true ? this.words.wouldBe[action] : undefined) ?? this.words.actions[action];
	}

	private about({ companyName, description, year, period }: Row): string[] {
		const when = [textIn(year), textIn(period).padStart(2, '0')].join('-');
		const dated = textIn(year) === '' || textIn(period) === '' ? '' : `${this.words.period} ${when}`;
		const texts = [textIn(companyName), textIn(description), dated];
		return texts.filter((text) => text !== '');
	}

	private entry({ date, isLeft, amounts }: PageEntry): string[] {
		const when = date === '' ? '' : dateAsGiven(date, this.tongue);
		const title = [when, isLeft ? this.words.left : ''].filter(Boolean).join(' · ');
		return [...(title === '' ? [] : [wide(title)]), ...amounts.map((amount) => this.amount(amount))];
	}

	private amount({ account, debit, credit }: PageAmount): string {
		const written = (amount: string) => amountCell('td', amountAsGiven(amount, this.tongue));
		return tableRow([cell('td', account), written(debit), written(credit)]);
	}
}

/** What needs a person first, then what was done. */
function order({ attention, action }: Row): number {
	if (attention === true) return 0;
	return action === 'booked' || action === 'corrected' ? 1 : 2;
}

const bold = (text: string) => `<b>${escapeHtml(text)}</b>`;
const paragraph = (html: string) => `<p>${html}</p>`;
const cell = (tag: 'th' | 'td', text: string) => `<${tag}>${escapeHtml(text)}</${tag}>`;
const amountCell = (tag: 'th' | 'td', text: string) =>
	`<${tag} class="amount">${escapeHtml(text === '' ? '–' : text)}</${tag}>`;
/** Older n8n takes the tags of tables out of its forms: the break then ends the line. */
const tableRow = (cells: string[]) => `<tr>${cells.join(' ').replace(/(<\/t[hd]>)$/, '<br>$1')}</tr>`;
const wide = (text: string) => `<tr><td colspan="3">${escapeHtml(text)}<br></td></tr>`;
