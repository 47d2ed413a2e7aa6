"""Files that tests bring: Word documents, e-books and PDFs, built byte by byte, the bad ones too.

In: paragraphs, chapters, pages. Out: bytes. Never: a library that writes them, since its faults would hide ours.
"""

from __future__ import annotations

import io
import zipfile
from html import escape
from xml.sax.saxutils import escape as xml_escape

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLES = f"""<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="{WORD}">
<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="mine"><w:name w:val="My chapters"/><w:basedOn w:val="1"/></w:style>
</w:styles>"""


def packed(members: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def paragraph(words: str, style: str = "") -> str:
    chosen = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{chosen}<w:r><w:t xml:space="preserve">{xml_escape(words)}</w:t></w:r></w:p>'


def docx_body(body: str, **more: str) -> bytes:
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    )
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document, "word/styles.xml": STYLES, **more})


def docx(*paragraphs: str | tuple[str, str]) -> bytes:
    """Paragraphs, with a style's id where it is a pair."""
    return docx_body("".join(paragraph(*((item,) if isinstance(item, str) else item)) for item in paragraphs))


def page(title: str, *paragraphs: str) -> str:
    """A document of an e-book; `paragraphs` are words."""
    body = "".join(f"<p>{escape(words)}</p>" for words in paragraphs)
    heading = f"<h1>{escape(title)}</h1>" if title else ""
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>x</title><style>p {{ color: red }}</style></head><body>{heading}{body}</body></html>"
    )


def epub(
    pages: dict[str, str], contents: dict[str, str] | None = None, order: list[str] | None = None, **more: str
) -> bytes:
    """`pages` by name in the order of the manifest, `contents` are titles by name, `order` is the spine's."""
    items = "".join(f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>' for name in pages)
    spine = "".join(f'<itemref idref="{name}"/>' for name in order or pages)
    nav = "".join(
        f'<li><a href="{name}.xhtml#top">{escape(title)}</a></li>' for name, title in (contents or {}).items()
    )
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
        "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>골목의 밤</dc:title></metadata>'
        f'<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>{items}'
        f'</manifest><spine><itemref idref="nav"/>{spine}</spine></package>',
        "OEBPS/nav.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f'<body><nav epub:type="toc"><ol>{nav}</ol></nav></body></html>',
    }
    members |= {f"OEBPS/{name}.xhtml": content for name, content in pages.items()}
    return packed(members | more)


def pdf(pages: list[list[str]], *, pictures: bool = False, count: int | None = None) -> bytes:
    """Every page's lines from top to bottom, Korean or English. `pictures`: every page shows one. `count`: the number
    of pages that the file claims."""
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UCS2-H"
        b" /DescendantFonts [4 0 R] >>",
        b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium /CIDSystemInfo"
        b" << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> >>",
        _stream(
            b"\xff", b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
        ),
    ]
    kids = []
    for lines in pages:
        shown = b"/XObject << /I 5 0 R >>" if pictures else b""
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F 3 0 R >> %s >>"
            b" /Contents %d 0 R >>" % (shown, len(objects) + 2)
        )
        kids.append(len(objects))
        written = b"".join(
            b"BT /F 10 Tf 1 0 0 1 60 %d Tm <%s> Tj ET\n" % (560 - 14 * at, line.encode("utf-16-be").hex().encode())
            for at, line in enumerate(lines)
            if line
        )
        objects.append(_stream((b"q 400 0 0 500 0 0 cm /I Do Q\n" if pictures else b"") + written))
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (listed, len(kids) if count is None else count)
    return _assembled(objects)


def _stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries, data)


def _assembled(objects: list[bytes]) -> bytes:
    out, offsets = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        table,
        size,
        len(out),
    )


def locked_pdf(pages: list[list[str]], user_password: str) -> bytes:
    """Encrypted with RC4. An empty `user_password` opens for everybody and only forbids changes."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(pages))))
    writer.encrypt(user_password, "owner", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
