import type { Relation } from '../../books/types';
import { choice, date, flag, integer, text } from '../json/fields';
import type { ValuesOf } from '../json/fields';
import { counted, filled } from '../json/write';

const FREE_TEXTS = ['REL_037', 'REL_038', 'REL_039', 'REL_040', 'REL_041', 'REL_042', 'REL_043'] as const;
const LAST_FREE_TEXTS = ['REL_044', 'REL_045', 'REL_046'] as const;

/** freeText1 to freeText10. */
const freeTexts = Object.fromEntries(
	[...FREE_TEXTS, ...LAST_FREE_TEXTS].map((tooLong, index) => [
		`freeText${index + 1}`,
		text({ max: 100, tooLong }),
	]),
);

export const SENT_RELATION = {
	type: choice(['B', 'P'], 'REL_001'),
	code: text({ max: 15, tooLong: 'REL_006' }),
	name: text({ max: 100, tooLong: 'REL_003' }),
	salutation: text({ max: 50, tooLong: 'REL_010' }),
	contact: text({ max: 50, tooLong: 'REL_009' }),
	gender: choice(['m', 'v', 'a'], 'REL_004'),
	address: text({ max: 150, tooLong: 'REL_011' }),
	postalCode: text({ max: 50, tooLong: 'REL_012' }),
	city: text({ max: 50, tooLong: 'REL_013' }),
	country: text({ max: 50, tooLong: 'REL_014' }),
	address2: text({ max: 150, tooLong: 'REL_015' }),
	postalCode2: text({ max: 50, tooLong: 'REL_016' }),
	city2: text({ max: 50, tooLong: 'REL_017' }),
	country2: text({ max: 50, tooLong: 'REL_018' }),
	phoneNumber: text({ max: 50, tooLong: 'REL_019' }),
	mobilePhoneNumber: text({ max: 50, tooLong: 'REL_020' }),
	faxNumber: text({ max: 50, tooLong: 'REL_021' }),
	emailAddress: text({ max: 150, tooLong: 'REL_022' }),
	emailAddressInvoice: text({ max: 150, tooLong: 'REL_024' }),
	emailAddressReminder: text({ max: 150, tooLong: 'REL_026' }),
	website: text({ max: 50, tooLong: 'REL_028' }),
	note: text({ max: 40000, tooLong: 'REL_047' }),
	vatNumber: text({ max: 50, tooLong: 'REL_035' }),
	inactive: flag,
	termOfPayment: integer,
	companyRegistrationNumber: text({ max: 50, tooLong: 'REL_050' }),
	iban: text({ max: 50, tooLong: 'REL_029' }),
	bic: text({ max: 20, tooLong: 'REL_032' }),
	doNotReceiveNewsletters: flag,
	ledgerId: integer,
	mandate: flag,
	mandateType: choice(['E', 'D'], 'REL_051'),
	mandateId: text({ max: 35, tooLong: 'REL_034' }),
	mandateSignedDate: date(),
	...freeTexts,
};

type Known = { [Name in keyof typeof SENT_RELATION]: (typeof SENT_RELATION)[Name] };
export type SentRelation = ValuesOf<Known>;

function freeTextsOf(sent: Record<string, unknown>, old: readonly string[]): string[] {
	return old.map((before, index) => {
		const value = sent[`freeText${index + 1}`];
		return typeof value === 'string' ? value : before;
	});
}

function mandateOf({ mandate, mandateType, mandateId, mandateSignedDate }: SentRelation, old: Relation) {
	if (mandate === false) return undefined;
	if (!mandate && !old.mandate) return undefined;
	const { type, id, signed } = old.mandate ?? { type: '', id: '', signed: '' };
	return { type: mandateType ?? type, id: mandateId ?? id, signed: mandateSignedDate ?? signed };
}

/** The relation with the given fields; those that are left out do not change. */
export function changedRelation(old: Relation, sent: SentRelation): Relation {
	const { doNotReceiveNewsletters: noNewsletter } = sent;
	return {
		...old,
		code: sent.code ?? old.code,
		name: sent.name ?? old.name,
		contactPerson: sent.contact ?? old.contactPerson,
		gender: sent.gender ?? old.gender,
		address: sent.address ?? old.address,
		postalCode: sent.postalCode ?? old.postalCode,
		city: sent.city ?? old.city,
		country: sent.country ?? old.country,
		address2: sent.address2 ?? old.address2,
		postalCode2: sent.postalCode2 ?? old.postalCode2,
		city2: sent.city2 ?? old.city2,
		country2: sent.country2 ?? old.country2,
		phone: sent.phoneNumber ?? old.phone,
		mobile: sent.mobilePhoneNumber ?? old.mobile,
		fax: sent.faxNumber ?? old.fax,
		email: sent.emailAddress ?? old.email,
		emailInvoice: sent.emailAddressInvoice ?? old.emailInvoice,
		emailReminder: sent.emailAddressReminder ?? old.emailReminder,
		website: sent.website ?? old.website,
		note: sent.note ?? old.note,
		vatNumber: sent.vatNumber ?? old.vatNumber,
		chamberOfCommerceNumber: sent.companyRegistrationNumber ?? old.chamberOfCommerceNumber,
		salutation: sent.salutation ?? old.salutation,
		iban: sent.iban ?? old.iban,
		bic: sent.bic ?? old.bic,
		type: sent.type ?? old.type,
		freeFields: freeTextsOf(sent, old.freeFields),
		ledgerAccountId: sent.ledgerId ?? old.ledgerAccountId,
		noNewsletter: noNewsletter === undefined ? old.noNewsletter : Number(noNewsletter),
		inactive: sent.inactive ?? old.inactive,
		paymentTerm: sent.termOfPayment ?? old.paymentTerm,
		mandate: mandateOf(sent, old),
	};
}

export const relationToItem = ({ id, type, code }: Relation) => ({ id, type: type || 'B', code });

function addressesOf(relation: Relation) {
	return {
		address: filled(relation.address),
		postalCode: filled(relation.postalCode),
		city: filled(relation.city),
		country: filled(relation.country),
		address2: filled(relation.address2),
		postalCode2: filled(relation.postalCode2),
		city2: filled(relation.city2),
		country2: filled(relation.country2),
		phoneNumber: filled(relation.phone),
		mobilePhoneNumber: filled(relation.mobile),
		faxNumber: filled(relation.fax),
		emailAddress: filled(relation.email),
		emailAddressInvoice: filled(relation.emailInvoice),
		emailAddressReminder: filled(relation.emailReminder),
		website: filled(relation.website),
	};
}

export function relationToAnswer(relation: Relation) {
	const { mandate, freeFields } = relation;
	return {
		...relationToItem(relation),
		date: relation.added,
		name: relation.name,
		salutation: filled(relation.salutation),
		contact: filled(relation.contactPerson),
		// A value other than these three is left out, because the schema only has those.
		...(relation.gender !== '' && { gender: relation.gender }),
		...addressesOf(relation),
		note: filled(relation.note),
		vatNumber: filled(relation.vatNumber),
		inactive: relation.inactive ?? false,
		termOfPayment: counted(relation.paymentTerm),
		companyRegistrationNumber: filled(relation.chamberOfCommerceNumber),
		iban: filled(relation.iban),
		bic: filled(relation.bic),
		...Object.fromEntries(freeFields.map((value, index) => [`freeText${index + 1}`, filled(value)])),
		isClubOrAssociationMember: relation.memberAdministration === '1' ? 1 : 0,
		doNotReceiveNewsletters: relation.noNewsletter,
		ledgerId: counted(relation.ledgerAccountId),
		mandate: mandate !== undefined,
		...(mandate?.type && { mandateType: mandate.type }),
		...(mandate && { mandateId: filled(mandate.id) }),
		...(mandate?.signed && { mandateSignedDate: mandate.signed }),
	};
}
