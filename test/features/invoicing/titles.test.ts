import { LANGUAGES } from '../../../base/words/language';
import { Writer } from '../../../base/words/report/writer';
import { ROW_ACTIONS, type Row } from '../../../base/words/row';
import { isDeed } from '../../../base/words/written';
import { invoiceRow } from '../../support/reportRows';

const CODES = ['orderSumDiffers', 'invoiceOutcomeUnknown', 'workOrderNotMarked', 'orderNotInvoiceable'];
const ROWS: Row[] = ROW_ACTIONS.flatMap((action) =>
	[true, false].flatMap((made) =>
		['', '2026003'].flatMap((invoiceNumber) =>
			[true, false].flatMap((preview) =>
				CODES.map((code) =>
					invoiceRow({
						...{ action, code, invoiceNumber, preview },
						attention: ['blocked', 'failed'].includes(action),
						...(made && !preview && { made }),
					}),
				),
			),
		),
	),
);

const isPerhaps = ({ code, preview }: Row) => code === 'invoiceOutcomeUnknown' && !preview;
/** What a title says, and of which rows that is true. */
const CLAIMS: [claim: RegExp, isTrue: (row: Row) => boolean][] = [
	[/niet gelukt|niet verwerkt|did not succeed|not processed/, (row) => !row.made && row.invoiceNumber === ''],
	[/niet te factureren|cannot be invoiced/, (row) => !row.made && !isDeed(row)],
	[/^gefactureerd|^invoiced/, ({ made }) => made === true],
	[/^in e-Boekhouden/, ({ invoiceNumber }) => invoiceNumber !== ''],
	[/misschien|perhaps/, isPerhaps],
	[/zou|would/, (row) => row.preview && isDeed(row)],
	[/^aangemaakt|^created/, ({ action, preview }) => action === 'created' && !preview],
];

test.each(LANGUAGES)('no title of an order says the opposite of its row, in %s', (language) => {
	const writer = new Writer(language);
	const titles = ROWS.map((row) => [writer.state(row), row] as const);
	const wrong = titles.filter(([title, row]) =>
		CLAIMS.some(([claim, isTrue]) => claim.test(title) && !isTrue(row)),
	);
	expect(wrong).toEqual([]);
	// Each was tried.
	for (const [claim] of CLAIMS) expect(titles.some(([title]) => claim.test(title))).toBe(true);
});
