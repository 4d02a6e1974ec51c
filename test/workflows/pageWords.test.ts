import { allLinesOf } from '../support/pageLines';
import { runOutSmart } from '../support/outSmartWorkflow';
import { compareYear, runPayroll } from '../support/payrollWorkflow';
import { LANGUAGES } from '../../base/words/language';
import { useSandbox } from '../support/sandbox';

/** A page is read whole when it is one: 250 words, of the sandbox's eleven runs, and seven orders. */
const AT_MOST = 250;

const sandbox = useSandbox();

interface Ran {
	execution: { items(node: string): unknown[] };
}

const pageOf = ({ execution }: Ran) => (execution.items('Verslag')[0] as { html: string }).html;
/** As test/docs counts: a dash between two words is none. */
const wordsOf = (page: string) => {
	const all = allLinesOf(page).join(' ').split(/\s+/);
	return all.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
};

test.each(LANGUAGES)(
	'the first page that anybody reads, and the ones after it, are one page: %s',
	async (language) => {
		const orders = { language, defaultLedgerAccount: '' };
		const all = { language, fromPeriod: 1 };
		const words = {
			previewOfOrders: wordsOf(pageOf(await runOutSmart(sandbox(), { ...orders, preview: true }))),
			invoiced: wordsOf(pageOf(await runOutSmart(sandbox(), orders))),
			previewOfPayroll: wordsOf(pageOf(await runPayroll(sandbox(), { preview: true, ...all }))),
			booked: wordsOf(pageOf(await runPayroll(sandbox(), all))),
			compared: wordsOf(pageOf(await compareYear(sandbox(), all))),
		};
		expect(Object.entries(words).filter(([, count]) => count > AT_MOST)).toEqual([]);
	},
);
