import { chosenFromAccount, collection } from '../../../shared/n8n/fieldTypes';
import type { Field } from '../../../shared/n8n/field';
import {
	chosen,
	codes,
	date,
	decimalOfSeven,
	demanded,
	longText,
	SHORT,
	textUpTo,
	time,
	wholeText,
} from '../fieldTypes';
import { relation } from '../locators';

/** A choice of the account, no longer than its column. */
function fromAccount(shown: { displayName: string; method: string; description: string }): Field<string> {
	const field = chosenFromAccount({
		...shown,
		description: `${shown.description}. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.`,
	});
	return { ...field, read: textUpTo(SHORT, { displayName: shown.displayName }).read };
}

const DAY = { placeholder: 'e.g. 2026-01-31' };
const HOUR = { placeholder: 'e.g. 08:30' };

export const createFields = {
	workOrderNumber: demanded(
		textUpTo(SHORT, {
			displayName: 'Number',
			placeholder: 'e.g. ERP-1024',
			description:
				'The number of the work order in your own system (WorkorderNo): there is never a second one with the same',
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
	description: longText({
		displayName: 'Description',
		placeholder: 'e.g. Oven nazien',
		description: 'What is to be done; the customer sees it when signing',
	}),
	additionalFields: collection({
		displayName: 'Additional Fields',
		placeholder: 'Add Field',
		fields: {
			addressCode: textUpTo(SHORT, {
				displayName: 'Address Code',
				description: 'Of another address of the relation',
			}),
			comment: textUpTo(SHORT, { displayName: 'Comment' }),
			contactPerson: textUpTo(SHORT, {
				displayName: 'Contact Person',
				description: 'Name of who is asked for; that of the relation when this is left empty',
			}),
			contactPersonCode: textUpTo(SHORT, {
				displayName: 'Contact Person Code',
				placeholder: 'e.g. CP-1',
			}),
			deadline: date({ displayName: 'Deadline', ...DAY }),
			durationMinutes: wholeText(0, 100_000, {
				displayName: 'Duration in Minutes',
				placeholder: 'e.g. 90',
			}),
			email: textUpTo(SHORT, {
				displayName: 'Email',
				placeholder: 'e.g. name@email.com',
				description: 'Where the work is done; that of the relation when this is left empty',
			}),
			employee: fromAccount({
				displayName: 'Employee Name or ID',
				method: 'getEmployees',
				description: 'Who is to do it',
			}),
			externalProjectNumber: textUpTo(SHORT, { displayName: 'External Project Number' }),
			internalDescription: longText({
				displayName: 'Internal Description',
				description: 'Only the employee sees it',
			}),
			invoiceRelation: chosen({
				displayName: 'Invoice Relation',
				method: 'searchRelations',
				placeholder: 'e.g. TEST1',
				description: 'Who gets the invoice, when that is not the relation itself or the one it names',
				optional: true,
			}),
			minimumHours: decimalOfSeven({
				displayName: 'Minimum Hours',
				placeholder: 'e.g. 2.00',
				description: 'Hours that the customer signs for at least',
			}),
			objectCodes: codes({
				displayName: 'Object Codes',
				placeholder: 'e.g. OVEN-1, KOEL-1',
				description: 'Objects that are worked on, separated by commas',
			}),
			phone: textUpTo(SHORT, {
				displayName: 'Phone',
				description: 'Where the work is done; that of the relation when this is left empty',
			}),
			projectNumber: fromAccount({
				displayName: 'Project Name or ID',
				method: 'getProjects',
				description: 'The project that it is a part of',
			}),
			shortDescription: textUpTo(SHORT, {
				displayName: 'Short Description',
				description: 'One line for overviews',
			}),
			workDate: date({
				displayName: 'Work Date',
				...DAY,
				description: 'Day for which it is planned',
			}),
			workEndDate: date({ displayName: 'Work End Date', ...DAY }),
			workEndTime: time({ displayName: 'Work End Time', ...HOUR }),
			workStatus: fromAccount({
				displayName: 'Work Order Status Name or ID',
				method: 'getWorkStatuses',
				description: 'The work order status (werkbonstatus) that it begins with',
			}),
			workTime: time({ displayName: 'Work Time', ...HOUR }),
		},
	}),
};
