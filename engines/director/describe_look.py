"""A character's frozen look in English words, for a painter who must draw the same person in every panel.

In: a `Look`. Out: one phrase that names every visible trait. Never: what they do.
"""

from __future__ import annotations

from comic.cast import Accessory, BackHair, EyeShape, FacialHair, Fringe, Look, Outfit, Species

_TALL, _SHORT = 1.04, 0.96
_STURDY, _SLIGHT = 1.06, 0.95

OUTFITS: dict[Outfit, str] = {
    Outfit.UNIFORM: "school uniform",
    Outfit.SUIT: "business suit",
    Outfit.HOODIE: "hoodie and jeans",
    Outfit.SWEATER: "sweater",
    Outfit.TEE: "T-shirt",
    Outfit.TRACKSUIT: "tracksuit",
    Outfit.DRESS: "summer dress or shirt",
    Outfit.COAT: "long coat over a turtleneck",
    Outfit.ROYAL: "royal court dress",
    Outfit.SPACESUIT: "spacesuit without a helmet",
    Outfit.HANBOK: "hanbok",
    Outfit.ARMOUR: "plate armour with a tabard",
    Outfit.DOCTOR: "white doctor's coat with a stethoscope",
    Outfit.APRON: "bib apron over a shirt",
    Outfit.PYJAMAS: "pyjamas",
}
FRINGES: dict[Fringe, str] = {
    Fringe.SEE_THROUGH: "a see-through fringe",
    Fringe.BLUNT: "a blunt fringe",
    Fringe.SIDE: "a side parting",
    Fringe.CURTAIN: "curtain bangs",
    Fringe.SWEPT: "swept to one side",
    Fringe.MESSY: "messy in front",
    Fringe.DOWN: "falling over the forehead",
    Fringe.SPIKY: "spiky in front",
    Fringe.BACK: "combed back from the forehead",
    Fringe.BUZZ: "cropped in front",
}
FACIAL_HAIR: dict[FacialHair, str] = {
    FacialHair.STUBBLE: "stubble",
    FacialHair.MOUSTACHE: "a moustache",
    FacialHair.GOATEE: "a goatee",
    FacialHair.FULL: "a full beard",
}
ACCESSORIES: dict[Accessory, str] = {
    Accessory.HAIRPIN: "a hairpin",
    Accessory.EARRING: "earrings",
    Accessory.CROWN: "a crown",
}
EYE_SHAPES: dict[EyeShape, str] = {shape: shape.value for shape in EyeShape} | {EyeShape.ALMOND: "almond-shaped"}


def look_words(look: Look) -> str:
    """`tall masculine adult, oval face, …`; of animals and ghosts only what is seen of them."""
    stature = _stature(look)
    if look.species is not Species.HUMAN:
        coat = f"{stature}{look.species.value}, coat of colour {look.hair}, eyes of colour {look.eyes}"
        return ", ".join((coat, *_worn(look)))
    return ", ".join(
        (
            f"{stature}{look.presentation.value} {look.age.value.replace('_', ' ')}",
            f"{look.face.value} face, skin of colour {look.skin}",
            f"{EYE_SHAPES[look.eye_shape]} eyes of colour {look.eyes}",
            _hair(look),
            *_face_extras(look),
            *_worn(look),
            f"{OUTFITS[look.outfit]} in {', '.join(look.outfit_colours)}",
        )
    )


def _stature(look: Look) -> str:
    height = "tall " if look.height > _TALL else "short " if look.height < _SHORT else ""
    build = "sturdy " if look.build > _STURDY else "slight " if look.build < _SLIGHT else ""
    return height + build


def _hair(look: Look) -> str:
    if look.back_hair is BackHair.BUZZ:
        return f"cropped hair of colour {look.hair}"
    return f"{look.back_hair.value.replace('_', ' ')} hair of colour {look.hair}, {FRINGES[look.fringe]}"


def _face_extras(look: Look) -> tuple[str, ...]:
    beard = FACIAL_HAIR.get(look.facial_hair, "")
    return tuple(word for word in ("glasses" * look.glasses, beard, "freckles" * look.freckles) if word)


def _worn(look: Look) -> tuple[str, ...]:
    return (ACCESSORIES[look.accessory],) if look.accessory is not Accessory.NONE else ()
