import type { InvoiceLine } from '../../shared/items/invoice';
import { brief, filled, oneLine } from '../../shared/values/text';
import { plain, price } from '../../shared/values/money';
import type { Material, OrderMaterial } from '../client/types';
import { materialAmount, type MaterialAmount } from './materialAmount';
import { noPart, type Part } from './part';

/** What lines of materials need beside the order. */
export interface Cards {
	/** By code; empty when no line needs its card. */
	materials: ReadonlyMap<string, Material>;
	/** The account has something else in free fields 1 and 2 than a VAT code and a ledger account. */
	freeFieldsInOtherUse: boolean;
}

export function materialLines(materials: readonly OrderMaterial[], cards: Cards): Part {
	const part = noPart();
	materials.forEach((material, index) => {
		const place = {
			position: index + 1,
			material: brief(oneLine(material.name) || filled(material.code)),
		};
		const amount = materialAmount(material, place);
		if ('fault' in amount) part.faults.push(amount.fault);
		else if (amount.quantity.eq(0)) part.notes.push({ code: 'materialLeftOut', ...place });
		else {
			part.notes.push(...amount.notes);
			if (amount.unitPrice.eq(0)) part.notes.push({ code: 'materialUnpriced', ...place });
			part.lines.push(toLine(material, amount, cards));
		}
	});
	return part;
}

function toLine(material: OrderMaterial, amount: MaterialAmount, cards: Cards): InvoiceLine {
	const { quantity, unitPrice, instead } = amount;
	const code = filled(material.code);
	const unit = filled(material.unit);
	const card = code === '' ? undefined : cards.materials.get(code);
	const name = oneLine(material.name) || oneLine(card?.description ?? '') || code;
	const ours = !cards.freeFieldsInOtherUse;
	return {
		quantity: plain(quantity),
		unit: instead ? '' : unit,
		code,
		// As it is read on an invoice: "2,5 stuk Filter".
		description: instead ? oneLine(`${plain(instead).replace('.', ',')} ${unit} ${name}`) : name,
		unitPrice: price(unitPrice),
		vatCode: ours ? filled(material.freeField1) || filled(card?.vatCode ?? '') : '',
		ledgerAccount: ours ? filled(material.freeField2) || filled(card?.ledgerAccount ?? '') : '',
		kind: 'material',
	};
}
