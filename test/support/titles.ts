import { escapeHtml } from '../../base/values/text';
import type { Language } from '../../base/words/language';
import { stepsIn } from '../../base/words/report/points';
import { pageOf } from '../../base/words/report/runReport';
import type { Row } from '../../base/words/row';

/** What one page or mail says of one run: its title, and the small line below it. */
export interface Said {
	where: string;
	name: string;
	title: string;
}

/** Everything that tells a person about these rows. */
function pagesOf(rows: readonly Row[], language: Language): [where: string, html: string][] {
	return [['report', pageOf({ rows }, language)]];
}

/** What the titles on all pages, and the steps of the mails, say of each of the runs with these names. */
export function titlesOn(rows: readonly Row[], names: readonly string[], language: Language): Said[] {
	const onPages = pagesOf(rows, language).flatMap(([where, html]) =>
		// Each piece is a title with what stands below it.
		html
			.split(/(?=<h[234])/)
			.filter((piece) => /^<h[34]/.test(piece))
			.flatMap((piece) => {
				const [, title = '', rest = ''] = /^<h[34][^>]*>(.*?)<\/h[34]>([^]*)/.exec(piece) ?? [];
				const [, state = ''] = /^<p class="meta"[^>]*><span[^>]*>(.*?)(?: · |<\/span>)/.exec(rest) ?? [];
				// What is next to a title of several runs are their names.
				const about = names.filter((name) => title.includes(escapeHtml(name)) || hasName(rest, name, title));
				return about.map((name) => ({ where, name, title: withoutName(`${title} · ${state}`, name) }));
			}),
	);
	const steps = stepsIn(rows, language).flatMap(({ what }) =>
		names
			.filter((name) => what.includes(name))
			.map((name) => ({ where: 'step', name, title: withoutName(what, name) })),
	);
	return [...onPages, ...steps];
}

const hasName = (html: string, name: string, title: string) =>
	/^\d|^N(u|ot) /.test(title) && html.includes(escapeHtml(name));
const withoutName = (title: string, name: string) => title.replaceAll(name, '');
