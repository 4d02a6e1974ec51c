import type { Fault } from './finding';

/** What keeping relations, materials and hour types in step may find. `changed` are fields of the item. */
export type MasterDataFindings = {
	recordCreated: object;
	recordWouldBeCreated: object;
	recordUpdated: { changed: string[] };
	recordWouldBeUpdated: { changed: string[] };
	recordsUnchanged: { resource: string; count: number };
	/** The list of OutSmart may be cut off, so these are asked for by code first, some in each run. */
	recordsWait: { resource: string; count: number };
	/** The service demands these, and there is nothing to send. */
	placeholdersSent: { fields: string[] };
	/** The books say that the code is in use, and show nobody who has it. */
	relationCodeTaken: { relation: string };
	/** Of a relation that is new in the books. */
	newRelationWithoutAddress: object;
	/** `type`: `B` business, `P` private, as it was made. */
	newRelationLikePerson: { type: string };
	/** `unit` is the unit that the product has now; '' when it is no longer active. */
	hourTypeMadeInactive: { unit: string };
	/** Likewise: a material cannot be made inactive. `codes` of the first of them. */
	materialStays: { unit: string; count: number; codes: string[] };
	productNotSent: { name: string; faults: Fault[] };
	relationNotSent: { name: string; faults: Fault[] };
	/** Saved, but what came back has these fields otherwise; none when the whole record is not there. */
	recordNotKept: { fields: string[] };
	/** What was saved could not be read back; the problem follows. */
	recordsNotReadBack: object;
};

export type MasterDataFaults = {
	noCode: object;
	noName: object;
	noDescription: object;
	noPrice: object;
	priceNotDecimal: { value: string };
	priceNegative: object;
	/** `names` of all that have the same code. */
	codeShared: { names: string[]; count: number };
	textTooLong: { field: string; length: number; longest: number };
	/** Without units no product would be an hour type. */
	noHourUnits: { field: string };
};
