import { messages } from '../../sandbox/eboekhouden/wire/messages';
import { World } from '../../sandbox/world';
import { readContract } from './support/contract';
import { ask, call, mutation, mutationFilter, row } from './support/eBoekhouden';
import { call as callNmbrs, company, journal } from './support/nmbrs';
import { itWith } from '../support/contract';
import { useSandbox } from '../support/sandbox';
import { invalidAnswers } from './support/validate';

const sandbox = useSandbox();
const eBoekhouden = readContract('eboekhouden.wsdl');
const nmbrs = readContract('nmbrs-CompanyService-2020.wsdl', (wsdl) =>
	wsdl.replaceAll('/soap/v2.1/', '/soap/v3/'),
);
const services = new World().services;

describe('the published contract of e-Boekhouden', () => {
	itWith(eBoekhouden)('has the operations that the sandbox knows', () => {
		if (!eBoekhouden) return;
		expect(Object.keys(messages).toSorted()).toEqual(eBoekhouden.operations.toSorted());
	});

	itWith(eBoekhouden)('describes requests that are read to the last element', async () => {
		if (!eBoekhouden) return;
		for (const operation of Object.keys(services[0]?.operations ?? {})) {
			const { status } = await call(sandbox(), operation, eBoekhouden.request(operation));
			expect([operation, status, sandbox().calls.at(-1)?.ignored]).toEqual([operation, 200, []]);
		}
		expect(sandbox().calls).toHaveLength(19);
	});

	itWith(eBoekhouden)('describes every answer, also of errors and empty lists', async () => {
		if (!eBoekhouden) return;
		for (const operation of Object.keys(services[0]?.operations ?? {})) await call(sandbox(), operation, '');
		await ask(sandbox(), 'GetAdministraties', '');
		await ask(sandbox(), 'GetGrootboekrekeningen', '<cFilter />');
		await ask(sandbox(), 'GetGrootboekrekeningen', '<cFilter><Code>9</Code></cFilter>');
		await ask(sandbox(), 'GetKostenplaatsen', '<cFilter />');
		await ask(sandbox(), 'AddMutatie', mutation({ rows: row('1.005', '4000') }));
		await ask(sandbox(), 'GetMutaties', mutationFilter());
		await ask(sandbox(), 'GetMutaties', mutationFilter({ number: 9999 }));
		await ask(sandbox(), 'GetSaldi', '<cFilter />');
		await ask(sandbox(), 'GetSaldo', '<cFilter><GbCode>1100</GbCode></cFilter>');
		await ask(sandbox(), 'GetRelaties', '<cFilter />');
		await ask(
			sandbox(),
			'AddRelatie',
			'<oRel><AddDatum>2026-05-31</AddDatum><Code>A</Code><Bedrijf>A</Bedrijf></oRel>',
		);
		await ask(sandbox(), 'UpdateRelatie', '<oRel><Code>1001</Code><Bedrijf>A</Bedrijf></oRel>');
		await ask(sandbox(), 'GetArtikelen', '<cFilter />');
		await ask(sandbox(), 'GetFacturen', '<cFilter><DatumTm>2100-01-01</DatumTm></cFilter>');
		await ask(sandbox(), 'GetOpenPosten', '<OpSoort>Crediteuren</OpSoort>');
		const { calls } = sandbox();
		expect(new Set(calls.map(({ operation }) => operation)).size).toBe(19);
		expect(await invalidAnswers(eBoekhouden.schema, calls)).toEqual([]);
		const tampered = calls.map((one) => ({
			...one,
			response: one.response.replaceAll('MutatieNr', 'Nummer'),
		}));
		expect(await invalidAnswers(eBoekhouden.schema, tampered)).toMatchObject([
			{ name: 'GetMutaties', errors: expect.arrayContaining([expect.stringContaining('Nummer')]) },
		]);
	});
});

describe('the published contract of Nmbrs', () => {
	const operations = Object.keys(
		services.find(({ path }) => path.endsWith('CompanyService.asmx'))?.operations ?? {},
	);

	itWith(nmbrs)('describes requests that are read to the last element', async () => {
		if (!nmbrs) return;
		for (const operation of operations) {
			await callNmbrs(sandbox(), 'CompanyService', operation, nmbrs.request(operation));
			expect(nmbrs.operations).toContain(operation);
			expect([operation, sandbox().calls.at(-1)?.ignored]).toEqual([operation, []]);
		}
		expect(operations).toHaveLength(11);
	});

	itWith(nmbrs)('describes every answer, also of empty lists and journals', async () => {
		if (!nmbrs) return;
		const { payroll, calls } = sandbox();
		await company(sandbox(), 'List_GetAll');
		await company(sandbox(), 'List_GetByDebtor', '<DebtorId>401</DebtorId>');
		await company(sandbox(), 'Company_GetCurrentPeriod', '<CompanyId>12345</CompanyId>');
		await company(sandbox(), 'CostCenter_GetList', '<CompanyId>12345</CompanyId>');
		await company(sandbox(), 'Run_GetList', '<CompanyId>12345</CompanyId><Year>2026</Year>');
		await company(sandbox(), 'Run_GetList', '<CompanyId>12345</CompanyId><Year>1999</Year>');
		for (const operation of operations.filter((name) => name.startsWith('Journals_'))) {
			await journal(sandbox(), 817, { operation });
		}
		payroll.settings.asCdata = true;
		await journal(sandbox(), 817);
		for (const emptyJournal of ['absent', 'emptyString', 'noLines'] as const) {
			payroll.settings.emptyJournal = emptyJournal;
			await journal(sandbox(), 1);
		}
		payroll.hideCompany(12345);
		await company(sandbox(), 'List_GetAll');
		expect(new Set(calls.map(({ operation }) => operation))).toEqual(new Set(operations));
		expect(await invalidAnswers(nmbrs.schema, calls)).toEqual([]);
	});
});
