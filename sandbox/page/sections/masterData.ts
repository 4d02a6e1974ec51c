import type { FieldService } from '../../outsmart/fieldService/fieldService';
import { asTyped, day } from '../dutch';
import { folded } from '../folded';
import { html } from '../html';
import type { Html } from '../html';
import { table } from '../table';

function relations({ relations }: FieldService): Html {
	const rows = relations.map(
		({ debtorNumber, name, street, houseNumber, postalCode, city, email, active }) => [
			debtorNumber,
			name,
			`${street} ${houseNumber}`,
			`${postalCode} ${city}`,
			email,
			active ? '' : 'niet actief',
		],
	);
	return table(['Nummer', 'Naam', 'Adres', 'Plaats', 'E-mail', 'Staat'], rows);
}

function materials({ materials }: FieldService): Html {
	const rows = materials.map(({ code, description, unit, price, freeField1, freeField2 }) => [
		code,
		description,
		unit,
		asTyped(price),
		freeField1 ?? '',
		freeField2 ?? '',
	]);
	return table(['Code', 'Omschrijving', 'Eenheid', '€ Prijs', 'Vrij veld 1', 'Vrij veld 2'], rows);
}

function hourTypes({ hourTypes }: FieldService): Html {
	const rows = hourTypes.map(({ code, name, salePrice, saleBooking, active }) => [
		code,
		name,
		asTyped(salePrice),
		saleBooking ? 'ja' : 'nee',
		active ? '' : 'niet actief',
	]);
	return table(['Code', 'Naam', '€ Prijs', 'Te factureren', 'Staat'], rows);
}

function prices({ prices }: FieldService): Html {
	const rows = prices.map(({ debtorNumber, material, hourType, from, to, price }) => [
		debtorNumber || 'iedereen',
		material,
		hourType,
		day(from),
		day(to ?? ''),
		asTyped(price),
	]);
	return table(['Voor', 'Materiaal', 'Uursoort', 'Vanaf', 'Tot en met', '€ Prijs'], rows);
}

/** What the work orders of OutSmart refer to. */
export function masterDataSection(fieldService: FieldService): Html {
	const lists: [string, string, unknown[], (fieldService: FieldService) => Html][] = [
		['relaties', 'Relaties', fieldService.relations, relations],
		['materialen', 'Materialen', fieldService.materials, materials],
		['uursoorten', 'Uursoorten', fieldService.hourTypes, hourTypes],
		['klantprijzen', 'Klantprijzen', fieldService.prices, prices],
	];
	return html`<section aria-labelledby="stamgegevens">
		<h2 id="stamgegevens">Stamgegevens in OutSmart</h2>
		${lists.map(([id, title, all, show]) =>
			folded({ id }, html`${title} <span class="count">${all.length}</span>`, show(fieldService)),
		)}
	</section>`;
}
