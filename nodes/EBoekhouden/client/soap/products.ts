import type { Product } from '../types';
import type { Session } from './session';
import { list, text } from './wire';

export async function listProducts(session: Session, { code }: { code?: string } = {}): Promise<Product[]> {
	const { GetArtikelenResult: result } = await session.read('GetArtikelen', {
		cFilter: { ArtikelCode: code },
	});
	return list(result?.Artikelen?.cArtikel).map((wire) => ({
		code: text(wire.ArtikelCode),
		description: text(wire.ArtikelOmschrijving),
		unit: text(wire.Eenheid),
		price: text(wire.VerkoopprijsExclBTW),
		vatCode: text(wire.BTWCode),
		ledgerAccount: text(wire.TegenrekeningCode),
		active: text(wire.Actief) === 'true' || text(wire.Actief) === '1',
		group: text(wire.GroepOmschrijving),
	}));
}
