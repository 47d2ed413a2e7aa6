"""The head of a figure: contour, features, hair and what is worn on it.

In: a look, an expression, a turn, a line width. Out: strokes and fills on a `Drawing`, and anchors. Never: the body
and where the figure stands.

Everything is drawn in head units: x to the right, y down, the origin in the middle of the face, the chin at about
y = 100 (`skull.Skull.chin_y`: 87 to 114) and the top of the hair at y = −124; a head is about 225 units tall and 165
wide. What a look's age, presentation, face and eye shape do to a face is numbers in `style.head`, put together by
`skull`; every outline and feature of every turn is drawn from that one `Skull`. Turned heads look to the right;
the body mirrors its whole figure for the left. The neck pit lies 100 + the neck's length below the origin.

How a body draws a head (see `head.Head`):

    head = Head(drawing, look, expression, turn, line_width, light_side=1, gaze=None)
    with drawing.group(transform=at_the_neck): head.draw_back_hair()   # before arms and torso
    with drawing.group(transform=at_the_neck): head.draw_neck(length)  # before the clothes; again inside a collar
    with drawing.group(transform=at_the_neck): head.draw_front()       # face, ears, front hair, glasses, marks
    head.anchors        # HeadAnchors in head units: head box, face box, mouth, for the same transform
    head.palette        # skin, skin_shade, skin_line for necks, arms and hands
    head.contour()      # Shape of the jaw and skull, e.g. for the shadow on a collar
    head.turn_amount    # 0 front and back, 1 three-quarter and profile

`line_width` is in head units (width on paper divided by the figure's scale). `light_side` is +1 when the light comes
from the drawing's left as the head is drawn (shadows then fall to the right), −1 from its right: a mirrored figure
passes the opposite of the scene's. `gaze` overrides the expression's look: (−1…1 right, −1…1 down). `signs` puts a
sweat drop or an anger mark on the head whatever its expression, on a back view too.
"""
