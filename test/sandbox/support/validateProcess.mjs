// A process of its own, because jest cannot load this ES module.
// In: { schema, documents: [{ name, xml }] }. Out: [{ name, errors: [] }] of the documents that are invalid.
import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const { schema, documents } = JSON.parse(readFileSync(0, 'utf8'));
const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));

function errorsOf(xml) {
	try {
		const document = XmlDocument.fromString(xml);
		try {
			validator.validate(document);
		} finally {
			document.dispose();
		}
		return [];
	} catch (error) {
		return (error.details ?? [error]).map(({ message }) => message.trim());
	}
}

const results = documents.map(({ name, xml }) => ({ name, errors: errorsOf(xml) }));
process.stdout.write(JSON.stringify(results.filter(({ errors }) => errors.length > 0)));
