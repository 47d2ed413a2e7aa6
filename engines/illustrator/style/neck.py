"""The style of necks, and of heads seen from behind.

In: nothing. Out: numbers in head units, factors and colours. Never: a drawing.
"""

from __future__ import annotations

from comic.cast import Presentation

SKULL_BASE_Y = 60.0
"""Where the skull sits on the spine: a head tilts there; around its chin it would slide off its neck."""

NECK_WIDTH = {Presentation.FEMININE: 51.0, Presentation.MASCULINE: 66.0}
TURNED_NECK = -1.0
"""Where the middle of the neck lies under a turned head, whose chin is ahead of it."""

PROFILE_NECK = -14.0
"""The same of a head in profile, whose face is all ahead of it."""

PROFILE_NECK_LEAN, PROFILE_NECK_WIDER = -3.0, 1.12
"""How far the foot of a neck that is seen from the side lies behind its top, so that its edges come to those of the
collar, and how much broader it is than from the front."""

NECK_FLARE, NECK_SPREAD = 8.0, 0.62
PROFILE_NECK_FLARE, PROFILE_NECK_SPREAD = 3.0, 0.12
"""How far a neck flares at each side above the collar, and spreads below it as a part of its width: from the front into
the shoulders, from the side hardly."""

JAW_SHADOW_TURNED, JAW_SHADOW_ASIDE = 6.0, 8.0
"""How far behind the jaw its shadow on the neck begins, under a turned head and where one of head and body is seen from
the side."""

TURNED_HEAD_X, PROFILE_HEAD_X = 3.0, 5.0
"""How far ahead of the neck pit a turned head and one in profile lie: farther ahead they slide off their necks."""

ASIDE_AHEAD = 13.0
"""How far ahead a head that is seen from the side sits on a chest that is not: its own neck comes from behind it."""

CHILD_NECK = 0.82
"""How broad a neck is before us: about a third of the face, or a head stands on a stalk; a child's is slimmer."""

NAPE_HALF_WIDTH = {Presentation.FEMININE: 31.0, Presentation.MASCULINE: 38.0}
"""A neck from behind is broader than its throat, or a head stands on a stalk."""

CHILD_NAPE, CHILD_FLARE = 0.84, 0.4
"""A child's neck is slimmer, and its collar lies closer to it."""

AVERTED_EAR_X = 61.0
"""Where the middle of a head's ear lies from behind, right of the head's: it looks a little aside."""

AVERTED_JAW_FOLLOWS = 0.5
"""How much of a broad or a narrow jaw its edge shows from behind."""

NAPE_TOP_Y = 40.0
"""Where a nape begins, under the hair of every cut."""

NAPE_FLARE = 34.0
"""How far it spreads into the shoulders on either side."""

NAPE_SHADOW = 88.0
"""Down to where the hair's shadow lies on its middle."""
