import { PLACEHOLDER } from '../../../shared/values/text';
import type { ValuesOf } from '../../../shared/n8n/field';
import type { NewOrder } from '../../client/orders';
import type { Relation } from '../../client/types';
import { filledIn } from '../fieldTypes';
import type { createFields } from './createFields';

export type CreateValues = ValuesOf<typeof createFields>;

/** A new work order as the service takes it (docs/services/outsmart.md 3.4); what is not filled in is not sent. */
export function newOrder(values: CreateValues, relation: Relation, payer: Relation): NewOrder {
	const { additionalFields: more } = values;
	const ownContact = { ...relation, ...filledIn({ contactPerson: more.contactPerson ?? '' }) };
	const own = { ...ownContact, ...filledIn({ email: more.email ?? '', phone: more.phone ?? '' }) };
	return filledIn({
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

/** The service has `d-m-Y` here. */
function dayOf(date: string | undefined): string | undefined {
	return date?.split('-').reverse().join('-');
}

/** The service demands a name, a number, a street, a postal code, a city and a contact person. */
function partyOf(relation: Relation, suffix: '' | 'Invoice'): Record<string, string> {
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
