// Nothing in → set phrases that tell inquiries and inspections; form and meaning in `Pattern.phrases`.

export const INVESTIGATE_PHRASES: readonly string[] = [
  'open|launch|order|begin|conduct|start|hold|set|call|announce|resume|lead|carry|complete|initiate|commission|establish|reopen|undertake|step > up|out|for|into + investigation|inquiry|enquiry|probe|inquest|criminal investigation|audit|preliminary investigation|public inquiry|criminal inquiry|fact-finding mission|commission of inquiry|judicial inquiry|formal investigation|murder inquiry|inspection|review',
  'open|launch|order|begin|conduct|start|announce|resume|lead|complete|initiate|commission|reopen|undertake|widen|extend + investigation|inquiry|enquiry|probe|inquest|criminal investigation|audit|preliminary investigation|public inquiry|criminal inquiry|fact-finding mission|judicial inquiry|formal investigation|murder inquiry|inspection|hearing',
  'look|inquire|enquire|delve|dig > into',
  'take > over|up + case|investigation|inquiry',
  'reopen + case|file|murder case',
  'collect|gather|take|analyse|analyze|test|examine + sample|soil sample|evidence|wreckage|testimony|fingerprint|dna|blood sample|black box|forensic evidence',
  'send|dispatch|despatch|appoint|name > to|into + inspector|investigator|fact-finding mission|detective|fact-finding team|prosecutor|special rapporteur|auditor|forensic expert|inspection team',
  'set|establish|form|appoint|create|name > up|to + commission of inquiry|inquiry|fact-finding commission|truth commission|investigative panel|special prosecutor|international tribunal',
  'question|interrogate|interview + suspect|witness|businessman|diplomat|official|man|people|student|former|minister|president',
  'search|comb|scour|sift > for|through + evidence|clue|wreckage|record|weapon',
  'inspect|audit|probe|investigate|exhume',
] // prettier-ignore
