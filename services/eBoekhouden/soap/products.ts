import type { Product } from '../../../base/items/product';
import type { Listing } from '../../../base/values/records';
import { isSameCode } from '../../../base/values/text';
import type { Products } from '../books';
import { firstOf, isOfUnit, isWanted } from '../filters';
import { LIST_CAP, amount, list, text } from './wire';
import type { Session } from './session';

export function productsOver(session: Session): Products {
	return {
		async find(code) {
			if (code === '') return [];
			return (await read(session, code)).found.filter((product) => isSameCode(product.code, code));
		},
		async list({ code, unit, onlyActive = false, limit } = {}) {
			const { found, whole } = await read(session, code);
			const wanted = found.filter(
				(product) =>
					isWanted(product.code, code) && isOfUnit(product, unit) && (product.active || !onlyActive),
			);
			return firstOf({ found: wanted, whole }, limit);
		},
	};
}

/** The service cannot filter on being active (docs/services/e-boekhouden.md 4.2). */
async function read(session: Session, code = ''): Promise<Listing<Product>> {
	const cFilter = { ArtikelCode: code || undefined };
	const { GetArtikelenResult: result } = await session.read('GetArtikelen', { cFilter });
	const found = list(result?.Artikelen?.cArtikel).map((wire) => ({
		code: text(wire.ArtikelCode),
		description: text(wire.ArtikelOmschrijving),
		unit: text(wire.Eenheid),
		price: amount(wire.VerkoopprijsExclBTW),
		vatCode: text(wire.BTWCode),
		ledgerAccount: text(wire.TegenrekeningCode),
		active: text(wire.Actief) === 'true' || text(wire.Actief) === '1',
		group: text(wire.GroepOmschrijving),
	}));
	return { found, whole: found.length < LIST_CAP };
}
