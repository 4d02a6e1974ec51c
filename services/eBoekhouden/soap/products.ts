import { PRODUCT_FIELDS, type Product } from '../../../base/items/product';
import type { Incoming } from '../../../base/transport/soap/description';
import type { Listing } from '../../../base/values/records';
import { isSameCode } from '../../../base/values/text';
import type { Products } from '../books';
import { firstOf, isOfUnit, isWanted } from '../filters';
import { PRODUCT_IN_BOOKS } from '../product';
import type { Types } from './messages';
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

/** Reads products. The service cannot filter on being active (docs/services/e-boekhouden.md 4.2). */
async function read(session: Session, code = ''): Promise<Listing<Product>> {
	const cFilter = { ArtikelCode: code || undefined };
	const { GetArtikelenResult: result } = await session.read('GetArtikelen', { cFilter });
	const found = list(result?.Artikelen?.cArtikel).map(toProduct);
	return { found, whole: found.length < LIST_CAP };
}

type Received = Incoming<Types['cArtikel'], Types>;

const READ = {
	code: text,
	text,
	unit: text,
	group: text,
	account: text,
	amount,
	/** Only a plain "no" counts as not active, because such a product is switched off in the other service. */
	flag: (given: Parameters<typeof text>[0]) => !['false', '0'].includes(text(given).trim().toLowerCase()),
};

function toProduct(wire: Received): Product {
	const fields = PRODUCT_FIELDS.map((field) => {
		const { kind, soap } = PRODUCT_IN_BOOKS[field];
		return [field, READ[kind](wire[soap])];
	});
	return Object.fromEntries(fields) as Product;
}
