import type { Administrations } from '../parts';
import type { Session } from './session';
import { list, text } from './wire';

/** All that the login may see (docs/services/e-boekhouden.md 2). */
export function administrationsOver(session: Session): Administrations {
	return {
		async list({ limit } = {}) {
			const { GetAdministratiesResult: result } = await session.read('GetAdministraties', {});
			const found = list(result?.Administraties?.cAdministratie).map((wire) => ({
				guid: text(wire.Guid),
				company: text(wire.Bedrijf),
				city: text(wire.Plaats),
				bookYearStart: text(wire.StartBoekjaar),
			}));
			return found.slice(0, limit);
		},
	};
}
