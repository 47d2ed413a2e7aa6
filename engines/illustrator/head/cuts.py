"""The cuts of the hair over the forehead, as data in frontal head units.

In: nothing. Out: `FringeCut` by `Fringe`. Never: a drawing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from comic.cast import Accessory, Age, Fringe, Look
from engines.illustrator.geometry import Spot
from engines.illustrator.head.locks import CLOSE_CUTS, Lock


def _locks(*rows: tuple[float, ...]) -> tuple[Lock, ...]:
    return tuple(Lock(*row) for row in rows)


SIDE_LOCKS = _locks((-42, -102, -74, 118, 38, 24), (42, -102, 74, 118, 38, -24))
"""Long locks that frame a face; short hair crops them."""

STRAYS = _locks(
    (-30, -106, -14, -20, 2, 16),
    (26, -108, 46, -22, 2, -12),
)

TUFTS = _locks(
    (-40, -96, -86, -70, 40, -14),
    (-16, -101, -60, -117, 36, -10),
    (10, -102, -18, -134, 34, -12),
    (28, -96, 66, -108, 34, 10),
    (46, -92, 85, -66, 38, 14),
)
"""The ends of short layers that stand off the skull, combed from the whorl to all sides."""

NEAR_LAYERS = _locks(
    (-56, -98, -104, -4, 34, 6),
    (-44, -106, -96, 6, 34, 13),
    (-30, -108, -84, -2, 34, 18),
)
"""Layers over the near side of short hair in a three-quarter view."""


@dataclass(frozen=True)
class FringeCut:
    """`parting` is where the strands come from, `hairline_y` the cap's lower edge on the forehead.

    `crown` are blades that stand off behind the cap; `tufts` small ones, which break the outline of short hair;
    `strays` are single hairs; `swept` draws one combed-back top, `straight` a sheet over the locks.
    """

    parting: Spot
    hairline_y: float
    locks: tuple[Lock, ...]
    crown: tuple[Lock, ...] = ()
    tufts: tuple[Lock, ...] = TUFTS
    strays: tuple[Lock, ...] = ()
    swept: bool = False
    straight: bool = False

    @property
    def standing(self) -> bool:
        """Whether its layers stand apart, so that the back of the head is as tousled as its edge."""
        return bool(self.crown) or len(self.tufts) > len(TUFTS)


FRINGES: Mapping[Fringe, FringeCut] = MappingProxyType(
    {
        Fringe.SEE_THROUGH: FringeCut(
            (2, -114),
            -34,
            (
                *SIDE_LOCKS,
                *_locks(
                    (-34, -104, -54, -2, 24, 13),
                    (-25, -108, -40, -9, 15, 9),
                    (-15, -111, -25, 1, 15, 7),
                    (-7, -112, -13, -8, 11, 4),
                    (1, -112, -2, 0, 12, 2),
                    (8, -112, 11, -10, 14, -2),
                    (16, -111, 25, 0, 14, -7),
                    (25, -108, 38, -9, 15, -9),
                    (34, -104, 53, -2, 24, -13),
                ),
            ),
            strays=STRAYS,
        ),
        Fringe.BLUNT: FringeCut(
            (0, -114),
            -52,
            (
                *SIDE_LOCKS,
                *_locks((-44, -96, -66, -2, 24, 12, 6), (44, -96, 66, -2, 24, -12, -6)),
            ),
            straight=True,
        ),
        Fringe.CURTAIN: FringeCut(
            (-2, -117),
            -69,
            _locks(
                (-40, -104, -76, 112, 34, 24),
                (-18, -112, -82, 70, 36, 40, 16),
                (-9, -114, -71, 12, 34, 40, 22),
                (-5, -114, -56, -20, 22, 28, 16),
                (40, -104, 76, 112, 34, -24),
                (14, -112, 82, 70, 36, -40, -16),
                (6, -114, 71, 12, 34, -40, -22),
                (2, -114, 54, -22, 22, -28, -16),
            ),
            strays=_locks((-6, -112, -36, -30, 2, 22), (4, -112, 30, -34, 2, -18)),
        ),
        Fringe.SIDE: FringeCut(
            (-28, -114),
            -67,
            _locks(
                (-46, -102, -76, 104, 34, 24),
                (-36, -109, -66, 4, 28, 18),
                (44, -100, 77, 112, 36, -26),
                (2, -114, 84, 66, 38, -56, -22),
                (-10, -115, 76, 8, 38, -56, -30),
                (-18, -115, 58, -16, 30, -48, -24),
                (-24, -114, 32, -34, 20, -32, -12),
            ),
            strays=_locks((-18, -112, 14, -24, 2, -22),),
        ),
        Fringe.DOWN: FringeCut(
            (10, -118),
            -62,
            _locks(
                (-62, -78, -79, -18, 28, 8),
                (60, -78, 78, -20, 28, -8),
                (-48, -96, -71, -2, 30, 14),
                (48, -96, 69, -4, 28, -12),
                (-32, -106, -52, -17, 30, 14),
                (34, -106, 51, -15, 30, -9),
                (-14, -112, -34, -9, 28, 13),
                (20, -112, 30, -20, 26, -3),
                (-2, -113, -14, -19, 26, 9),
                (9, -114, 8, -10, 28, 7),
            ),
            strays=_locks((4, -112, 18, -28, 2, -6), (-20, -110, -26, -24, 2, 12)),
        ),
        Fringe.SWEPT: FringeCut(
            (-24, -118),
            -75,
            _locks(
                (-62, -80, -79, -16, 28, 8),
                (62, -78, 79, -16, 28, -8),
                (-46, -100, -71, -6, 32, 18),
                (-32, -110, -58, -30, 26, 20, 8),
                (26, -110, 74, -4, 34, -32, -16),
                (8, -114, 64, -14, 36, -44, -26),
                (-10, -116, 48, -24, 34, -52, -34),
                (-18, -116, 26, -13, 26, -50, -46),
                (-22, -115, 6, -36, 16, -34, -26),
            ),
            tufts=_locks(
                (-42, -96, -86, -68, 38, -12),
                (-30, -106, -62, -114, 30, -8),
                (-8, -101, 26, -137, 36, 14),
                (16, -98, 60, -122, 38, 14),
                (42, -96, 87, -74, 38, 14),
            ),
            strays=_locks((-14, -114, 36, -30, 2, -46), (-28, -112, -46, -34, 2, 18)),
        ),
        Fringe.SPIKY: FringeCut(
            (4, -112),
            -60,
            _locks(
                (-60, -76, -80, -10, 28, 4),
                (60, -76, 80, -12, 28, -4),
                (-42, -96, -68, -6, 30, 6),
                (42, -96, 66, -8, 30, -4),
                (-24, -106, -46, -16, 32, 2),
                (30, -106, 46, -20, 30, 4),
                (-8, -110, -22, -12, 28, 2),
                (16, -110, 26, -12, 28, 8),
                (4, -111, 4, -18, 26, 5),
            ),
            crown=_locks(
                (-46, -58, -97, -44, 44, -12),
                (-42, -74, -104, -82, 56, -14),
                (-30, -86, -86, -122, 60, -14),
                (46, -58, 96, -48, 44, 12),
                (44, -72, 106, -94, 56, 14),
                (-14, -96, -46, -149, 60, -14),
                (34, -84, 84, -132, 60, 16),
                (16, -96, 46, -158, 60, 14),
                (2, -98, -2, -152, 54, -8),
            ),
        ),
        Fringe.BACK: FringeCut(
            (0, -120),
            -80,
            _locks((-72, -44, -73, 16, 15, 2), (72, -44, 73, 16, 15, -2)),
            strays=_locks((-14, -84, -24, -40, 2, 10),),
            tufts=(),
            swept=True,
        ),
        Fringe.MESSY: FringeCut(
            (8, -114),
            -62,
            _locks(
                (-62, -78, -86, -2, 30, 14, -6),
                (60, -78, 86, -6, 30, -14, 6),
                (-46, -98, -74, 6, 30, 18),
                (48, -96, 72, 4, 30, -16),
                (-30, -106, -60, -14, 30, 22),
                (34, -106, 55, -10, 30, -16),
                (-12, -112, -40, -8, 26, 22),
                (22, -112, 35, -20, 26, -10),
                (0, -113, -20, -20, 26, 16),
                (10, -113, 16, -6, 26, -8),
                (4, -113, -3, -14, 18, 12),
            ),
            tufts=_locks(
                (-44, -88, -97, -54, 40, -16),
                (-34, -100, -86, -96, 40, -14),
                (-14, -108, -54, -131, 38, -12),
                (8, -108, -8, -146, 36, -14),
                (24, -106, 52, -138, 36, 12),
                (36, -98, 84, -106, 40, 14),
                (46, -88, 96, -64, 40, 16),
            ),
            strays=_locks((0, -112, 24, -18, 2, -20), (-34, -104, -66, -24, 2, 26)),
        ),
    }
)  # fmt: skip
"""Every cut but the buzz cut, which has no locks."""

ABOVE_LONG_HAIR: Mapping[Fringe, Fringe] = MappingProxyType({Fringe.BUZZ: Fringe.BACK, Fringe.SPIKY: Fringe.MESSY})


ON_A_CHILD: Mapping[Fringe, Fringe] = MappingProxyType({Fringe.BACK: Fringe.SWEPT})


def combed(look: Look) -> Look:
    """Clipped and spiky hair goes with short hair behind; above longer hair it is combed back or tousled, under a crown
    it lies down. A child's short hair is not combed back like a grown man's."""
    if look.fringe is Fringe.SPIKY and look.accessory is Accessory.CROWN:
        return look.model_copy(update={"fringe": Fringe.DOWN})
    if look.back_hair not in CLOSE_CUTS:
        fringe = ABOVE_LONG_HAIR.get(look.fringe)
    else:
        fringe = ON_A_CHILD.get(look.fringe) if look.age is Age.CHILD else None
    return look.model_copy(update={"fringe": fringe}) if fringe else look


def standing_off(look: Look) -> tuple[Lock, ...]:
    """The blades that stand off the skull of a combed look: spikes, and the tufts of short hair."""
    cut = FRINGES.get(look.fringe)
    if cut is None:
        return ()
    return cut.crown + (cut.tufts if look.back_hair in CLOSE_CUTS else ())
