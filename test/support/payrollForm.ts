import { formOf, lastPageOf, withQuestion } from '../../features/payroll/files/form';
import { summarize, withReport } from '../../base/words/log';
import { textsIn } from '../../base/values/text';
import type { Row } from '../../base/words/row';
import type { FileFolder, FolderSettings } from './fileFolder';

interface Page extends ReturnType<typeof formOf> {
	rows: Row[];
	html: string;
	/** The HTML of its fields. */
	about: string;
	choices: string[][];
}

export interface Sent {
	page: Page;
	rows: Row[];
	/** The HTML of the last page. */
	result: string;
}

/** A form, or the page that the link of a question leads to: what it shows, and what comes of the answers. */
export class PayrollForm {
	constructor(
		private readonly folder: FileFolder,
		/** The question of a link; '' for the form. */
		private readonly question = '',
	) {}

	async open(settings: FolderSettings = {}): Promise<Page> {
		const rows = await this.folder.look({ ...settings, preview: true, vanishedRuns: 'report' });
		return this.pageOf(rows);
	}

	/**
	 * Chooses for each question the first answer that begins so, and says yes where the page asks for it; `meanwhile` happens
	 * while the page is open.
	 */
	async send(
		begins: readonly string[],
		settings: FolderSettings = {},
		meanwhile: () => unknown = () => undefined,
	): Promise<Sent> {
		const page = await this.open(settings);
		await meanwhile();
		const answers = page.questions.flatMap(({ choices }, place) => {
			const chosen = choices.find(({ choice }) => choice.startsWith(begins[place] ?? 'none'));
			return chosen ? [chosen.answer] : [];
		});
		const onlyPlans = page.rows.flatMap(({ plan }) => textsIn([plan]));
		const rows = await this.folder.look({
			...settings,
			...{ answers: answers.join(', '), onlyPlans, vanishedRuns: 'report' },
		});
		return { page, rows, result: this.lastOf(rows) };
	}

	/** The last page of these rows. */
	lastOf(rows: readonly Row[]): string {
		return lastPageOf(this.logOf(rows), this.folder.language, this.pages);
	}

	/** The page of these rows. */
	pageOf(given: readonly Row[]): Page {
		const { language } = this.folder;
		const log = withQuestion(this.logOf(given), this.question, language);
		const form = formOf(log, language, this.question);
		const rows = log.rows as Row[];
		const fields = JSON.parse(form.fields) as { html?: string }[];
		const choices = form.questions.map((one) => one.choices.map(({ choice }) => choice));
		return {
			...{ ...form, rows, choices, about: fields.map(({ html = '' }) => html).join('\n') },
			html: lastPageOf(log, language, this.pages),
		};
	}

	private logOf(rows: readonly Row[]) {
		const { language } = this.folder;
		return withReport(summarize([...rows], language), language);
	}

	private get pages() {
		return this.question === ''
			? { form: '../form/loonjournaalpost', answerPage: '' }
			: { form: '', answerPage: '../form/loonjournaalpost-vraag' };
	}
}
