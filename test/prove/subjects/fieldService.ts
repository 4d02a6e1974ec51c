import { join } from 'node:path';
import type { Row } from '../../../base/words/row';
import type { Books, FieldService, Sandbox } from '../../../sandbox';
import { unitNamed } from '../../../sandbox/eboekhouden/books/units';
import { fieldServiceBehaviours } from '../behaviours/fieldService';
import { addEarlierInvoice, invoiceNumbersOf, isAboutOrder } from './orders';
import type { ExecutionResult, WorkflowSettings } from './execution';
import { isRefusal, runShippedWorkflow, type CheckContext, type Subject } from './subject';

const FILE = join(__dirname, '..', '..', '..', 'workflows', 'outsmart-sync.json');
/** Work orders that must be invoiced exactly once. */
const INVOICEABLE = ['204501', '204502', '204503', '204504', '204512'];
/** Work orders that a person must correct first, or that are not in the queue: never invoiced. */
const NEVER_INVOICED = ['204505', '204506', '204507', '204508', '204509', '204510', '204511'];
const ERROR_STATUS = '99';

/** On the error status, and a row says that a person has to look. */
function waitsForPerson({ fieldService }: Sandbox, orderId: string, results: ExecutionResult[]): boolean {
	const { status, workStatus } = fieldService.workOrder(orderId);
	const isReported = results.some(({ rows }) => rows.some((row) => asksToLook(row, orderId)));
	return status === 'Compleet' && workStatus === ERROR_STATUS && isReported;
}

/** A row of its own, or one that lists it with others. */
function asksToLook(row: Row, orderId: string): boolean {
	return (row.action === 'blocked' || row.action === 'failed') && isAboutOrder(row, orderId);
}

/**
 * As long as e-Boekhouden assigns the numbers, two executions at once can make two invoices of one order: allowed when
 * one row has all of them.
 */
function isReportedOverlap(numbers: string[], { results, overlapped }: CheckContext): boolean {
	const rows = results.flatMap((one) => one.rows).filter(({ action }) => action === 'blocked');
	return overlapped && rows.some(({ reason }) => numbers.every((number) => reason.includes(number)));
}

function invariantsOf(hasOwnNumbers: boolean) {
	return (sandbox: Sandbox, context: CheckContext): string[] => {
		const wrong = INVOICEABLE.flatMap((id) => {
			const numbers = invoiceNumbersOf(sandbox, id);
			const { status, workStatus } = sandbox.fieldService.workOrder(id);
			if (numbers.length > 1) {
				if (!hasOwnNumbers && isReportedOverlap(numbers, context)) return [];
				return [`order ${id} has ${numbers.length} invoices: ${numbers.join(', ')}`];
			}
			if (waitsForPerson(sandbox, id, context.results)) return [];
			const isInvoiced = numbers.length === 1 && status === 'Afgehandeld';
			return isInvoiced ? [] : [`order ${id} is ${status} ${workStatus} with ${numbers.length} invoices`];
		});
		const others = NEVER_INVOICED.filter((id) => invoiceNumbersOf(sandbox, id).length > 0);
		return [...wrong, ...others.map((id) => `order ${id} was invoiced`)];
	};
}

const invoicedTwice = (sandbox: Sandbox) =>
	INVOICEABLE.filter((id) => invoiceNumbersOf(sandbox, id).length > 1);

/** The records of both sides, without the numbers that the services assign. */
function outcome({ books, fieldService }: Sandbox): string[] {
	return recordsOf(fieldService, books.relations);
}

function recordsOf(fieldService: FieldService, relationsInBooks: Books['relations']): string[] {
	// Only SOAP has the last one, and a relation that is made over REST has it on 0.
	const given = { id: 0, added: '', memberAdministration: '' };
	const relations = relationsInBooks.map((relation) => ({ ...relation, ...given }));
	const masterData = [...fieldService.relations, ...fieldService.materials, ...fieldService.hourTypes];
	const all = [...relations, ...masterData, ...fieldService.workStatuses];
	return all.map((record) => JSON.stringify(record)).sort();
}

/** Without relations that a waiting order needs: these are created at its turn, whatever happens to the invoice. */
export function state({ books, fieldService }: Sandbox): string {
	const waiting = fieldService.workOrders.filter(
		({ status, workStatus }) => status === 'Compleet' && workStatus === '1',
	);
	const needed = new Set(
		waiting.flatMap(({ customer, invoiceCustomer }) => [customer.debtorNumber, invoiceCustomer.debtorNumber]),
	);
	const relations = books.relations.filter(({ code }) => !needed.has(code));
	return JSON.stringify([recordsOf(fieldService, relations), fieldService.workOrders, books.invoices]);
}

/** A person has looked: superfluous invoices are deleted, and the orders are in the queue again. */
function fixByHand(sandbox: Sandbox): boolean {
	const { books, fieldService } = sandbox;
	const superfluous = invoicedTwice(sandbox).flatMap((id) => invoiceNumbersOf(sandbox, id).slice(1));
	books.invoices = books.invoices.filter(({ number }) => !superfluous.includes(number));
	const waiting = INVOICEABLE.filter((id) => {
		const { status, workStatus } = fieldService.workOrder(id);
		return status === 'Compleet' && workStatus === ERROR_STATUS;
	});
	for (const id of waiting) fieldService.setWorkStatus(id, '1');
	return waiting.length + superfluous.length > 0;
}

/** Over REST a line can only have an existing unit: the person has added those of the materials. */
function reset(sandbox: Sandbox): void {
	sandbox.reset('bakery');
	for (const { unit } of sandbox.fieldService.materials) unitNamed(sandbox.books, unit);
}

interface Variant {
	name: string;
	firstOwnOperation?: string;
	settings?: WorkflowSettings;
}

function variant({ name, settings = {}, firstOwnOperation }: Variant): Subject {
	return {
		name,
		firstOwnOperation,
		reset,
		prepare: async (sandbox) => {
			reset(sandbox);
			addEarlierInvoice(sandbox);
		},
		run: async (services, others) =>
			await runShippedWorkflow(FILE, services, { defaultLedgerAccount: '8000', ...settings, ...others }),
		brokenInvariants: invariantsOf(settings.invoiceNumber === 'workOrder'),
		knownLimits: (sandbox) => invoicedTwice(sandbox).map(() => 'invoiced twice, and reported'),
		outcome,
		state,
		hadNoEffect: (call) => isRefusal(call, /MUT_005|FACT_VERWERK_001|FACT_018|E0023/),
		fixByHand,
		behaviours: fieldServiceBehaviours,
	};
}

export const fieldService = variant({ name: 'fieldService' });
export const ownNumbers = variant({
	name: 'ownNumbers',
	// Before this call relations, materials and hour types are synchronized.
	firstOwnOperation: 'GET workstatusses',
	settings: { invoiceNumber: 'workOrder' },
});
