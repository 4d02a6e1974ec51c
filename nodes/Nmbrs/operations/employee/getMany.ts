import { onOff, text } from '../../../../base/n8n/fieldTypes';
import { without } from '../../../../base/values/records';
import { company } from '../fields';
import { list } from '../kinds';

export const getManyEmployees = list({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many employees',
	description: 'List the employees of a company',
	details: 'By ID and number, with the types that Nmbrs lists them under; names only on request.',
	fields: {
		company,
		withNames: onOff({
			displayName: 'With Names',
			default: false,
			description: 'Whether to give their names as well, which n8n then keeps with its executions',
		}),
	},
	filters: {
		type: text({
			displayName: 'Type Contains',
			placeholder: 'e.g. Actieve',
			description: 'Only those that Nmbrs lists under a type with this text, such as active ones',
		}),
	},
	async list({ client, values, filters }) {
		const employees = await client.listEmployees(values.company, filters);
		return values.withNames ? employees : employees.map((employee) => without('name', employee));
	},
});
