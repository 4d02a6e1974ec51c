import { dayOf, midnight } from '../../shared/dates';
import type { ValuesOf } from '../../soap/sequence';
import type { Relation } from '../books/types';
import type { cRelatie } from '../wire/relationTypes';

export type RelationWire = ValuesOf<typeof cRelatie>;

/** Fields that are left out become empty, on update as well. */
export function relationFrom(wire: RelationWire): Omit<Relation, 'id'> {
	return {
		added: dayOf(wire.AddDatum),
		code: wire.Code ?? '',
		name: wire.Bedrijf ?? '',
		contactPerson: wire.Contactpersoon ?? '',
		gender: wire.Geslacht ?? '',
		address: wire.Adres ?? '',
		postalCode: wire.Postcode ?? '',
		city: wire.Plaats ?? '',
		country: wire.Land ?? '',
		address2: wire.Adres2 ?? '',
		postalCode2: wire.Postcode2 ?? '',
		city2: wire.Plaats2 ?? '',
		country2: wire.Land2 ?? '',
		phone: wire.Telefoon ?? '',
		mobile: wire.GSM ?? '',
		fax: wire.FAX ?? '',
		email: wire.Email ?? '',
		website: wire.Site ?? '',
		note: wire.Notitie ?? '',
		bankAccount: wire.Bankrekening ?? '',
		giroAccount: wire.Girorekening ?? '',
		vatNumber: wire.BTWNummer ?? '',
		chamberOfCommerceNumber: wire.KvkNummer ?? '',
		salutation: wire.Aanhef ?? '',
		iban: wire.IBAN ?? '',
		bic: wire.BIC ?? '',
		type: wire.BP ?? '',
		freeFields: [
			wire.Def1,
			wire.Def2,
			wire.Def3,
			wire.Def4,
			wire.Def5,
			wire.Def6,
			wire.Def7,
			wire.Def8,
			wire.Def9,
			wire.Def10,
		].map((text) => text ?? ''),
		memberAdministration: wire.LA ?? '',
		ledgerAccountId: wire.Gb_ID,
		noNewsletter: wire.GeenEmail,
		newsletterGroups: wire.NieuwsbriefgroepenCount,
	};
}

export function relationToWire(relation: Relation): RelationWire {
	const [Def1, Def2, Def3, Def4, Def5, Def6, Def7, Def8, Def9, Def10] = relation.freeFields;
	return {
		ID: relation.id,
		AddDatum: midnight(relation.added),
		Code: relation.code,
		Bedrijf: relation.name,
		Contactpersoon: relation.contactPerson,
		Geslacht: relation.gender,
		Adres: relation.address,
		Postcode: relation.postalCode,
		Plaats: relation.city,
		Land: relation.country,
		Adres2: relation.address2,
		Postcode2: relation.postalCode2,
		Plaats2: relation.city2,
		Land2: relation.country2,
		Telefoon: relation.phone,
		GSM: relation.mobile,
		FAX: relation.fax,
		Email: relation.email,
		Site: relation.website,
		Notitie: relation.note,
		Bankrekening: relation.bankAccount,
		Girorekening: relation.giroAccount,
		BTWNummer: relation.vatNumber,
		KvkNummer: relation.chamberOfCommerceNumber,
		Aanhef: relation.salutation,
		IBAN: relation.iban,
		BIC: relation.bic,
		BP: relation.type,
		...{ Def1, Def2, Def3, Def4, Def5, Def6, Def7, Def8, Def9, Def10 },
		LA: relation.memberAdministration,
		Gb_ID: relation.ledgerAccountId,
		GeenEmail: relation.noNewsletter,
		NieuwsbriefgroepenCount: relation.newsletterGroups,
	};
}
