"""Files inside an uploaded .docx or .epub, read within bounds.

In: the bytes of a zip file. Out: the bytes of its members. Never: a file on a disk, so a member's name can lead
nowhere; more memory than the bounds below, whatever the file promises of itself.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib

from comic.errors import BadInput
from comic.manuscript import Format

ENTRIES_MAX = 10_000
MEMBER_BYTES_MAX = 32 * 2**20
"""The XML of a novel of 5 MB is about four times as large."""
TOTAL_BYTES_MAX = 96 * 2**20
RATIO_MAX = 500
"""Text shrinks to a tenth, XML full of the same tags to a hundredth; bombs come near the thousand that zip can do."""
_RATIO_FREE_BYTES = 2**20
_STEP_BYTES = 2**16
_ENCRYPTED_FLAG = 0x1


class Archive:
    """Members by name. What was unpacked is counted over all reads."""

    def __init__(self, data: bytes, kind: Format) -> None:
        """Raises BadInput("file-damaged" | "file-bomb" | "file-unsafe")."""
        self._kind = kind
        self._unpacked = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise BadInput("file-damaged", format=kind.value) from error
        members = self._zip.infolist()
        if len(members) > ENTRIES_MAX:
            raise BadInput("file-bomb", format=kind.value)
        if any(_leads_outside(member.filename) for member in members):
            raise BadInput("file-unsafe", format=kind.value)
        self._members = {member.filename: member for member in members}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def names(self) -> tuple[str, ...]:
        return tuple(self._members)

    def read(self, name: str) -> bytes:
        """Raises BadInput("file-damaged") for a member that is missing or broken, ("file-locked") for an encrypted
        one, ("file-bomb") for one that grows too large."""
        member = self._members.get(name)
        if member is None:
            raise BadInput("file-damaged", format=self._kind.value)
        if member.flag_bits & _ENCRYPTED_FLAG:
            raise BadInput("file-locked", format=self._kind.value)
        pieces, length = [], 0
        try:
            with self._zip.open(member) as stream:
                while piece := stream.read(_STEP_BYTES):
                    length += len(piece)
                    self._grow(len(piece), length, member.compress_size)
                    pieces.append(piece)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
            raise BadInput("file-damaged", format=self._kind.value) from error
        return b"".join(pieces)

    def _grow(self, step: int, length: int, packed: int) -> None:
        self._unpacked += step
        swollen = length > _RATIO_FREE_BYTES and length > RATIO_MAX * packed
        if swollen or length > MEMBER_BYTES_MAX or self._unpacked > TOTAL_BYTES_MAX:
            raise BadInput("file-bomb", format=self._kind.value)


def _leads_outside(name: str) -> bool:
    """An absolute path, a drive, or one that climbs out of the archive."""
    plain = name.replace("\\", "/")
    return plain.startswith("/") or plain[1:2] == ":" or posixpath.normpath(plain).split("/")[0] == ".."
