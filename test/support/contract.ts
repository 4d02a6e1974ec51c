import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
/**
 * The vendors' contracts are not ours to publish: where they are beside the repository, or in a folder that CONTRACTS names,
 * our messages and the sandbox are compared with them.
 */
const CONTRACTS = process.env.CONTRACTS ?? join(ROOT, '../shared/contracts');

/** The text of a published contract; null where it is missing. */
export function contract(file: string): string | null {
	const path = join(CONTRACTS, file);
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A test against a contract: without the contract it is skipped, and counted as such. */
export const itWith = (contract: unknown) => (contract ? it : it.skip);

/** The first schema of a WSDL as a document of its own; the type of another one, a guid, is a string here. */
export function schemaOf(wsdl: string): string {
	const namespaces = [...(/<wsdl:definitions[^>]*>/.exec(wsdl)?.[0] ?? '').matchAll(/xmlns:\w+="[^"]*"/g)];
	const schema = /<s:schema[\s\S]*?<\/s:schema>/.exec(wsdl)?.[0] ?? '';
	return schema
		.replace('<s:schema', `<s:schema ${namespaces.join(' ')}`)
		.replace(/<s:import [^>]*\/>/, '')
		.replaceAll('"s1:guid"', '"s:string"');
}

/** The faults of each document by a schema. */
export async function faultsBySchema(schema: string, documents: string[]): Promise<string[][]> {
	const { XmlDocument, XmlValidateError, XsdValidator } = await import('libxml2-wasm');
	const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));
	return documents.map((xml) => {
		try {
			validator.validate(XmlDocument.fromString(xml));
			return [];
		} catch (error) {
			if (!(error instanceof XmlValidateError)) return [String(error)];
			return error.details.map(({ message }) => message.trim());
		}
	});
}

/** For reading, in the files of test/golden. */
export function oneElementPerLine(xml: string): string {
	return `${xml.replace(/></g, '>\n<')}\n`;
}

/** The content of the body of a SOAP envelope. */
export function bodyOf(envelope: string): string {
	return /<soap:Body>([\s\S]*)<\/soap:Body>/.exec(envelope)?.[1] ?? '';
}
