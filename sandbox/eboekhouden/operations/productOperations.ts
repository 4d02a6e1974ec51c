import Big from 'big.js';
import { money, percentage } from '../../shared/money';
import type { Books } from '../books/books';
import type { Product } from '../books/types';
import { vatPercentage } from '../books/vatCodes';
import { messages } from '../wire/messages';
import { inSession, required } from './carryOut';

function toWire(product: Product) {
	const rate = vatPercentage(product.vatCode, '2026-01-01');
	return {
		ArtikelID: product.id,
		ArtikelOmschrijving: product.description,
		ArtikelCode: product.code,
		GroepOmschrijving: product.group,
		GroepCode: product.groupCode,
		Eenheid: product.unit,
		InkoopprijsExclBTW: product.purchasePrice,
		VerkoopprijsExclBTW: product.price,
		VerkoopprijsInclBTW: money(new Big(product.price).plus(percentage(product.price, rate))),
		BTWCode: product.vatCode,
		TegenrekeningCode: product.ledgerAccount,
		// A fraction: 0.21 (docs/services/e-boekhouden.md 4.2).
		BtwPercentage: new Big(rate).div(100).toFixed(),
		KostenplaatsID: product.costCentreId,
		Actief: product.active,
	};
}

export function productOperations(books: Books) {
	return {
		/** There is no filter on the unit or on being active (docs/services/e-boekhouden.md 4.2). */
		GetArtikelen: inSession(books, messages.GetArtikelen, ({ cFilter }) => {
			const filter = required(cFilter, 'noFilter');
			const found = books.products.filter(
				(product) =>
					(!filter.ArtikelID || product.id === filter.ArtikelID) &&
					(!filter.ArtikelOmschrijving || product.description === filter.ArtikelOmschrijving) &&
					(!filter.ArtikelCode || product.code === filter.ArtikelCode) &&
					(!filter.GroepOmschrijving || product.group === filter.GroepOmschrijving) &&
					(!filter.GroepCode || product.groupCode === filter.GroepCode),
			);
			return { Artikelen: found.slice(0, books.settings.listCap).map(toWire) };
		}),
	};
}
