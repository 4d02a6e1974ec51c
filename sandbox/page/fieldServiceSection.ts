import { lineTotal } from '../outsmart/fieldService/newWorkOrder';
import type { FieldService } from '../outsmart/fieldService/fieldService';
import type { UsedMaterial, WorkOrder, WorkPeriod } from '../outsmart/fieldService/types';
import { html } from './html';
import type { Html } from './html';
import { table } from './table';

function hourRow(fieldService: FieldService, { date, total, hourType, remark }: WorkPeriod): string[] {
	const found = fieldService.hourType(hourType);
	return [
		'Hours',
		hourType,
		remark || found?.name || '(unknown)',
		total,
		found?.salePrice ?? '',
		'',
		'',
		date,
	];
}

function materialRow({ settings }: FieldService, used: UsedMaterial): string[] {
	const { code, name, quantity, unit, price, discountPercentage } = used;
	const discount = discountPercentage && `${discountPercentage}%`;
	return ['Material', code, name, `${quantity} ${unit}`, price, discount, lineTotal(used, settings), ''];
}

function workOrderArticle(fieldService: FieldService, workOrder: WorkOrder): Html {
	const { id, orderNumber, status, workStatus, archived, date, customer, invoiceCustomer } = workOrder;
	const workStatusName = fieldService.workStatus(workStatus)?.name ?? '(unknown)';
	const state = [status, workStatus && `${workStatus} ${workStatusName}`, archived && 'archived'];
	const title = [id, orderNumber, state.filter(Boolean).join(', ')].join(' – ');
	const lines = [
		...workOrder.hours.map((period) => hourRow(fieldService, period)),
		...workOrder.materials.map((used) => materialRow(fieldService, used)),
	];
	return html`<article>
		<h3>${title}</h3>
		<p class="note">
			${workOrder.description}. ${date || 'Not planned'}, ${workOrder.paymentMethod}, for
			${customer.debtorNumber} ${customer.name}, invoice to ${invoiceCustomer.debtorNumber}
			${invoiceCustomer.name}
		</p>
		${
			lines.length === 0
				? html`<p>Nothing worked and nothing used.</p>`
				: table(['', 'Code', 'Description', 'Quantity', '€ Price', 'Discount', '€ Total', 'Date'], lines)
		}
	</article>`;
}

/** Work orders newest first, then relations, materials and hour types. */
export function fieldServiceSection(fieldService: FieldService): Html {
	const { relations, materials, hourTypes, prices, workOrders } = fieldService;
	const relationRows = relations.map((relation) => {
		const { debtorNumber, name, street, houseNumber, postalCode, city, email, active } = relation;
		return [
			debtorNumber,
			name,
			`${street} ${houseNumber}`,
			`${postalCode} ${city}`,
			email,
			active ? '' : 'not active',
		];
	});
	const materialRows = materials.map(({ code, description, unit, price, freeField1, freeField2 }) => {
		return [code, description, unit, price, freeField1 ?? '', freeField2 ?? ''];
	});
	const hourTypeRows = hourTypes.map(({ code, name, salePrice, saleBooking, active }) => {
		return [code, name, salePrice, saleBooking ? 'billed' : 'not billed', active ? '' : 'not active'];
	});
	const priceRows = prices.map(({ debtorNumber, material, hourType, from, to, price }) => {
		return [debtorNumber || 'all', material, hourType, from, to ?? '', price];
	});
	return html`<h2>Field service: OutSmart</h2>
		${workOrders.toReversed().map((workOrder) => workOrderArticle(fieldService, workOrder))}
		<h3>Relations</h3>
		${table(['Number', 'Name', 'Address', 'City', 'E-mail', ''], relationRows)}
		<h3>Materials</h3>
		${table(['Code', 'Description', 'Unit', '€ Price', 'Free field 1', 'Free field 2'], materialRows)}
		<h3>Hour types</h3>
		${table(['Code', 'Name', '€ Price', '', ''], hourTypeRows)}
		<h3>Customer prices</h3>
		${table(['For', 'Material', 'Hour type', 'From', 'To', '€ Price'], priceRows)}`;
}
