import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, startBrowser } from '../support/browser';
import { pageOf } from '../../features/report/page';
import type { Row } from '../../base/words/row';
import { invoiceRow, payrollRow, relationRow } from '../support/reportRows';

const LOOK = readFileSync(join(__dirname, 'look.js'), 'utf8');
const look = async (page: Page, at: 'cutOff' | 'lowContrast' | 'paper') =>
	await page.evaluate<unknown>(`${LOOK}\n${at}()`);

const WIDE = { ledgerAccount: '4030', name: 'Reiskostenvergoedingen-en-onkostendeclaraties', costCentre: '' };
const lines = [
	{ ...WIDE, debit: '12345678.12', credit: '0.00' },
	{
		ledgerAccount: '1700',
		name: 'Loonheffingen',
		costCentre: 'Winkel',
		debit: '0.00',
		credit: '12345678.12',
	},
];
const totals = [
	{ ...WIDE, payroll: '22345678.12', booked: '10000000.00', change: '12345678.12' },
	{ ledgerAccount: '1700', name: 'Loonheffingen', payroll: '-9.00', booked: '-8.00', change: '-1.00' },
];
const long = 'Loonjournaalpostcorrectieberekening'.repeat(4);

/** Everything that a page can hold, with names and amounts as long as they come. */
const ROWS: Row[] = [
	payrollRow({ entries: [{ date: '2026-05-31', rows: lines }], netWages: '12345678.12' }),
	payrollRow({ action: 'corrected', description: long, totals }),
	payrollRow({
		action: 'blocked',
		attention: true,
		entries: [],
		unwritten: [{ date: '2026-06-30', rows: lines }],
	}),
	payrollRow({ action: 'failed', attention: true, key: long, description: '', reason: long }),
	payrollRow({ action: 'closed', entries: [] }),
	payrollRow({ action: 'unchanged' }),
	invoiceRow({ notes: [long] }),
	relationRow(),
	relationRow({ action: 'updated', name: long }),
];
const LOGS: [string, Row[]][] = [
	['a preview', ROWS.map((row) => ({ ...row, preview: true }))],
	['booked, but not everything', ROWS],
	['booked', ROWS.filter(({ attention }) => !attention)],
	['nothing booked', ROWS.filter(({ attention }) => attention)],
	['nothing to do', []],
];
/** The output of a node between two others may be as narrow as the last. */
const WIDTHS = [1280, 1100, 390, 360, 268, 150];

const isThere = findBrowser() !== undefined;
const why = isThere ? '' : ' (skipped: there is no Chromium; name one in CHROMIUM)';

(isThere ? describe : describe.skip)(`the report in a browser${why}`, () => {
	let browser: Browser;
	let page: Page;
	const foreign: string[] = [];
	beforeAll(async () => {
		browser = await startBrowser();
		page = await browser.newPage();
		page.on('request', (request) => foreign.push(request.url()));
	});
	afterAll(async () => await browser.close());

	/** As n8n shows it: alone in a frame. */
	async function show(rows: Row[], width: number): Promise<void> {
		await page.setViewportSize({ width, height: 800 });
		await page.setContent(pageOf({ rows }, 'nl'));
	}

	describe.each(LOGS)('%s', (_what, rows) => {
		test.each(WIDTHS)('at %i pixels nothing is cut off', async (width) => {
			await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
			await show(rows, width);
			expect(await look(page, 'cutOff')).toEqual([]);
		});

		test.each([
			['screen', 'light'],
			['screen', 'dark'],
			['print', 'light'],
			['print', 'dark'],
		] as const)('on %s, %s, every text can be read', async (media, colorScheme) => {
			await page.emulateMedia({ media, colorScheme });
			await show(rows, 390);
			expect(await look(page, 'lowContrast')).toEqual([]);
			const paper = await look(page, 'paper');
			expect(paper === 'rgb(255, 255, 255)').toBe(media === 'print' || colorScheme === 'light');
			// The page and not only what stands on it.
			const ground = await page.evaluate<unknown>(
				'getComputedStyle(document.documentElement).backgroundColor',
			);
			expect(ground).toBe(paper);
		});
	});

	test('on paper nothing is cut off either, and nothing was asked of anybody', async () => {
		await show(ROWS, 1280);
		const paper = await page.pdf({ format: 'A4' });
		expect(paper.byteLength).toBeGreaterThan(10_000);
		await page.emulateMedia({ media: 'print' });
		// A4 between its margins.
		await show(ROWS, 680);
		expect(await look(page, 'cutOff')).toEqual([]);
		expect(foreign.filter((url) => /^(https?|file|ws):/.test(url))).toEqual([]);
	});
});

describe('what judges the report', () => {
	(isThere ? test : test.skip)('finds what is cut off, and what cannot be read', async () => {
		const browser = await startBrowser();
		const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
		await page.setContent(
			'<div class="log" style="background:#fff;color:#999"><p>faint</p><p style="color:#000;width:600px">wide</p></div>',
		);
		expect(await look(page, 'lowContrast')).toEqual([expect.stringContaining('faint')]);
		expect(await look(page, 'cutOff')).toEqual([expect.stringContaining('wide')]);
		await browser.close();
	});
});
