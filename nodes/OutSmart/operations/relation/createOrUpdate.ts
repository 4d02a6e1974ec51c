import { RELATION_FIELDS, relationFields } from '../../../../base/items/relation';
import { text } from '../../../../base/n8n/fieldTypes';
import { relationField } from '../../../../base/n8n/relationField';
import { FOLLOWED, relationKind } from '../../../../features/masterData/relationKind';
import { Upserts } from '../../../../features/masterData/upserts';
import { differInZeros } from '../../../../base/values/text';
import { SHORT } from '../fieldTypes';
import { perItem } from '../kinds';

const COLUMNS = RELATION_FIELDS.filter((field) => field !== 'code').filter((field) =>
	FOLLOWED.some((one) => one === field),
);

export const createOrUpdateRelation = perItem({
	name: 'Create or Update',
	value: 'createOrUpdate',
	action: 'Create or update a relation',
	description: 'Add or change a relation (upsert)',
	details: 'Changes the one with that code. Empty columns are not changed; a new one needs a name.',
	simplify: ['code', 'name', 'address', 'postalCode', 'city', 'email', 'phone', 'changed', 'reason'],
	writes: 'looksFirst',
	columns: {
		matchOn: ['code'],
		fields: {
			code: text({ displayName: 'Code' }),
			...relationFields(COLUMNS, (field, displayName) => relationField(field, SHORT, { displayName })),
		},
	},
	async execute({ client, record: { code = '', ...given }, hasNumber, isPreview }) {
		const list = async () => {
			const found = await client.listRelations({ code });
			// A code that differs by zeros in front is only searched for when this one does not exist: that reads the whole list,
			// once a run.
			const isSought = found.length === 0 && hasNumber;
			return isSought ? (await client.listRelations()).filter((one) => differInZeros(one.code, code)) : found;
		};
		const kind = { ...relationKind('e-Boekhouden'), list };
		// All fields are compared, because one relation does not show which fields the lists of this account have.
		const { settle } = await new Upserts(client, kind, { isPreview, isShown: () => true }).add(
			{ ...given, code },
			hasNumber,
		);
		return await settle();
	},
});
