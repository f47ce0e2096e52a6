/** A document of 1.6 MB in the shape of the API's answers: headings, prose and tables, each run with its style. */
export function generatedDocument(): string {
  const style = {
    foregroundColor: { color: { rgbColor: {} } },
    weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
    fontSize: { magnitude: 11, unit: 'PT' },
  };
  let at = 1;
  const paragraph = (text: string, namedStyleType: string) => {
    const startIndex = at;
    at += text.length + 1;
    const elements = [{ startIndex, endIndex: at, textRun: { content: `${text}\n`, textStyle: style } }];
    return {
      startIndex,
      endIndex: at,
      paragraph: { elements, paragraphStyle: { namedStyleType, direction: 'LEFT_TO_RIGHT', lineSpacing: 115 } },
    };
  };
  const cell = (text: string) => ({
    content: [paragraph(text, 'NORMAL_TEXT')],
    tableCellStyle: { backgroundColor: {}, contentAlignment: 'TOP' },
  });
  const content: unknown[] = [{ endIndex: 1, sectionBreak: {} }];
  for (let index = 0; index < 150; index++) {
    content.push(paragraph(index === 70 ? 'Production requirements' : `Section ${String(index)}`, 'HEADING_2'));
    for (let line = 0; line < 3; line++)
      content.push(paragraph(`Node ${String(line)} of the cluster keeps ${String(index)} repositories.`, 'NORMAL_TEXT'));
    content.push({
      table: {
        tableRows: [
          ['Setting', 'Value'],
          ['Nodes', '3'],
          ['Disk', '500 GB'],
        ].map((row) => ({ tableCells: row.map(cell) })),
      },
    });
  }
  const tab = { tabProperties: { tabId: 't.0', title: 'Tab 1' }, documentTab: { body: { content } } };
  return JSON.stringify({ documentId: 'generated', title: 'Generated', tabs: [tab] }, null, 2);
}
