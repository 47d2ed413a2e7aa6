"""What fits in a hand, drawn: one module a kind of thing.

In: a figure's pen; whether the thing shows us its front. Out: strokes in the thing's own units. Never: where a hand is.

Own units: the middle of the hand is the origin, y down, a fist is about 34 wide.
"""

from __future__ import annotations

from collections.abc import Callable

from comic.storyboard import Prop
from engines.illustrator.body.belongings.adornments import (
    draw_fan,
    draw_gathered_scarf,
    draw_necklace,
    draw_norigae,
    draw_scarf,
)
from engines.illustrator.body.belongings.containers import draw_bag, draw_bag_by_its_straps, draw_box
from engines.illustrator.body.belongings.devices import draw_camera, draw_phone, draw_radio, draw_watch
from engines.illustrator.body.belongings.keepsakes import draw_doll, draw_key, draw_mirror, draw_ring, draw_trophy
from engines.illustrator.body.belongings.lantern import draw_lantern, draw_lantern_by_its_bail
from engines.illustrator.body.belongings.plants import draw_flowers, draw_pot
from engines.illustrator.body.belongings.reading import draw_book, draw_folder, draw_letter
from engines.illustrator.body.belongings.sword import draw_sword
from engines.illustrator.body.belongings.tools import (
    draw_card,
    draw_card_by_its_ribbon,
    draw_hook,
    draw_ladle,
    draw_remote,
    draw_scissors,
    draw_shield,
)
from engines.illustrator.body.belongings.treats import draw_cake, draw_cup, draw_rice_ball, draw_sandwich
from engines.illustrator.body.pen import Pen
from engines.illustrator.body.umbrella import draw_furled

Belonging = Callable[[Pen, bool], None]

BELONGINGS: dict[Prop, Belonging] = {
    Prop.LETTER: draw_letter,
    Prop.CUP: draw_cup,
    Prop.PHONE: draw_phone,
    Prop.FURLED_UMBRELLA: draw_furled,
    Prop.BOOK: draw_book,
    Prop.FLOWERS: draw_flowers,
    Prop.SWORD: draw_sword,
    Prop.BAG: draw_bag,
    Prop.KEY: draw_key,
    Prop.LANTERN: draw_lantern,
    Prop.BOX: draw_box,
    Prop.CAMERA: draw_camera,
    Prop.RING: draw_ring,
    Prop.POT: draw_pot,
    Prop.MIRROR: draw_mirror,
    Prop.DOLL: draw_doll,
    Prop.TROPHY: draw_trophy,
    Prop.RADIO: draw_radio,
    Prop.CAKE: draw_cake,
    Prop.SANDWICH: draw_sandwich,
    Prop.FOLDER: draw_folder,
    Prop.WATCH: draw_watch,
    Prop.CARD: draw_card,
    Prop.SCARF: draw_scarf,
    Prop.FAN: draw_fan,
    Prop.NORIGAE: draw_norigae,
    Prop.NECKLACE: draw_necklace,
    Prop.REMOTE: draw_remote,
    Prop.LADLE: draw_ladle,
    Prop.SCISSORS: draw_scissors,
    Prop.HOOK: draw_hook,
    Prop.SHIELD: draw_shield,
    Prop.RICE_BALL: draw_rice_ball,
}

GATHERED: dict[Prop, Belonging] = {
    Prop.CARD: draw_card_by_its_ribbon,
    Prop.FURLED_UMBRELLA: draw_furled,
    Prop.BAG: draw_bag_by_its_straps,
    Prop.LANTERN: draw_lantern_by_its_bail,
    Prop.SCARF: draw_gathered_scarf,
}
"""What hangs from a raised hand that is closed around the upper end of it."""
