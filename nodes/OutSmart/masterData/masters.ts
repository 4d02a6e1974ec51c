import type { Json } from '../../shared/rows';
import type { OutSmartClient } from '../client/client';
import type { DecimalSign, Held, HourType, Material, Relation } from '../client/types';

/** One kind of record as it is read and saved. */
export interface Master<Stored extends Held & { code: string }> {
	resource: 'relation' | 'material' | 'hourType';
	singular: string;
	plural: string;
	/** How its prices are written, as documented, then otherwise; one when it has none (apis/outsmart.md 5). */
	signs: [DecimalSign, DecimalSign?];
	list(client: OutSmartClient): Promise<Stored[]>;
	save(client: OutSmartClient, records: Stored[], sign: DecimalSign): Promise<void>;
	/** What a row says of a record beside its name. */
	told?(record: Stored): Record<string, Json>;
}

export const RELATIONS: Master<Relation> = {
	resource: 'relation',
	singular: 'relation',
	plural: 'relations',
	signs: [','],
	list: (client) => client.listRelations(),
	save: (client, records) => client.saveRelations(records),
};

/** Documented with a comma: "4,55". */
export const MATERIALS: Master<Material> = {
	resource: 'material',
	singular: 'material',
	plural: 'materials',
	signs: [',', '.'],
	list: (client) => client.listMaterials(),
	save: (client, records, sign) => client.saveMaterials(records, sign),
};

/** Documented with a dot: "50.00". */
export const HOUR_TYPES: Master<HourType> = {
	resource: 'hourType',
	singular: 'hour type',
	plural: 'hour types',
	signs: ['.', ','],
	list: (client) => client.listHourTypes(),
	save: (client, records, sign) => client.saveHourTypes(records, sign),
	told: ({ price, billable, active }) => ({ price, billable, active }),
};
