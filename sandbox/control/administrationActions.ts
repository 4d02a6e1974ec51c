import type { Administration } from '../eboekhouden/books/administrations';
import type { World } from '../world';
import { ControlError } from './jsonBody';
import type { JsonBody } from './jsonBody';

/** By `administration`, a guid or a name; that of the login when it is left out. */
export function administrationFrom({ administrations }: World, body: JsonBody): Administration {
	if (!body.has('administration')) return administrations.own;
	const wanted = body.text('administration');
	const found = administrations.find(wanted);
	if (!found) throw new ControlError(`There is no administration "${wanted}".`);
	return found;
}

/** Changes to the administrations that the login has access to. */
export const administrationActions: Record<string, (world: World, body: JsonBody) => unknown> = {
	/** company, city = '', guid = a new one; gives the guid */
	addAdministration: ({ administrations }, body) =>
		administrations.add({
			company: body.text('company'),
			city: body.text('city', ''),
			...(body.has('guid') && { guid: body.text('guid') }),
		}).guid,
	/** administration */
	removeAdministration: (world, body) => world.administrations.remove(administrationFrom(world, body)),
	/** administration, code, text; without a code it opens again */
	refuseAdministration: (world, body) => {
		const refusal = body.has('code') ? { code: body.text('code'), text: body.text('text', '') } : undefined;
		administrationFrom(world, body).refuses = refusal;
	},
	/** isAccountant */
	setAccountant: ({ administrations }, body) => {
		administrations.isAccountant = body.flag('isAccountant', true);
	},
};
