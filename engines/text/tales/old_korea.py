"""Whether a premise plays in old Korea. In: a premise's text. Out: yes or no. Never: what people wear there."""

from __future__ import annotations

import re

_JOSEON = re.compile(
    r"궁궐|세자|의관(?![가-힣]{2})|임금(?!님 체불|체불| 협상)|사또|한양(?!대)|조선(?!소|업)|주상|중전|대감|암행어사|"
    r"(?<![가-힣])왕(?:이|은|을|의|과|에게)?(?![가-힣])|\b(?:joseon|hanyang)\b",
    re.IGNORECASE,
)
_WESTERN = re.compile(r"왕국|왕자|공주|(?<![가-힣])기사|마법|용사|마왕|드래곤|황태자")


def is_old_korea(text: str) -> bool:
    """Words of Joseon, and none of a kingdom of Western tales."""
    return bool(_JOSEON.search(text)) and not _WESTERN.search(text)
