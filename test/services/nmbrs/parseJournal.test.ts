import Big from 'big.js';
import fc from 'fast-check';
import { type JournalPer, type Transaction, UnreadableJournal } from '../../../services/nmbrs/client';
import { parseJournal as parse } from '../../../services/nmbrs/parseJournal';
import { formatMoney } from '../../../base/values/money';
import { what } from '../../../base/words/say';
import { anyCharacter } from '../../support/anyCharacter';
import { journal, LINE, SAMPLE, transaction } from '../../nodes/Nmbrs/support/journals';

const parseJournal = (text: string, per: JournalPer = 'costCenter') => parse(text, per);

const told = (transactions: Transaction[]) =>
	transactions.map(({ date, period, lines }) => ({
		date,
		period,
		lines: lines.map(({ amount, ...line }) => ({ ...line, amount: formatMoney(amount) })),
	}));

test('what is left out is empty and drops no line; a leading zero counts', () => {
	const lines = [
		{ ...LINE, dim1: undefined },
		{ ...LINE, dim1: '' },
		{ ...LINE, dim1: '04000', description: undefined },
	];
	const [read] = parseJournal(journal(transaction(lines)));
	expect(read?.lines.map(({ ledgerAccount }) => ledgerAccount)).toEqual(['', '', '04000']);
	expect(read?.lines.at(-1)?.description).toBe('');
});

test.each([
	['a declaration', `<?xml version="1.0" encoding="utf-8"?>${SAMPLE}`],
	['a declaration of utf-16', `<?xml version='1.0' encoding="utf-16" standalone="yes" ?>\r\n${SAMPLE}`],
	['a byte order mark', `\uFEFF${SAMPLE}`],
	['both, and white space around', `\uFEFF \n<?xml version="1.0"?>\n${SAMPLE}\n\n`],
	['a comment', SAMPLE.replace('<lines>', '<!-- <line> --><lines>')],
	['elements that are not known', SAMPLE.replace('<lines>', '<office><name>x</name></office><lines>')],
	['a reference to a character that XML forbids', SAMPLE.replace('Bruto', '&#x1F;Bruto')],
	['its elements in another order', SAMPLE.replace(/(<dim1>\d+<\/dim1>)(<value>[\d.]+<\/value>)/g, '$2$1')],
	['a date in ISO form', SAMPLE.replace('20260531', '2026-05-31T00:00:00')],
	['a date with a zone', SAMPLE.replace('20260531', '2026-05-31T00:00:00+02:00')],
	['a date as a moment in UTC', SAMPLE.replace('20260531', '2026-05-30T22:00:00Z')],
	['a date with a zone and without a time', SAMPLE.replace('20260531', '2026-05-31Z')],
	['a side with a capital', SAMPLE.replace('>debit<', '>Debit<')],
	['a padded period', SAMPLE.replace('5/2026', '05/2026')],
	['CDATA', SAMPLE.replace('Bruto lonen', '<![CDATA[Bruto lonen]]>')],
])('reads the same with %s', (_name, text) => {
	expect(told(parseJournal(text))).toEqual(told(parseJournal(SAMPLE)));
});

test('a header without a period', () => {
	expect(parseJournal(journal(transaction([LINE], '20260531', null)))).toMatchObject([{ period: null }]);
});

test.each([
	['', 'nothing'],
	[' \n', 'white space'],
	['<transactions/>', 'no transactions'],
	['<transactions></transactions>', 'no transactions'],
	['<?xml version="1.0" encoding="utf-16"?><transactions />', 'no transactions under a declaration'],
	[journal('<transaction/>'), 'an empty transaction'],
	[journal(transaction([])), 'a transaction without lines'],
	[journal(transaction([], 'unknown')), 'a transaction without lines and without a date'],
])('%o is a journal that is not there yet: %s', (text) => {
	expect(parseJournal(text)).toEqual([]);
});

function faultIn(text: string): string {
	try {
		return `none in ${parseJournal(text).length} transactions`;
	} catch (error) {
		if (!(error instanceof UnreadableJournal)) throw error;
		return what({ code: 'journalFaulty', faults: [error.fault] }, 'en');
	}
}

const withLine = (change: object) => journal(transaction([LINE, { ...LINE, ...change }]));
const twice = SAMPLE.replace('<value>12500.00</value>', '<value>1.00</value><value>12500.00</value>');

test.each([
	[withLine({ value: '1.234,56' }), "the amount of a transaction (line 2 Bruto lonen) is '1.234,56'"],
	[withLine({ value: '12,50' }), "the amount of a transaction (line 2 Bruto lonen) is '12,50'"],
	[withLine({ value: 'abc' }), "the amount of a transaction (line 2 Bruto lonen) is 'abc'"],
	[withLine({ value: '1e3' }), "(line 2 Bruto lonen) is '1e3'"],
	[withLine({ value: '1.005' }), "(line 2 Bruto lonen) is '1.005'"],
	[withLine({ value: '' }), 'the amount of a transaction (line 2 Bruto lonen) is empty'],
	[withLine({ value: undefined, description: undefined }), 'the amount of a transaction (line 2) is empty'],
	[withLine({ debitcredit: 'D' }), "debit or credit of a transaction (line 2 Bruto lonen) is 'D'"],
	[withLine({ debitcredit: undefined }), 'debit or credit of a transaction (line 2 Bruto lonen) is empty'],
	[journal(transaction([LINE], '31-05-2026')), "the date of a transaction is '31-05-2026'"],
	[journal(transaction([LINE], '20260231')), "the date of a transaction is '20260231'"],
	[journal(transaction([LINE], '')), 'the date of a transaction is empty'],
	[journal(transaction([LINE], '20260531', 'mei')), "the period of a transaction is 'mei'"],
	[journal(transaction([LINE], '20260531', '0/2026')), "the period of a transaction is '0/2026'"],
	[
		journal(transaction([{ ...LINE, value: 'x', description: 'y'.repeat(99) }])),
		`(line 1 ${'y'.repeat(58)}…)`,
	],
	['no journal today', 'it is not XML'],
	['{"transactions":[]}', 'it is not XML'],
	['<html><body>Onderhoud</body></html>', 'it begins otherwise (<html>)'],
	['<!DOCTYPE html><html></html>', 'it has a DOCTYPE, which is not read'],
	[`<!DOCTYPE x [<!ENTITY a "1">]>${SAMPLE}`, 'it has a DOCTYPE, which is not read'],
	[SAMPLE.replace('12500.00', '&a;'), 'it is not a whole XML document'],
	[SAMPLE.slice(0, 200), 'it is not a whole XML document'],
	[SAMPLE.slice(0, -1), 'it is not a whole XML document'],
	[`${SAMPLE}${SAMPLE}`, 'it is not a whole XML document'],
	[`${SAMPLE} and more`, 'it is not a whole XML document'],
	[journal('<lines><line/></lines>'), 'an element stands where none belongs (<line>)'],
	[journal('<transaction><line/></transaction>'), 'an element stands where none belongs (<line>)'],
	[SAMPLE.replace(/transaction>/g, 'Transaction>'), 'an element stands where none belongs (<Transaction>)'],
	[twice, 'an element stands twice in one place (<value>)'],
	[SAMPLE.replace('12500.00', '1<b/>2500.00'), 'an element stands inside a value (<b>)'],
])('%.60s is refused', (text, message) => {
	expect(faultIn(text)).toContain(message);
});

/** Text as XML can hold it, without the white space around it that is not kept. */
const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((value) =>
	value
		.toWellFormed()
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
		.trim(),
);
const code = fc.constantFrom('', '4000', '04000', '1700', 'A1', '010');
const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const transactions = fc.array(
	fc.record({
		date: day.map((date) => date.toISOString().slice(0, 10)),
		period: fc.record({
			period: fc.integer({ min: 1, max: 53 }),
			year: fc.integer({ min: 2000, max: 2099 }),
		}),
		lines: fc.array(
			fc.record({
				ledgerAccount: code,
				description: text,
				side: fc.constantFrom('debit', 'credit'),
				amount: cents.map((amount) => formatMoney(new Big(amount).div(100))),
				costCentre: code,
			}),
			{ minLength: 1, maxLength: 8 },
		),
	}),
	{ maxLength: 4 },
);

test('whatever is written is read', () => {
	fc.assert(
		fc.property(transactions, (given) => {
			const written = given.map(({ date, period, lines }) =>
				transaction(
					lines.map(({ ledgerAccount, costCentre, amount, side, ...line }) => ({
						...{ dim1: ledgerAccount, dim2: costCentre, dim3: 'x' },
						value: amount,
						debitcredit: side,
						...line,
					})),
					date.replaceAll('-', ''),
					`${period.period}/${period.year}`,
				),
			);
			expect(told(parseJournal(journal(...written)))).toEqual(given);
		}),
	);
});

test('whatever comes, nothing else is thrown', () => {
	const cut = fc.nat(SAMPLE.length).map((length) => SAMPLE.slice(0, length));
	const spoilt = fc
		.tuple(fc.nat(SAMPLE.length), fc.string({ unit: anyCharacter, maxLength: 5 }))
		.map(([at, noise]) => SAMPLE.slice(0, at) + noise + SAMPLE.slice(at));
	fc.assert(
		fc.property(fc.oneof(cut, spoilt, fc.string({ unit: anyCharacter })), (given) => {
			faultIn(given);
		}),
	);
});

test('a hostile depth ends, in time', () => {
	const deep = `<transactions>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</transactions>`;
	expect(parseJournal(deep)).toEqual([]);
});
