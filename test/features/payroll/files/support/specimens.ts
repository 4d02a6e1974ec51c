/** One journal in every format, with invented values: gross 12500.00, wage tax 3900.50, net 8599.50. */
export const LINES = [
	'2026-05-31 4000 12500.00 0.00 010',
	'2026-05-31 1700 0.00 3900.50',
	'2026-05-31 1710 0.00 8599.50',
];

const exactLine = (account: string, value: string, description: string, more = '') => `
    <GLTransactionLine type="90" linetype="0" line="1" status="20">
      <Date>2026-05-31</Date><FinYear number="2026" /><FinPeriod number="5" />
      <GLAccount code="${account}" type="110"><Description>Rekening</Description></GLAccount>
      <Description>${description}</Description>${more}
      <Amount><Currency code="EUR" /><Value>${value}</Value></Amount>
      <ForeignAmount><Currency code="EUR" /><Value>${value}</Value><Rate>1</Rate></ForeignAmount>
    </GLTransactionLine>`;

export const EXACT_ONLINE_XML = `<?xml version="1.0" encoding="utf-8"?>
<eExact xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="eExact-XML.xsd">
 <GLTransactions>
  <GLTransaction entry="26900005"><TransactionType number="90" /><Journal code="90" /><Date>2026-05-31</Date>
   <Description>Loonjournaalpost mei</Description>${exactLine('4000', '12500', 'Bruto lonen', '<Costcenter code="010"><Description>Markt</Description></Costcenter>')}${exactLine('1700', '-3900.5', 'Loonheffingen')}${exactLine('1710', '-8599.50', 'Netto lonen')}
  </GLTransaction>
 </GLTransactions>
 <Messages />
</eExact>
`;

const twinfieldLine = (
	id: number,
	account: string,
	side: string,
	value: string,
	description: string,
	dim2 = '',
) =>
	`<line type="detail" id="${id}"><dim1>${account}</dim1>${dim2}<value>${value}</value><debitcredit>${side}</debitcredit><description>${description}</description></line>`;

export const TWINFIELD_XML = `<transactions>
  <transaction destiny="temporary">
    <header><office name="Bakkerij De Korst B.V.">NL001</office><code>SAL</code><currency>EUR</currency><date>20260531</date><period>2026/05</period></header>
    <lines>${twinfieldLine(1, '4000', 'debit', '12500.00', 'Bruto lonen', '<dim2>010</dim2>')}${twinfieldLine(2, '1700', 'credit', '3900.50', 'Loonheffingen')}${twinfieldLine(3, '1710', 'credit', '8599.50', 'Netto lonen')}</lines>
  </transaction>
</transactions>
`;

/** The same elements, without an office. */
export const NMBRS_XML = `<transactions>
  <transaction>
    <header><date>20260531</date><period>5/2026</period></header>
    <lines>
      <line id="0"><dim1>4000</dim1><dim2>010</dim2><value>12500.00</value><debitcredit>debit</debitcredit><description>Bruto lonen</description></line>
      <line id="1"><dim1>1700</dim1><value>3900.50</value><debitcredit>credit</debitcredit><description>Loonheffingen</description></line>
      <line id="2"><dim1>1710</dim1><value>8599.50</value><debitcredit>credit</debitcredit><description>Netto lonen</description></line>
    </lines>
  </transaction>
</transactions>
`;

export const EXACT_ONLINE_CSV = [
	'Dagboek: Code,Boekjaar,Periode,Boekstuknummer,Valuta,Wisselkoers,Boekdatum,Grootboekrekening,Omschrijving,Onze ref.,Bedrag,Aantal,BTW-code,Kostenplaats: Code,Kostenplaats: Omschrijving,Code,Naam',
	'90,2026,5,26900005,EUR,,31-05-2026,4000,Bruto lonen,,12500.00,,,010,Markt,,',
	'90,2026,5,26900005,EUR,,31-05-2026,1700,Loonheffingen,,-3900.50,,,,,,',
	'90,2026,5,26900005,EUR,,31-05-2026,1710,Netto lonen,,-8599.50,,,,,,',
	'',
].join('\r\n');

export const TABLE = [
	'Datum;Grootboek;Omschrijving;Debet;Credit;Kostenplaats;Periode',
	'31-05-2026;4000;Bruto lonen;12.500,00;;010;5',
	'31-05-2026;1700;Loonheffingen;;3.900,50;;5',
	'31-05-2026;1710;Netto lonen;;8.599,50;;5',
	'',
].join('\r\n');

export const SPECIMENS = {
	exactOnlineXml: EXACT_ONLINE_XML,
	twinfieldXml: TWINFIELD_XML,
	table: TABLE,
} as const;
