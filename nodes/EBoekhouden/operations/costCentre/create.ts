import { collection, text } from '../../../../base/n8n/fieldTypes';
import { FindingError, isProblem, noSuchRecord, recordExists } from '../../../../base/problems/problem';
import { certainly } from '../certainly';
import { isActive } from '../fields';
import { perItem } from '../kinds';
import { empty, overToken, tooLong } from '../limits';
import { costCentrePicker } from '../pickers';

/** The longest name that the service takes (docs/services/e-boekhouden.md 4.3). */
export const LONGEST_NAME = 50;

export const createCostCentre = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create a cost centre',
	description: 'Add a cost centre (API token only)',
	details: 'Kostenplaats in Dutch.',
	writes: 'once',
	fields: {
		description: text({
			displayName: 'Description',
			required: true,
			placeholder: 'e.g. 400 Markt',
			description: 'Name of the cost centre, at most 50 characters; cost centres have no code',
		}),
		fields: collection({
			displayName: 'Additional Fields',
			placeholder: 'Add Field',
			fields: {
				active: isActive,
				parent: costCentrePicker({
					displayName: 'Parent',
					description:
						'The parent cost centre; at the top level when empty. The parent cannot be changed later.',
				}),
			},
		}),
	},
	async execute({ client, values: { description, fields }, foresee }) {
		const changes = overToken(client.costCentreChanges);
		const faults = [
			...empty([['Description', description]]),
			...tooLong([['Description', description, LONGEST_NAME]]),
		];
		if (faults.length > 0) throw new FindingError({ code: 'fieldsWrong', faults });
		const { parent: parentId = '', active = true } = fields;
		if (parentId !== '' && !(await changes.find(parentId)))
			throw noSuchRecord('e-Boekhouden', 'costCentre', parentId);
		const named = async () =>
			(await changes.below(parentId)).find((one) => one.description === description)?.id;
		const there = await named();
		if (there !== undefined) throw recordExists('e-Boekhouden', 'costCentre', description, there);
		const centre = { description, parentId, active };
		foresee({ id: '', ...centre, action: 'created' });
		const { written: id, confirmed } = await certainly(
			{ made: 'costCentre', about: description },
			async () => await changes.create(centre),
			async () => {
				const found = await named();
				return found === undefined ? { candidates: [] } : { is: found };
			},
		).catch(async (error: unknown) => {
			// A refusal may mean that somebody added the cost centre meanwhile: the service takes a name once in a place
			// (docs/services/e-boekhouden.md 4.3).
			const id = isProblem(error, 'refused') ? await named() : undefined;
			throw id === undefined ? error : recordExists('e-Boekhouden', 'costCentre', description, id);
		});
		return { id, ...centre, action: 'created', ...confirmed };
	},
});
