import type { Product } from '../books/types';

/** Code, description, group, unit, price excluding VAT, VAT code, ledger account, active. */
type ProductRow = [string, string, string, string, string, string, string, boolean];

const PRODUCTS: ProductRow[] = [
	['BR01', 'Volkorenbrood heel', 'Brood', 'stuk', '2.75', 'LAAG_VERK_9', '8000', true],
	['BR02', 'Desembrood', 'Brood', 'stuk', '3.85', 'LAAG_VERK_9', '8000', true],
	['BR03', 'Krentenbollen', 'Brood', 'doos', '6.40', 'LAAG_VERK_9', '8000', true],
	['GB01', 'Appeltaart', 'Banket', 'stuk', '14.50', 'LAAG_VERK_9', '8010', true],
	['GB02', 'Tompouce', 'Banket', 'stuk', '2.60', 'LAAG_VERK_9', '8010', false],
	['UUR1', 'Workshop brood bakken', 'Workshops', 'uur', '65.00', 'HOOG_VERK_21', '8020', true],
	['UUR2', 'Bezorging per uur', 'Bezorging', 'Uur', '38.50', 'HOOG_VERK_21', '8100', true],
	['UUR3', 'Proefbakken', 'Workshops', 'uur', '45.00', 'HOOG_VERK_21', '8020', false],
	['MONT', 'Monteur per uur', 'Installatie', 'uur', '62.50', 'HOOG_VERK_21', '8200', true],
	['VOOR', 'Voorrijkosten', 'Installatie', 'stuk', '35.00', 'HOOG_VERK_21', '8200', true],
	['FLT-10', 'Filter 10"', 'Materiaal', 'stuk', '12.50', 'HOOG_VERK_21', '8210', true],
	['KAB-25', 'Installatiekabel 3 x 2,5 mm²', 'Materiaal', 'meter', '1.855', 'HOOG_VERK_21', '8210', true],
	['ISO-22', 'Buisisolatie 22 mm', 'Materiaal', 'meter', '2.40', 'LAAG_VERK_9', '8210', true],
	['RAD-69', 'Radiator 600 x 900', 'Materiaal', 'stuk', '189.00', 'HOOG_VERK_21', '8210', false],
	['KEUR', 'Keuring gasinstallatie', 'Installatie', 'stuk', '85.00', 'GEEN', '8200', true],
];

export function products(): Product[] {
	return productsOf(PRODUCTS);
}

export function productsOf(rows: readonly ProductRow[]): Product[] {
	return rows.map(([code, description, group, unit, price, vatCode, ledgerAccount, active], index) => ({
		id: 9001 + index,
		code,
		description,
		groupCode: group.slice(0, 3).toUpperCase(),
		group,
		unit,
		purchasePrice: '0.00',
		price,
		vatCode,
		ledgerAccount,
		costCentreId: 0,
		active,
	}));
}
