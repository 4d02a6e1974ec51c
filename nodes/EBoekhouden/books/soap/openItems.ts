import type { OpenItems } from '../books';
import type { Session } from './session';
import { date, double, list, text } from './wire';

const WHOSE = { debtors: 'Debiteuren', creditors: 'Crediteuren' } as const;

export function openItemsOver(session: Session): OpenItems {
	return {
		async list(kind, { limit } = {}) {
			const { GetOpenPostenResult: result } = await session.read('GetOpenPosten', { OpSoort: WHOSE[kind] });
			const openItems = list(result?.Openposten?.cOpenPost).map((wire) => ({
				date: date(wire.MutDatum),
				invoiceNumber: text(wire.MutFactuur),
				relationCode: text(wire.RelCode),
				relationName: text(wire.RelBedrijf),
				amount: double(wire.Bedrag),
				paid: double(wire.Voldaan),
				open: double(wire.Openstaand),
			}));
			return openItems.slice(0, limit);
		},
	};
}
