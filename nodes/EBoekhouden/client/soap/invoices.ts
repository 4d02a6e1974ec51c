import type { Incoming, Outgoing } from '../../../shared/soap/description';
import type { Invoice, InvoiceFilter, InvoiceLine, NewInvoice, OpenItem } from '../types';
import { noNumber } from './errors';
import type { Types } from './wireTypes';
import type { Session } from './session';
import { date, list, text, toDateTime } from './wire';

export async function listInvoices(session: Session, filter: InvoiceFilter): Promise<Invoice[]> {
	const cFilter = {
		Factuurnummer: filter.number,
		DatumVan: toDateTime(filter.from),
		DatumTm: toDateTime(filter.to),
	};
	const { GetFacturenResult: result } = await session.read('GetFacturen', { cFilter });
	return list(result?.Facturen?.cFactuurList).map(toInvoice);
}

export async function addInvoice(session: Session, invoice: NewInvoice): Promise<string> {
	const oFact = {
		Factuurnummer: invoice.number,
		Relatiecode: invoice.relationCode,
		Datum: toDateTime(invoice.date),
		Betalingstermijn: String(invoice.paymentTermDays),
		Factuursjabloon: invoice.template,
		PerEmailVerzenden: 'false',
		AutomatischeIncasso: 'false',
		// Must be there although there is no direct debit (apis/eboekhouden.md 1.5).
		IncassoMachtigingDatumOndertekening: toDateTime(invoice.date),
		IncassoMachtigingFirst: 'false',
		InBoekhoudingPlaatsen: String(invoice.book),
		BoekhoudmutatieOmschrijving: invoice.description,
		Regels: { cFactuurRegel: invoice.lines.map(toLine) },
	};
	const { AddFactuurResult: result } = await session.write('AddFactuur', { oFact });
	const number = text(result?.Factuurnummer).trim();
	if (!number) throw noNumber('AddFactuur');
	return number;
}

export async function listOpenItems(session: Session, kind: 'debtors' | 'creditors'): Promise<OpenItem[]> {
	const { GetOpenPostenResult: result } = await session.read('GetOpenPosten', {
		OpSoort: kind === 'debtors' ? 'Debiteuren' : 'Crediteuren',
	});
	return list(result?.Openposten?.cOpenPost).map((wire) => ({
		date: date(wire.MutDatum),
		invoiceNumber: text(wire.MutFactuur),
		relationCode: text(wire.RelCode),
		relationName: text(wire.RelBedrijf),
		amount: text(wire.Bedrag),
		paid: text(wire.Voldaan),
		open: text(wire.Openstaand),
	}));
}

function toLine(line: InvoiceLine): Outgoing<Types['cFactuurRegel'], Types> {
	return {
		Aantal: line.quantity,
		Eenheid: line.unit,
		Code: line.code,
		Omschrijving: line.description,
		PrijsPerEenheid: line.unitPrice,
		BTWCode: line.vatCode,
		TegenrekeningCode: line.ledgerAccount,
		KostenplaatsID: '0',
	};
}

function toInvoice(wire: Incoming<Types['cFactuurList'], Types>): Invoice {
	return {
		number: text(wire.Factuurnummer),
		relationCode: text(wire.Relatiecode),
		date: date(wire.Datum),
		paymentTermDays: text(wire.Betalingstermijn),
		totalExcludingVat: text(wire.TotaalExclBTW),
		totalVat: text(wire.TotaalBTW),
		totalIncludingVat: text(wire.TotaalInclBTW),
		totalOpen: text(wire.TotaalOpenstaand),
		lines: list(wire.Regels?.cFactuurRegel).map((line) => ({
			quantity: text(line.Aantal),
			unit: text(line.Eenheid),
			code: text(line.Code),
			description: text(line.Omschrijving),
			unitPrice: text(line.PrijsPerEenheid),
			vatCode: text(line.BTWCode),
			ledgerAccount: text(line.TegenrekeningCode),
		})),
	};
}
