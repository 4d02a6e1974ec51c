import { fieldsSaying } from '../../../base/words/say';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { pageOf } from '../../../base/words/report/runReport';
import { LANGUAGES } from '../../../base/words/language';
import type { Findings } from '../../../base/words/finding';
import { type Json, ROW_ACTIONS, toRow, type Row } from '../../../base/words/row';
import { recordsIn } from '../../../base/values/records';
import { escapeHtml } from '../../../base/values/text';
import { anyCharacter } from '../../support/anyCharacter';
import { allLinesOf, linesOf, log, shown, WHEN } from '../../support/pageLines';
import { AMOUNTS, invoiceRow, payrollRow as row, relationRow } from '../../support/reportRows';

describe('what a person reads', () => {
	test('what has to be done leads to the work order in OutSmart, and nowhere else', () => {
		const LINK = 'https://app.out-smart.com/next/crm/work-orders/204501/';
		const failing = (key: string, link: string) =>
			invoiceRow({ key, workOrder: key, link, action: 'failed', attention: true, reason: 'Geen antwoord.' });
		const anchor = (text: string) => `<a href="${LINK}" target="_blank" rel="noreferrer">${text}</a>`;
		expect(pageOf(log(failing('WB-1', LINK)), 'nl')).toContain(anchor('Open in OutSmart'));
		const two = pageOf(log(failing('WB-1', LINK), failing('WB-2', '')), 'nl');
		expect(two).toContain(`${anchor('WB-1')}; WB-2`);
		for (const link of ['javascript:alert(1)', 'https://a"onclick="x'])
			expect(pageOf(log(failing('WB-1', link)), 'nl')).not.toMatch(/javascript:|onclick="/);
	});

	test('a run that was booked: what became of it, its Boekstuk, the lines with their totals, the sentence', () => {
		expect(shown(row({ netWages: '12500.00' }))).toEqual([
			'Geboekt',
			'1 loonjournaalpost geboekt',
			'Bakkerij De Korst B.V.',
			'Mei 2026',
			'31-05-2026 · Boekstuk NMBRS 12345/2026-05/887',
			'Geboekt als mutatie 379.',
			'Rekening Debet Credit',
			'4000 Bruto lonen 12.500,00 –',
			'1710 Nettolonen · Winkel – 12.500,00',
			'Totaal 12.500,00 12.500,00',
			'Nettoloon: 12.500,00',
		]);
	});

	test('when it was, for who prints it', () => {
		const lines = allLinesOf(pageOf({ ...log(row({})), madeAt: '2026-11-22 05:10' }, 'nl'));
		expect(lines.map((line) => WHEN.test(line)).lastIndexOf(true)).toBe(lines.length - 1);
		expect(lines.filter((line) => WHEN.test(line))).toHaveLength(1);
	});

	test('a service that was away asks for nothing: it is named, with what happens now, and beside what does ask', () => {
		const call = { service: 'Nmbrs', operation: 'Run_GetList', outcome: 'notDone', writes: false } as const;
		const silence = { host: 'api.nmbrs.nl', cause: 'tookTooLong', detail: '', sent: false } as const;
		const problem = { code: 'noAnswer', ...call, ...silence, serviceCode: '', serviceText: '' } as const;
		const about = { service: 'Nmbrs', resource: 'payrollJournal', key: 'payroll', preview: false } as const;
		const failed = (...findings: Findings) => toRow({ ...about, action: 'failed', findings }, 'nl');
		const away = failed({ code: 'booksNotRead' }, problem);
		const now = [
			'Hiervoor is niets gedaan. De volgende keer dat deze workflow start, wordt het weer geprobeerd; duurt dat te lang, start hem dan zelf. Blijft het zo, controleer dan de Base URL van het account en het netwerk van n8n.',
			'De boekhouding kon niet worden gelezen. Nmbrs: geen antwoord van api.nmbrs.nl (het duurde te lang) (Run_GetList).',
		];
		expect(shown(away, away)).toEqual([
			'Er is niets geboekt',
			'Nmbrs was niet bereikbaar',
			'Wat er nu gebeurt',
			...now,
		]);
		// What else the row says is to be read.
		for (const more of [
			failed({ code: 'entryNotReadBack', mutation: '375' }, problem),
			failed({ code: 'booksNotRead' }, problem, { code: 'journalEmpty' }),
			failed({ code: 'booksNotRead' }, { ...problem, outcome: 'unknown' }),
			{ ...away, entries: [{ date: '2026-05-31', mutation: '379', rows: AMOUNTS }] },
		])
			expect(shown(more).join()).not.toMatch(/niets gedaan|niet bereikbaar/);
		const wrong = (...rows: Row[]) => pageOf(log(...rows), 'nl').includes('class="banner wrong"');
		const blocked = row({ action: 'blocked', attention: true, reason: 'Rekening 4000 ontbreekt.' });
		expect([wrong(away), wrong(away, blocked)]).toEqual([false, true]);
		expect(shown(away, blocked)).toEqual([
			'Er is niets geboekt',
			'1 punt vraagt je aandacht · Nmbrs was niet bereikbaar',
			'Dit vraagt eerst je aandacht',
			'Mei 2026: niet geboekt',
			'Rekening 4000 ontbreekt.',
			'Bakkerij De Korst B.V. · Boekstuk NMBRS 12345/2026-05/887',
			'Wat er nu gebeurt',
			'Nmbrs was niet bereikbaar',
			...now,
		]);
	});

	test('of many calls of an outage some are named, and the number of others; an account as a whole by its noun', () => {
		const about = { service: 'e-Boekhouden', action: 'failed', preview: false } as const;
		const away = (operation: string, more: { resource: string; key: string }) => {
			const call = { service: 'e-Boekhouden', operation, outcome: 'notDone', writes: false } as const;
			const silence = {
				host: 'soap.e-boekhouden.nl',
				cause: 'tookTooLong',
				detail: '',
				sent: false,
			} as const;
			const problem = { code: 'noAnswer', ...call, ...silence, serviceCode: '', serviceText: '' } as const;
			return toRow({ ...about, ...more, findings: [problem] }, 'nl');
		};
		const account = { resource: 'administration', key: 'administration' };
		const runs = [1, 2, 3, 4, 5, 6, 7].map((run) => ({ resource: 'payrollJournal', key: `Loonrun ${run}` }));
		const lines = shown(...[account, ...runs].map((one, index) => away(`Call_${index}`, one)));
		const calls = lines.filter((line) => line.includes('(Call_'));
		expect(calls).toHaveLength(6);
		expect(calls.slice(0, 2).map((line) => line.split(':')[0])).toEqual(['Administratie', 'Loonrun 1']);
		expect(lines.at(-1)).toBe('en nog 2');
	});

	test('a preview never says that anything was booked, and says once what it cannot know', () => {
		const preview = { preview: true, code: 'journalWouldBeBooked', reason: WOULD_BE };
		const lines = shown(row(preview), row({ ...preview, description: 'Juni 2026' }));
		expect(lines.slice(0, 3)).toEqual([
			'Proefrun: er is niets geboekt',
			'2 loonjournaalposten zouden geboekt worden',
			'Loonruns',
		]);
		expect(lines.slice(-2)).toEqual([
			UNFORESEEN,
			'Wat doet dit in mijn boekhouding, en hoe draai ik het terug?',
		]);
		expect(
			lines.filter(
				(line) =>
					/geboekt/i.test(line) && !/niets geboekt|zou(den)? geboekt|pas als er echt geboekt/.test(line),
			),
		).toEqual([]);
		expect(lines.filter((line) => line === UNFORESEEN)).toHaveLength(1);
	});

	test('a row about many orders is called by what they are, not by a word of ours', () => {
		const waiting = invoiceRow({
			...{ resource: 'workOrder', key: 'errorStatus', workOrder: '', action: 'skipped', attention: false },
			...{ code: 'workOrdersOverLimit', reason: 'Deze werkbonnen wachten op iemand.' },
		});
		const stopped = { ...waiting, key: 'invoices', action: 'blocked' as const, attention: true };
		const lines = shown(waiting, stopped);
		expect(lines).toContain('Werkbonnen');
		expect(lines).toContain('Werkbonnen: niet verwerkt');
	});

	test('in English', () => {
		const lines = linesOf(pageOf(log(row({ preview: true })), 'en'));
		expect(lines.slice(0, 2)).toEqual([
			'Preview: nothing has been booked',
			'1 payroll journal would be booked',
		]);
		expect(lines).toContain('Account Debit Credit');
		expect(lines).toContain('would be booked · 2026-05-31 · voucher NMBRS 12345/2026-05/887');
	});

	test('several runs stand in one table, below what a person has to do first, with what they come to', () => {
		// Of a correction both columns have what is booked now; its run has the net wages of the whole.
		const correction = [
			{ ledgerAccount: '4000', name: 'Bruto lonen', costCentre: '', debit: '250.00', credit: '0.00' },
			{ ledgerAccount: '1700', name: 'Loonheffingen', costCentre: '', debit: '0.00', credit: '100.00' },
			{ ledgerAccount: '1710', name: 'Nettolonen', costCentre: '', debit: '0.00', credit: '150.00' },
		];
		const corrected = row({
			...{ action: 'corrected', description: 'Juni 2026', stood: ['371'], netWages: '38367.65' },
			entries: [{ date: '2026-06-30', mutation: '380', rows: correction, effect: 'difference' }],
		});
		const runs = [row({ netWages: '12500.00' }), corrected];
		expect(shown(...runs).slice(2, 9)).toEqual([
			'Loonruns',
			'Loonrun Debet Nettoloon',
			'Mei 2026',
			'31-05-2026 · mutatie 379 12.500,00 12.500,00',
			'Juni 2026',
			'30-06-2026 · mutatie 380 250,00 150,00',
			'Totaal 12.750,00 12.650,00',
		]);
		expect(shown(...runs)).toContain('Nettoloon van de hele loonrun: 38.367,65');
		// Also before what asks for attention, and with the company where there are several.
		const failed = row({ action: 'failed', attention: true, entries: [], reason: 'No.' });
		const other = row({ companyName: 'Garage B.V.' });
		const lines = shown(failed, ...runs, other);
		expect(lines.indexOf('Garage B.V. · Mei 2026')).toBeGreaterThan(
			lines.indexOf('Dit vraagt eerst je aandacht'),
		);
	});

	test('of several runs that are booked the books have the entries, and the page the sums by account', () => {
		const amounts = (of: string, side: 'debit' | 'credit', amount: string) => ({
			...{ ledgerAccount: of, name: 'Rekening', text: `Van ${amount}`, debit: '0.00', credit: '0.00' },
			[side]: amount,
		});
		const runs = ['100.00', '20.00'].map((amount, at) =>
			row({
				description: `Run ${at}`,
				notes: at === 0 ? ['Kijk het na.'] : [],
				entries: [
					{
						...{ date: '2026-05-31', mutation: `${at}` },
						rows: [amounts('4000', 'debit', amount), amounts('1710', 'credit', amount)],
					},
				],
			}),
		);
		const lines = shown(...runs);
		expect(lines.slice(lines.indexOf('Bakkerij De Korst B.V.') + 1)).toEqual([
			'Alle loonruns samen, per rekening',
			'Rekening Debet Credit',
			'1710 Rekening – 120,00',
			'4000 Rekening 120,00 –',
			'Totaal 120,00 120,00',
			'Run 0: Kijk het na.',
		]);
		// Before they are booked, each is there whole.
		expect(shown(...runs.map((one) => ({ ...one, preview: true })))).toContain('4000 Rekening 100,00 –');
	});

	test('what has one advice is one card with that advice once, and what is wrong with each', () => {
		const advice = 'Verbeter dit in OutSmart.';
		const failing = (key: string, code: string, what: string) =>
			invoiceRow({
				...{ key, workOrder: key, action: 'blocked', attention: true, code },
				...fieldsSaying([
					{ code: 'x', says: what, advice },
					{ code: 'y', says: "Status '99'.", advice: '' },
				]),
			});
		const rows = [
			failing('WB-1', 'orderFaulty', 'Geen uren.'),
			failing('WB-2', 'orderStopped', 'Geen prijs.'),
		];
		expect(shown(...rows).slice(3)).toEqual([
			'2 werkbonnen: niet verwerkt',
			'WB-1: Geen uren.',
			'WB-2: Geen prijs.',
			"Bij elk: Status '99'.",
			advice,
		]);
	});

	test('a correction shows what was booked before, and what it becomes', () => {
		const totals = [
			{
				ledgerAccount: '4000',
				name: 'Bruto lonen',
				payroll: '12575.10',
				booked: '12500.00',
				change: '75.10',
			},
			{
				ledgerAccount: '1710',
				name: 'Nettolonen',
				payroll: '-12575.10',
				booked: '-12500.00',
				change: '-75.10',
			},
			{ ledgerAccount: '1720', name: 'Pensioen', payroll: '-80.00', booked: '-80.00', change: '0.00' },
		];
		const lines = shown(row({ action: 'corrected', totals }));
		expect(lines.slice(-5)).toEqual([
			'Rekening Was geboekt Is nu',
			'4000 Bruto lonen',
			'Verschil 75,10 12.500,00 12.575,10',
			'1710 Nettolonen',
			'Verschil -75,10 -12.500,00 -12.575,10',
		]);
		const blocked = row({ action: 'blocked', attention: true, entries: [], totals });
		expect(shown(blocked)).toContain('Verschil 75,10 12.500,00 12.575,10');
	});

	test('what a person has to do stands above the amounts, and only there', () => {
		const totals = [
			{ ledgerAccount: '4000', name: 'Bruto lonen', payroll: '75.10', booked: '50.00', change: '25.10' },
		];
		const [what, advice] = ['e-Boekhouden weigert die periode als gesloten.', 'Open de periode.'];
		const closed = row({ action: 'closed', attention: true, reason: `${what} ${advice}`, advice, totals });
		const lines = shown({ ...closed, code: 'closedInBooks' });
		expect(lines).toContain('Verschil 25,10 50,00 75,10');
		expect(lines.filter((line) => line.includes(advice))).toEqual([`${what} ${advice}`]);
	});

	test('a decision that fits no run leaves nothing unbooked, and asks for attention all the same', () => {
		const reason = "'NMBRS 1/2026-05/4711=book' past bij geen enkele loonrun.";
		const decision = row({ action: 'blocked', key: 'decisions', description: '', companyName: '', reason });
		const html = pageOf(log(row(), { ...decision, code: 'decisionFitsNoRun', attention: true }), 'nl');
		expect(html).toContain('class="banner announced"');
		expect(linesOf(html).slice(0, 5)).toEqual([
			'Geboekt',
			'1 loonjournaalpost geboekt · 1 punt vraagt je aandacht',
			'Dit vraagt eerst je aandacht',
			'Corrections → Decisions',
			reason,
		]);
		expect(linesOf(html)).not.toContain('decisions');
	});

	test('what is left of a run that was booked in part is told as such', () => {
		const left = [{ date: '2026-04-30', cause: 'closedBySetting', rows: AMOUNTS }];
		const lines = shown(row({ left }));
		expect(lines).toContain('30-04-2026 · niet geboekt');
		expect(lines).toContain('31-05-2026 · mutatie 379');
	});

	test('entries under several Boekstukken are each told with their own', () => {
		const [first] = recordsIn(row().entries);
		const second = { ...first, date: '2026-06-30', mutation: '380', voucher: 'NMBRS 12345/2026-06/887' };
		const lines = shown(row({ entries: [first, second] as Json[] }));
		expect(lines).toContain('31-05-2026 · mutatie 379 · Boekstuk NMBRS 12345/2026-05/887');
		expect(lines).toContain('30-06-2026 · mutatie 380 · Boekstuk NMBRS 12345/2026-06/887');
	});

	test('a question tells no Boekstuk: the answer decides under which it is booked', () => {
		const options = [{ text: 'Q1=leave', word: 'leave', amount: '0.00', runs: [] }];
		const question = row({
			...{ action: 'blocked', attention: true, question: 'Q1', options },
			left: row().entries,
		});
		const lines = shown(question);
		expect(lines).toContain('Mei 2026: niet geboekt');
		expect(lines.join()).not.toContain('Boekstuk');
		// Of a booked run the title does not say that it is not booked: it asks.
		const booked = { run: '880', description: 'April 2026', mutations: ['371'] };
		const which = { ...question, options: [{ ...options[0], word: 'correct', runs: [booked] }] };
		expect(shown(which)).toContain('Mei 2026: welke loonrun is dit?');
	});

	test('what a person must do stands first: once for all runs with the same reason, and what to do in bold', () => {
		const missing = {
			...{ action: 'blocked' as const, code: 'codesMissing', attention: true, entries: [] },
			...{ ledgerAccounts: ['4020', '4030'], costCentres: [], linesWithoutAccount: [] },
			...fieldsSaying([{ code: 'codesMissing', says: MISSING_CODES, advice: CORRECT_CODES }]),
			left: [{ date: '2026-05-31', rows: AMOUNTS }],
		};
		const months = 'Januari Februari Maart April Mei Juni Juli Augustus September Oktober'.split(' ');
		const blocked = months.map((month) => row({ ...missing, description: `${month} 2026`, key: month }));
		const html = pageOf(log(row(), ...blocked), 'nl');
		expect(linesOf(html).slice(0, 7)).toEqual([
			'Geboekt, maar niet alles',
			'1 loonjournaalpost geboekt · 10 punten vragen je aandacht',
			'Dit vraagt eerst je aandacht',
			'10 loonjournaalposten: grootboekrekeningen 4020 en 4030 ontbreken',
			MISSING,
			'Januari 2026; Februari 2026; Maart 2026; April 2026; Mei 2026; Juni 2026; Juli 2026; Augustus 2026; September 2026; Oktober 2026',
			'Bakkerij De Korst B.V.',
		]);
		expect(html).toContain('<b>Verbeter de codes in de loonadministratie, of in e-Boekhouden.</b>');
		expect(linesOf(html).filter((line) => line === MISSING)).toHaveLength(1);
		expect(linesOf(html)).toContain('Januari 2026 12.500,00 –');
	});

	test('the header account, and that nobody chose it; once for a company', () => {
		const entry = (of: object) => ({
			...recordsIn(row().entries)[0],
			ledgerAccount: '2999',
			name: 'Verrekeningen',
			...of,
		});
		const announced = (...entries: object[]) =>
			row({ preview: true, code: 'journalWouldBeBooked', entries: entries as Json[] });
		const of = (...rows: Row[]) => shown(...rows).filter((line) => /tegenrekening/i.test(line));
		const byName = entry({ chosen: 'byName' });
		expect(of(announced(byName), announced(byName))).toEqual([
			"Tegenrekening 2999 Verrekeningen (vanzelf gekozen; zie 'Ledger Accounts → Clearing Account')",
		]);
		expect(of(announced(entry({})))).toEqual(['Tegenrekening 2999 Verrekeningen']);
		// Its balance is what one looks at after the booking.
		expect(of(row({ entries: [byName] as Json[] }))).toEqual([
			"Tegenrekening 2999 Verrekeningen (vanzelf gekozen; zie 'Ledger Accounts → Clearing Account')",
		]);
	});

	test('master data are counted, with what changed; what did not is one line', () => {
		const rows = [
			relationRow({ action: 'updated', reason: 'Gewijzigd: adres.' }),
			...['1003', '1004'].map((key) => relationRow({ key, name: `Klant ${key}` })),
			relationRow({ key: 'relations', action: 'unchanged', count: 13, reason: '' }),
			row({ action: 'unchanged' }),
			row({ action: 'unchanged', key: 'another' }),
		];
		expect(shown(...rows)).toEqual([
			'Bijgewerkt',
			'2 relaties toegevoegd, 1 bijgewerkt in OutSmart',
			'Stamgegevens',
			'Relaties in OutSmart',
			'Nieuw: 1003 Klant 1003; 1004 Klant 1004',
			'1002 Hotel Het Anker – gewijzigd: adres.',
			'Ongewijzigd',
			'2 loonjournaalposten ongewijzigd.',
		]);
	});

	test('without rows it says that there is nothing to do', () => {
		expect(linesOf(pageOf({ message: '', rows: [] }, 'nl'))).toEqual(['Er was niets te doen']);
		expect(linesOf(pageOf({}, 'en'))).toEqual(['There was nothing to do']);
	});

	test('every word for an action, an outcome and a thing is there in both languages, and is no sentence', () => {
		for (const action of ROW_ACTIONS) {
			const [dutch, english] = LANGUAGES.map((language) =>
				linesOf(pageOf(log(row({ action, attention: true, entries: [], code: 'asWritten' })), language)).join(
					'|',
				),
			);
			expect(dutch).not.toBe(english);
			expect(`${dutch} ${english}`).not.toMatch(/undefined|\[object/);
		}
	});
});

describe('a page keeps its size', () => {
	const size = (rows: Row[]) => Buffer.byteLength(pageOf(log(...rows), 'nl'));
	const many = (count: number, make: (index: number) => Row) =>
		Array.from({ length: count }, (_, index) => make(index));
	const long = 'é<'.repeat(500);
	const lines = Array.from({ length: 500 }, () => ({
		ledgerAccount: long,
		name: long,
		debit: '1.00',
		credit: '',
	}));

	test.each<[string, Row[]]>([
		['runs', many(1_000, (index) => row({ key: `run ${index}`, preview: true }))],
		['runs that are booked', many(1_000, (index) => row({ key: `run ${index}`, notes: [long] }))],
		['companies', many(1_000, (index) => row({ companyName: `Company ${index}` }))],
		[
			'problems',
			many(1_000, (index) => row({ action: 'failed', attention: true, reason: `${index} ${long}` })),
		],
		['invoices', many(1_000, (index) => invoiceRow({ invoiceNumber: `${index}`, notes: [long, long] }))],
		['records', many(1_000, (index) => relationRow({ key: `${index}`, name: long }))],
		['kinds', many(1_000, (index) => relationRow({ service: `${long}${index}` }))],
		[
			'rows of any kind',
			many(5_000, (index) => row({ resource: `${index}`, action: 'skipped', code: `${index}` })),
		],
		['unchanged', many(5_000, (index) => row({ resource: `${index}`, action: 'unchanged' }))],
		['done', many(1_000, (index) => row({ resource: `${index}`, service: long }))],
		['lines', many(3, () => row({ entries: [{ date: '2026-05-31', rows: lines }] }))],
	])('%s without end', (_what, rows) => {
		expect(size(rows)).toBeLessThan(200_000);
	});

	test('it says what it left out', () => {
		const lines = shown(...many(1_000, (index) => row({ key: `run ${index}`, preview: true })));
		expect(lines.filter((line) => line.includes('Boekstuk run'))).toHaveLength(1);
		expect(lines).toContain('De regels van de andere 999 loonruns staan in n8n, bij Log, in het veld rows.');
	});
});

const UNFORESEEN =
	'Of e-Boekhouden iets weigert, zoals een gesloten periode, blijkt pas als er echt geboekt wordt.';
const WOULD_BE =
	'Zou geboekt worden; een weigering die alleen e-Boekhouden kan geven, zoals een gesloten periode, is niet te voorzien.';
const MISSING_CODES =
	"Boekingen zijn niet gemaakt: e-Boekhouden heeft geen grootboekrekening '4020', '4030'.";
const CORRECT_CODES = 'Verbeter de codes in de loonadministratie, of in e-Boekhouden.';
const MISSING = `${MISSING_CODES} ${CORRECT_CODES}`;

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
	const ALLOWED = 'style div span code h2 h3 h4 p b ul li table tr th td br'.split(' ');

	/** Every tag of a page, with all that stands in it. */
	const tagsIn = (html: string) => [...html.matchAll(/<([^>]*)>/g)].map(([, tag]) => tag ?? '');

	/** A text in every field that a page shows; each row as one that it knows, and as one that needs a person. */
	const everywhere = (text: string) => {
		const own = { key: text, reason: text, notes: [text], name: text };
		const line = { ledgerAccount: text, name: text, costCentre: text, debit: text, credit: text };
		const total = { ledgerAccount: text, name: text, payroll: text, booked: text, change: text };
		const run = {
			...{ ...own, companyName: text, description: text, year: text, period: text, netWages: text },
			entries: [{ date: text, mutation: text, rows: [line, line] }],
			totals: [total],
		};
		const order = { invoiceNumber: text, workOrder: text, relation: text, total: text };
		const lines = [{ description: text, quantity: text, unit: text, unitPrice: text }];
		return log(
			row(run),
			invoiceRow({ ...own, ...order, lines }),
			relationRow({ ...own, service: text }),
			...(['blocked', 'skipped'] as const).map((action) =>
				row({
					...own,
					action,
					description: text,
					resource: text,
					code: text,
					attention: action === 'blocked',
				}),
			),
		);
	};
	const skeleton = tagsIn(pageOf(everywhere('x'), 'nl'));

	test.each(hostile)('%j adds no tag and no attribute', (text) => {
		expect(tagsIn(pageOf(everywhere(text), 'nl'))).toEqual(skeleton);
	});

	test('no text makes a tag, whatever it is', () => {
		const texts = fc.oneof(
			fc.string({ unit: anyCharacter, minLength: 1 }),
			fc.string({ unit: fc.constantFrom(...'<>"\'&/=`{}$\\ scriptonxX!-\u0000\u202E\uFEFF'), minLength: 1 }),
		);
		fc.assert(
			fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
				const html = pageOf(everywhere(`x${text}x`), language);
				expect(tagsIn(html)).toEqual(skeleton);
				expect(escapeHtml(text)).not.toMatch(/[<>"'`={}$\\\p{Cc}\p{Cf}\u2028\u2029]/u);
			}),
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
		);
	});

	test('nothing comes from elsewhere, and nothing is run', () => {
		const html = pageOf(log(row()), 'nl');
		expect(html).not.toMatch(/https?:|src=|href=|url\(|@import|<script|\son\w+=/);
		const read = new XMLParser({ ignoreAttributes: false, unpairedTags: ['br'] }).parse(html) as object;
		expect(Object.keys(read)).toEqual(['style', 'div']);
	});

	test('what is read is what was given', () => {
		expect(shown(row({ reason: '<b>5 > 3 & "x"</b>' }))).toContain('<b>5 > 3 & "x"</b>');
	});
});
