"""The version of every engine, part of the key of its steps: raise one when its output changes for the same inputs.

Kept apart from the engines so that planning a build loads no rasteriser and no font.
"""

TEXT = "text-21"
DIRECTOR = "director-9"
SHEET = "sheet-9"
IMAGE = "image-15"
PROOF = "proof-1"
LETTERING = "lettering-5"
PACKAGING = "packaging-4"
TRANSLATION = "translation-1"
