import { join } from 'node:path';
import type { Sandbox } from '../../sandbox';
import { fieldServiceBehaviours } from '../behaviours/fieldService';
import { fieldServiceMoves } from '../moves/fieldService';
import { earlierInvoice, invoicesOf } from './orders';
import { runShipped, type Circumstances, type Subject, type Told } from './subject';

const FILE = join(__dirname, '..', '..', 'workflows', 'outsmart-sync.json');
/** Nothing is the matter with these. */
export const SOUND = ['204501', '204502', '204503', '204504', '204512'];
/** These a person must mend, or they are none of ours: never invoiced. */
const OTHERS = ['204505', '204506', '204507', '204508', '204509', '204510', '204511'];
const ERROR_STATUS = '99';
/** Before it relations, materials and hour types are brought in step. */
const FIRST_OF_INVOICES = 'GET workstatusses';

/** Its latest row says that a person has to look. */
function waits({ fieldService }: Sandbox, orderId: string, told: Told[]): boolean {
	const { status, workStatus } = fieldService.workOrder(orderId);
	const row = told
		.flatMap(({ rows }) => rows)
		.filter((row) => isAbout(row, orderId))
		.at(-1);
	return status === 'Compleet' && workStatus === ERROR_STATUS && row !== undefined;
}

/** A row of its own, or the row that names all orders on the error status. */
function isAbout({ key, action, reason }: Told['rows'][number], orderId: string): boolean {
	if (key.endsWith(`#${orderId}`)) return action === 'blocked' || action === 'failed';
	return key.startsWith('status ') && new RegExp(`#${orderId}\\b`).test(reason);
}

/** Two at once can make two invoices as long as e-Boekhouden gives the numbers: then one row names all of them. */
function isTold(numbers: string[], { told, overlapped }: Circumstances): boolean {
	const rows = told.flatMap((one) => one.rows).filter(({ action }) => action === 'blocked');
	return overlapped && rows.some(({ reason }) => numbers.every((number) => reason.includes(number)));
}

function invariantsOf(numbersAreOwn: boolean) {
	return (sandbox: Sandbox, circumstances: Circumstances): string[] => {
		const sound = SOUND.flatMap((id) => {
			const numbers = invoicesOf(sandbox, id);
			const { status, workStatus } = sandbox.fieldService.workOrder(id);
			if (numbers.length > 1) {
				if (!numbersAreOwn && isTold(numbers, circumstances)) return [];
				return [`order ${id} has ${numbers.length} invoices: ${numbers.join(', ')}`];
			}
			if (waits(sandbox, id, circumstances.told)) return [];
			const invoiced = numbers.length === 1 && status === 'Afgehandeld';
			return invoiced ? [] : [`order ${id} is ${status} ${workStatus} with ${numbers.length} invoices`];
		});
		const others = OTHERS.filter((id) => invoicesOf(sandbox, id).length > 0);
		return [...sound, ...others.map((id) => `order ${id} was invoiced`)];
	};
}

const doubled = (sandbox: Sandbox) => SOUND.filter((id) => invoicesOf(sandbox, id).length > 1);

/** The records of both sides, without the numbers that the services give. */
function outcome({ books, fieldService }: Sandbox): string[] {
	const relations = books.relations.map((relation) => ({ ...relation, id: 0, added: '' }));
	const masters = [...fieldService.relations, ...fieldService.materials, ...fieldService.hourTypes];
	return [...relations, ...masters, ...fieldService.workStatuses].map((one) => JSON.stringify(one)).sort();
}

function state(sandbox: Sandbox): string {
	const { books, fieldService } = sandbox;
	return JSON.stringify([outcome(sandbox), fieldService.workOrders, books.invoices]);
}

/** The person has looked: superfluous invoices are gone, and the orders go into the queue again. */
function mend(sandbox: Sandbox): boolean {
	const { books, fieldService } = sandbox;
	const superfluous = doubled(sandbox).flatMap((id) => invoicesOf(sandbox, id).slice(1));
	books.invoices = books.invoices.filter(({ number }) => !superfluous.includes(number));
	const waiting = SOUND.filter((id) => {
		const { status, workStatus } = fieldService.workOrder(id);
		return status === 'Compleet' && workStatus === ERROR_STATUS;
	});
	for (const id of waiting) fieldService.setWorkStatus(id, '1');
	return waiting.length + superfluous.length > 0;
}

interface Variant {
	name: string;
	differsFrom?: string;
	earlier: boolean;
	settings?: Record<string, unknown>;
}

function fieldServiceSubject({ name, earlier, settings = {}, differsFrom }: Variant): Subject {
	return {
		name,
		differsFrom,
		prepare: async (sandbox) => {
			sandbox.reset('bakery');
			if (earlier) earlierInvoice(sandbox);
		},
		run: async (services, how) => await runShipped(FILE, services, { ...settings, ...how }),
		invariants: invariantsOf(settings.invoiceNumber === 'workOrder'),
		conceded: (sandbox) => doubled(sandbox).map(() => 'invoiced twice, and told'),
		outcome,
		state,
		isVain: (response) => /MUT_005|FACT_018|E0023/.test(response),
		mend,
		world: fieldServiceMoves,
		behaviours: fieldServiceBehaviours,
	};
}

export const fieldService = fieldServiceSubject({
	name: 'fieldService',
	earlier: true,
});
/** Nothing shows yet that invoices can be found back, so each order is claimed first. */
export const firstInvoice = fieldServiceSubject({
	name: 'firstInvoice',
	differsFrom: FIRST_OF_INVOICES,
	earlier: false,
});
export const ownNumbers = fieldServiceSubject({
	name: 'ownNumbers',
	differsFrom: FIRST_OF_INVOICES,
	earlier: true,
	settings: { invoiceNumber: 'workOrder' },
});
