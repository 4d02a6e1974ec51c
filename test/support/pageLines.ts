import { pageOf } from '../../features/report/page';
import type { Row } from '../../base/words/row';

export const log = (...rows: Row[]) => ({ message: '1 payroll journals booked', rows });

/** As n8n's oldest forms show it: the tags of tables are taken out, and breaks end a line. */
export const allLinesOf = (html: string) =>
	html
		.replace(/<style>[^]*<\/style>/, '')
		.replace(/<br>|<\/(p|h\d|li)>/g, '\n')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
		.split('\n')
		.map((line) => line.trim().replace(/ +/g, ' '))
		.filter(Boolean);

/** When it was, which each page has. */
export const WHEN = /^[a-z]+da[gy] \d{1,2} [a-z]+ 20\d\d (om|at) \d\d:\d\d$/i;
export const linesOf = (html: string) => allLinesOf(html).filter((line) => !WHEN.test(line));

/** The lines of the page about these rows, in Dutch. */
export const shown = (...rows: Row[]) => linesOf(pageOf(log(...rows), 'nl'));
