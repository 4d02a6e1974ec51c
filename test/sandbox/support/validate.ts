import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import type { RecordedCall } from '../../../sandbox';

/** The content of soap:Body as a document of its own. */
function bodyOf(envelope: string): string {
	const body = /<soap:Body>([\s\S]*)<\/soap:Body>/.exec(envelope)?.[1] ?? '';
	const namespaces = [...(/<soap:Envelope [^>]*>/.exec(envelope)?.[0] ?? '').matchAll(/xmlns:xs\w="[^"]*"/g)];
	return body.replace('xmlns="', `${namespaces.join(' ')} xmlns="`);
}

/** What is wrong with the answers of these calls according to the schema; nothing when they are all valid. */
export function invalidAnswers(schema: string, calls: readonly RecordedCall[]): object[] {
	const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));
	return calls
		.map(({ operation, response }) => ({ name: operation, errors: errorsOf(bodyOf(response), validator) }))
		.filter(({ errors }) => errors.length > 0);
}

function errorsOf(xml: string, validator: XsdValidator): string[] {
	try {
		const document = XmlDocument.fromString(xml);
		try {
			validator.validate(document);
		} finally {
			document.dispose();
		}
		return [];
	} catch (error) {
		if (!(error instanceof XmlLibError)) throw error;
		return error.details.map(({ message }) => message.trim());
	}
}
