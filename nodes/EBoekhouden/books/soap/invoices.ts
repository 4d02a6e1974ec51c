import { isSameCode } from '../../../shared/values/codes';
import type { DateRange } from '../../../shared/values/dates';
import type { DownloadPdf } from '../../../shared/transport/download';
import type { Incoming, Outgoing } from '../../../shared/transport/soap/description';
import type { Invoices } from '../books';
import { firstOf, isWanted } from '../filters';
import type { Invoice, InvoiceLine, NewInvoice } from '../types';
import { noNumber } from './errors';
import { AnswerLengths, readInvoices } from './readInvoices';
import type { Types } from './wireTypes';
import type { Session } from './session';
import { ALL_TIME, date, double, list, text, toDateTime } from './wire';

export function invoicesOver(session: Session, download: DownloadPdf): Invoices {
	const lengths = new AnswerLengths();
	const within: Invoices['within'] = async (range, { relationCode = '', keep } = {}) => {
		const isOf = (invoice: Invoice) => relationCode === '' || isSameCode(invoice.relationCode, relationCode);
		return await readInvoices(async (part) => await ask(session, { ...part, relationCode }), range, {
			lengths,
			keep: (invoice) => isOf(invoice) && (keep?.(invoice) ?? true),
		});
	};
	return {
		within,
		async list({ from, to, relationCode, limit }) {
			const { invoices, fullDays } = await within({ from, to });
			const found = invoices.filter((invoice) => isWanted(invoice.relationCode, relationCode));
			return firstOf({ found, whole: fullDays.length === 0 }, limit);
		},
		async find(number) {
			if (number === '') return null;
			const answer = await ask(session, { ...ALL_TIME, number });
			return answer.find((invoice) => invoice.number === number) ?? null;
		},
		async pdf(number) {
			if (number === '') return 'noInvoice';
			const found = (await askFor(session, { ...ALL_TIME, number })).find(
				({ Factuurnummer }) => text(Factuurnummer) === number,
			);
			const address = text(found?.URLPDFBestand).trim();
			if (address === '') return found ? 'noPdf' : 'noInvoice';
			return await download(address, 'GetFacturen');
		},
		async create(invoice) {
			const { AddFactuurResult: result } = await session.write('AddFactuur', { oFact: toWire(invoice) });
			const number = text(result?.Factuurnummer).trim();
			if (!number) throw noNumber('AddFactuur');
			return number;
		},
	};
}

type Asked = DateRange & { number?: string; relationCode?: string };

async function ask(session: Session, asked: Asked): Promise<Invoice[]> {
	return (await askFor(session, asked)).map(toInvoice);
}

async function askFor(session: Session, { from, to, number, relationCode }: Asked) {
	const cFilter = {
		Factuurnummer: number,
		Relatiecode: relationCode || undefined,
		DatumVan: toDateTime(from),
		DatumTm: toDateTime(to),
	};
	const { GetFacturenResult: result } = await session.read('GetFacturen', { cFilter });
	return list(result?.Facturen?.cFactuurList);
}

function toWire(invoice: NewInvoice): Outgoing<Types['cFactuur'], Types> {
	return {
		Factuurnummer: invoice.number,
		Relatiecode: invoice.relationCode,
		Datum: toDateTime(invoice.date),
		Betalingstermijn: String(invoice.paymentTermDays),
		Factuursjabloon: invoice.template,
		PerEmailVerzenden: 'false',
		AutomatischeIncasso: 'false',
		// Must be there although there is no direct debit (docs/services/e-boekhouden.md 6.1).
		IncassoMachtigingDatumOndertekening: toDateTime(invoice.date),
		IncassoMachtigingFirst: 'false',
		InBoekhoudingPlaatsen: String(invoice.book),
		BoekhoudmutatieOmschrijving: invoice.description,
		Regels: { cFactuurRegel: invoice.lines.map(toLine) },
	};
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
		totalExcludingVat: double(wire.TotaalExclBTW),
		totalVat: double(wire.TotaalBTW),
		totalIncludingVat: double(wire.TotaalInclBTW),
		totalOpen: double(wire.TotaalOpenstaand),
		lines: list(wire.Regels?.cFactuurRegel).map((line) => ({
			quantity: double(line.Aantal),
			unit: text(line.Eenheid),
			code: text(line.Code),
			description: text(line.Omschrijving),
			unitPrice: double(line.PrijsPerEenheid),
			vatCode: text(line.BTWCode),
			ledgerAccount: text(line.TegenrekeningCode),
		})),
	};
}
