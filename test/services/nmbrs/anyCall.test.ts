import { onlyReads } from '../../../services/nmbrs/anyCall';
import { readContract } from '../../sandbox/support/contract';
import { itWith } from '../../support/contract';
import { answer, clientWith, coded, fault, TOKEN } from '../../nodes/Nmbrs/support/answers';

const send = (given: Parameters<typeof clientWith>[0], call = 'X_Get', parameters = {}) => {
	const { client, requests } = clientWith(given);
	const sent = client.api.send({ service: 'CompanyService', call, parameters, allowWriting: true });
	return { sent, requests };
};
const result = (content: string) => answer('X_Get', `<X_GetResult>${content}</X_GetResult>`);
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

test.each([
	['<Run><ID>007</ID><Sum>1.50</Sum></Run>', [{ ID: '007', Sum: '1.50' }]],
	['<Run><ID>1</ID></Run><Run><ID>2</ID></Run>', [{ ID: '1' }, { ID: '2' }]],
	[
		`<Run ${XSI} xsi:nil="true" /><Run><ID>2</ID><End ${XSI} xsi:nil="true" /></Run>`,
		[{ ID: '2', End: null }],
	],
	['<int>1</int><int>2</int>', [{ int: '1' }, { int: '2' }]],
	['<int>1</int>', [{ int: '1' }]],
	['<Id>3</Id><Name>De Korst</Name>', [{ Id: '3', Name: 'De Korst' }]],
	['&lt;transactions&gt; &amp; meer', [{ value: '<transactions> & meer' }]],
	['<![CDATA[<transactions/>]]>', [{ value: '<transactions/>' }]],
	['', []],
	// A history of one is a list, like one of two.
	[
		'<Item><Id>1</Id><History><Old><A>1</A></Old></History></Item>',
		[{ Id: '1', History: { Old: [{ A: '1' }] } }],
	],
	[
		'<Item><Id>1</Id><History><Old><A>1</A></Old><Old><A>2</A></Old></History></Item>',
		[{ Id: '1', History: { Old: [{ A: '1' }, { A: '2' }] } }],
	],
	[`<Item ${XSI} xsi:type="Other"><Id id="x">1</Id><Name>A</Name></Item>`, [{ Id: '1', Name: 'A' }]],
])('%s gives these items', async (content, items) => {
	expect(await send(result(content)).sent).toEqual(items);
});

test('a call that writes and gives nothing says that it succeeded; the token is in no item', async () => {
	expect(await send(answer('X_Delete', ''), 'X_Delete').sent).toEqual([{ success: true }]);
	const echo = result(`<Run><ID>${TOKEN}</ID></Run><Run><ID>${TOKEN.toUpperCase()}</ID></Run>`);
	expect(JSON.stringify(await send(echo).sent).toLowerCase()).not.toContain(TOKEN);
});

test('values go out escaped, null and what is not there not at all, in the order that is given', async () => {
	const parameters = {
		...{ Z: 1, A: '<b> & "c"', No: null, Yes: true, Price: -12.5, Empty: '' },
		Rows: { Row: [{ B: '1', A: [false, 2] }, { B: ']]>' }] },
	};
	const { sent, requests } = send(result(''), 'X_Get', parameters);
	await sent;
	const [, body] = /<X_Get xmlns="[^"]*">(.*)<\/X_Get>/.exec(requests[0]?.body ?? '') ?? [];
	expect(body).toBe(
		'<Z>1</Z><A>&lt;b&gt; &amp; &quot;c&quot;</A><Yes>true</Yes><Price>-12.5</Price><Empty></Empty>' +
			'<Rows><Row><B>1</B><A>false</A><A>2</A></Row><Row><B>]]&gt;</B></Row></Rows>',
	);
	expect(requests[0]?.headers.SOAPAction).toBe('"https://api.nmbrs.nl/soap/v3/CompanyService/X_Get"');
});

test.each([
	['X_Insert', coded(2004, 'Unauthorized access'), 'notDone', 'notVisible'],
	['X_Insert', coded(1002, 'Unauthorized access'), 'notDone', 'callSwitchedOff'],
	['X_Insert', coded(2022, 'Invalid leave type'), 'notDone', 'refused'],
	['X_Insert', coded(9999, 'Unkown'), 'unknown', 'writeUncertain'],
	['X_Insert', coded(4711, 'Something new'), 'unknown', 'writeUncertain'],
	['X_Insert', fault('Server was unable to process request. ---> Null'), 'unknown', 'writeUncertain'],
	[
		'X_Insert',
		fault('Input string was not in a correct format.', 'soap:Client'),
		'notDone',
		'requestNotRead',
	],
	// Some of its rows may have been written.
	['X_Insert_Batch', coded(2002, 'Invalid Wage Component'), 'unknown', 'writeUncertain'],
	['X_Insert_Batch', coded(1001, 'Invalid Authentication'), 'notDone', 'wrongDomainUserOrToken'],
])('%s, answered with %j: %s', async (call, given, outcome, code) => {
	const { sent, requests } = send(given, call);
	await expect(sent).rejects.toMatchObject({ facts: { outcome, problem: { code } } });
	expect(requests).toHaveLength(1);
});

// Names that objects have of themselves would do something else than call Nmbrs.
test.each(['constructor', 'toString', 'emit', 'addSoapHeader', 'wsdl', '_Get', 'A_', 'A_Get\n'])(
	'%j is the name of no call, and nothing is sent',
	async (call) => {
		const { sent, requests } = send(answer(call, ''), call);
		await expect(sent).rejects.toMatchObject({
			facts: { outcome: 'notDone', problem: { code: 'callUnknown' } },
		});
		expect(requests).toEqual([]);
	},
);

describe('whether a call only reads', () => {
	test.each([
		...['List_GetAll', 'Journals_GetByRunCompany_v2', 'PayrollWorkflow_Get', 'WebhookSettings_GetEvents'],
		...['PersonalInfoWithoutBSN_Get_GetAllEmployeesByCompany', 'Reports_BackgroundTask_Result'],
		...['Reports_Business_Company_CompanyJournalReport', 'SalaryDocuments_GetSEPA_Tax'],
	])('%s', (name) => expect(onlyReads(name)).toBe(true));

	test.each([
		...[
			'Employee_Insert',
			'Widget_Set',
			'Getaway_Book',
			'Target_Change',
			'X',
			'get_all',
			'Leave_GetAndDelete',
			'Employee_GetOrCreate',
			'Leave_GetAndApprove',
		],
		...[
			'Employee_GetAndPost',
			'Run_GetAndLock',
			'Reports_X_Send',
			'Run_GetListAndLock_v2',
			'SalaryDocuments_Mail',
		],
		...['RunRequest_Insert', 'Reports_Delete', 'Company_ResetGet2', 'List_getAll', 'Budget_Run'],
	])('not %s', (name) => expect(onlyReads(name)).toBe(false));

	describe.each(['Company', 'Employee'])('of all published ones of %sService', (service) => {
		const published = readContract(`nmbrs-${service}Service-2020.wsdl`);
		itWith(published)('none that writes', () => {
			const { operations = [] } = published ?? {};
			const reads = operations.filter(onlyReads);
			expect(reads.length).toBeGreaterThan(70);
			const verbs = /Insert|Update|Delete|Clear|Stop|Upload|Remove|_Set/;
			expect(reads.filter((name) => verbs.test(name))).toEqual([]);
			const others = operations.filter((name) => !onlyReads(name) && !verbs.test(name));
			expect(others).toEqual(service === 'Company' ? ['HrDocuments_EmployerCostPerHour_Year'] : []);
		});
	});
});
