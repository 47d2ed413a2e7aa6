"""The version of every engine, part of the key of its steps: raise one when its output changes for the same inputs.

Kept apart from the engines so that planning a build loads no rasteriser and no font.
"""

TEXT = "text-1"
DIRECTOR = "director-1"
SHEET = "sheet-1"
IMAGE = "image-1"
LETTERING = "lettering-1"
PACKAGING = "packaging-2"
