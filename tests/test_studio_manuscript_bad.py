"""Files that are broken, locked, no text, or built to hurt: each is one sentence in both languages, within bounds."""

from __future__ import annotations

import struct
import tracemalloc
import zlib

import pytest

from comic.errors import BadInput
from locales import LANGUAGES, catalog, gaps, say_error
from studio.archive import ENTRIES_MAX, MEMBER_BYTES_MAX
from studio.manuscript import FILE_BYTES_MAX, read_manuscript
from tests.manuscripts import WORD, docx, docx_body, epub, packed, page, paragraph

COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
ENTITIES = '<!DOCTYPE x [<!ENTITY a "하하하"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
DOCUMENT = f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>'


def words_in(prefix: str) -> bytes:
    return packed({"word/document.xml": prefix + DOCUMENT})


def locked_member() -> bytes:
    """The encryption flag set in both headers of the first member."""
    data = bytearray(packed({"word/document.xml": DOCUMENT}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def broken_member() -> bytes:
    data = bytearray(docx("안녕 " * 500))
    at = data.index(b"word/document.xml") + 40
    data[at : at + 20] = bytes(20)
    return bytes(data)


def zip_bomb(size: int) -> bytes:
    return packed({"word/document.xml": f'<w:document xmlns:w="{WORD}">' + " " * size})


def lying_bomb() -> bytes:
    """A member whose headers say that it is tiny: no more than that is unpacked, and its checksum is wrong."""
    data = bytearray(zip_bomb(MEMBER_BYTES_MAX + 2**20))
    local, central = 0, data.index(b"PK\x01\x02")
    struct.pack_into("<I", data, local + 22, 100)
    struct.pack_into("<I", data, central + 24, 100)
    return bytes(data)


def png() -> bytes:
    header = b"IHDR" + struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + header
        + struct.pack(">I", zlib.crc32(header))
        + bytes(range(256))
    )


RIGHTS = (
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData>'
    '<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>'
)
CASES: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.txt", b"", "file-empty"),
    "blank": ("a.txt", b" \n\t\r\n ", "file-empty"),
    "blank-utf16": ("a.txt", " \n\u3000\n".encode("utf-16"), "file-empty"),
    "emoji": ("a.txt", "😀🎉".encode(), "text-no-words"),
    "binary-named-txt": ("a.txt", bytes(range(256)) * 40, "file-binary"),
    "picture-named-txt": ("a.txt", png(), "file-binary"),
    "shift-jis": ("a.txt", "吾輩は猫である。名前はまだ無い。どこで生れたか。".encode("shift_jis"), "text-encoding"),
    "euc-jp": ("a.txt", "私は朝起きて、学校へ行った。「おはよう」と彼は言った。".encode("euc_jp"), "text-encoding"),
    "gbk": ("a.txt", "我是一只猫，还没有名字。我不知道我是在哪里出生的。".encode("gbk"), "text-encoding"),
    "cut-utf16": ("a.txt", "안녕".encode("utf-16")[:-1], "text-encoding"),
    "too-large": ("a.txt", b"a" * (FILE_BYTES_MAX + 1), "file-too-large"),
    "locked-docx": ("a.docx", COMPOUND + "EncryptedPackage".encode("utf-16-le"), "file-locked"),
    "old-doc": ("a.doc", COMPOUND, "file-unsupported"),
    "hwp": ("a.hwp", COMPOUND + b"HWP Document File", "file-unsupported"),
    "hwpx": ("a.hwpx", packed({"Contents/content.hpf": "<x/>"}), "file-unsupported"),
    "rtf": ("a.rtf", b"{\\rtf1 hello}", "file-unsupported"),
    "other-zip": ("a.zip", packed({"a.txt": "hello"}), "file-unsupported"),
    "cut-docx": ("a.docx", docx("안녕")[:-40], "file-damaged"),
    "broken-member": ("a.docx", broken_member(), "file-damaged"),
    "locked-member": ("a.docx", locked_member(), "file-locked"),
    "malformed-docx": ("a.docx", docx_body("<w:p><w:r>"), "file-damaged"),
    "pictures-docx": ("a.docx", docx_body("<w:p><w:r><w:drawing/></w:r></w:p>"), "file-no-text"),
    "bomb": ("a.docx", zip_bomb(8 * 2**20), "file-bomb"),
    "lying-bomb": ("a.docx", lying_bomb(), "file-damaged"),
    "entity-bomb": ("a.docx", words_in(ENTITIES), "file-unsafe"),
    "outside-entity": ("a.docx", words_in(OUTSIDE), "file-unsafe"),
    "traversal": ("a.docx", packed({"word/document.xml": DOCUMENT, "../../etc/cron.d/x": "x"}), "file-unsafe"),
    "absolute": ("a.epub", packed({"META-INF/container.xml": "<x/>", "C:\\x": "x"}), "file-unsafe"),
    "no-package": ("a.epub", packed({"META-INF/container.xml": "<container/>"}), "file-damaged"),
    "href-outside": ("a.epub", epub({"../../../etc/passwd": page("x", "y")}), "file-unsafe"),
    "entities-in-a-page": ("a.epub", epub({"a": f"{ENTITIES}<html><body><p>&b;</p></body></html>"}), "file-unsafe"),
    "rights": ("a.epub", epub({"a": page("x", "y")}, **{"META-INF/encryption.xml": RIGHTS}), "file-locked"),
    "only-pictures": ("a.epub", epub({"a": "<html><body><img src='a.png'/></body></html>"}), "file-no-text"),
    "all-damaged": ("a.epub", epub({"a": "<html><body><p>", "b": "<p"}), "file-damaged"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_bad_file_is_one_clear_sentence_in_both_languages(case: str) -> None:
    name, data, reason = CASES[case]
    with pytest.raises(BadInput) as refused:
        read_manuscript(name, data)
    assert refused.value.reason == reason
    for language in LANGUAGES:
        said = say_error(language, reason, refused.value.facts)
        assert "…" not in said and "{" not in said
        assert gaps(catalog(language)[f"error.{reason}"]) <= refused.value.facts.keys()


def test_too_many_members_are_refused_before_any_is_read() -> None:
    with pytest.raises(BadInput) as refused:
        read_manuscript("a.docx", packed({f"{number}": "" for number in range(ENTRIES_MAX + 1)}))
    assert refused.value.reason == "file-bomb"


def test_a_bomb_takes_no_more_memory_than_its_bound() -> None:
    data = zip_bomb(4 * MEMBER_BYTES_MAX)
    tracemalloc.start()
    try:
        with pytest.raises(BadInput):
            read_manuscript("a.docx", data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 2 * MEMBER_BYTES_MAX


def test_names_tell_nothing_when_the_bytes_speak() -> None:
    assert read_manuscript("a.txt", docx("안녕, 지우야.")).chapters[0].text == "안녕, 지우야."
    assert read_manuscript("noname", "안녕, 지우야.".encode()).chapters[0].text == "안녕, 지우야."


def test_deep_and_wide_xml_is_walked_without_a_stack() -> None:
    deep = "<w:sdt>" * 50_000 + paragraph("바닥") + "</w:sdt>" * 50_000
    assert read_manuscript("a.docx", docx_body(deep)).chapters[0].text == "바닥"


def test_an_empty_scene_and_mixed_languages_are_kept() -> None:
    text = "#1. 교실 / 낮\n\n#2. 골목 / 밤\n지우: Hello, 민호!\nMina: 안녕, 지우!\n"
    assert read_manuscript("a.txt", text.encode()).chapters[0].text == text.strip()
