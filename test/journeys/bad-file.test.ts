import { Document, Packer, Paragraph } from 'docx';
import { ben, Company } from './company';

let company: Company;

beforeAll(() => {
  company = new Company();
});

describe('a file', () => {
  const tenMegabytes = 10 * 1024 * 1024;
  const takesIt = 'Import a .docx, .md, .html or Google Docs .json file.';
  const refused: readonly (readonly [name: string, bytes: Uint8Array, because: string])[] = [
    ['photo.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), `“photo.docx” is an image, not a document. ${takesIt}`],
    ['program.md', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0]), `“program.md” is a binary file, not a document. ${takesIt}`],
    [
      'notes.docx',
      Buffer.from('Just text.'),
      '“notes.docx” is not a Word document: it is text with the wrong extension, or damaged. Save it again in Word.',
    ],
    ['empty.docx', Buffer.alloc(0), '“empty.docx” is empty. Choose the file again, or export it again from its source.'],
    [
      'ten.md',
      Buffer.alloc(tenMegabytes, 'word '),
      'The text has 10,485,760 characters, and a Google Doc may have 1.02 million. Split it into several documents.',
    ],
  ];

  it.each(refused)('%s is refused with the next step, and nothing is added', async (name, bytes, because) => {
    const before = Object.keys(company.workspace.world.drive.files);
    await expect(company.workspace.importFile(ben, name, bytes)).rejects.toThrow(because);
    expect(Object.keys(company.workspace.world.drive.files)).toEqual(before);
  });

  it('of 10 MB that is a document of ordinary length is read', async () => {
    const file = new Document({ sections: [{ children: [new Paragraph({ text: 'Production requirements', heading: 'Heading1' })] }] });
    const plain = await Packer.toBuffer(file);
    const name = Buffer.from('word/media/film.bin');
    const { documentId } = await company.workspace.importFile(ben, 'ten.docx', withEntry(plain, name, Buffer.alloc(tenMegabytes, 7)));
    expect(company.panel(ben, 'openPanel', { tdd: documentId }).tdd.title).toBe('ten');
  });
});

/** A zip with one more entry, stored as it is, in front of the others. */
function withEntry(zip: Buffer, name: Buffer, content: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const directory = zip.readUInt32LE(end + 16);
  const local = Buffer.alloc(30);
  local.write('PK\u0003\u0004', 0, 'latin1');
  local.writeUInt16LE(20, 4);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(content.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\u0001\u0002', 0, 'latin1');
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  local.copy(central, 16, 14, 28);
  central.writeUInt32LE(directory, 42);
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt16LE(tail.readUInt16LE(8) + 1, 8);
  tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10);
  tail.writeUInt32LE(tail.readUInt32LE(12) + 46 + name.length, 12);
  tail.writeUInt32LE(directory + 30 + name.length + content.length, 16);
  return Buffer.concat([zip.subarray(0, directory), local, name, content, zip.subarray(directory, end), central, name, tail]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
