import type { EngineRun } from '../../engine';
import { toldBy } from '../support/told';
import { NO_IMPORTS, runOutSmart } from '../support/outSmartWorkflow';
import { table } from '../support/journalFiles';
import { FORM, runFiles, withFilesOf } from '../support/payrollFileWorkflow';
import { ourEntries, runPayroll } from '../support/payrollWorkflow';
import { useSandbox } from '../support/sandbox';

/** A service that is away asks for nothing; what it left half done does. */
const sandbox = useSandbox();

const NOBODY_THERE = { baseUrl: 'http://127.0.0.1:9' };
const HOUR = { hours: [{ hourType: 'MONT', total: '01:00' }] };
const NOTHING_TO_DO = /Hiervoor is niets gedaan/;

/** After this call nothing of these services answers. */
function awayAfter(
	operation: string,
	service: 'e-Boekhouden' | 'OutSmart',
	away: { service?: 'e-Boekhouden' | 'OutSmart'; operation?: string }[],
) {
	sandbox().faults.inject({
		...{ kind: 'own', operation, service, times: 1 },
		answer(carryOut) {
			const answer = carryOut();
			for (const what of away) sandbox().faults.inject({ kind: 'unavailable', ...what, times: 999 });
			return answer;
		},
	});
}

function told(execution: EngineRun): string[] {
	return [String(execution.items('Log')[0]?.report), toldBy(execution)];
}

const only = (wanted: string) => {
	const { fieldService } = sandbox();
	for (const { id } of [...fieldService.workOrders]) if (id !== wanted) fieldService.deleteWorkOrder(id);
};

test('an entry that was booked and could not be read back is to be checked', async () => {
	awayAfter('AddMutatie', 'e-Boekhouden', [{ operation: 'GetMutaties' }]);
	const { execution, rows } = await runPayroll(sandbox(), { fromPeriod: 10 }, { startNode: 'Every morning' });
	const [booked, ...others] = ourEntries(sandbox());
	expect(others).toEqual([]);
	// It is no booking that is left to be done as well.
	const ofRun = rows.filter(({ entries, unwritten }) => entries ?? unwritten);
	expect(ofRun.map(({ entries, unwritten }) => [(entries as object[])[0], unwritten])).toEqual([
		[expect.objectContaining({ mutation: String(booked?.number) }), undefined],
	]);
	for (const text of told(execution)) {
		expect(text).toContain('De volgende uitvoering leest de boekhouding opnieuw');
		expect(text).not.toMatch(NOTHING_TO_DO);
	}
});

test('an order that stays claimed is to be released by hand', async () => {
	only('204501');
	sandbox().books.invoices = [];
	awayAfter('GET UpdateWorkorder', 'OutSmart', [{ service: 'OutSmart' }, { service: 'e-Boekhouden' }]);
	const { execution } = await runOutSmart(sandbox(), NO_IMPORTS);
	for (const text of told(execution)) {
		// Whether it was taken off is not known either.
		expect(text).toMatch(/Of de werkbon deze status kreeg, is niet bekend: werkbonstatus (&#39;|')1/);
		expect(text).toMatch(/Blijft hij op de foutstatus staan\? Zet hem dan weer op (&#39;|')1/);
		expect(text).not.toMatch(NOTHING_TO_DO);
	}
});

test('an invoice that was made, and could not be marked, is named', async () => {
	only('204501');
	awayAfter('AddFactuur', 'e-Boekhouden', [{ service: 'OutSmart' }]);
	const { execution } = await runOutSmart(sandbox(), NO_IMPORTS);
	const [{ number } = { number: '' }] = sandbox().books.invoices.slice(-1);
	expect(number).not.toBe('');
	for (const text of told(execution)) {
		expect(text).toContain(number);
		expect(text).not.toMatch(NOTHING_TO_DO);
	}
});

test('invoices that cannot be read right before one is made: the other orders go on, and nobody has to do anything', async () => {
	only('204501');
	const { books, fieldService, faults } = sandbox();
	books.invoices = [];
	await runOutSmart(sandbox(), NO_IMPORTS);
	const fresh = [1, 2].map(() => fieldService.addWorkOrder({ debtorNumber: '1001', ...HOUR }));
	const empty = fieldService.addWorkOrder({ debtorNumber: '1001', hours: [], materials: [] });
	fieldService.editWorkOrder('204501', { status: 'Compleet', workStatus: '1' });
	faults.inject({ kind: 'unavailable', operation: 'GetFacturen', skip: 1, times: 99 });
	const { execution, about } = await runOutSmart(sandbox(), NO_IMPORTS);
	const stateOf = (id: string) => {
		const { status, workStatus } = fieldService.workOrder(id);
		return `${status} ${workStatus}`;
	};
	expect(fresh.map(stateOf)).toEqual(['Compleet 1', 'Compleet 1']);
	expect([stateOf('204501'), about('204501')?.action]).toEqual(['Afgehandeld 1', 'unchanged']);
	expect([stateOf(empty), about(empty)?.action]).toEqual(['Compleet 99', 'blocked']);
	const [, mail = ''] = told(execution);
	expect(mail).toContain('1 punt vraagt je aandacht');
	expect(mail).toMatch(/Hiervoor is niets gedaan/);
});

test('a journal of Nmbrs that did not come is read the next time', async () => {
	sandbox().faults.inject({ kind: 'unavailable', operation: 'Journals_GetByRunCompany_v2', times: 99 });
	const { execution } = await runPayroll(sandbox(), { fromPeriod: 10 }, { startNode: 'Every morning' });
	const [report, mail] = told(execution);
	expect(report).toContain('Nmbrs was niet bereikbaar');
	expect(mail).toMatch(/Hiervoor is niets gedaan/);
	expect(mail).not.toMatch(/aandacht/);
});

test('a file that was sent is to be sent again: no next execution has it', async () => {
	const items = [withFilesOf({ 'mei.csv': table() }, 'Bestand_')];
	const run = await runFiles(sandbox(), {}, { startNode: FORM, items, secrets: NOBODY_THERE });
	expect(run.page).toContain('Stuur het opnieuw in');
});
