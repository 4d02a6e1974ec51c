import type { Json } from '../../shared/values/records';
import type { OutSmartClient } from '../client/client';
import { toRelationItem } from '../client/records';
import {
	withoutHeld,
	type DecimalSign,
	type Held,
	type HourType,
	type Material,
	type Relation,
} from '../client/types';

/** One kind of record as it is read and saved. */
export interface RecordKind<Stored extends Held & { code: string }> {
	resource: 'relation' | 'material' | 'hourType';
	/** The key of rows about all of them. */
	plural: string;
	/**
	 * How its prices are written, as documented, then otherwise; one when it has none
	 * (docs/services/outsmart.md 2.1).
	 */
	signs: [DecimalSign, DecimalSign?];
	list(client: OutSmartClient): Promise<Stored[]>;
	/** Asks for one code; only where OutSmart can be asked that. */
	find?(client: OutSmartClient, code: string): Promise<Stored[]>;
	save(client: OutSmartClient, records: Stored[], sign: DecimalSign): Promise<void>;
	/** A record as an item, as *Get Many* gives it. */
	toItem(record: Stored): object;
	/** What a row has of a record beside its name. */
	about?(record: Stored): Record<string, Json>;
}

export const RELATIONS: RecordKind<Relation> = {
	resource: 'relation',
	plural: 'relations',
	signs: [','],
	toItem: toRelationItem,
	list: (client) => client.listRelations(),
	find: (client, code) => client.listRelations({ code }),
	save: (client, records) => client.saveRelations(records),
};

/** Documented with a comma: "4,55". */
export const MATERIALS: RecordKind<Material> = {
	resource: 'material',
	plural: 'materials',
	signs: [',', '.'],
	toItem: withoutHeld,
	list: (client) => client.listMaterials(),
	save: (client, records, sign) => client.saveMaterials(records, sign),
};

/** Documented with a dot: "50.00". */
export const HOUR_TYPES: RecordKind<HourType> = {
	resource: 'hourType',
	plural: 'hour types',
	signs: ['.', ','],
	toItem: withoutHeld,
	list: (client) => client.listHourTypes(),
	save: (client, records, sign) => client.saveHourTypes(records, sign),
	about: ({ price, billable, active }) => ({ price, billable, active }),
};
