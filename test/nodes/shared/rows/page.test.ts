import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { pageOf } from '../../../../nodes/shared/rows/page/page';
import { LANGUAGES } from '../../../../nodes/shared/rows/language';
import type { Row } from '../../../../nodes/shared/rows/row';
import { escapeHtml } from '../../../../nodes/shared/values/html';

const amounts = [
	{ ledgerAccount: '4000', name: 'Bruto lonen', costCentre: '', debit: '12500.00', credit: '0.00' },
	{ ledgerAccount: '1710', name: 'Nettolonen', costCentre: 'Winkel', debit: '0.00', credit: '12500.00' },
];

function row(change: Partial<Row> = {}): Row {
	return {
		service: 'e-Boekhouden',
		resource: 'payrollJournal',
		key: 'NMBRS 12345/2026-05/887',
		action: 'booked',
		code: 'journalBooked',
		reason: 'Geboekt als mutatie 379.',
		attention: false,
		preview: false,
		companyName: 'Bakkerij De Korst B.V.',
		description: 'Mei 2026',
		year: 2026,
		period: 5,
		entries: [{ date: '2026-05-31', rows: amounts }],
		...change,
	};
}

const log = (...rows: Row[]) => ({ message: '1 payroll journals booked', rows });

/** As n8n's oldest forms show it: the tags of tables are taken out, and breaks end a line. */
const linesOf = (html: string) =>
	html
		.replace(/<style>[^]*<\/style>/, '')
		.replace(/<br>|<\/p>/g, '\n')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
		.split('\n')
		.map((line) => line.trim().replace(/ +/g, ' '))
		.filter(Boolean);

describe('what a person reads', () => {
	test('the message, and of each row what, which period and date, the amounts and the sentence', () => {
		expect(linesOf(pageOf(log(row()), 'nl'))).toEqual([
			'1 payroll journals booked',
			'Grootboekrekening Debet Credit',
			'geboekt · NMBRS 12345/2026-05/887 · Bakkerij De Korst B.V. · Mei 2026 · periode 2026-05',
			'31-05-2026',
			'4000 Bruto lonen 12.500,00 –',
			'1710 Nettolonen · Winkel – 12.500,00',
			'Geboekt als mutatie 379.',
		]);
	});

	test('in English', () => {
		const lines = linesOf(pageOf(log(row({ preview: true })), 'en'));
		expect(lines[0]).toBe('This is a preview: nothing has been booked yet.');
		expect(lines).toContain('Ledger account Debit Credit');
		expect(lines[3]).toMatch(/^would be booked · .* · period 2026-05$/);
	});

	test.each<[Row['action'], boolean, string]>([
		['booked', true, 'zou geboekt worden'],
		['corrected', true, 'zou gecorrigeerd worden'],
		['unchanged', true, 'ongewijzigd'],
		['blocked', true, 'niet geboekt: kijk hiernaar'],
		['booked', false, 'geboekt'],
		['failed', false, 'niet gelukt'],
	])('%s with preview %s: %s', (action, preview, said) => {
		const lines = linesOf(pageOf(log(row({ action, preview })), 'nl'));
		expect(lines.some((line) => line.startsWith(`${said} · `))).toBe(true);
		expect(lines.some((line) => line.includes('er is nog niets geboekt'))).toBe(preview);
	});

	test('what is left is told as such; a row without entries shows its totals', () => {
		const left = [{ date: '2026-04-30', why: 'closedBySetting', rows: amounts }];
		expect(linesOf(pageOf(log(row({ left })), 'nl'))).toContain('30-04-2026 · niet geboekt');
		const totals = [
			{ ledgerAccount: '4000', name: 'Bruto lonen', change: '75.10' },
			{ ledgerAccount: '1710', name: 'Nettolonen', change: '-75.10' },
			{ ledgerAccount: '1720', name: 'Pensioen', change: '0.00' },
		];
		const lines = linesOf(pageOf(log(row({ entries: [], totals, action: 'blocked' })), 'nl'));
		expect(lines.slice(3, 6)).toEqual([
			'niet geboekt',
			'4000 Bruto lonen 75,10 –',
			'1710 Nettolonen – 75,10',
		]);
	});

	test('what needs a person stands first', () => {
		const rows = [row({ action: 'unchanged' }), row(), row({ action: 'blocked', attention: true })];
		const titles = linesOf(pageOf(log(...rows), 'nl')).filter((line) => line.includes(' · NMBRS'));
		expect(titles.map((title) => title.split(' · ')[0])).toEqual([
			'niet geboekt: kijk hiernaar',
			'geboekt',
			'ongewijzigd',
		]);
	});

	test('without rows it says that there is nothing; with a thousand it stays a page', () => {
		expect(linesOf(pageOf({ message: '', rows: [] }, 'nl'))).toEqual(['Er is niets te doen.']);
		expect(linesOf(pageOf({}, 'en'))).toEqual(['There is nothing to do.']);
		const thousand = pageOf(log(...Array.from({ length: 1000 }, () => row())), 'nl');
		expect(linesOf(thousand).at(-1)).toBe('en nog 800');
	});
});

describe('texts are hostile', () => {
	const hostile = [
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		"' onmouseover='alert(1)",
		'{{ $env.SECRET }} ={{ 1 }}',
		'$& $` $1 \\n',
		'</td></table><iframe src="https://evil.example">',
		'\u202Eexe.fdp\u202C \u200F\u2066',
		'line\u0000 \u0007 one\r\n\u2028two',
		'\uD800 alone',
		'&lt;b&gt; &amp;',
	];
	const ALLOWED = new Set(['style', 'div', 'p', 'b', 'table', 'tr', 'th', 'td', 'br']);

	/** Every tag of a page, with all that stands in it. */
	const tagsIn = (html: string) => [...html.matchAll(/<([^>]*)>/g)].map(([, tag]) => tag ?? '');
	const skeleton = tagsIn(pageOf(log(row()), 'nl'));

	const everywhere = (text: string) =>
		log(
			row({
				...{ key: text, reason: text, companyName: text, description: text },
				year: text,
				period: text,
				entries: [
					{
						date: text,
						rows: [
							{ ledgerAccount: text, name: text, costCentre: text, debit: text, credit: text },
							{ ledgerAccount: text, name: text, costCentre: text, debit: text, credit: text },
						],
					},
				],
			}),
		);

	test.each(hostile)('%j adds no tag and no attribute', (text) => {
		expect(tagsIn(pageOf({ ...everywhere(text), message: text }, 'nl'))).toEqual(skeleton);
	});

	test('no text makes a tag, whatever it is', () => {
		const texts = fc.oneof(
			fc.string({ unit: 'binary', minLength: 1 }),
			fc.string({ unit: fc.constantFrom(...'<>"\'&/=`{}$\\ scriptonxX!-\u0000\u202E\uFEFF'), minLength: 1 }),
		);
		fc.assert(
			fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
				const html = pageOf({ ...everywhere(`x${text}x`), message: `x${text}x` }, language);
				expect(tagsIn(html)).toEqual(skeleton);
				expect(escapeHtml(text)).not.toMatch(/[<>"'`={}$\\\p{Cc}\p{Cf}\u2028\u2029]/u);
			}),
			{ numRuns: 300 },
		);
	});

	test('whatever the item is, the page is whole and has only plain tags', () => {
		fc.assert(
			fc.property(fc.anything(), fc.array(fc.object()), (message, rows) => {
				const given = { message, rows: rows.map((one) => ({ ...one, action: 'booked', resource: 'x' })) };
				const html = pageOf(given, 'nl');
				expect(XMLValidator.validate(html.replaceAll('<br>', '<br/>').replace(/^/, '<a>') + '</a>')).toBe(
					true,
				);
				for (const tag of tagsIn(html)) expect(ALLOWED).toContain(/^\/?(\w+)/.exec(tag)?.[1]);
			}),
			{ numRuns: 200 },
		);
	});

	test('nothing comes from elsewhere, and nothing is run', () => {
		const html = pageOf(log(row()), 'nl');
		expect(html).not.toMatch(/https?:|src=|href=|url\(|@import|<script|\son\w+=/);
		const read = new XMLParser({ ignoreAttributes: false, unpairedTags: ['br'] }).parse(html) as object;
		expect(Object.keys(read)).toEqual(['style', 'div']);
	});

	test('what is read is what was given', () => {
		expect(linesOf(pageOf(log(row({ reason: '<b>5 > 3 & "x"</b>' })), 'nl')).at(-1)).toBe(
			'<b>5 > 3 & "x"</b>',
		);
	});
});
