import { blank, blanks, type Field, type ValuesOf } from '../../../../base/n8n/field';
import { chosenFromAccount, collection, optionalDate, textUpTo } from '../../../../base/n8n/fieldTypes';
import { emailField } from '../../../../base/n8n/relationField';
import { attempt, recordExists, savedOtherwise } from '../../../../base/problems/problem';
import { filled, PLACEHOLDER } from '../../../../base/values/text';
import type { OutSmartClient } from '../../../../services/outSmart/client';
import type { NewOrder } from '../../../../services/outSmart/orders';
import type { OutSmartRelation, WorkOrder } from '../../../../services/outSmart/types';
import {
	optionalRelation,
	codes,
	decimalOfSeven,
	demanded,
	filledValues,
	longText,
	relation,
	SHORT,
	time,
	wholeText,
} from '../fieldTypes';
import { perItem } from '../kinds';
import { SIMPLIFIED_WORK_ORDER, withParty } from './getMany';
import { theRelation } from '../upsert';

/** A field whose value is chosen from the account, with the maximum length of its column. */
function fromAccount(shown: { displayName: string; method: string; description: string }): Field<string> {
	const field = chosenFromAccount({
		...shown,
		description: `${shown.description}. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.`,
	});
	return { ...field, read: textUpTo(SHORT, { displayName: shown.displayName }).read };
}

const DAY = { placeholder: 'e.g. 2026-01-31' };
const HOUR = { placeholder: 'e.g. 08:30' };

const createFields = {
	workOrderNumber: demanded(
		textUpTo(SHORT, {
			displayName: 'Number',
			placeholder: 'e.g. ERP-1024',
			description:
				'The number of the work order in your own system (WorkorderNo): a second one with the same number is never created',
		}),
	),
	relation,
	typeOfWork: demanded(
		fromAccount({
			displayName: 'Type of Work Name or ID',
			method: 'getWorkTypes',
			description: 'What kind of work it is',
		}),
	),
	paymentMethod: demanded(
		fromAccount({
			displayName: 'Payment Method Name or ID',
			method: 'getPaymentMethods',
			description: 'How the customer pays',
		}),
	),
	description: blank(
		longText({
			displayName: 'Description',
			placeholder: 'e.g. Oven nazien',
			description: 'The work to do; the customer sees it when signing',
		}),
	),
	additionalFields: collection({
		displayName: 'Additional Fields',
		placeholder: 'Add Field',
		fields: blanks(
			{
				addressCode: textUpTo(SHORT, {
					displayName: 'Address Code',
					description: 'Code of another address of the relation',
				}),
				comment: textUpTo(SHORT, { displayName: 'Comment' }),
				contactPerson: textUpTo(SHORT, {
					displayName: 'Contact Person',
					description: 'Name of the person to ask for; when empty, that of the relation',
				}),
				contactPersonCode: textUpTo(SHORT, {
					displayName: 'Contact Person Code',
					placeholder: 'e.g. CP-1',
				}),
				deadline: optionalDate({ displayName: 'Deadline', ...DAY }),
				durationMinutes: wholeText(0, 100_000, {
					displayName: 'Duration in Minutes',
					placeholder: 'e.g. 90',
				}),
				email: emailField(SHORT, {
					displayName: 'Email',
					description: 'Where the work is done; that of the relation when this is left empty',
				}),
				employee: fromAccount({
					displayName: 'Employee Name or ID',
					method: 'getEmployees',
					description: 'Who does the work',
				}),
				externalProjectNumber: textUpTo(SHORT, { displayName: 'External Project Number' }),
				internalDescription: longText({
					displayName: 'Internal Description',
					description: 'Only the employee sees it',
				}),
				invoiceRelation: optionalRelation(
					'Who gets the invoice, if it is neither the relation itself nor the payer that the relation names',
					'Invoice Relation',
				),
				minimumHours: decimalOfSeven({
					displayName: 'Minimum Hours',
					placeholder: 'e.g. 2.00',
					description: 'Minimum number of hours that the customer signs for',
				}),
				objectCodes: codes({
					displayName: 'Object Codes',
					placeholder: 'e.g. OVEN-1, KOEL-1',
					description: 'Objects to work on, separated by commas',
				}),
				phone: textUpTo(SHORT, {
					displayName: 'Phone',
					description: 'Where the work is done; that of the relation when this is left empty',
				}),
				projectNumber: fromAccount({
					displayName: 'Project Name or ID',
					method: 'getProjects',
					description: 'The project that the work belongs to',
				}),
				shortDescription: textUpTo(SHORT, {
					displayName: 'Short Description',
					description: 'One line for overviews',
				}),
				workDate: optionalDate({
					displayName: 'Work Date',
					...DAY,
					description: 'Day for which the work is planned',
				}),
				workEndDate: optionalDate({ displayName: 'Work End Date', ...DAY }),
				workEndTime: time({ displayName: 'Work End Time', ...HOUR }),
				workStatus: fromAccount({
					displayName: 'Work Order Status Name or ID',
					method: 'getWorkStatuses',
					description: 'The first work order status (werkbonstatus)',
				}),
				workTime: time({ displayName: 'Work Time', ...HOUR }),
			},
			{ but: ['invoiceRelation'] },
		),
	}),
};

export const createWorkOrder = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create a work order',
	description: 'Create a work order (werkbon)',
	details: 'For a relation, ready for an employee. It never creates a second one with the same number.',
	simplify: SIMPLIFIED_WORK_ORDER.filter((name) => name !== 'typeOfWork'),
	writes: 'once',
	fields: createFields,
	async execute({ client, values, foresee }) {
		const { workOrderNumber, additionalFields } = values;
		const there = await client.workOrders.find({ workOrderNumber });
		if (there) throw recordExists('OutSmart', 'workOrder', workOrderNumber, there.id);
		const relation = await theRelation(client, values.relation);
		const payer = additionalFields.invoiceRelation || payerOf(relation);
		const order = newOrder(
			values,
			relation,
			payer === relation.code ? relation : await theRelation(client, payer),
		);
		foresee({ ...announced(values, relation), sent: order, action: 'created' });
		return { ...withParty(await create(client, order, workOrderNumber)), action: 'created' };
	},
});

/** The order of a preview, as it will be read once it is made. */
function announced(values: CreateValues, { code, name }: OutSmartRelation) {
	const { workOrderNumber, typeOfWork, paymentMethod, description, additionalFields } = values;
	const { workDate = '', workStatus = '', employee = '' } = additionalFields;
	const given = { workOrderNumber, typeOfWork, paymentMethod, description };
	return {
		id: '',
		...given,
		workDate,
		workStatus,
		employeeNumber: employee,
		relation: code,
		relationName: name,
	};
}

/** The code of the relation that pays: a relation may have another one for that. */
function payerOf({ code, wireRow }: OutSmartRelation): string {
	const named = wireRow.debtor_number_invoice;
	return (typeof named === 'string' ? filled(named) : '') || code;
}

/** Sends an order once. Afterwards the list of the service decides whether it is there, also when the outcome is unknown. */
async function create(client: OutSmartClient, order: NewOrder, workOrderNumber: string): Promise<WorkOrder> {
	const made = await attempt(() => client.workOrders.create(order));
	if (!made.ok && made.problem.facts.outcome === 'notDone') throw made.problem;
	const found = await attempt(() => client.workOrders.find({ workOrderNumber }));
	if (found.ok && found.value) return found.value;
	if (!made.ok) throw made.problem;
	throw found.ok ? savedOtherwise('OutSmart', workOrderNumber) : found.problem;
}

type CreateValues = ValuesOf<typeof createFields>;

/** A new work order as sent to the service (docs/services/outsmart.md 3.3); empty fields are not sent. */
function newOrder(values: CreateValues, relation: OutSmartRelation, payer: OutSmartRelation): NewOrder {
	const { additionalFields: more } = values;
	const ownContact = { ...relation, ...filledValues({ contactPerson: more.contactPerson ?? '' }) };
	const own = { ...ownContact, ...filledValues({ email: more.email ?? '', phone: more.phone ?? '' }) };
	return filledValues({
		WorkorderNo: values.workOrderNumber,
		...partyOf(own, ''),
		...partyOf(payer, 'Invoice'),
		TypeOfWork: values.typeOfWork,
		PaymentMethod: values.paymentMethod,
		WorkDescription: values.description,
		InternalWorkDescription: more.internalDescription,
		ShortWorkDescription: more.shortDescription,
		Comment: more.comment,
		...planOf(more),
		ProjectNr: more.projectNumber,
		ExternProjectNr: more.externalProjectNumber,
		CpnCode: more.contactPersonCode,
		AdrCode: more.addressCode,
		MinimumHours: more.minimumHours,
		WorkStatus: more.workStatus,
		WorkObjects: more.objectCodes?.length ? more.objectCodes : undefined,
	}) as NewOrder;
}

function planOf(more: CreateValues['additionalFields']) {
	return {
		WorkDate: dayOf(more.workDate),
		WorkTime: more.workTime,
		WorkEndDate: dayOf(more.workEndDate),
		WorkEndTime: more.workEndTime,
		WorkDeadline: dayOf(more.deadline),
		WorkDuration: more.durationMinutes,
		EmployeeNr: more.employee,
		Employees: more.employee ? [more.employee] : undefined,
	};
}

/** A date as the service writes it in this call: `d-m-Y`. */
function dayOf(date: string | undefined): string | undefined {
	return date?.split('-').reverse().join('-');
}

/**
 * The name and address of a party. The service requires a name, a number, a street, a postal code, a city and a contact person.
 */
function partyOf(relation: OutSmartRelation, suffix: '' | 'Invoice'): Record<string, string> {
	const demanded = {
		Name: relation.name,
		DebtorNr: relation.code,
		Street: relation.street,
		ZIP: relation.postalCode,
		City: relation.city,
		ContactPerson: relation.contactPerson,
	};
	const other = { StreetNo: relation.houseNumber, Email: relation.email, Phone: relation.phone };
	const entries = [
		...Object.entries(demanded).map(([name, value]) => [name, value || PLACEHOLDER]),
		...Object.entries(other),
	];
	return Object.fromEntries(entries.map(([name, value]) => [`Customer${name}${suffix}`, value])) as Record<
		string,
		string
	>;
}
