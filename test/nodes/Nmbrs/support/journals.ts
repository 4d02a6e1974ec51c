/** A journal as Nmbrs documents it, with figures of ours (docs/services/nmbrs.md 3.1). */
export const SAMPLE = `<transactions>
  <transaction>
    <header><date>20260531</date><period>5/2026</period></header>
    <lines>
      <line id="0"><dim1>4000</dim1><value>12500.00</value><debitcredit>debit</debitcredit><description>Bruto lonen</description></line>
      <line id="1"><dim1>1700</dim1><value>3900.50</value><debitcredit>credit</debitcredit><description>Loonheffingen</description></line>
      <line id="2"><dim1>1710</dim1><value>8599.50</value><debitcredit>credit</debitcredit><description>Netto lonen</description></line>
    </lines>
  </transaction>
</transactions>`;

interface WrittenLine {
	dim1?: string;
	dim2?: string;
	dim3?: string;
	value?: string;
	debitcredit?: string;
	description?: string;
}

/** One transaction; what is undefined is left out, as Nmbrs does. */
export function transaction(
	lines: WrittenLine[],
	date = '20260531',
	period: string | null = '5/2026',
): string {
	const written = lines.map((line, id) => `<line id="${id}">${elements(line)}</line>`).join('');
	const header = elements({ date, period: period ?? undefined });
	return `<transaction><header>${header}</header><lines>${written}</lines></transaction>`;
}

export function journal(...transactions: string[]): string {
	return `<transactions>${transactions.join('')}</transactions>`;
}

export const LINE: WrittenLine = {
	dim1: '4000',
	value: '10.00',
	debitcredit: 'debit',
	description: 'Bruto lonen',
};

function elements(values: object): string {
	return Object.entries(values)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`)
		.join('');
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('\r', '&#13;');
}
