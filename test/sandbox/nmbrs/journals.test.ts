import { texts } from '../support/http';
import { call, company, journal } from '../support/nmbrs';
import { useSandbox } from '../../support/sandbox';

const sandbox = useSandbox();
const MAY_2026 = 817;
const CORRECTION = 823;

describe('a journal', () => {
	it('is a string with one line per ledger account and description', async () => {
		const xml = (await journal(sandbox(), MAY_2026)) ?? '';
		expect(xml).toMatch(
			/^<transactions><transaction><header><date>20260531<\/date><period>5\/2026<\/period><\/header><lines><line id="0"><dim1>4000<\/dim1><value>\d+\.\d\d<\/value><debitcredit>debit<\/debitcredit><description>Bruto lonen<\/description><\/line><line id="1">/,
		);
		const lines = texts(xml, 'dim1').map((code, index) => `${code} ${texts(xml, 'description')[index]}`);
		expect(new Set(lines).size).toBe(lines.length);
		expect(texts(xml, 'dim2')).toEqual([]);
		expect(xml).not.toContain('<?xml');
	});

	it('can be split by cost centre and department, which leaves out what a line does not have', async () => {
		const by = async (operation: string) => {
			const xml = (await journal(sandbox(), MAY_2026, { operation })) ?? '';
			const lines = xml.split('<line ').slice(1);
			return lines.map((line) => `${texts(line, 'dim1')[0]}/${texts(line, 'dim2')[0] ?? '-'}`);
		};
		const costCentres = await by('Journals_GetByRunCostCenter_v2');
		expect(costCentres.slice(0, 3)).toEqual(['4000/200', '4000/100', '4000/300']);
		expect(costCentres.at(-1)).toBe('1710/-');
		expect((await by('Journals_GetByRunDepartment_v2')).slice(0, 3)).toEqual(['4000/2', '4000/1', '4000/3']);
	});

	it('has a transaction for each date of a correction run', async () => {
		const xml = (await journal(sandbox(), CORRECTION)) ?? '';
		expect(texts(xml, 'date')).toEqual(['20260331', '20260430']);
		expect(texts(xml, 'period')).toEqual(['3/2026', '4/2026']);
	});

	it('has no year in version 1, which looks in the active year', async () => {
		const ask = async (runId: number) => {
			const elements = `<CompanyId>12345</CompanyId><RunId>${runId}</RunId>`;
			return await company(sandbox(), 'Journals_GetByRunCompany', elements);
		};
		expect(await ask(MAY_2026)).toContain('Bruto lonen');
		expect(await ask(805)).not.toContain('Bruto lonen');
		expect(await journal(sandbox(), 805, { year: 2025 })).toContain('Bruto lonen');
		expect(await journal(sandbox(), 805, { year: 2026 })).toBe('<transactions />');
	});

	it('is refused for a company that the token does not see', async () => {
		const elements = '<CompanyId>12346</CompanyId><RunId>2801</RunId><intYear>2025</intYear>';
		const { status } = await call(sandbox(), 'CompanyService', 'Journals_GetByRunCompany_v2', elements);
		expect(status).toBe(500);
	});

	it('changes under the same run', async () => {
		const before = await journal(sandbox(), MAY_2026);
		sandbox().payroll.changeJournal(12345, MAY_2026, (transactions) => {
			const [line] = transactions[0]?.lines ?? [];
			if (line) line.description = 'Bruto <lonen> & meer';
		});
		const after = (await journal(sandbox(), MAY_2026)) ?? '';
		expect(after).not.toBe(before);
		expect(after).toContain('<description>Bruto &lt;lonen&gt; &amp; meer</description>');
	});

	it('can be anything at all', async () => {
		const raw = '<transactions><broken> & ]]> "';
		sandbox().payroll.setRawJournal(12345, MAY_2026, raw);
		expect(await journal(sandbox(), MAY_2026)).toBe(raw);
		sandbox().payroll.settings.asCdata = true;
		const elements = `<CompanyId>12345</CompanyId><RunId>${MAY_2026}</RunId><intYear>2026</intYear>`;
		const body = await company(sandbox(), 'Journals_GetByRunCompany_v2', elements);
		expect(body).toContain('<![CDATA[<transactions><broken> & ]]]]><![CDATA[> "]]>');
		sandbox().payroll.setRawJournal(12345, MAY_2026, undefined);
		sandbox().payroll.settings.isoDates = true;
		const real = await company(sandbox(), 'Journals_GetByRunCompany_v2', elements);
		expect(real).toContain('<![CDATA[<transactions><transaction><header><date>2026-05-31</date>');
	});

	it.each([
		['absent', undefined],
		['emptyString', ''],
		['noTransactions', '<transactions />'],
		[
			'noLines',
			'<transactions><transaction><header><date>20261130</date><period>11/2026</period></header><lines /></transaction></transactions>',
		],
	] as const)('that is empty can be %s', async (emptyJournal, expected) => {
		const { payroll } = sandbox();
		const id = payroll.addRun(12345, { year: 2026, periodStart: 11 });
		payroll.settings.emptyJournal = emptyJournal;
		expect(await journal(sandbox(), id)).toBe(expected);
	});
});
