import { lineTotal } from '../../outsmart/fieldService/newWorkOrder';
import type { FieldService } from '../../outsmart/fieldService/fieldService';
import type { UsedMaterial, WorkOrder, WorkPeriod } from '../../outsmart/fieldService/types';
import { buttons } from '../buttons/button';
import { completeWorkOrder } from '../buttons/fieldServiceButtons';
import { asTyped, day } from '../dutch';
import { firstOf, folded } from '../folded';
import { html } from '../html';
import type { Html } from '../html';
import type { Marks } from '../marks';
import { table } from '../table';

const SHOWN = 15;
const COLUMNS = ['Soort', 'Omschrijving', 'Aantal', '€ Prijs', '€ Totaal'];

function hourRow(fieldService: FieldService, { date, total, hourType, remark }: WorkPeriod): string[] {
	const found = fieldService.hourType(hourType);
	const name = remark || found?.name || '(bestaat niet)';
	return [`Uren ${day(date)}`, `${hourType} ${name}`, total, asTyped(found?.salePrice ?? ''), ''];
}

function materialRow({ settings }: FieldService, used: UsedMaterial): string[] {
	const { code, name, quantity, unit, price, discountPercentage } = used;
	const discount = discountPercentage && ` − ${asTyped(discountPercentage)}%`;
	const total = asTyped(lineTotal(used, settings));
	const amount = `${asTyped(quantity)} ${unit}`;
	return ['Materiaal', `${code} ${name}`, amount, `${asTyped(price)}${discount}`, total];
}

function statusText(fieldService: FieldService, { status, workStatus, archived }: WorkOrder): string {
	const name = fieldService.workStatus(workStatus)?.name ?? '(bestaat niet)';
	return [status, workStatus && `${workStatus} ${name}`, archived && 'gearchiveerd']
		.filter(Boolean)
		.join(', ');
}

function linesOf(fieldService: FieldService, { hours, materials }: WorkOrder): Html {
	const lines = [
		...hours.map((period) => hourRow(fieldService, period)),
		...materials.map((used) => materialRow(fieldService, used)),
	];
	return lines.length === 0 ? html`<p>Niets gewerkt en niets gebruikt.</p>` : table(COLUMNS, lines);
}

function workOrderDetails(fieldService: FieldService, workOrder: WorkOrder, marks: Marks): Html {
	const { id, orderNumber, date, description, paymentMethod, customer, invoiceCustomer } = workOrder;
	const title = html`<span class="date">${id}</span>
		<span class="name">${customer.name || customer.debtorNumber} ${marks.workOrder(id)}</span>
		<span class="fact">${statusText(fieldService, workOrder)}</span>`;
	const facts = [orderNumber, date ? day(date) : 'niet gepland', paymentMethod].filter(Boolean).join(', ');
	const content = html`<p>${description}</p>
		<p class="note">
			${facts}. Voor ${customer.debtorNumber} ${customer.name}, factuur aan ${invoiceCustomer.debtorNumber}
			${invoiceCustomer.name}
		</p>
		${linesOf(fieldService, workOrder)} ${buttons(completeWorkOrder(workOrder))}`;
	return folded({ id: `werkbon-${id}` }, title, content);
}

/** Newest first. */
export function workOrdersSection(fieldService: FieldService, marks: Marks): Html {
	const newestFirst = fieldService.workOrders
		.toReversed()
		.map((workOrder) => workOrderDetails(fieldService, workOrder, marks));
	return html`<section aria-labelledby="werkbonnen">
		<h2 id="werkbonnen">Werkbonnen in OutSmart <span class="count">${newestFirst.length}</span></h2>
		${firstOf('oudere-werkbonnen', newestFirst, SHOWN, 'oudere werkbonnen')}
	</section>`;
}
