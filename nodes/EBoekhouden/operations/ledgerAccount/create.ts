import { collection, text } from '../../../../base/n8n/fieldTypes';
import { FindingError, recordExists } from '../../../../base/problems/problem';
import { certainly } from '../certainly';
import { perItem } from '../kinds';
import { empty } from '../limits';
import { group, lengthFaults, withCode, writableCategory } from './writable';

export const createLedgerAccount = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create a ledger account',
	description: 'Add an account (grootboekrekening)',
	details: 'e-Boekhouden has no call to delete it.',
	writes: 'once',
	fields: {
		code: text({
			displayName: 'Code',
			required: true,
			placeholder: 'e.g. 4990',
			description: 'Code of the new account, at most 10 characters; leading zeros count',
		}),
		description: text({
			displayName: 'Description',
			required: true,
			placeholder: 'e.g. Kantinekosten',
			description: 'Name of the new account, at most 100 characters',
		}),
		category: writableCategory,
		fields: collection({
			displayName: 'Additional Fields',
			placeholder: 'Add Field',
			fields: { group },
		}),
	},
	async execute({ client, values: { code, description, category, fields }, foresee }) {
		const account = { code, description, category, group: fields.group ?? '' };
		const faults = [
			...empty([
				['Code', code],
				['Description', description],
			]),
			...lengthFaults(account),
		];
		if (faults.length > 0) throw new FindingError({ code: 'fieldsWrong', faults });
		const there = await withCode(client, code);
		if (there) throw recordExists('e-Boekhouden', 'ledgerAccount', code, there.description);
		foresee({ ...account, action: 'created' });
		const { confirmed } = await certainly(
			{ made: 'ledgerAccount', about: code },
			async () => await client.ledger.create(account),
			async () => {
				// An account that has the code now and another name was added by somebody else, because the code was free before.
				const now = await withCode(client, code);
				const isOurs = now?.description.trim() === description && now.category === category;
				return isOurs ? { is: undefined } : { candidates: now ? [now.code] : [] };
			},
		);
		return { ...account, action: 'created', ...confirmed };
	},
});
